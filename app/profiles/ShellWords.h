#pragma once

#include "base/Result.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace framescope::profiles {

/// The shell whose syntax applies.
enum class Shell : std::uint8_t { Posix, Cmd, PowerShell };

/// One simple command. A plain value.
struct ShellCommand {
    QStringList words;
    bool pipesOn = false;           ///< its output is the next command's input
    std::optional<QString> input;   ///< from << and <<<
    QStringList redirections;       ///< "> out.txt", "< in.txt": files, neither read nor written here
    QStringList expansions;         ///< "$TOKEN", "$(cat x)", "%TOKEN%": the shell would have expanded them
    bool typographic = false;       ///< curly quotes or long dashes of a word processor were read as plain ones
};

/// Splits a text into commands like the shell: at line breaks, ; and & and |. Quotes, escapes and continued lines are
/// resolved (even with a blank after the \, ^ or `, as in pasted text), curly quotes around a word count as
/// quotes, comments are skipped; nothing is expanded or run. An unclosed quote is an error (`import.quoting`). Any thread.
base::Result<std::vector<ShellCommand>> shellCommands(const QString &text, Shell shell);
/// The words of the first command.
base::Result<QStringList> shellWords(const QString &line, Shell shell);
/// The most probable shell: ^ before quotes and line breaks and "" within quotes mean cmd, ` and @{ PowerShell.
Shell guessShell(const QString &line);
/// Quotes one word so that shellWords() and the shell restore it.
QString shellQuoted(const QString &word, Shell shell);

} // namespace framescope::profiles
