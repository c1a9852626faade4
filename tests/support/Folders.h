#pragma once

#include <QString>

/// The paths of the sources and the build. Functions, not definitions on the compiler's command line: an object file without a clone's path
/// can be shared between clones by the compiler cache.
namespace framescope::testing {

/// The absolute path of a file or folder of the sources: sourcePath("tests/data/imports").
QString sourcePath(const QString &below);
/// The absolute path of a file or folder of the build: buildPath("bin/framescope-cli").
QString buildPath(const QString &below);

} // namespace framescope::testing
