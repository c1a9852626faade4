#include "VariableTable.h"

#include "ui/theme/Colors.h"

#include "base/Bytes.h"

#include <QRegularExpression>
#include <QSet>

namespace framescope::ui::workspace {

using profiles::Variable;

VariableTable::VariableTable(QWidget *parent)
    : LineTable({tr("Name"), tr("Value"), tr("Secret"), tr("Description")}, {150, 150, 70, 150}, parent)
{
    setAccessibleName(tr("Variables"));
    setVariables({});
}

void VariableTable::addRow(const Variable &variable)
{
    const int row = rowCount();
    insertRow(row);
    QTableWidgetItem *name = nameItem(variable.name, variable.on);
    name->setToolTip(tr("Ignored unless checked."));
    setItem(row, NameColumn, name);
    setItem(row, ValueColumn, new QTableWidgetItem(variable.value));
    auto *secret = new QTableWidgetItem;
    secret->setFlags((secret->flags() | Qt::ItemIsUserCheckable) & ~Qt::ItemIsEditable);
    secret->setCheckState(variable.secret ? Qt::Checked : Qt::Unchecked);
    secret->setToolTip(tr("Stored in the system keychain, not in the file."));
    secret->setData(Qt::AccessibleTextRole, tr("Secret"));
    setItem(row, SecretColumn, secret);
    setItem(row, DescriptionColumn, new QTableWidgetItem(variable.description));
}

void VariableTable::setVariables(const std::vector<Variable> &variables)
{
    m_before = variables;
    refill([&] {
        for (const Variable &variable : variables)
            addRow(variable);
    });
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

QString VariableTable::markProblems()
{
    static const QRegularExpression wrong(QStringLiteral("[\\s{}]"));
    const theme::Colors &set = theme::colors(this);
    QString first;
    QSet<QString> seen;
    for (int row = 0; row < rowCount(); ++row) {
        const QString name = textAt(row, NameColumn).trimmed();
        QString problem;
        if (name.isEmpty() && !textAt(row, ValueColumn).isEmpty())
            problem = tr("A variable needs a name.");
        else if (name.contains(wrong))
            problem = tr("A name cannot contain spaces or braces.");
        else if (name.startsWith(QLatin1Char('$')) || name.startsWith(QLatin1String("env.")) || name.startsWith(QLatin1String("secret.")))
            problem = tr("Names that begin with $, env. or secret. are reserved.");
        else if (!name.isEmpty() && item(row, NameColumn)->checkState() == Qt::Checked && seen.contains(name))
            problem = tr("“%1” is used twice.").arg(base::escapeControls(name));
        if (item(row, NameColumn)->checkState() == Qt::Checked)
            seen.insert(name);
        item(row, NameColumn)->setBackground(problem.isEmpty() ? QBrush() : QBrush(set.errorSoft));
        item(row, NameColumn)->setToolTip(problem.isEmpty() ? tr("Ignored unless checked.") : problem);
        if (first.isEmpty())
            first = problem;
        // The value of a secret is masked; a reference is not.
        const bool hidden = item(row, SecretColumn)->checkState() == Qt::Checked && !textAt(row, ValueColumn).startsWith(QLatin1String("{{secret."));
        item(row, ValueColumn)->setForeground(hidden && !textAt(row, ValueColumn).isEmpty() ? QBrush(set.faint) : QBrush(set.text));
    }
    return first;
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

} // namespace framescope::ui::workspace
