#include "TrustPrompt.h"

#include "base/Bytes.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace framescope::ui::windows {

TrustPrompt::TrustPrompt(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_what(new QLabel(this))
    , m_allow(new QPushButton(tr("Allow"), this))
    , m_refuse(new QPushButton(tr("Don't allow"), this))
{
    setProperty("helpTopic", QStringLiteral("security#trust"));
    setProperty("notice", QStringLiteral("warning"));
    setAccessibleName(tr("Consent"));
    // What stands in them comes from a stranger.
    for (QLabel *label : {m_title, m_what}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_title->setProperty("look", QStringLiteral("title"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_refuse);
    buttons->addWidget(m_allow);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->addWidget(m_title);
    column->addWidget(m_what);
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
    m_title->setText(tr("“%1” was not made here. Do you allow what it asks for?").arg(base::escapeControls(question.subject)));
    m_what->setText(question.request.lines().join(QLatin1Char('\n')) + QLatin1Char('\n') + tr("You are asked again when it is changed."));
    setAccessibleDescription(text());
    show();
    // The harmless answer has the focus.
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

void TrustPrompt::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return refuse();
    QFrame::keyPressEvent(event);
}

} // namespace framescope::ui::windows
