#include "RowTable.h"

#include "ui/theme/Colors.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

namespace framescope::ui::workspace {

using profiles::Row;

RowTable::RowTable(const QString &accessibleName, QWidget *parent)
    : LineTable({tr("Name"), tr("Value"), tr("Description")}, {120, 120, 100}, parent)
{
    setAccessibleName(accessibleName);
    setMinimumHeight(110);
    setRows({});
}

void RowTable::setValidator(Validator validator)
{
    m_validator = std::move(validator);
    check();
}

void RowTable::addRow(const Row &row)
{
    const int at = rowCount();
    insertRow(at);
    setItem(at, NameColumn, nameItem(row.name, row.on));
    setItem(at, ValueColumn, new QTableWidgetItem(row.value));
    setItem(at, DescriptionColumn, new QTableWidgetItem(row.description));
}

void RowTable::setRows(const std::vector<Row> &rows)
{
    m_before = rows;
    refill([&] {
        for (const Row &row : rows)
            addRow(row);
    });
}

std::vector<Row> RowTable::rows() const
{
    std::vector<Row> all;
    std::vector<bool> used(m_before.size(), false);
    for (int at = 0; at < rowCount(); ++at) {
        const QString name = textAt(at, NameColumn).trimmed();
        if (name.isEmpty())
            continue;
        Row row;
        // Unknown data of a row is preserved as long as its name is unchanged.
        for (std::size_t i = 0; i < m_before.size(); ++i) {
            if (!used[i] && m_before[i].name == name) {
                row = m_before[i];
                used[i] = true;
                break;
            }
        }
        row.name = name;
        row.value = textAt(at, ValueColumn);
        row.description = textAt(at, DescriptionColumn);
        row.on = item(at, NameColumn)->checkState() == Qt::Checked;
        all.push_back(std::move(row));
    }
    return all;
}

QString RowTable::markProblems()
{
    const theme::Colors &set = theme::colors(this);
    QString first;
    for (int at = 0; at < rowCount(); ++at) {
        const QString name = textAt(at, NameColumn).trimmed();
        const QString value = textAt(at, ValueColumn);
        QTableWidgetItem *cell = item(at, NameColumn);
        if (!cell)
            continue;
        QString problem;
        if (name.isEmpty() && !value.isEmpty())
            problem = tr("A row needs a name.");
        else if (!name.isEmpty() && m_validator)
            problem = m_validator(name, value);
        cell->setBackground(problem.isEmpty() ? QBrush() : QBrush(set.errorSoft));
        cell->setToolTip(problem.isEmpty() ? tr("Not sent unless checked.") : problem);
        if (first.isEmpty())
            first = problem;
    }
    return first;
}

void RowTable::moveCurrent(int by)
{
    const int from = currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || from >= rowCount() - 1 || to >= rowCount() - 1)
        return;
    const QScopedValueRollback guard(m_filling, true);
    for (int column = 0; column < ColumnCount; ++column) {
        QTableWidgetItem *moved = takeItem(from, column);
        QTableWidgetItem *other = takeItem(to, column);
        setItem(to, column, moved);
        setItem(from, column, other);
    }
    setCurrentCell(to, currentColumn());
    emit edited();
}

void RowTable::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() & Qt::AltModifier;
    if (alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        return moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
    LineTable::keyPressEvent(event);
}

} // namespace framescope::ui::workspace
