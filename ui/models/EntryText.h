#pragma once

#include "capture/EntryInfo.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QString>

namespace framescope::ui::models {

/// The texts of a log row, generated from the entry's facts; peer bytes become safe plain text.
/// No state, any thread.
class EntryText
{
    Q_DECLARE_TR_FUNCTIONS(framescope::ui::models::EntryText)

public:
    /// One character for direction and kind, independent of colour: "↑" out, "↓" in, "◇" event, "✕" failure, "⚠" violation.
    static QString glyph(const capture::EntryInfo &entry);
    /// "Text", "Ping", "Open", "Violation", …; "Text…" for an unfinished fragment.
    static QString type(const capture::EntryInfo &entry);
    /// Payload bytes of the message as "64", "1.2k", "3.4M"; "–" for events.
    static QString size(const capture::EntryInfo &entry);
    /// One line: text with control characters made visible, hex for binary, a sentence for an event. `payload` may be a beginning only.
    static QString preview(const capture::EntryInfo &entry, QByteArrayView payload);
    /// Direction, kind and size in words, for a screen reader: "Received text, 64 bytes".
    static QString spoken(const capture::EntryInfo &entry);

    /// "12:00:00.101" in local time.
    static QString clock(std::int64_t wallNs);
    /// "2026-01-31 12:00:00.101234" in local time.
    static QString dateTime(std::int64_t wallNs);
    /// "+39 ms", "+29.9 s", "+1:02:03"
    static QString delta(std::int64_t ns);
    /// "812 µs", "1.2 ms", "3.4 s", "3:12", "1:03:12"
    static QString duration(std::int64_t ns);
    /// "64", "1.2k", "3.4M": short, in powers of 1024.
    static QString bytes(std::uint64_t count);
    /// "64 bytes", "1.2 KiB (1,234 bytes)".
    static QString bytesLong(std::uint64_t count);
    /// "64 bytes", "1.2 KiB": the same without the exact number.
    static QString bytesRounded(std::uint64_t count);

    /// The display name of a phase ("lookup", "tcp", … in captures): "Name lookup".
    static QString phase(const QString &key);

    /// Bytes as one line of text: "\n" and other controls become visible escapes, what is not UTF-8 becomes \xNN.
    static QString oneLine(QByteArrayView bytes, qsizetype most = 400);
    /// True if the bytes are UTF-8 without control characters other than tab and line ends; a code point cut at the end is fine.
    static bool looksLikeText(QByteArrayView bytes);
    /// True if a frame's payload (or the beginning of its message's) is shown as text: of a control frame plain ASCII only, of a text
    /// message any UTF-8 with its control characters made visible, of other messages what looks like text.
    static bool isShownAsText(const capture::EntryInfo &entry, QByteArrayView payload);

private:
    static QString closePreview(QByteArrayView payload);
};

} // namespace framescope::ui::models
