#pragma once

#include "ShellWords.h"

namespace framescope::profiles {

/// Splits a text into commands as PowerShell does, to which curly quotes are quotes. Any thread.
class PowerShellSplitter
{
public:
    /// As shellCommands().
    static base::Result<std::vector<ShellCommand>> split(const QString &text);
};

} // namespace framescope::profiles
