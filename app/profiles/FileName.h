#pragma once

#include <QString>

namespace framescope::profiles {

/// A file name that is valid on every system, derived from a display name: no separators, control characters, names
/// reserved by Windows, leading dots or trailing blanks, at most 100 characters and 200 bytes of UTF-8; never empty. Any thread.
QString fileNameFor(const QString &name);

} // namespace framescope::profiles
