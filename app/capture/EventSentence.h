#pragma once

#include "EventFacts.h"

#include <QCoreApplication>
#include <QString>

namespace framescope::capture {

/// Says an event in one line of plain text, in the terminal as in the window: "101 · 38 ms · TLS 1.3 · protocol chat". Controls in what a
/// peer sent are escaped. Knows the language, not the surface: durations are formatted by the caller. No state, any thread.
class EventSentence
{
    Q_DECLARE_TR_FUNCTIONS(framescope::capture::EventSentence)

public:
    /// Nanoseconds as people read them.
    using Duration = QString (*)(std::int64_t ns);

    /// Of an entry's payload. What is no JSON object is shown as it is, escaped; so is an object that says nothing.
    static QString of(EntryKind kind, base::ByteView json, Duration duration);
    static QString of(const EventFacts &event, Duration duration);

    /// A phase of the opening by its name in captures ("lookup", "tcp", …) as people call it: "Name lookup".
    static QString phase(const QString &name);
};

} // namespace framescope::capture
