#pragma once

#include <QString>

namespace framescope::cli {

/// What --version prints: the program's version and commit, and those of Qt, zlib and OpenSSL.
QString versionText();

} // namespace framescope::cli
