#pragma once

#include "capture/CaptureReader.h"
#include "capture/Filter.h"
#include "capture/FilterJob.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace framescope::ui::log {

/// Looks a few times a second whether something that came since fits a filter: for notifications. The first match is told at once, what
/// follows in one sum every few seconds. GUI thread; the filter runs on the pool.
class FilterWatch : public QObject
{
    Q_OBJECT

public:
    /// Entries that are already in the capture do not count.
    FilterWatch(std::shared_ptr<capture::CaptureReader> reader, const capture::Filter &filter, QObject *parent = nullptr);
    /// Milliseconds between two matched(); 0: as soon as it is seen.
    void setQuietTime(int ms) { m_quietMs = ms; }
    ~FilterWatch() override;

    const std::shared_ptr<capture::CaptureReader> &reader() const { return m_reader; }
    QString filterText() const { return m_text; }
    /// Matches not reported yet.
    qint64 untold() const { return m_count; }

public slots:
    void tell();

signals:
    /// Once: entries came that the filter cannot decide.
    void undecided(const QString &sentence);
    /// So many fit since the last time; `entry` is the newest.
    void matched(int count, quint64 entry);

private:
    void look();

    std::shared_ptr<capture::CaptureReader> m_reader;
    QString m_text;
    std::unique_ptr<capture::FilterJob> m_job;
    std::vector<std::uint64_t> m_found;
    QTimer m_timer;
    QTimer m_quiet;              ///< runs since the last matched()
    int m_quietMs = 5000;
    bool m_toldUndecided = false;
    qint64 m_count = 0;          ///< not reported yet
    quint64 m_newest = 0;
};

} // namespace framescope::ui::log
