#pragma once

#include <QString>

namespace framescope::network {

/// What --version and "About" show: a line for the program with its commit, then one for each library as it is loaded now. Any thread.
QString versionText(const QString &program);

} // namespace framescope::network
