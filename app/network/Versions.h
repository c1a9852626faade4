#pragma once

#include <QString>

namespace framescope::network {

/// The text of --version and "About": a line for the program with its commit, then one for each loaded library. Any thread.
QString versionText(const QString &program);

} // namespace framescope::network
