#pragma once

#include "ShellWords.h"

namespace framescope::profiles {

/// Splits a text into commands like bash, zsh and similar shells. Any thread.
class PosixSplitter
{
public:
    /// Like shellCommands().
    static base::Result<std::vector<ShellCommand>> split(const QString &text);
};

} // namespace framescope::profiles
