#pragma once

#include "base/Result.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace framescope::profiles {

/// How a shell takes a line apart.
enum class Shell : std::uint8_t { Posix, Cmd, PowerShell };

/// One simple command of a line. A plain value.
struct ShellCommand {
    QStringList words;
    bool pipesOn = false;           ///< its output is the next command's input
    std::optional<QString> input;   ///< what << and <<< give it
    QStringList redirections;       ///< "> out.txt", "< in.txt": files, which are neither read nor written here
    QStringList expansions;         ///< "$TOKEN", "$(cat x)", "%TOKEN%": what the shell would have filled in
    bool typographic = false;       ///< curly quotes or long dashes of a word processor were taken for what was typed
};

/// The commands of a text as the shell would split them: at line ends, ; and & and |. Quotes, escapes and continued lines are
/// resolved (also where a blank stands behind the \, ^ or `, as pasted text has it), curly quotes around a word count as
/// quotes, comments are left out; nothing is expanded or run. An unclosed quote is an error (`import.quoting`). Any thread.
base::Result<std::vector<ShellCommand>> shellCommands(const QString &text, Shell shell);
/// The words of the first of them.
base::Result<QStringList> shellWords(const QString &line, Shell shell);
/// The shell that most probably wrote it: ^ before quotes and line ends and "" within quotes are cmd's, ` and @{ PowerShell's.
Shell guessShell(const QString &line);
/// One word quoted so that shellWords() and the shell give it back.
QString shellQuoted(const QString &word, Shell shell);

} // namespace framescope::profiles
