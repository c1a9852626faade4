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
    /// The arguments were parsed with spec(). May run its own event loop. The caller prints returned errors
    /// to standard error and exits with exitCodeFor(error).
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

    /// All commands of the program; add new ones here.
    static CommandRegistry standard();

private:
    std::vector<std::unique_ptr<Command>> m_commands;
};

/// Runs the command named by the arguments (without the program's name), prints help and errors, returns the exit status.
int runCommandLine(const CommandRegistry &registry, const QStringList &arguments, Console &console);

} // namespace framescope::cli
