#pragma once

#include "base/Bytes.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <string_view>

/// Strings of JSON, to and from bytes and text. Any thread.
namespace framescope::base {

/// Appends a JSON string with its quotation marks. Characters that control a terminal, break lines, change the direction of text
/// or are invisible are written as \uNNNN, everything else unchanged. False (and `out` unchanged) if the bytes are not UTF-8.
bool appendJsonString(QByteArray &out, ByteView utf8);
/// The same for text; half a surrogate pair is also written as \uNNNN, so that it survives a round trip.
void appendJsonString(QByteArray &out, QStringView text);
/// The same for bytes that should be text but may not be: a byte that is not UTF-8 becomes the Latin-1 character of that value.
void appendJsonStringLoosely(QByteArray &out, ByteView bytes);
/// Appends base64 with quotation marks.
void appendJsonBase64(QByteArray &out, ByteView bytes);

/// The inside of a JSON string (as JsonScanner::raw()) with its escapes resolved, UTF-8. Half a surrogate pair becomes U+FFFD.
QByteArray unescapedJson(std::string_view inside);
/// The same as text; half a surrogate pair is preserved. Nothing if the bytes are not UTF-8: `invalidAt` (if given) is the first such byte.
std::optional<QString> textOfJson(std::string_view inside, std::size_t *invalidAt = nullptr);

} // namespace framescope::base
