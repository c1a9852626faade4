#pragma once

#include "ShellWords.h"

namespace framescope::profiles {

/// Splits a text into commands like cmd of Windows: first ^ is removed, then the program splits at blanks outside double quotes,
/// \" and "" being a quote. Any thread.
class CmdSplitter
{
public:
    /// Like shellCommands().
    static base::Result<std::vector<ShellCommand>> split(const QString &text);
};

} // namespace framescope::profiles
