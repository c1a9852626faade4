#pragma once

#include "RunResult.h"
#include "Scenario.h"

#include <QStringList>

namespace framescope::scenario {

/// What was measured over one or many runs, for `limits:`. A plain value.
struct Measured {
    std::map<QString, base::Histogram> times; ///< nanoseconds by name
    quint64 runs = 0;
    quint64 failed = 0;

    void add(const RunResult &result);
};

/// The limits that do not hold: one sentence each, with what was measured. A limit of something that was never measured does not hold. Any thread.
QStringList unmetLimits(const std::vector<Limit> &limits, const Measured &measured);

} // namespace framescope::scenario
