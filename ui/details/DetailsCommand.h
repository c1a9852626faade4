#pragma once

#include "ui/models/CommandState.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

namespace framescope::ui::details {

class DetailsPanel;

/// Something that can be done with the details, as menus, the palette and shortcuts outside of them offer it. A plain value; GUI thread.
struct DetailsCommand {
    Q_DECLARE_TR_FUNCTIONS(framescope::ui::details::DetailsCommand)

public:
    const char *id = "";     ///< "details.find": never changes
    const char *icon = "";   ///< may be empty
    QString text;
    QKeySequence keys;       ///< by default
    std::function<void(DetailsPanel &)> carryOut;
    std::function<models::CommandState(const DetailsPanel &)> state = {}; ///< empty: it can always be done

    /// All of them, in the order of a menu.
    static QList<DetailsCommand> all();
    /// Carries out the one of this id, or the log's "log.find" and its like where the keyboard is in the payload; false: it is not the
    /// details' to carry out.
    static bool run(DetailsPanel &panel, const QString &id);
    /// Nothing: it is not the details'.
    static std::optional<models::CommandState> stateOf(const DetailsPanel &panel, const QString &id);
};

} // namespace framescope::ui::details
