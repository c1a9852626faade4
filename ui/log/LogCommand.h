#pragma once

#include "ui/models/CommandState.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

namespace framescope::ui::log {

class LogPanel;

/// Something that can be done with a log, as menus, the palette and shortcuts outside of it offer it. A plain value; GUI thread.
struct LogCommand {
    Q_DECLARE_TR_FUNCTIONS(framescope::ui::log::LogCommand)

public:
    const char *id = "";     ///< "log.find": never changes
    const char *icon = "";   ///< may be empty
    QString text;            ///< with an ellipsis where it asks something
    QKeySequence keys;       ///< by default
    std::function<void(LogPanel &)> run;
    std::function<models::CommandState(const LogPanel &)> state = {}; ///< empty: it can always be done

    /// All of them, in the order of a menu.
    static QList<LogCommand> all();
};

} // namespace framescope::ui::log
