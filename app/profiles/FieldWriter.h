#pragma once

#include "FieldReader.h"

#include <algorithm>

namespace framescope::profiles {

/// Writes a value's fields into the object it was read from: replaces known fields in place or inserts them in their fixed
/// order, keeps unknown fields, omits unset ones. Lives for one writing; any thread.
class FieldWriter
{
public:
    explicit FieldWriter(const base::OrderedJson &source) : m_source(source)
    {
        m_result = source.isObject() ? source : base::OrderedJson::object();
    }

    template<Described T>
    static base::OrderedJson write(const T &value)
    {
        FieldWriter writer(value.source);
        describe(writer, value);
        return std::move(writer.m_result);
    }

    /// The version to write; a document with a later one keeps it.
    void version(int number)
    {
        const base::OrderedJson *present = m_source.find(u"version");
        put("version", present && present->isInteger() && present->toInteger() > number ? *present : base::OrderedJson(number));
    }

    template<typename T>
    void field(const char *key, const T &value, const T &unset = {})
    {
        if (keepsAsItStands(key, value))
            return;
        if (sameValue(value, unset))
            drop<T>(key);
        else
            put(key, json(value));
    }

    template<typename T>
    void field(const char *key, const std::optional<T> &value)
    {
        if (!value)
            drop<T>(key);
        else
            always(key, *value);
    }

    template<typename T>
    void always(const char *key, const T &value)
    {
        if (!keepsAsItStands(key, value))
            put(key, json(value));
    }

    template<std::integral T>
    void number(const char *key, const T &value, qint64, qint64, std::optional<std::type_identity_t<T>> unset = {})
    {
        if (unset && value == *unset)
            drop<qint64>(key);
        else
            always(key, static_cast<qint64>(value));
    }

    template<Described T>
    void group(const char *key, const T &value)
    {
        base::OrderedJson object = write(value);
        const base::OrderedJson *present = find(key);
        if (present && !present->isObject() && object.members().empty()) {
            skip(key);
            return;
        }
        if (object.members().empty() && !(present && present->isObject() && present->members().empty()))
            m_result.remove(QString::fromLatin1(key));
        else
            put(key, std::move(object));
    }

    template<Described T>
    void list(const char *key, const std::vector<T> &values)
    {
        const base::OrderedJson *present = find(key);
        base::OrderedJson array = base::OrderedJson::array();
        for (const T &value : values)
            array.append(write(value));
        if (present && !present->isArray() && values.empty()) {
            skip(key);
            return;
        }
        if (present && present->isArray()) {
            // Unreadable items go back to their positions.
            for (std::size_t i = 0; i < present->items().size(); ++i) {
                if (!present->items()[i].isObject())
                    array.items().insert(array.items().begin() + static_cast<std::ptrdiff_t>(std::min(i, array.items().size())), present->items()[i]);
            }
        }
        if (array.items().empty() && !(present && present->isArray() && present->items().empty()))
            m_result.remove(QString::fromLatin1(key));
        else
            put(key, std::move(array));
    }

private:
    template<typename T>
    static bool sameValue(const T &a, const T &b)
    {
        return a == b;
    }

    static base::OrderedJson json(const QString &value) { return value; }
    static base::OrderedJson json(bool value) { return value; }
    static base::OrderedJson json(int value) { return value; }
    static base::OrderedJson json(qint64 value) { return value; }
    static base::OrderedJson json(double value) { return value; }
    static base::OrderedJson json(const QStringList &value)
    {
        base::OrderedJson array = base::OrderedJson::array();
        for (const QString &text : value)
            array.append(text);
        return array;
    }
    static base::OrderedJson json(const std::vector<int> &value)
    {
        base::OrderedJson array = base::OrderedJson::array();
        for (const int number : value)
            array.append(number);
        return array;
    }
    template<typename E>
        requires std::is_enum_v<E>
    static base::OrderedJson json(E value)
    {
        return enumName(value);
    }
    template<Described T>
    static base::OrderedJson json(const T &value)
    {
        return write(value);
    }

    const base::OrderedJson *find(const char *key) const { return m_source.find(QString::fromLatin1(key)); }

    /// Whether the file already has this value in any notation (1e3, an explicit default).
    template<typename T>
    bool keepsAsItStands(const char *key, const T &value)
    {
        if constexpr (Described<T>) {
            return false;
        } else {
            const base::OrderedJson *present = find(key);
            T old{};
            if (!present || !FieldReader::take(*present, old) || !sameValue(old, value))
                return false;
            skip(key);
            return true;
        }
    }

    /// Removes a readable field; keeps an unreadable one.
    template<typename T>
    void drop(const char *key)
    {
        const base::OrderedJson *present = find(key);
        T old{};
        if (present && !FieldReader::take(*present, old))
            skip(key);
        else
            m_result.remove(QString::fromLatin1(key));
    }

    void skip(const char *key) { m_before = QString::fromLatin1(key); }

    void put(const char *key, base::OrderedJson value)
    {
        const QString name = QString::fromLatin1(key);
        auto &members = m_result.members();
        if (base::OrderedJson *present = m_result.find(name)) {
            *present = std::move(value);
        } else {
            auto place = members.begin();
            if (!m_before.isEmpty()) {
                place = std::find_if(members.begin(), members.end(), [&](const auto &member) { return member.key == m_before; });
                if (place != members.end())
                    ++place;
            }
            members.insert(place, {name, std::move(value)});
        }
        m_before = name;
    }

    const base::OrderedJson &m_source;
    base::OrderedJson m_result;
    QString m_before; ///< the known field written last: the next new one follows it
};

} // namespace framescope::profiles
