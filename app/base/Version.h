#pragma once

#include <QString>

namespace framescope::base {

/// "0.1.0", from the project's CMakeLists.txt.
QString version();
/// The abbreviated commit of this build; empty if the sources were not a git checkout.
QString commit();

} // namespace framescope::base
