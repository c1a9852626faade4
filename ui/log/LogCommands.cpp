#include "LogCommands.h"

namespace framescope::ui::log {

QList<LogCommand> LogCommands::of(std::initializer_list<const char *> ids)
{
    const QList<LogCommand> all = LogCommand::all();
    QList<LogCommand> found;
    for (const char *id : ids) {
        for (const LogCommand &command : all) {
            if (qstrcmp(command.id, id) == 0)
                found << command;
        }
    }
    return found;
}

bool LogCommands::run(LogPanel &panel, const QString &id)
{
    for (const LogCommand &command : LogCommand::all()) {
        if (id == QLatin1String(command.id)) {
            command.run(panel);
            return true;
        }
    }
    return false;
}

std::optional<models::CommandState> LogCommands::stateOf(const LogPanel &panel, const QString &id)
{
    for (const LogCommand &command : LogCommand::all()) {
        if (id == QLatin1String(command.id))
            return command.state ? command.state(panel) : models::CommandState();
    }
    return {};
}

} // namespace framescope::ui::log
