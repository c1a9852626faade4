#pragma once

#include "base/json/OrderedJson.h"

#include <QCoreApplication>
#include <QString>

namespace framescope::ui::widgets {
class FactsView;
}

namespace framescope::ui::details {

/// Facts that several tabs show in the same way, and text of a peer made plain. No state; GUI thread.
class FactParts
{
    Q_DECLARE_TR_FUNCTIONS(framescope::ui::details::FactParts)

public:
    /// A value's text with every control character visible.
    static QString plain(const base::OrderedJson &value);
    /// The same for text of several lines, which stay lines.
    static QString plainLines(const QString &text);
    /// What an event's error says: what happened, what was seen, what to try. Nothing where it is no object.
    static void addError(widgets::FactsView *facts, const QString &title, const base::OrderedJson &error);
    static void addViolation(widgets::FactsView *facts, const base::OrderedJson &violation);
};

} // namespace framescope::ui::details
