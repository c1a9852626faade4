#include "EmptyNote.h"

#include <QAbstractItemView>
#include <QEvent>

#include <algorithm>

namespace framescope::ui::log {

EmptyNote::EmptyNote(QAbstractItemView *view)
    : QLabel(view)
    , m_view(view)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setProperty("look", QStringLiteral("muted"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_view->viewport()->installEventFilter(this);
    place();
}

void EmptyNote::place()
{
    constexpr int kWidest = 420, kHighest = 140, kMargins = 32; // pixels
    const QRect area = m_view->viewport()->geometry();
    const int width = std::min(kWidest, area.width() - kMargins);
    setGeometry(area.center().x() - width / 2, area.top() + area.height() / 4, width, std::min(kHighest, area.height() / 2));
}

bool EmptyNote::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QLabel::eventFilter(object, event);
}

} // namespace framescope::ui::log
