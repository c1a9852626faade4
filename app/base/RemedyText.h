#pragma once

#include <QString>

namespace framescope::base {

/// An error's remedy for whoever has a window: without the options of the command line that stand in parentheses, "(--cacert FILE)".
/// Any thread.
QString withoutOptions(const QString &remedy);

} // namespace framescope::base
