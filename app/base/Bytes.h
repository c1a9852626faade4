#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

/// Bytes as the engine sees them: views that own nothing, and a plain growable buffer.
namespace framescope::base {

using ByteView = std::span<const std::uint8_t>;
using MutableBytes = std::span<std::uint8_t>;
using ByteBuffer = std::vector<std::uint8_t>;

/// A buffer that one component lends to another for writing. It lives as long as its keeper.
struct LentBytes {
    MutableBytes bytes;
    std::shared_ptr<const void> keeper;
};

/// The bytes of a QByteArray, valid as long as the array is neither changed nor destroyed.
inline ByteView viewOf(const QByteArray &bytes)
{
    return {reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

inline ByteView viewOf(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t *>(text.data()), text.size()};
}

/// A literal, without its closing NUL.
template<std::size_t N>
ByteView viewOf(const char (&text)[N])
{
    return viewOf(std::string_view(text, N - 1));
}

/// A deep copy.
inline QByteArray toByteArray(ByteView bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

/// The same bytes seen as characters; nothing is decoded.
inline std::string_view textOf(ByteView bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

inline void append(ByteBuffer &buffer, ByteView bytes)
{
    buffer.insert(buffer.end(), bytes.begin(), bytes.end());
}

/// "0a 1b ff" for at most `most` bytes, then "… (N bytes)": for error texts about bytes on the wire.
QString hexPreview(ByteView bytes, std::size_t most = 32);

/// Bytes as text that is safe in a terminal and in an error sentence: printable characters as they are, \n \r \t \\ and
/// \xNN for the rest (control characters, bidirectional overrides and bytes that are not UTF-8 included), cut after `most`
/// bytes with "… (N bytes)".
QString escapedPreview(ByteView bytes, std::size_t most = 200);

/// Untrusted text with every control and bidirectional-formatting character written as \xNN or \u{NNNN}.
QString escapeControls(const QString &text);

} // namespace framescope::base
