#include "NoticeBar.h"

#include "FlowLayout.h"
#include "HelpEvent.h"

#include "ui/theme/Colors.h"
#include "ui/theme/Icons.h"

#include "base/Bytes.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace framescope::ui::widgets {

namespace {

constexpr int kTextWidth = 260; // pixels that the texts must keep beside the buttons

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_grid(new QGridLayout(this))
    , m_icon(new QLabel(this))
    , m_what(new QLabel(this))
    , m_more(new QLabel(this))
    , m_buttons(new QWidget(this))
    , m_help(new QToolButton(m_buttons))
    , m_other(new QPushButton(m_buttons))
    , m_action(new QPushButton(m_buttons))
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
    auto *buttons = new FlowLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(8);
    buttons->addWidget(m_help);
    buttons->addWidget(m_other);
    buttons->addWidget(m_action);
    m_grid->setContentsMargins(12, 8, 8, 8);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    m_grid->addLayout(texts, 0, 1);
    m_grid->addWidget(m_buttons, 0, 2);
    m_grid->addWidget(m_close, 0, 3, Qt::AlignTop);
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
    arrange();
}

void NoticeBar::showText(Tone tone, const QString &what, const QString &more, const QString &actionText)
{
    static constexpr const char *kNames[] = {"info", "success", "warning", "error"};
    m_tone = tone;
    setProperty("notice", QString::fromLatin1(kNames[static_cast<std::size_t>(tone)]));
    style()->unpolish(this);
    style()->polish(this);
    showIcon();
    m_what->setText(what);
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    m_other->hide();
    m_help->hide();
    setAccessibleDescription(text());
    arrange();
    show();
}

void NoticeBar::showIcon()
{
    static constexpr const char *kIcons[] = {"info", "ok", "warning", "error"};
    const theme::Colors &set = theme::colors(this);
    const QColor colors[] = {set.accent, set.success, set.warning, set.error};
    const auto n = static_cast<std::size_t>(m_tone);
    m_icon->setPixmap(theme::icon(QString::fromLatin1(kIcons[n]), colors[n]).pixmap(QSize(18, 18), devicePixelRatioF()));
}

void NoticeBar::arrange()
{
    const bool any = !m_help->isHidden() || !m_other->isHidden() || !m_action->isHidden();
    m_buttons->setVisible(any);
    const bool narrow = any && width() < m_buttons->layout()->sizeHint().width() + kTextWidth;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_grid->removeWidget(m_buttons);
    if (narrow)
        m_grid->addWidget(m_buttons, 1, 1, 1, 3);
    else
        m_grid->addWidget(m_buttons, 0, 2);
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

void NoticeBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
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
