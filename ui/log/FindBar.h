#pragma once

#include "ui/log/models/LogModel.h"
#include "ui/widgets/FindLine.h"

namespace framescope::ui::log {

/// Find within what the log shows: searches on the thread pool, counts, goes to the next and the one before. GUI thread.
class FindBar : public widgets::FindLine
{
    Q_OBJECT

public:
    explicit FindBar(LogModel *model, QWidget *parent = nullptr);

    /// The active filter: only rows that it shows are searched. Searches again if the bar is open.
    void setScope(const QString &expression);
    /// The user's current row: the start for "next".
    void setCurrent(std::uint64_t entry, std::uint64_t firstInSight);

signals:
    void goTo(quint64 entry);
    /// The text to mark in the rows; empty: none.
    void needleChanged(const QString &needle, Qt::CaseSensitivity sensitivity);

protected:
    void search() override;
    void step(int direction) override;
    void stop() override;

private:
    void update();

    LogModel *m_model;
    QString m_scope;
    QTimer m_tick;
    std::unique_ptr<capture::FilterJob> m_job;
    std::vector<std::uint64_t> m_found;
    std::uint64_t m_current = 0;
    std::uint64_t m_firstInSight = 0;
    bool m_pending = false; ///< the first result is gone to by itself
};

} // namespace framescope::ui::log
