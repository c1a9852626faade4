#pragma once

#include "base/Result.h"

#include <QStringList>

namespace framescope::profiles {

/// How a shell takes a line apart.
enum class Shell : std::uint8_t { Posix, Cmd, PowerShell };

/// The words of one command as the shell would hand them over: quotes, escapes and continued lines resolved; nothing is
/// expanded or run. An unclosed quote is an error (`import.quoting`). Any thread.
base::Result<QStringList> shellWords(const QString &line, Shell shell);
/// The shell that most probably wrote it: ^ before quotes and line ends is cmd's, ` PowerShell's.
Shell guessShell(const QString &line);
/// One word quoted so that shellWords() and the shell give it back.
QString shellQuoted(const QString &word, Shell shell);

} // namespace framescope::profiles
