#pragma once

#include "EventFacts.h"

#include <QCoreApplication>
#include <QString>

namespace framescope::capture {

/// Renders an event as one line of plain text, for the terminal and the window: "101 · 38 ms · TLS 1.3 · protocol chat". Control characters from a
/// peer are escaped. Translates, but leaves formatting of durations to the caller. Stateless, any thread.
class EventSentence
{
    Q_DECLARE_TR_FUNCTIONS(framescope::capture::EventSentence)

public:
    /// Formats nanoseconds.
    using Duration = QString (*)(std::int64_t ns);

    /// For an entry's payload. A payload that is not a JSON object, or an object without known fields, is shown escaped.
    static QString of(EntryKind kind, base::ByteView json, Duration duration);
    static QString of(const EventFacts &event, Duration duration);

    /// The display name of a phase of the opening ("lookup", "tcp", … in captures): "Name lookup".
    static QString phase(const QString &name);
};

} // namespace framescope::capture
