#pragma once

#include <QString>

/// Escapes untrusted text for formats with special characters. Any thread.
namespace framescope::report {

/// Control characters except line breaks and tabs as \xNN, half a surrogate pair and other characters that XML 1.0 does not allow as U+FFFD.
QString withoutControls(const QString &text);
/// The same on one line: line breaks become blanks.
QString onOneLine(const QString &text);
/// For HTML text and attributes.
QString htmlEscaped(const QString &text);
/// For Markdown text and table cells: nothing becomes a link, emphasis, HTML or another cell.
QString markdownEscaped(const QString &text);
/// "0.001": seconds, for machines.
QString secondsOf(qint64 ns);

} // namespace framescope::report
