#pragma once

#include "LogCommand.h"

#include <initializer_list>

namespace framescope::ui::log {

/// The commands of a log by their ids, for menus, palettes and shortcuts outside of it. GUI thread.
class LogCommands
{
public:
    /// Those of these ids, in this order.
    static QList<LogCommand> of(std::initializer_list<const char *> ids);
    /// Runs the one of this id; false: there is none.
    static bool run(LogPanel &panel, const QString &id);
    /// Nothing: there is none of this id.
    static std::optional<models::CommandState> stateOf(const LogPanel &panel, const QString &id);
};

} // namespace framescope::ui::log
