#include "LineTable.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace framescope::ui::workspace {

LineTable::LineTable(const QStringList &columns, const QList<int> &widths, QWidget *parent)
    : QTableWidget(0, static_cast<int>(columns.size()), parent)
{
    setHorizontalHeaderLabels(columns);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    for (int column = 0; column < widths.size(); ++column)
        horizontalHeader()->resizeSection(column, widths[column]);
    // The values get the remaining width.
    horizontalHeader()->setMinimumSectionSize(60);
    if (columns.size() > 1)
        horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    else
        horizontalHeader()->setStretchLastSection(true);
    verticalHeader()->hide();
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false); // Tab leaves the table; arrows move in it
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    connect(this, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem *changed) {
        if (m_filling)
            return;
        if (changed->row() == rowCount() - 1 && !changed->text().isEmpty()) {
            const QScopedValueRollback guard(m_filling, true);
            addEmptyLine();
        }
        check();
        emit edited();
    });
}

QTableWidgetItem *LineTable::nameItem(const QString &name, bool on)
{
    auto *item = new QTableWidgetItem(name);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    return item;
}

QString LineTable::textAt(int row, int column) const
{
    const QTableWidgetItem *cell = item(row, column);
    return cell ? cell->text() : QString();
}

void LineTable::check()
{
    const QScopedValueRollback guard(m_filling, true);
    m_problem = markProblems();
}

void LineTable::removeCurrent()
{
    if (currentRow() < 0 || currentRow() == rowCount() - 1)
        return;
    removeRow(currentRow());
    check();
    emit edited();
}

void LineTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && rowCount() > 0 && !m_filling)
        check(); // what is wrong is marked in the colours of the theme
}

void LineTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && state() != EditingState)
        return removeCurrent();
    QTableWidget::keyPressEvent(event);
}

} // namespace framescope::ui::workspace
