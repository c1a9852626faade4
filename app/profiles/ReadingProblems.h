#pragma once

#include "Problem.h"

namespace framescope::profiles {

/// Whether Document::read() reports this problem for any kind of file: a scan lists it only once. Any thread.
inline bool isOfReading(const Problem &problem)
{
    return problem.id == QLatin1String("json.duplicate-key") || problem.id == QLatin1String("file.bad-version");
}

} // namespace framescope::profiles
