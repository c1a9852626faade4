#pragma once

#include "base/json/OrderedJson.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace framescope::derive {

/// The JSON Schema that fits all values that were seen: required is what always was there, an enum what few values a text had. One thread.
class SchemaShape
{
public:
    /// `isSecret` texts are never quoted.
    void add(const base::OrderedJson &value, bool isSecret = false);
    base::OrderedJson schema() const;

    static constexpr int kMostEnum = 8;
    static constexpr std::size_t kMostProperties = 200; ///< of one object; those behind are not described

private:
    struct Property;
    void addText(const QString &text, bool isSecret);

    int m_seen = 0;
    int m_nulls = 0, m_bools = 0, m_integers = 0, m_numbers = 0, m_texts = 0, m_objects = 0, m_arrays = 0;
    QStringList m_values;    ///< different texts, one more than kMostEnum at most
    bool m_quotable = true;  ///< they are short, no secrets, and nothing that changes from run to run
    int m_uuids = 0, m_times = 0;
    std::vector<Property> m_properties;
    std::unique_ptr<SchemaShape> m_items;
};

struct SchemaShape::Property {
    QString name;
    SchemaShape shape;
    int seen = 0;
};

} // namespace framescope::derive
