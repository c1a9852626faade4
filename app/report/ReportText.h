#pragma once

#include <QString>

/// Text from elsewhere in formats that give some characters a meaning. Any thread.
namespace framescope::report {

/// Control characters but line ends and tabs as \xNN, half a surrogate pair as U+FFFD, the other characters that XML 1.0 has no place for likewise.
QString withoutControls(const QString &text);
/// The same on one line: line ends become blanks.
QString onOneLine(const QString &text);
/// For HTML's text and attributes.
QString htmlEscaped(const QString &text);
/// For Markdown's text and cells of tables: nothing in it becomes a link, emphasis, HTML or another cell.
QString markdownEscaped(const QString &text);
/// "0.001": seconds, for machines.
QString secondsOf(qint64 ns);

} // namespace framescope::report
