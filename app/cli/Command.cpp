#include "Command.h"

#include "Completion.h"

#include "base/Bytes.h"
#include "base/NearName.h"
#include "base/Translation.h"
#include "base/Version.h"

#include "Platform.h"
#include "VersionText.h"

namespace framescope::cli {

namespace {

FRAMESCOPE_TR("framescope::cli::Command")

QString overview(const CommandRegistry &registry)
{
    QString text = tr("framescope-cli %1: test and monitor WebSockets, byte for byte.").arg(base::version());
    text += QLatin1String("\n\n") + tr("Usage: framescope-cli COMMAND [arguments]") + QLatin1String("\n\n") + tr("Commands:") + QLatin1Char('\n');
    for (const auto &command : registry.commands())
        text += QLatin1String("  ") + command->spec().name.leftJustified(12) + command->spec().summary + QLatin1Char('\n');
    text += QLatin1Char('\n') + tr("“framescope-cli COMMAND --help” lists a command's options and shows an example.") + QLatin1Char('\n');
    text += tr("“framescope-cli --version” shows the versions of the program and its libraries.") + QLatin1Char('\n');
    text += tr("“framescope-cli --completion SHELL” prints completion for bash, zsh or fish.") + QLatin1String("\n\n");
    text += tr("Exit status: 0 as expected, 1 an expectation failed, 2 bad usage, 3 not connected, 4 the peer broke the protocol,\n"
               "5 closed abnormally or timed out, 6 a file could not be read or written.");
    text += QLatin1String("\n\n") + tr("Example:") + QLatin1Char('\n');
    text += QLatin1String("  framescope-cli connect wss://echo.example/ --send hello --count 1\n");
    return text;
}

int failed(const base::Error &error, Console &console)
{
    console.flush();
    console.error(error);
    return exitCodeFor(error);
}

/// The status, or ExitFile if output was lost: a script must not mistake half a log for a complete one.
int finished(int status, Console &console)
{
    console.flush();
    const QString lost = platform::outputError();
    if (lost.isEmpty())
        return status;
    console.error(base::Error{QStringLiteral("file.output"), tr("Standard output could not be written."), lost, tr("Free space on that disk, or write somewhere else.")});
    return status == ExitOk ? int(ExitFile) : status;
}

} // namespace

void CommandRegistry::add(std::unique_ptr<Command> command)
{
    m_commands.push_back(std::move(command));
}

Command *CommandRegistry::find(const QString &name) const
{
    for (const auto &command : m_commands)
        if (command->spec().name == name)
            return command.get();
    return nullptr;
}

QStringList CommandRegistry::names() const
{
    QStringList names;
    for (const auto &command : m_commands)
        names << command->spec().name;
    return names;
}

int runCommandLine(const CommandRegistry &registry, const QStringList &arguments, Console &console)
{
    if (arguments.isEmpty()) {
        console.errLine(overview(registry).trimmed());
        return ExitUsage;
    }
    const bool json = ErrorPrinter::asksForJson(arguments);
    console.setCommand(nullptr, json);
    const QString name = arguments.first();
    if (name == QLatin1String("--version") || name == QLatin1String("-V")) {
        console.line(versionText());
        return finished(ExitOk, console);
    }
    if (name == QLatin1String("--help") || name == QLatin1String("-h") || name == QLatin1String("help")) {
        const Command *about = arguments.size() > 1 ? registry.find(arguments[1]) : nullptr;
        console.line((about ? OptionParser(about->spec()).help() : overview(registry)).trimmed());
        return finished(ExitOk, console);
    }
    if (name == QLatin1String("--completion")) {
        const auto script = Completion(registry).script(arguments.value(1));
        if (!script)
            return failed(script.error(), console);
        console.line(*script);
        return finished(ExitOk, console);
    }
    Command *command = registry.find(name);
    console.setCommand(command ? &command->spec() : nullptr, json);
    if (!command) {
        const QString near = base::NearName::best(name, registry.names());
        return failed(usageError(tr("There is no command “%1”.").arg(base::escapeControls(name)), {},
                                 near.isEmpty() ? tr("Use one of %1.").arg(registry.names().join(QLatin1String(", "))) : tr("Did you mean %1?").arg(near)),
                      console);
    }
    const OptionParser parser(command->spec());
    const auto options = parser.parse(arguments.mid(1));
    if (!options)
        return failed(options.error(), console);
    if (options->has(u"help")) {
        console.line(parser.help().trimmed());
        return finished(ExitOk, console);
    }
    const auto status = command->run(*options, console);
    if (!status)
        return failed(status.error(), console);
    return finished(*status, console);
}

} // namespace framescope::cli
