#pragma once

#include "RunResult.h"
#include "Scenario.h"

#include <QStringList>

namespace framescope::scenario {

/// The measurements of one or more runs, for `limits:`. A plain value.
struct Measured {
    std::map<QString, base::Histogram> times; ///< nanoseconds by name
    quint64 runs = 0;
    quint64 failed = 0;

    void add(const RunResult &result);
};

/// The exceeded limits: one sentence each, with the measured value. A limit on something that was never measured counts as exceeded. Any thread.
QStringList unmetLimits(const std::vector<Limit> &limits, const Measured &measured);

} // namespace framescope::scenario
