#pragma once

#include "RunResult.h"
#include "Scenario.h"

#include <QHash>

#include <functional>

namespace framescope::scenario {

/// The results of the steps of one run, in the order of the file. One thread.
class StepResults
{
public:
    /// `steps` must outlive it. `changed` is called on every change; may be empty.
    StepResults(const Steps &steps, std::function<void(const StepResult &)> changed);

    /// `startNs`: since the run began.
    void begin(const Step &step, qint64 startNs);
    void end(const Step &step, bool passed, qint64 durationNs);
    const StepResult &of(const Step &step) const { return m_results[m_index.value(&step)]; }
    /// The run is over: decides running steps, and marks steps that never began as not reached.
    std::vector<StepResult> finished(bool passed) const;

private:
    void list(const Steps &steps, const QString &path);

    std::vector<StepResult> m_results;
    QHash<const Step *, std::size_t> m_index;
    std::function<void(const StepResult &)> m_changed;
};

} // namespace framescope::scenario
