#pragma once

#include <QByteArray>

#include <vector>

namespace framescope::base {

/// A text with one kind of escape decoded, and the original position of each byte: to find in the original what the decoded text contains.
/// A plain value.
struct DecodedText {
    QByteArray bytes;
    std::vector<qsizetype> starts; ///< one more than bytes

    static DecodedText percent(const QByteArray &text);
    /// JSON's escapes, even if their backslashes were doubled several times: an error may quote a body that quotes a body.
    static DecodedText json(const QByteArray &text);
    /// HTML's character references: numeric ones, and the five named ones used for escaping.
    static DecodedText html(const QByteArray &text);
};

} // namespace framescope::base
