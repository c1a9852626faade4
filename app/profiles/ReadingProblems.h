#pragma once

#include "Problem.h"

namespace framescope::profiles {

/// True for what Document::read() says of a file by itself, whatever kind of file it is: a scan lists it once for all. Any thread.
inline bool isOfReading(const Problem &problem)
{
    return problem.id == QLatin1String("json.duplicate-key") || problem.id == QLatin1String("file.bad-version");
}

} // namespace framescope::profiles
