#pragma once

#include "Console.h"
#include "ExitCode.h"
#include "OptionParser.h"

#include <memory>
#include <vector>

namespace framescope::cli {

/// One command of framescope-cli. Main thread; a QCoreApplication exists while it runs.
class Command
{
public:
    virtual ~Command() = default;
    virtual const CommandSpec &spec() const = 0;
    /// The arguments have been read by spec(). May run an event loop of its own. Errors that are returned are printed
    /// to standard error by the caller, which exits with exitCodeFor(error).
    virtual base::Result<int> run(const ParsedOptions &options, Console &console) = 0;
};

/// All commands by name, in the order of --help. Main thread.
class CommandRegistry
{
public:
    void add(std::unique_ptr<Command> command);
    Command *find(const QString &name) const;
    QStringList names() const;
    const std::vector<std::unique_ptr<Command>> &commands() const { return m_commands; }

    /// Every command of the program; the one place to add another.
    static CommandRegistry standard();

private:
    std::vector<std::unique_ptr<Command>> m_commands;
};

/// Runs the command that the arguments name (without the program's own name), prints help and errors, returns the exit status.
int runCommandLine(const CommandRegistry &registry, const QStringList &arguments, Console &console);

} // namespace framescope::cli
