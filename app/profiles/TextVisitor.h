#pragma once

#include "Fields.h"

namespace framescope::profiles {

/// Visits every text of a value that may contain {{variables}}, with its path. Lives for one walk.
template<typename Visit>
class TextVisitor
{
public:
    explicit TextVisitor(Visit &visit, QString path = {}) : m_visit(visit), m_path(std::move(path)) {}

    void version(int) {}

    template<typename T>
    void field(const char *key, T &value, const std::remove_const_t<T> & = {})
    {
        // A display name is not a text with variables.
        static const QStringList names{QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("description"), QStringLiteral("notes"), QStringLiteral("folder")};
        if (m_path.isEmpty() && names.contains(QString::fromLatin1(key)))
            return;
        if (QLatin1String(key) == QLatin1String("description") || QLatin1String(key) == QLatin1String("folder"))
            return;
        if (m_path.startsWith(QLatin1String("messages[")) && QLatin1String(key) == QLatin1String("name"))
            return;
        if constexpr (Of<T, QString>) {
            m_visit(at(key), value);
        } else if constexpr (Of<T, QStringList>) {
            for (qsizetype i = 0; i < value.size(); ++i)
                m_visit(QString(at(key) + QLatin1Char('[') + QString::number(i) + QLatin1Char(']')), value[i]);
        } else if constexpr (Described<T>) {
            group(key, value);
        }
    }
    template<typename T>
    void field(const char *key, std::optional<T> &value)
    {
        if (value)
            field(key, *value);
    }
    template<typename T>
    void field(const char *key, const std::optional<T> &value)
    {
        if (value)
            field(key, *value);
    }
    template<std::integral T>
    void number(const char *, T &, qint64, qint64, std::optional<std::type_identity_t<std::remove_const_t<T>>> = {})
    {
    }
    template<typename T>
    void always(const char *key, T &value)
    {
        field(key, value);
    }
    template<typename T>
    void group(const char *key, T &value)
    {
        TextVisitor inner(m_visit, at(key));
        describe(inner, value);
    }
    template<typename List>
    void list(const char *key, List &values)
    {
        for (std::size_t i = 0; i < values.size(); ++i) {
            TextVisitor inner(m_visit, QString(at(key) + QLatin1Char('[') + QString::number(i) + QLatin1Char(']')));
            describe(inner, values[i]);
        }
    }

private:
    QString at(const char *key) const
    {
        return m_path.isEmpty() ? QString::fromLatin1(key) : QString(m_path + QLatin1Char('.') + QString::fromLatin1(key));
    }

    Visit &m_visit;
    QString m_path;
};

/// Calls visit(path, text) for every text of a Profile, Folder or Environment; the text may be changed if the value is not const.
template<typename T, typename Visit>
void forEachText(T &value, Visit &&visit)
{
    TextVisitor visitor(visit);
    describe(visitor, value);
}

} // namespace framescope::profiles
