#pragma once

#include <QString>

namespace framescope::base {

/// "0.1.0", from the project's CMakeLists.txt.
QString version();
/// The commit that this was built from, shortened; empty where the sources were not a git checkout.
QString commit();

} // namespace framescope::base
