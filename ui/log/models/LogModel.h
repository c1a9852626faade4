#pragma once

#include "capture/CaptureReader.h"
#include "capture/Filter.h"
#include "capture/FilterJob.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace framescope::ui::log {

/// The rows of a log: a projection of a capture's entries (all, messages only, or those that a filter lets through), never a
/// copy of them. Catches up on a tick of its own, one insert each; texts are made on demand. GUI thread.
class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Time, Delta, Way, Type, Size, Wire, Connection, Preview, ColumnCount };
    enum Role { EntryRole = Qt::UserRole + 1, KindRole, DirectionRole, FlagsRole, OpcodeRole, BookmarkRole, NoteRole, FragmentRole, MarkRole };
    /// The position of a frame in its message (FragmentRole). Whole for unfragmented messages and when rows are messages.
    enum class Fragment : std::uint8_t { Whole, First, Middle, Last };
    enum class Rows : std::uint8_t { Messages, Frames };
    enum class TimeFormat : std::uint8_t { Clock, SinceStart, SinceBefore };
    Q_ENUM(TimeFormat)

    explicit LogModel(QObject *parent = nullptr);
    ~LogModel() override;

    /// Shows this capture from its first entry on; null: nothing. Starts and stops the tick.
    void setReader(std::shared_ptr<capture::CaptureReader> reader);
    const std::shared_ptr<capture::CaptureReader> &reader() const { return m_reader; }

    Rows rows() const { return m_rows; }
    void setRows(Rows rows);
    void setFilter(const capture::Filter &filter);
    bool isFiltered() const { return m_job != nullptr; }
    /// Share of the entries that the filter has looked at, 0 to 1; 1 without a filter.
    double filterProgress() const;
    /// What the filter could not decide so far, which is not among the rows.
    capture::Undecided undecided() const;
    void setTimeFormat(TimeFormat format);
    TimeFormat timeFormat() const { return m_timeFormat; }
    /// Rows up to this entry are not shown; the capture keeps them. 0: all are.
    void hideUpTo(std::uint64_t entry);
    std::uint64_t hiddenUpTo() const { return m_hiddenUpTo; }
    /// Rows of what comes from now on wait until this is off again; it is recorded all the same.
    void setPaused(bool on);
    bool isPaused() const { return m_paused; }
    /// The last entry that may be shown; CaptureReader::kAll: whatever comes.
    std::uint64_t lastShown() const { return m_paused ? m_pausedAt : capture::CaptureReader::kAll; }
    /// Entries that came since the pause began.
    std::uint64_t waiting() const;
    /// The entry that times are measured from (MarkRole); 0: none.
    void setMark(std::uint64_t entry);
    std::uint64_t mark() const { return m_mark; }
    /// The user's note on an entry; empty: none.
    QString note(std::uint64_t entry) const;
    /// Nanoseconds from one entry to another on the monotonic clock; empty where either is gone.
    std::optional<std::int64_t> between(std::uint64_t from, std::uint64_t to) const;

    /// The entry of a row, and back (the row at or after it, -1 where there is none).
    std::uint64_t entryOfRow(int row) const;
    int rowOfEntry(std::uint64_t entry) const;
    /// The first row at or after this time (nanoseconds since 1970), or -1.
    int rowAtTime(std::int64_t wallNs) const;
    /// All texts of a row, unshortened, for copying; with the note if it has one.
    QString rowText(int row) const;

    /// An unwatched model ticks slowly, so that fifty logs in tabs cost as much as one.
    void setWatched(bool on);
    /// Takes up what is new, at once; what the tick does.
    void catchUp();
    /// Milliseconds between two ticks: 25, more after a slow tick and while unwatched.
    int tickInterval() const { return m_tick.interval(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// After a tick that added rows.
    void grown(int first, int last);
    void filterProgressed();
    /// What is waiting() while paused has become more.
    void waitingChanged();

private:
    struct RowText;
    const RowText *textOf(int row) const;
    int available() const;
    std::uint64_t rowsUpTo(std::uint64_t entry) const;
    void restart();
    void tick();
    void dropOldest();
    void takeAnnotations();
    QVariant timeText(int row, const capture::EntryInfo &info, int column) const;
    static Fragment fragmentOf(const capture::EntryInfo &info);

    std::shared_ptr<capture::CaptureReader> m_reader;
    std::unique_ptr<capture::FilterJob> m_job;
    capture::Filter m_filter;
    std::deque<std::uint32_t> m_matches;  ///< entry numbers, ascending, while filtered; a log has fewer than 2^32. Grows without copying
    std::vector<std::uint64_t> m_taken;   ///< scratch for FilterJob::takeResults
    mutable QCache<std::uint64_t, RowText> m_texts{4096};
    QTimer m_tick;
    Rows m_rows = Rows::Messages;
    TimeFormat m_timeFormat = TimeFormat::Clock;
    std::uint64_t m_hiddenUpTo = 0;
    std::uint64_t m_toldWaiting = 0;
    std::uint64_t m_pausedAt = 0;         ///< the last entry that is shown while paused
    bool m_paused = false;
    bool m_watched = true;
    int m_count = 0;
    std::uint64_t m_skipped = 0;          ///< rows before the first, let go by a capture in memory
    std::uint64_t m_annotations = ~std::uint64_t{0}; ///< the revision that m_notes is of
    std::map<std::uint64_t, QString> m_notes;
    std::uint64_t m_mark = 0;
    std::int64_t m_startNs = 0;
};

} // namespace framescope::ui::log
