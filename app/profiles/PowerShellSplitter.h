#pragma once

#include "ShellWords.h"

namespace framescope::profiles {

/// Splits a text into commands like PowerShell, in which curly quotes are quotes. Any thread.
class PowerShellSplitter
{
public:
    /// Like shellCommands().
    static base::Result<std::vector<ShellCommand>> split(const QString &text);
};

} // namespace framescope::profiles
