#include "LogPosition.h"

#include "ui/models/EntryText.h"
#include "ui/log/models/LogModel.h"
#include "ui/widgets/RowView.h"

#include <QItemSelectionModel>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace framescope::ui::log {

LogPosition::LogPosition(LogModel *model, widgets::RowView *view, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_view(view)
{
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { emit currentChanged(current()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { emit currentChanged(current()); });
    connect(m_model, &LogModel::grown, this, &LogPosition::returnToKept);
}

std::uint64_t LogPosition::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? m_model->entryOfRow(index.row()) : 0;
}

std::uint64_t LogPosition::firstVisible() const
{
    return m_model->entryOfRow(m_view->firstVisibleRow());
}

QList<quint64> LogPosition::selected(int most) const
{
    QList<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
        ranges.append({range.top(), range.bottom()});
    std::sort(ranges.begin(), ranges.end());
    QList<quint64> entries;
    for (const auto &[top, bottom] : std::as_const(ranges)) {
        for (int row = top; row <= bottom && entries.size() < most; ++row)
            entries.append(m_model->entryOfRow(row));
    }
    if (entries.isEmpty() && current() != 0)
        entries.append(current());
    return entries;
}

QString LogPosition::summary() const
{
    const QItemSelection selection = m_view->selectionModel()->selection();
    int rows = 0, first = -1, last = -1;
    for (const QItemSelectionRange &range : selection) {
        rows += range.height();
        first = first < 0 ? range.top() : std::min(first, range.top());
        last = std::max(last, range.bottom());
    }
    QStringList parts;
    if (rows > 1) {
        parts << tr("%n selected", nullptr, rows);
        if (const auto apart = m_model->between(m_model->entryOfRow(first), m_model->entryOfRow(last)))
            parts << tr("%1 apart").arg(models::EntryText::duration(*apart));
    }
    if (const std::uint64_t mark = m_model->mark(); mark != 0 && current() != 0) {
        if (const auto since = m_model->between(mark, current()))
            parts << tr("%1 from row %2").arg(models::EntryText::delta(*since), QLocale().toString(static_cast<qulonglong>(mark)));
    }
    return parts.join(QStringLiteral("  ·  "));
}

bool LogPosition::goToEntry(std::uint64_t entry)
{
    const int row = m_model->rowOfEntry(entry);
    if (row < 0)
        return false;
    m_view->setFollowing(false);
    const QModelIndex index = m_model->index(row, LogModel::Preview);
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
    return true;
}

bool LogPosition::goToTime(std::int64_t wallNs)
{
    const int row = m_model->rowAtTime(wallNs);
    return row >= 0 && goToEntry(m_model->entryOfRow(row));
}

void LogPosition::keepAcross(const std::function<void()> &change)
{
    // Two changes one after the other: the rows of the first one may not be there yet, and its entry is still the one to return to.
    // A log that follows returns only to a row that was selected, not to one that Tab passed through: the page would show its details.
    if (const std::uint64_t entry = current(); entry != 0 && (!m_view->isFollowing() || m_view->selectionModel()->hasSelection()))
        m_kept = entry;
    else if (m_view->isFollowing())
        m_kept = 0;
    change();
    returnToKept();
}

void LogPosition::returnToKept()
{
    if (m_kept == 0 || m_model->rowOfEntry(m_kept) < 0)
        return;
    // A log that follows stays at its end; its selected row is selected again, so that the details still show it.
    const bool following = m_view->isFollowing();
    goToEntry(std::exchange(m_kept, 0));
    if (following)
        m_view->setFollowing(true);
}

} // namespace framescope::ui::log
