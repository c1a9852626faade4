#pragma once

#include "RunResult.h"
#include "Scenario.h"

#include <QString>

#include <vector>

namespace framescope::scenario {

/// The measurements of one or more runs, for `limits:`. A plain value.
struct Measured {
    std::map<QString, base::Histogram> times; ///< nanoseconds by name
    quint64 runs = 0;
    quint64 failed = 0;

    void add(const RunResult &result);
};

/// A limit that does not hold. `limit` is one of those that were checked.
struct UnmetLimit {
    const Limit *limit;
    QString sentence; ///< with the measured value
};

/// The exceeded limits, in their order. A limit on something that was never measured counts as exceeded. Any thread.
std::vector<UnmetLimit> unmetLimits(const std::vector<Limit> &limits, const Measured &measured);

} // namespace framescope::scenario
