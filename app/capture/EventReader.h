#pragma once

#include "EventWriter.h"

#include "base/json/OrderedJson.h"

#include <algorithm>
#include <type_traits>
#include <utility>

namespace framescope::capture {

namespace detail {

/// Each accepts a value of the right type, and returns whether it had that type.
inline bool readValue(const base::OrderedJson &json, QString &value)
{
    if (json.isString())
        value = json.toString();
    return json.isString();
}

inline bool readValue(const base::OrderedJson &json, QByteArray &value)
{
    if (json.isString())
        value = json.toString().toUtf8();
    return json.isString();
}

inline bool readValue(const base::OrderedJson &json, bool &value)
{
    if (json.isBool())
        value = json.toBool();
    return json.isBool();
}

inline bool readValue(const base::OrderedJson &json, double &value)
{
    if (json.isNumber())
        value = json.toDouble();
    return json.isNumber();
}

inline bool readValue(const base::OrderedJson &json, int &value)
{
    const qint64 whole = json.toInteger();
    const bool fits = json.isInteger() && std::in_range<int>(whole);
    if (fits)
        value = static_cast<int>(whole);
    return fits;
}

inline bool readValue(const base::OrderedJson &json, std::int64_t &value)
{
    if (json.isInteger())
        value = json.toInteger();
    return json.isInteger();
}

inline bool readValue(const base::OrderedJson &json, std::uint64_t &value)
{
    bool whole = false;
    const std::uint64_t number = json.isNumber() ? json.toText().toULongLong(&whole) : 0;
    if (whole)
        value = number;
    return whole;
}

} // namespace detail

/// Reads the members of one object of an event in the form of EventWriter. Members that were not requested, or have another type than
/// requested, are returned as the others. Any one thread.
class EventReader
{
public:
    template<typename Event>
    using Of = Event;
    static constexpr bool kReads = true;

    explicit EventReader(const base::OrderedJson &object) : m_object(object) {}

    template<typename T>
    void value(const char *key, T &value)
    {
        read(key, [&](const base::OrderedJson &json) { return detail::readValue(json, value); });
        if constexpr (std::is_same_v<T, QByteArray>)
            bytesBehind(key, value);
    }
    template<typename T>
    void textOrNull(const char *key, T &text)
    {
        read(key, [&](const base::OrderedJson &json) { return json.isNull() || detail::readValue(json, text); });
        if constexpr (std::is_same_v<T, QByteArray>)
            bytesBehind(key, text);
    }
    template<typename T>
    void textIfAny(const char *key, T &text)
    {
        value(key, text);
    }
    template<typename T>
    void valueOrNull(const char *key, std::optional<T> &value)
    {
        read(key, [&](const base::OrderedJson &json) {
            T found{};
            if (detail::readValue(json, found)) {
                value = std::move(found);
                return true;
            }
            return json.isNull();
        });
    }
    template<typename T>
    void valueIfSet(const char *key, std::optional<T> &value)
    {
        valueOrNull(key, value);
        if constexpr (std::is_same_v<T, QByteArray>) {
            if (value)
                bytesBehind(key, *value);
        }
    }
    void looseTextIfAny(const char *key, QByteArray &bytes)
    {
        read(key, [&](const base::OrderedJson &json) { return detail::readValue(json, bytes); });
    }
    void flagIfSet(const char *key, bool &flag) { value(key, flag); }
    void option(const char *key, base::OptionId &option)
    {
        read(key, [&](const base::OrderedJson &json) {
            option = base::optionIdOf(json.toString()).value_or(base::OptionId::None);
            return json.isString();
        });
    }
    void hex(const char *key, QByteArray &bytes)
    {
        QString text;
        value(key, text);
        bytes = QByteArray::fromHex(text.toLatin1());
    }
    void base64IfSet(const char *key, std::optional<QByteArray> &bytes)
    {
        std::optional<QString> text;
        valueOrNull(key, text);
        if (text)
            bytes = QByteArray::fromBase64(text->toLatin1());
    }
    template<typename Names, typename Enum>
    void name(const char *key, Enum &value, const Names &names)
    {
        read(key, [&](const base::OrderedJson &json) {
            for (const auto &row : names) {
                if (json.isString() && json.toString() == QLatin1String(row.name)) {
                    value = row.value;
                    return true;
                }
            }
            return false;
        });
    }
    void list(const char *key, QStringList &texts)
    {
        read(key, [&](const base::OrderedJson &json) {
            for (const base::OrderedJson &item : json.items())
                texts << item.toText();
            return json.isArray();
        });
    }
    void listIfAny(const char *key, QStringList &texts) { list(key, texts); }
    template<typename Facts>
    void object(const char *key, Facts &facts)
    {
        read(key, [&](const base::OrderedJson &json) { return readObject(json, facts); });
    }
    template<typename Facts>
    void objectOrNull(const char *key, std::optional<Facts> &facts)
    {
        read(key, [&](const base::OrderedJson &json) { return json.isNull() || (json.isObject() && readObject(json, facts.emplace())); });
    }
    template<typename Facts>
    void objectIfSet(const char *key, std::optional<Facts> &facts)
    {
        objectOrNull(key, facts);
    }
    template<typename Facts>
    void items(const char *key, std::vector<Facts> &items)
    {
        read(key, [&](const base::OrderedJson &json) {
            for (const base::OrderedJson &item : json.items())
                readObject(item, items.emplace_back());
            return json.isArray();
        });
    }
    void others(OtherMembers &members)
    {
        for (const base::OrderedJson::Member &member : m_object.members()) {
            if (std::find(m_known.begin(), m_known.end(), &member.value) == m_known.end())
                members.push_back(member);
        }
    }

    template<typename Facts>
    static bool readObject(const base::OrderedJson &json, Facts &facts);

private:
    /// Text that was not UTF-8 is followed by its exact bytes.
    void bytesBehind(const char *key, QByteArray &bytes)
    {
        const QByteArray name = QByteArray(key) + kEventBytesSuffix;
        read(name, [&](const base::OrderedJson &json) {
            if (json.isString())
                bytes = QByteArray::fromBase64(json.toString().toLatin1());
            return json.isString();
        });
    }
    template<typename Take>
    void read(QByteArrayView key, Take take)
    {
        for (const base::OrderedJson::Member &member : m_object.members()) {
            if (member.key == QLatin1String(key.data(), key.size())) {
                if (take(member.value))
                    m_known.push_back(&member.value);
                return;
            }
        }
    }

    const base::OrderedJson &m_object;
    std::vector<const base::OrderedJson *> m_known;
};

template<typename Facts>
bool EventReader::readObject(const base::OrderedJson &json, Facts &facts)
{
    if (!json.isObject())
        return false;
    EventReader reader(json);
    describe(reader, facts);
    return true;
}

} // namespace framescope::capture
