#pragma once

#include <QObject>
#include <QString>

#include <cstdint>
#include <functional>

namespace framescope::ui::widgets {
class RowView;
}

namespace framescope::ui::log {

class LogModel;

/// Where the user is in a log: the current row and the selected ones, as entries of the capture. Goes to other rows, and keeps the place
/// while the rows shown change. GUI thread.
class LogPosition : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this; the view shows the model.
    LogPosition(LogModel *model, widgets::RowView *view, QObject *parent = nullptr);

    /// The entry of the current row, 0 without one.
    std::uint64_t current() const;
    /// The entry of the first visible row, 0 without rows.
    std::uint64_t firstVisible() const;
    /// Entries of the selected rows in order, at most this many; the current one where none is selected.
    QList<quint64> selected(int most) const;
    /// How many rows are selected, the time between the first and the last, and the time since the marked row; empty: nothing to say.
    QString summary() const;

    /// False where the entry is not among the rows shown.
    bool goToEntry(std::uint64_t entry);
    /// Goes to the first row at or after this time (nanoseconds since 1970).
    bool goToTime(std::int64_t wallNs);
    /// Runs a change of what is shown and returns to the current entry, as soon as its row is there: the rows of a new filter come bit by
    /// bit. A log that follows its end goes on following.
    void keepAcross(const std::function<void()> &change);

signals:
    /// 0: none
    void currentChanged(quint64 entry);

private:
    void returnToKept();

    LogModel *m_model;
    widgets::RowView *m_view;
    std::uint64_t m_kept = 0; ///< entry to return to; 0: none
};

} // namespace framescope::ui::log
