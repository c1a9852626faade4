#include "PromptBar.h"

#include "ui/theme/Icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace framescope::ui::log {

PromptBar::PromptBar(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
    , m_edit(new QLineEdit(this))
    , m_hint(new QLabel(this))
    , m_accept(new QToolButton(this))
{
    setProperty("look", QStringLiteral("bar"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_edit);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setProperty("look", QStringLiteral("muted"));
    m_accept->setProperty("look", QStringLiteral("chip"));
    auto *closing = new QToolButton(this);
    closing->setIcon(theme::icon(QStringLiteral("close")));
    closing->setToolTip(tr("Close (Esc)"));
    closing->setAccessibleName(tr("Close"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 5, 8, 5);
    row->addWidget(m_label);
    row->addWidget(m_edit, 1);
    row->addWidget(m_hint);
    row->addWidget(m_accept);
    row->addWidget(closing);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_hint->setText(m_question.explain ? m_question.explain(text) : QString());
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &PromptBar::accept);
    connect(m_accept, &QToolButton::clicked, this, &PromptBar::accept);
    connect(closing, &QToolButton::clicked, this, &PromptBar::close);
    auto *escape = new QAction(tr("Close"), this);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(escape);
    connect(escape, &QAction::triggered, this, &PromptBar::close);
    hide();
}

void PromptBar::ask(Question question)
{
    m_question = std::move(question);
    m_label->setText(m_question.label);
    m_edit->setAccessibleName(m_question.label);
    m_edit->setPlaceholderText(m_question.placeholder);
    m_accept->setText(m_question.accept);
    m_edit->setText(m_question.text);
    m_hint->setText(m_question.explain ? m_question.explain(m_question.text) : QString());
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

QString PromptBar::explanation() const
{
    return m_hint->text();
}

void PromptBar::accept()
{
    if (!m_question.done || m_question.done(m_edit->text()))
        close();
}

void PromptBar::close()
{
    if (isHidden())
        return;
    hide();
    emit closed();
}

} // namespace framescope::ui::log
