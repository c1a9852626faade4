#include "RowTable.h"

#include "ui/theme/Colors.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace framescope::ui::windows {

using profiles::Row;

RowTable::RowTable(const QString &accessibleName, QWidget *parent)
    : QTableWidget(0, ColumnCount, parent)
{
    setAccessibleName(accessibleName);
    setHorizontalHeaderLabels({tr("Name"), tr("Value"), tr("Description")});
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->resizeSection(NameColumn, 140);
    horizontalHeader()->resizeSection(ValueColumn, 190);
    verticalHeader()->hide();
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false); // Tab leaves the table; arrows move in it
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    setMinimumHeight(110);
    connect(this, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem *changed) {
        if (m_filling)
            return;
        if (changed->row() == rowCount() - 1 && !changed->text().isEmpty())
            addRow({});
        check();
        emit edited();
    });
    setRows({});
}

void RowTable::setValidator(Validator validator)
{
    m_validator = std::move(validator);
    check();
}

void RowTable::addRow(const Row &row)
{
    const QScopedValueRollback guard(m_filling, true);
    const int at = rowCount();
    insertRow(at);
    auto *name = new QTableWidgetItem(row.name);
    name->setFlags(name->flags() | Qt::ItemIsUserCheckable);
    name->setCheckState(row.on ? Qt::Checked : Qt::Unchecked);
    setItem(at, NameColumn, name);
    setItem(at, ValueColumn, new QTableWidgetItem(row.value));
    setItem(at, DescriptionColumn, new QTableWidgetItem(row.description));
}

void RowTable::setRows(const std::vector<Row> &rows)
{
    const QScopedValueRollback guard(m_filling, true);
    m_before = rows;
    setRowCount(0);
    for (const Row &row : rows)
        addRow(row);
    addRow({});
    check();
}

QString RowTable::textAt(int row, int column) const
{
    const QTableWidgetItem *cell = item(row, column);
    return cell ? cell->text() : QString();
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
        // What this version does not know of a row stays with it as long as its name does.
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

void RowTable::check()
{
    const QScopedValueRollback guard(m_filling, true);
    const theme::Colors &set = theme::colors(this);
    m_problem.clear();
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
        cell->setToolTip(problem.isEmpty() ? tr("Without the tick it is not sent.") : problem);
        if (m_problem.isEmpty())
            m_problem = problem;
    }
}

void RowTable::removeCurrent()
{
    if (currentRow() < 0 || currentRow() == rowCount() - 1)
        return;
    removeRow(currentRow());
    check();
    emit edited();
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
    if (event->key() == Qt::Key_Delete && state() != EditingState)
        return removeCurrent();
    if (alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        return moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
    QTableWidget::keyPressEvent(event);
}

} // namespace framescope::ui::windows
