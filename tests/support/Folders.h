#pragma once

#include <QString>

/// Where the sources and the build are. Functions, not definitions on the command line: an object file that holds no path of one clone
/// comes from the compiler cache in every other.
namespace framescope::testing {

/// The absolute path of a file or folder of the sources: sourcePath("tests/data/imports").
QString sourcePath(const QString &below);
/// The absolute path of a file or folder of the build: buildPath("bin/framescope-cli").
QString buildPath(const QString &below);

} // namespace framescope::testing
