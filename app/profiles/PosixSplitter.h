#pragma once

#include "ShellWords.h"

namespace framescope::profiles {

/// Splits a text into commands as bash, zsh and their kin do. Any thread.
class PosixSplitter
{
public:
    /// As shellCommands().
    static base::Result<std::vector<ShellCommand>> split(const QString &text);
};

} // namespace framescope::profiles
