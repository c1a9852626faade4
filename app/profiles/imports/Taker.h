#pragma once

#include "Imported.h"

#include "base/json/OrderedJson.h"

#include <QSet>

#include <initializer_list>

namespace framescope::profiles {

/// Null, or an empty string, list or object.
bool isEmptyValue(const base::OrderedJson &value);

/// Tracks which members of an object were used, so that the rest can be reported. Refers to the object; any thread.
class Taker
{
public:
    explicit Taker(const base::OrderedJson &object) : m_object(object) {}

    const base::OrderedJson &take(const QString &key)
    {
        m_taken.insert(key);
        return m_object[key];
    }
    QString text(const QString &key) { return take(key).toText(); }
    /// Members without meaning here: ids, times, colours.
    void ignore(std::initializer_list<const char *> keys)
    {
        for (const char *key : keys)
            m_taken.insert(QString::fromLatin1(key));
    }
    /// Reports every unused, non-empty member.
    void rest(Imported &imported, const QString &where) const;

private:
    const base::OrderedJson &m_object;
    QSet<QString> m_taken;
};

} // namespace framescope::profiles
