#include "TrustPrompt.h"

#include "base/Bytes.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace framescope::ui::workspace {

namespace {

constexpr int kMostLines = 9; ///< more lines scroll, so the buttons stay visible in a small window
constexpr int kMostOfName = 80;

} // namespace

TrustPrompt::TrustPrompt(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_what(new QLabel)
    , m_scroll(new QScrollArea(this))
    , m_allow(new QPushButton(tr("Allow"), this))
    , m_refuse(new QPushButton(tr("Don't allow"), this))
{
    setProperty("helpTopic", QStringLiteral("security#trust"));
    setProperty("notice", QStringLiteral("warning"));
    setAccessibleName(tr("Permission"));
    // Their text is untrusted.
    for (QLabel *label : {m_title, m_what}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_title->setProperty("look", QStringLiteral("title"));
    m_what->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_what);
    m_what->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setAccessibleName(tr("Permission"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_refuse);
    buttons->addWidget(m_allow);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->addWidget(m_title);
    column->addWidget(m_scroll);
    column->addLayout(buttons);
    connect(m_allow, &QPushButton::clicked, this, [this] {
        hide();
        emit allowed(m_question);
    });
    connect(m_refuse, &QPushButton::clicked, this, &TrustPrompt::refuse);
    hide();
}

void TrustPrompt::ask(const profiles::TrustQuestion &question)
{
    m_question = question;
    QString name = question.subject;
    if (name.size() > kMostOfName)
        name = name.left(kMostOfName - 1) + QChar(0x2026);
    m_title->setText(tr("“%1” comes from elsewhere. Allow what it asks for?").arg(base::escapeControls(name)));
    m_what->setText(question.request.lines().join(QLatin1Char('\n')) + QLatin1Char('\n') + tr("You will be asked again if it changes."));
    setAccessibleDescription(text());
    show();
    fit();
    // The safe answer has the focus.
    m_refuse->setFocus();
}

QString TrustPrompt::text() const
{
    return m_title->text() + QLatin1Char('\n') + m_what->text();
}

void TrustPrompt::refuse()
{
    hide();
    emit refused();
}

/// An untrusted list may be long: it scrolls, and displaces nothing.
void TrustPrompt::fit()
{
    if (!layout())
        return; // not built yet
    const QMargins margins = layout()->contentsMargins();
    const int wanted = m_what->heightForWidth(std::max(contentsRect().width() - margins.left() - margins.right(), 1));
    const int most = kMostLines * m_what->fontMetrics().lineSpacing();
    m_scroll->setFixedHeight(std::clamp(wanted, 0, most));
    m_scroll->setFocusPolicy(wanted > most ? Qt::StrongFocus : Qt::NoFocus); // allows scrolling by keyboard
}

void TrustPrompt::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void TrustPrompt::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void TrustPrompt::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return refuse();
    QFrame::keyPressEvent(event);
}

} // namespace framescope::ui::workspace
