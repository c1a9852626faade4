#pragma once

#include "base/OrderedJson.h"

#include <vector>

namespace framescope::server {

/// A path into a JSON value as rules use it: `$.params[0].topics[*]`, `$['odd name']`; the `$` may be left out. A plain value.
class JsonPath
{
public:
    /// An error names the character where the path goes wrong.
    static base::Result<JsonPath> parse(const QString &text);

    /// Everything the path leads to, in order; views into `root`.
    std::vector<const base::OrderedJson *> find(const base::OrderedJson &root) const;
    const QString &text() const { return m_text; }

private:
    struct Step {
        enum class Kind : std::uint8_t { Member, Item, All };
        Kind kind;
        QString name;
        qint64 index = 0; ///< negative: from the end
    };
    QString m_text;
    std::vector<Step> m_steps;
};

} // namespace framescope::server
