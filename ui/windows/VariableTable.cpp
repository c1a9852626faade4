#include "VariableTable.h"

#include "ui/theme/Colors.h"

#include "base/Bytes.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QSet>

namespace framescope::ui::windows {

using profiles::Variable;

VariableTable::VariableTable(QWidget *parent)
    : QTableWidget(0, ColumnCount, parent)
{
    setAccessibleName(tr("Variables"));
    setHorizontalHeaderLabels({tr("Name"), tr("Value"), tr("Secret"), tr("Description")});
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->resizeSection(NameColumn, 150);
    horizontalHeader()->resizeSection(ValueColumn, 210);
    horizontalHeader()->resizeSection(SecretColumn, 60);
    verticalHeader()->hide();
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false); // Tab leaves the table; arrows move in it
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    connect(this, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem *changed) {
        if (m_filling)
            return;
        if (changed->row() == rowCount() - 1 && !changed->text().isEmpty())
            addRow({});
        check();
        emit edited();
    });
    setVariables({});
}

void VariableTable::addRow(const Variable &variable)
{
    const QScopedValueRollback guard(m_filling, true);
    const int row = rowCount();
    insertRow(row);
    auto *name = new QTableWidgetItem(variable.name);
    name->setFlags(name->flags() | Qt::ItemIsUserCheckable);
    name->setCheckState(variable.on ? Qt::Checked : Qt::Unchecked);
    name->setToolTip(tr("Without the tick it is as if it were not there."));
    setItem(row, NameColumn, name);
    setItem(row, ValueColumn, new QTableWidgetItem(variable.value));
    auto *secret = new QTableWidgetItem;
    secret->setFlags((secret->flags() | Qt::ItemIsUserCheckable) & ~Qt::ItemIsEditable);
    secret->setCheckState(variable.secret ? Qt::Checked : Qt::Unchecked);
    secret->setToolTip(tr("Kept in the system's keychain, not in the file."));
    secret->setData(Qt::AccessibleTextRole, tr("Secret"));
    setItem(row, SecretColumn, secret);
    setItem(row, DescriptionColumn, new QTableWidgetItem(variable.description));
}

void VariableTable::setVariables(const std::vector<Variable> &variables)
{
    const QScopedValueRollback guard(m_filling, true);
    m_before = variables;
    setRowCount(0);
    for (const Variable &variable : variables)
        addRow(variable);
    addRow({});
    check();
}

QString VariableTable::textAt(int row, int column) const
{
    const QTableWidgetItem *cell = item(row, column);
    return cell ? cell->text() : QString();
}

std::vector<Variable> VariableTable::variables() const
{
    std::vector<Variable> all;
    for (int row = 0; row < rowCount(); ++row) {
        const QString name = textAt(row, NameColumn).trimmed();
        if (name.isEmpty())
            continue;
        Variable variable;
        for (const Variable &before : m_before) {
            if (before.name == name)
                variable = before;
        }
        variable.name = name;
        variable.value = textAt(row, ValueColumn);
        variable.description = textAt(row, DescriptionColumn);
        variable.on = item(row, NameColumn)->checkState() == Qt::Checked;
        variable.secret = item(row, SecretColumn)->checkState() == Qt::Checked;
        all.push_back(std::move(variable));
    }
    return all;
}

void VariableTable::check()
{
    const QScopedValueRollback guard(m_filling, true);
    static const QRegularExpression wrong(QStringLiteral("[\\s{}]"));
    const theme::Colors &set = theme::colors(this);
    m_problem.clear();
    QSet<QString> seen;
    for (int row = 0; row < rowCount(); ++row) {
        const QString name = textAt(row, NameColumn).trimmed();
        QString problem;
        if (name.isEmpty() && !textAt(row, ValueColumn).isEmpty())
            problem = tr("A variable needs a name.");
        else if (name.contains(wrong))
            problem = tr("A name has no spaces and no braces.");
        else if (name.startsWith(QLatin1Char('$')) || name.startsWith(QLatin1String("env.")) || name.startsWith(QLatin1String("secret.")))
            problem = tr("Names that begin with $, env. or secret. are taken by the program.");
        else if (!name.isEmpty() && item(row, NameColumn)->checkState() == Qt::Checked && seen.contains(name))
            problem = tr("“%1” stands here twice.").arg(base::escapeControls(name));
        if (item(row, NameColumn)->checkState() == Qt::Checked)
            seen.insert(name);
        item(row, NameColumn)->setBackground(problem.isEmpty() ? QBrush() : QBrush(set.errorSoft));
        item(row, NameColumn)->setToolTip(problem.isEmpty() ? tr("Without the tick it is as if it were not there.") : problem);
        if (m_problem.isEmpty())
            m_problem = problem;
        // A secret's plain value is not for whoever stands behind; a reference is.
        const bool hidden = item(row, SecretColumn)->checkState() == Qt::Checked && !textAt(row, ValueColumn).startsWith(QLatin1String("{{secret."));
        item(row, ValueColumn)->setForeground(hidden && !textAt(row, ValueColumn).isEmpty() ? QBrush(set.faint) : QBrush(set.text));
    }
}

void VariableTable::editVariable(const QString &name)
{
    int row = 0;
    while (row < rowCount() - 1 && textAt(row, NameColumn).trimmed() != name)
        ++row;
    if (textAt(row, NameColumn) != name)
        item(row, NameColumn)->setText(name);
    setCurrentCell(row, ValueColumn);
    setFocus();
    editItem(item(row, ValueColumn));
}

void VariableTable::removeCurrent()
{
    if (currentRow() < 0 || currentRow() == rowCount() - 1)
        return;
    removeRow(currentRow());
    check();
    emit edited();
}

void VariableTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && state() != EditingState)
        return removeCurrent();
    QTableWidget::keyPressEvent(event);
}

} // namespace framescope::ui::windows
