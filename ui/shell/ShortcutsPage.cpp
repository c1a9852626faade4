#include "ShortcutsPage.h"

#include "ui/theme/Icons.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace framescope::ui::shell {

ShortcutsPage::ShortcutsPage(ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_list(new QTreeWidget(this))
    , m_filter(new QLineEdit(this))
    , m_keys(new QKeySequenceEdit(this))
    , m_clear(new QPushButton(tr("None"), this))
    , m_reset(new QPushButton(tr("Standard"), this))
    , m_problem(new QLabel(this))
{
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the actions"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(theme::icon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    m_list->setAccessibleName(tr("Actions"));
    m_list->setHeaderLabels({tr("Action"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(true);
    m_keys->setAccessibleName(tr("Keys of the chosen action"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setProperty("look", QStringLiteral("error"));

    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("Press the new keys:"), this);
    label->setBuddy(m_keys);
    row->addWidget(label);
    row->addWidget(m_keys, 1);
    row->addWidget(m_clear);
    row->addWidget(m_reset);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    column->addWidget(m_problem);

    fill();
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutsPage::narrow);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsPage::showCurrent);
    connect(m_keys, &QKeySequenceEdit::editingFinished, this, [this] {
        if (!m_keys->keySequence().isEmpty())
            take(m_keys->keySequence());
    });
    connect(m_clear, &QPushButton::clicked, this, [this] { take({}); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_actions.resetShortcut(currentId());
        fill();
    });
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void ShortcutsPage::fill()
{
    const QString chosen = currentId();
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const ActionRegistry::Item &item : m_actions.items()) {
        auto *line = new QTreeWidgetItem(m_list, {ActionRegistry::title(item.action), item.action->shortcut().toString(QKeySequence::NativeText)});
        line->setIcon(0, item.action->icon());
        line->setData(0, Qt::UserRole, item.id);
        QFont font = line->font(1);
        font.setBold(item.action->shortcut() != item.standard);
        line->setFont(1, font);
        line->setDisabled(!item.changeable);
        if (item.id == chosen)
            m_list->setCurrentItem(line);
    }
    m_list->resizeColumnToContents(0);
    narrow(m_filter->text());
    showCurrent();
}

void ShortcutsPage::narrow(const QString &text)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *line = m_list->topLevelItem(i);
        line->setHidden(!line->text(0).contains(text, Qt::CaseInsensitive) && !line->text(1).contains(text, Qt::CaseInsensitive));
    }
}

QString ShortcutsPage::currentId() const
{
    const QTreeWidgetItem *line = m_list->currentItem();
    return line ? line->data(0, Qt::UserRole).toString() : QString();
}

QString ShortcutsPage::problem() const
{
    return m_problem->text();
}

void ShortcutsPage::choose(const QString &id)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->data(0, Qt::UserRole).toString() == id)
            m_list->setCurrentItem(m_list->topLevelItem(i));
    }
}

void ShortcutsPage::showCurrent()
{
    const QAction *action = m_actions.action(currentId());
    const QSignalBlocker blocker(m_keys);
    m_keys->setEnabled(action);
    m_clear->setEnabled(action);
    m_reset->setEnabled(action);
    m_keys->setKeySequence(action ? action->shortcut() : QKeySequence());
    m_problem->clear();
}

void ShortcutsPage::take(const QKeySequence &keys)
{
    const QString id = currentId();
    const QString other = m_actions.usedBy(keys, id);
    if (!other.isEmpty()) {
        // Qt runs neither of two actions with the same keys.
        const QString name = ActionRegistry::plainText(m_actions.action(other));
        showCurrent();
        m_problem->setText(tr("%1 is already used by “%2”. Remove it there first.").arg(keys.toString(QKeySequence::NativeText), name));
        return;
    }
    m_actions.setShortcut(id, keys);
    fill();
}

} // namespace framescope::ui::shell
