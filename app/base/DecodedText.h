#pragma once

#include <QByteArray>

#include <vector>

namespace framescope::base {

/// A text with one kind of escapes undone, and where each byte of it stood before: for finding in the text what stands in it decoded.
/// A plain value.
struct DecodedText {
    QByteArray bytes;
    std::vector<qsizetype> starts; ///< one more than bytes

    static DecodedText percent(const QByteArray &text);
    /// The escapes of JSON, however often their backslashes were doubled since: an error quotes a body, and a body a body.
    static DecodedText json(const QByteArray &text);
    /// Character references of HTML: those by number, and the five by name that escape.
    static DecodedText html(const QByteArray &text);
};

} // namespace framescope::base
