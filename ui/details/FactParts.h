#pragma once

#include "capture/EventFacts.h"

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
    /// Text with every control character visible.
    static QString plain(const QString &text);
    /// The same of a peer's bytes.
    static QString plain(const QByteArray &bytes);
    /// The same for text of several lines, which stay lines.
    static QString plainLines(const QString &text);
    /// The rows of an event's error: what happened, what was seen, what to try. Nothing if there is none.
    static void addError(widgets::FactsView *facts, const QString &title, const std::optional<base::Error> &error);
    static void addViolation(widgets::FactsView *facts, const capture::ViolationEvent &violation);
};

} // namespace framescope::ui::details
