#pragma once

#include "ShellWords.h"

namespace framescope::profiles {

/// Splits a text into commands as cmd of Windows does: first ^ is taken away, then the program splits at blanks outside of double quotes,
/// \" and "" being a quote. Any thread.
class CmdSplitter
{
public:
    /// As shellCommands().
    static base::Result<std::vector<ShellCommand>> split(const QString &text);
};

} // namespace framescope::profiles
