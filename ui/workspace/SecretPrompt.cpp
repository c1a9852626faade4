#include "SecretPrompt.h"

#include "base/Bytes.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace framescope::ui::workspace {

SecretPrompt::SecretPrompt(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_form(new QFormLayout)
    , m_keep(new QCheckBox(tr("Save in the system keychain"), this))
    , m_accept(new QPushButton(tr("Use"), this))
{
    setProperty("helpTopic", QStringLiteral("connections#secrets"));
    setProperty("notice", QStringLiteral("info"));
    setAccessibleName(tr("Missing secrets"));
    m_title->setProperty("look", QStringLiteral("title"));
    m_title->setTextFormat(Qt::PlainText);
    m_accept->setProperty("look", QStringLiteral("primary"));
    auto *cancelButton = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_keep);
    buttons->addStretch(1);
    buttons->addWidget(cancelButton);
    buttons->addWidget(m_accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->addWidget(m_title);
    column->addLayout(m_form);
    column->addLayout(buttons);
    connect(m_accept, &QPushButton::clicked, this, &SecretPrompt::accept);
    connect(cancelButton, &QPushButton::clicked, this, &SecretPrompt::cancel);
    hide();
}

void SecretPrompt::ask(const QStringList &names, bool keychain)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_fields.clear();
    m_title->setText(tr("This connection needs %n secret(s) missing on this computer.", nullptr, static_cast<int>(names.size())));
    QWidget *before = nullptr;
    for (const QString &name : names) {
        auto *edit = new QLineEdit(this);
        edit->setEchoMode(QLineEdit::Password);
        edit->setAccessibleName(tr("Secret %1").arg(base::escapeControls(name)));
        auto *label = new QLabel(base::escapeControls(name), this);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(edit);
        m_form->addRow(label, edit);
        connect(edit, &QLineEdit::textChanged, this, &SecretPrompt::updateAccept);
        connect(edit, &QLineEdit::returnPressed, this, [this, edit] {
            const auto empty = std::find_if(m_fields.begin(), m_fields.end(), [](const auto &field) { return field.second->text().isEmpty(); });
            if (empty == m_fields.end())
                accept();
            else if (!edit->text().isEmpty())
                empty->second->setFocus();
        });
        if (before)
            setTabOrder(before, edit);
        before = edit;
        m_fields.emplace_back(name, edit);
    }
    if (before)
        setTabOrder(before, m_keep);
    m_keep->setChecked(keychain);
    m_keep->setEnabled(keychain);
    m_keep->setToolTip(keychain ? QString() : tr("No keychain found; secrets are kept until Framescope quits."));
    updateAccept();
    show();
    if (!m_fields.empty())
        m_fields.front().second->setFocus();
}

QList<QLineEdit *> SecretPrompt::fields() const
{
    QList<QLineEdit *> edits;
    for (const auto &[name, edit] : m_fields)
        edits << edit;
    return edits;
}

void SecretPrompt::updateAccept()
{
    m_accept->setEnabled(std::none_of(m_fields.begin(), m_fields.end(), [](const auto &field) { return field.second->text().isEmpty(); }));
}

void SecretPrompt::accept()
{
    QHash<QString, QString> secrets;
    for (const auto &[name, edit] : m_fields) {
        secrets.insert(name, edit->text());
        edit->clear();
    }
    hide();
    emit given(secrets, m_keep->isChecked());
}

void SecretPrompt::cancel()
{
    for (const auto &[name, edit] : m_fields)
        edit->clear();
    hide();
    emit cancelled();
}

void SecretPrompt::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return cancel();
    QFrame::keyPressEvent(event);
}

} // namespace framescope::ui::workspace
