#pragma once

#include "Described.h"
#include "Problem.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QStringList>

#include <optional>
#include <type_traits>
#include <vector>

namespace framescope::profiles {

/// The list for problems, and the text for lines and columns. A plain value.
struct ReadContext {
    std::vector<Problem> *problems = nullptr;
    QByteArrayView text;
};

/// Reads an object's fields into a value, and reports each wrong value. Lives for one
/// reading; any thread.
class FieldReader
{
    Q_DECLARE_TR_FUNCTIONS(Profile)

public:
    using Context = ReadContext;

    FieldReader(const base::OrderedJson &object, QString path, Context context) : m_object(object), m_path(std::move(path)), m_context(context) {}

    template<Described T>
    static T read(const base::OrderedJson &json, const QString &path, Context context)
    {
        T value;
        if (!json.isObject()) {
            note(json, path, expected<T>(), context);
            return value;
        }
        value.source = json;
        FieldReader reader(json, path, context);
        describe(reader, value);
        return value;
    }

    void version(int) {}

    template<typename T>
    void field(const char *key, T &value, const T & = {})
    {
        const base::OrderedJson *json = find(key);
        if (!json)
            return;
        T taken{};
        if (take(*json, taken, at(key), m_context))
            value = std::move(taken);
        else
            note(*json, at(key), expected<T>(), m_context, std::is_enum_v<T>);
    }

    /// An integer within bounds. `unset`: the value that is not written.
    template<std::integral T>
    void number(const char *key, T &value, qint64 least, qint64 most, std::optional<std::type_identity_t<T>> = {})
    {
        const base::OrderedJson *json = find(key);
        if (!json)
            return;
        if (json->isInteger() && json->toInteger() >= least && json->toInteger() <= most)
            value = static_cast<T>(json->toInteger());
        else
            note(*json, at(key), tr("a whole number from %1 to %2").arg(least).arg(most), m_context);
    }

    template<typename T>
    void field(const char *key, std::optional<T> &value)
    {
        const base::OrderedJson *json = find(key);
        if (!json || json->isNull())
            return;
        T taken{};
        if (take(*json, taken, at(key), m_context))
            value = std::move(taken);
        else
            note(*json, at(key), expected<T>(), m_context, std::is_enum_v<T>);
    }

    template<typename T>
    void always(const char *key, T &value)
    {
        field(key, value);
    }

    template<Described T>
    void group(const char *key, T &value)
    {
        if (const base::OrderedJson *json = find(key))
            value = read<T>(*json, at(key), m_context);
    }

    template<Described T>
    void list(const char *key, std::vector<T> &values)
    {
        const base::OrderedJson *json = find(key);
        if (!json)
            return;
        if (!json->isArray()) {
            note(*json, at(key), tr("a list"), m_context);
            return;
        }
        for (std::size_t i = 0; i < json->items().size(); ++i) {
            const QString path = at(key) + QLatin1Char('[') + QString::number(i) + QLatin1Char(']');
            if (json->items()[i].isObject())
                values.push_back(read<T>(json->items()[i], path, m_context));
            else
                note(json->items()[i], path, tr("an object"), m_context);
        }
    }

    /// Converts to each type; false: not possible.
    static bool take(const base::OrderedJson &json, QString &out, const QString & = {}, Context = {})
    {
        out = json.toString();
        return json.isString();
    }
    static bool take(const base::OrderedJson &json, bool &out, const QString & = {}, Context = {})
    {
        out = json.toBool();
        return json.isBool();
    }
    static bool take(const base::OrderedJson &json, qint64 &out, const QString & = {}, Context = {})
    {
        out = json.toInteger();
        return json.isInteger();
    }
    static bool take(const base::OrderedJson &json, int &out, const QString & = {}, Context = {})
    {
        const qint64 number = json.toInteger(-1);
        out = static_cast<int>(number);
        return json.isInteger() && number == out && number >= 0;
    }
    static bool take(const base::OrderedJson &json, double &out, const QString & = {}, Context = {})
    {
        out = json.toDouble();
        return json.isNumber();
    }
    static bool take(const base::OrderedJson &json, QStringList &out, const QString & = {}, Context = {})
    {
        for (const base::OrderedJson &item : json.items()) {
            if (!item.isString())
                return false;
            out.append(item.toString());
        }
        return json.isArray();
    }
    static bool take(const base::OrderedJson &json, std::vector<int> &out, const QString & = {}, Context = {})
    {
        for (const base::OrderedJson &item : json.items()) {
            int number = 0;
            if (!take(item, number))
                return false;
            out.push_back(number);
        }
        return json.isArray();
    }
    template<typename E>
        requires std::is_enum_v<E>
    static bool take(const base::OrderedJson &json, E &out, const QString & = {}, Context = {})
    {
        for (std::size_t i = 0; i < EnumNames<E>::names.size(); ++i) {
            if (json.isString() && json.toString() == QLatin1String(EnumNames<E>::names[i])) {
                out = static_cast<E>(i);
                return true;
            }
        }
        return false;
    }
    template<Described T>
    static bool take(const base::OrderedJson &json, T &out, const QString &path = {}, Context context = {})
    {
        if (!json.isObject())
            return false;
        out = read<T>(json, path, context);
        return true;
    }

    template<typename T>
    static QString expected()
    {
        if constexpr (std::same_as<T, QString>)
            return tr("a text");
        else if constexpr (std::same_as<T, bool>)
            return tr("true or false");
        else if constexpr (std::same_as<T, int> || std::same_as<T, qint64>)
            return tr("a whole number");
        else if constexpr (std::same_as<T, double>)
            return tr("a number");
        else if constexpr (std::same_as<T, QStringList>)
            return tr("a list of texts");
        else if constexpr (std::same_as<T, std::vector<int>>)
            return tr("a list of whole numbers");
        else if constexpr (std::is_enum_v<T>) {
            QStringList names;
            for (const char *name : EnumNames<T>::names)
                names << QString::fromLatin1(name);
            return tr("one of %1").arg(names.join(QStringLiteral(", ")));
        } else
            return tr("an object");
    }

private:
    /// "should be one of …, but it is …", with line and column. The value of a text field may be secret; that of a choice is not.
    static void note(const base::OrderedJson &json, const QString &path, const QString &expected, Context context, bool isChoice = false);

    const base::OrderedJson *find(const char *key) const { return m_object.find(QString::fromLatin1(key)); }
    QString at(const char *key) const
    {
        return m_path.isEmpty() ? QString::fromLatin1(key) : QString(m_path + QLatin1Char('.') + QString::fromLatin1(key));
    }

    const base::OrderedJson &m_object;
    QString m_path;
    Context m_context;
};

} // namespace framescope::profiles
