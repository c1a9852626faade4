#pragma once

#include "base/Bytes.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <string_view>

namespace framescope::capture {

/// Appends a JSON string with its quotation marks. Control characters, line separators and what turns the direction of text
/// around are written as \uNNNN, everything else as it is. False (and `out` unchanged) where the bytes are not UTF-8.
bool appendJsonString(QByteArray &out, base::ByteView utf8);

/// The same for bytes that should be text but need not be: a byte that is not UTF-8 becomes the Latin-1 character it would be.
void appendJsonStringLoosely(QByteArray &out, base::ByteView bytes);

/// Appends base64 with quotation marks.
void appendJsonBase64(QByteArray &out, base::ByteView bytes);

/// "2026-01-31T12:00:00.123456789Z" of nanoseconds since 1970; 30 characters.
void appendIsoTime(QByteArray &out, std::int64_t wallNs);

/// Writes JSON into bytes in the order of its calls; puts the commas. For events, not for frames. Any thread.
class JsonWriter
{
public:
    explicit JsonWriter(QByteArray &out) : m_out(out) {}

    void beginObject();
    void beginObject(std::string_view key);
    void endObject();
    void beginArray(std::string_view key);
    void endArray();

    void field(std::string_view key, const QString &value);
    void field(std::string_view key, std::string_view value);
    void field(std::string_view key, const char *value) { field(key, std::string_view(value)); }
    /// Bytes that should be text.
    void field(std::string_view key, const QByteArray &value);
    void field(std::string_view key, std::int64_t value);
    void field(std::string_view key, int value) { field(key, static_cast<std::int64_t>(value)); }
    void field(std::string_view key, std::uint64_t value);
    void field(std::string_view key, bool value);
    /// At most three digits behind the point: milliseconds.
    void field(std::string_view key, double value);
    void null(std::string_view key);
    /// JSON that stands already.
    void raw(std::string_view key, const QByteArray &json);

    void item(const QString &value);
    /// An object as an array's item.
    void beginItem();

private:
    void comma();
    void key(std::string_view name);

    QByteArray &m_out;
    bool m_first = true;
};

} // namespace framescope::capture
