#include "FollowBadge.h"

#include "ui/log/models/LogModel.h"
#include "ui/widgets/RowView.h"

#include <QEvent>

namespace framescope::ui::log {

FollowBadge::FollowBadge(LogModel *model, widgets::RowView *view)
    : QToolButton(view)
    , m_model(model)
    , m_view(view)
{
    setProperty("look", QStringLiteral("badge"));
    setAccessibleName(tr("Follow the newest rows"));
    hide();
    m_view->viewport()->installEventFilter(this);
    connect(this, &QToolButton::clicked, m_view, [this] { m_view->setFollowing(true); });
    connect(m_view, &widgets::RowView::followingChanged, this, [this](bool on) {
        if (!on)
            leaveEnd();
        recount();
    });
    connect(m_model, &LogModel::grown, this, &FollowBadge::recount);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        // A filter or another kind of row resets the model, but new rows stay new; another capture has none yet.
        if (m_reader.lock() != m_model->reader())
            leaveEnd();
        recount();
    });
    leaveEnd();
}

void FollowBadge::leaveEnd()
{
    m_reader = m_model->reader();
    m_lastSeen = m_model->reader() ? m_model->reader()->entryCount() : 0;
}

void FollowBadge::recount()
{
    const int first = m_view->isFollowing() || !m_model->reader() ? -1 : m_model->rowOfEntry(m_lastSeen + 1);
    m_count = first < 0 ? 0 : m_model->rowCount() - first;
    if (m_count > 0)
        setText(tr("↓ %n new", nullptr, m_count));
    setVisible(m_count > 0);
    place();
}

void FollowBadge::place()
{
    if (isHidden())
        return;
    constexpr int kAboveFoot = 12; // pixels
    const QRect area = m_view->viewport()->geometry();
    adjustSize();
    move(area.center().x() - width() / 2, area.bottom() - height() - kAboveFoot);
    raise();
}

bool FollowBadge::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QToolButton::eventFilter(object, event);
}

} // namespace framescope::ui::log
