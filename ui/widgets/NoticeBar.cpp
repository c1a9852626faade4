#include "NoticeBar.h"

#include "HelpEvent.h"

#include "ui/theme/Colors.h"
#include "ui/theme/Icons.h"

#include "base/Bytes.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace framescope::ui::widgets {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_what(new QLabel(this))
    , m_more(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_other(new QPushButton(this))
    , m_help(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    for (QLabel *label : {m_what, m_more}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        label->setFocusPolicy(Qt::NoFocus);
    }
    m_what->setProperty("look", QStringLiteral("title"));
    m_close->setIcon(theme::icon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Dismiss"));
    m_close->setToolTip(tr("Dismiss"));
    m_help->setText(tr("What does this mean?"));
    m_help->setToolTip(tr("Opens the manual where it explains this"));
    m_help->hide();
    setAccessibleName(tr("Notice"));

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_what);
    texts->addWidget(m_more);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(10);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(m_help, 0, Qt::AlignVCenter);
    row->addWidget(m_other, 0, Qt::AlignVCenter);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::actionTriggered);
    connect(m_other, &QPushButton::clicked, this, &NoticeBar::otherTriggered);
    connect(m_help, &QToolButton::clicked, this, [this] { HelpEvent::send(this, m_topic); });
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    hide();
}

void NoticeBar::showError(const base::Error &error, const QString &actionText, const QString &otherText)
{
    QStringList more;
    if (!error.seen.isEmpty())
        more << tr("Seen: %1").arg(base::escapeControls(error.seen.left(1000)));
    if (!error.remedy.isEmpty())
        more << base::escapeControls(error.remedy);
    showText(Tone::Error, base::escapeControls(error.what), more.join(QLatin1Char('\n')), actionText);
    m_other->setText(otherText);
    m_other->setVisible(!otherText.isEmpty());
    m_topic = QStringLiteral("error:") + error.id;
    m_help->setVisible(!error.id.isEmpty());
}

void NoticeBar::showText(Tone tone, const QString &what, const QString &more, const QString &actionText)
{
    static constexpr const char *kNames[] = {"info", "success", "warning", "error"};
    static constexpr const char *kIcons[] = {"info", "ok", "warning", "error"};
    const theme::Colors &set = theme::colors(this);
    const QColor colors[] = {set.accent, set.success, set.warning, set.error};
    const auto n = static_cast<std::size_t>(tone);
    setProperty("notice", QString::fromLatin1(kNames[n]));
    style()->unpolish(this);
    style()->polish(this);
    m_icon->setPixmap(theme::icon(QString::fromLatin1(kIcons[n]), colors[n]).pixmap(QSize(18, 18), devicePixelRatioF()));
    m_what->setText(what);
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    m_other->hide();
    m_help->hide();
    setAccessibleDescription(text());
    show();
}

void NoticeBar::dismiss()
{
    if (isHidden())
        return;
    hide();
    emit dismissed();
}

QString NoticeBar::text() const
{
    return m_more->text().isEmpty() ? m_what->text() : QString(m_what->text() + QLatin1Char('\n') + m_more->text());
}

} // namespace framescope::ui::widgets
