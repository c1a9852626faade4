#pragma once

#include "EventFacts.h"

#include "base/OptionId.h"
#include "base/json/JsonWriter.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace framescope::capture {

/// The suffix of the key with the exact bytes of a text that is not UTF-8: "KEY_base64".
inline constexpr char kEventBytesSuffix[] = "_base64";

namespace detail {

inline void writeValue(base::JsonWriter &json, std::string_view key, const QString &value) { json.field(key, value); }
/// Bytes that should be text. If they are not UTF-8, "KEY_base64" follows with the exact bytes.
inline void writeValue(base::JsonWriter &json, std::string_view key, const QByteArray &value)
{
    json.field(key, value);
    if (!value.isValidUtf8())
        json.field(std::string(key) + kEventBytesSuffix, value.toBase64());
}
inline void writeValue(base::JsonWriter &json, std::string_view key, bool value) { json.field(key, value); }
inline void writeValue(base::JsonWriter &json, std::string_view key, double value) { json.field(key, value); }
inline void writeValue(base::JsonWriter &json, std::string_view key, int value) { json.field(key, value); }
inline void writeValue(base::JsonWriter &json, std::string_view key, std::int64_t value) { json.field(key, value); }
inline void writeValue(base::JsonWriter &json, std::string_view key, std::uint64_t value) { json.field(key, value); }

} // namespace detail

/// Writes the members of one object of an event in the order of the calls. The members are described by a function
/// `template<typename V> void describe(V &v, typename V::template Of<Facts> &facts)` for each kind of facts, which EventReader uses as
/// well. Any one thread.
class EventWriter
{
public:
    template<typename Event>
    using Of = const Event;
    static constexpr bool kReads = false;

    explicit EventWriter(base::JsonWriter &json) : m_json(json) {}

    template<typename T>
    void value(const char *key, const T &value)
    {
        detail::writeValue(m_json, key, value);
    }
    template<typename T>
    void textOrNull(const char *key, const T &text)
    {
        if (text.isEmpty())
            m_json.null(key);
        else
            detail::writeValue(m_json, key, text);
    }
    template<typename T>
    void textIfAny(const char *key, const T &text)
    {
        if (!text.isEmpty())
            detail::writeValue(m_json, key, text);
    }
    template<typename T>
    void valueOrNull(const char *key, const std::optional<T> &value)
    {
        if (value)
            detail::writeValue(m_json, key, *value);
        else
            m_json.null(key);
    }
    template<typename T>
    void valueIfSet(const char *key, const std::optional<T> &value)
    {
        if (value)
            detail::writeValue(m_json, key, *value);
    }
    /// Bytes that have another member for their exact value if they are not UTF-8.
    void looseTextIfAny(const char *key, const QByteArray &bytes)
    {
        if (!bytes.isEmpty())
            m_json.field(key, base::textOf(base::viewOf(bytes)));
    }
    void flagIfSet(const char *key, bool flag)
    {
        if (flag)
            m_json.field(key, true);
    }
    void option(const char *key, base::OptionId option) { textIfAny(key, base::nameOf(option)); }
    void hex(const char *key, const QByteArray &bytes) { m_json.field(key, bytes.toHex()); }
    void base64IfSet(const char *key, const std::optional<QByteArray> &bytes)
    {
        if (bytes)
            m_json.field(key, bytes->toBase64());
    }
    template<typename Names, typename Enum>
    void name(const char *key, Enum value, const Names &names)
    {
        for (const auto &row : names) {
            if (row.value == value)
                m_json.field(key, row.name);
        }
    }
    void list(const char *key, const QStringList &texts)
    {
        m_json.beginArray(key);
        for (const QString &text : texts)
            m_json.item(text);
        m_json.endArray();
    }
    void listIfAny(const char *key, const QStringList &texts)
    {
        if (!texts.isEmpty())
            list(key, texts);
    }
    template<typename Facts>
    void object(const char *key, const Facts &facts);
    template<typename Facts>
    void objectOrNull(const char *key, const std::optional<Facts> &facts)
    {
        if (facts)
            object(key, *facts);
        else
            m_json.null(key);
    }
    template<typename Facts>
    void objectIfSet(const char *key, const std::optional<Facts> &facts)
    {
        if (facts)
            object(key, *facts);
    }
    template<typename Facts>
    void items(const char *key, const std::vector<Facts> &items);
    void others(const OtherMembers &members)
    {
        for (const base::OrderedJson::Member &member : members) {
            const QByteArray key = member.key.toUtf8();
            m_json.raw(base::textOf(base::viewOf(key)), member.value.toCompact());
        }
    }

private:
    base::JsonWriter &m_json;
};

template<typename Facts>
void EventWriter::object(const char *key, const Facts &facts)
{
    m_json.beginObject(key);
    describe(*this, facts);
    m_json.endObject();
}

template<typename Facts>
void EventWriter::items(const char *key, const std::vector<Facts> &items)
{
    m_json.beginArray(key);
    for (const Facts &facts : items) {
        m_json.beginItem();
        describe(*this, facts);
        m_json.endObject();
    }
    m_json.endArray();
}

} // namespace framescope::capture
