#include "SpecTable.h"

#include "ui/theme/Colors.h"
#include "ui/theme/Icons.h"

#include <QAction>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace framescope::ui::server {

SpecTable::SpecTable(const QStringList &headers, Check check, std::vector<Help> help, QWidget *parent)
    : QWidget(parent)
    , m_check(std::move(check))
    , m_help(std::move(help))
{
    m_table = new QTableWidget(0, static_cast<int>(headers.size()), this);
    m_table->setHorizontalHeaderLabels(headers);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setMinimumHeight(110);
    if (headers.size() > 1)
        m_table->setColumnWidth(0, 160);
    m_remove = new QPushButton(theme::icon(QStringLiteral("trash")), tr("Remove"), this);
    m_remove->setEnabled(false);
    m_wrong = new QLabel(this);
    m_wrong->setTextFormat(Qt::PlainText);
    m_wrong->setWordWrap(true);
    m_wrong->setProperty("look", QStringLiteral("error"));
    m_wrong->hide();
    m_about = new QLabel(this);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_about->setProperty("look", QStringLiteral("muted"));
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    column->addWidget(m_wrong);
    auto *below = new QHBoxLayout;
    below->addWidget(m_about, 1);
    below->addWidget(m_remove, 0, Qt::AlignTop);
    column->addLayout(below);

    connect(m_remove, &QPushButton::clicked, this, &SpecTable::removeCurrent);
    // As in the other tables; the base class would empty the cell.
    auto *removing = new QAction(m_remove->text(), m_table);
    removing->setShortcut(Qt::Key_Delete);
    removing->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(removing);
    connect(removing, &QAction::triggered, this, &SpecTable::removeCurrent);
    connect(m_table, &QTableWidget::currentCellChanged, this, &SpecTable::showHelp);
    connect(m_table, &QTableWidget::cellChanged, this, [this] {
        if (m_filling)
            return;
        this->check();
        showHelp();
        emit edited();
    });
}

void SpecTable::setRows(const QList<QStringList> &rows)
{
    m_filling = true;
    m_table->setRowCount(0);
    for (const QStringList &row : rows) {
        m_table->insertRow(m_table->rowCount());
        for (int column = 0; column < m_table->columnCount(); ++column)
            m_table->setItem(m_table->rowCount() - 1, column, new QTableWidgetItem(row.value(column)));
    }
    m_filling = false;
    check();
    showHelp();
}

QList<QStringList> SpecTable::rows() const
{
    QList<QStringList> all;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_table->columnCount(); ++column)
            cells << (m_table->item(row, column) ? m_table->item(row, column)->text().trimmed() : QString());
        all << cells;
    }
    return all;
}

void SpecTable::addRow(const QStringList &cells)
{
    auto all = rows();
    all << cells;
    setRows(all);
    m_table->setCurrentCell(m_table->rowCount() - 1, m_table->columnCount() - 1);
    emit edited();
}

void SpecTable::removeCurrent()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    auto all = rows();
    all.removeAt(row);
    setRows(all);
    m_table->setCurrentCell(std::min(row, m_table->rowCount() - 1), m_table->columnCount() - 1);
    emit edited();
}

void SpecTable::check()
{
    m_problem.clear();
    m_filling = true;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 0; column < m_table->columnCount(); ++column) {
            QTableWidgetItem *item = m_table->item(row, column);
            QString wrong;
            if (column == m_table->columnCount() - 1) {
                if (const auto right = m_check(item->text().trimmed()); !right)
                    wrong = right.error().toString();
            } else if (m_firstCheck) {
                wrong = m_firstCheck(item->text().trimmed());
            }
            item->setToolTip(wrong);
            item->setIcon(wrong.isEmpty() ? QIcon() : theme::icon(QStringLiteral("error"), theme::colors(this).error));
            if (m_problem.isEmpty() && !wrong.isEmpty())
                m_problem = tr("Row %1: %2").arg(row + 1).arg(wrong);
        }
    }
    m_filling = false;
    m_wrong->setText(m_problem);
    m_wrong->setVisible(!m_problem.isEmpty());
}

void SpecTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_about && !m_filling)
        check(); // icons have the colours of the theme
}

void SpecTable::showHelp()
{
    const int row = m_table->currentRow();
    m_remove->setEnabled(row >= 0);
    const QTableWidgetItem *item = row < 0 ? nullptr : m_table->item(row, m_table->columnCount() - 1);
    const QString name = item ? item->text().section(QLatin1Char(':'), 0, 0).trimmed() : QString();
    for (const Help &help : m_help) {
        if (help.name != name)
            continue;
        m_about->setText(help.options.isEmpty() ? tr("%1: %2.").arg(help.name, help.summary)
                                                : tr("%1: %2. Options: %3").arg(help.name, help.summary, help.options.join(QStringLiteral("; "))));
        return;
    }
    m_about->clear();
}

QString SpecTable::helpText() const
{
    return m_about->text();
}

} // namespace framescope::ui::server
