#pragma once

#include "base/Result.h"

#include <QString>

#include <functional>

namespace framescope::scenario {

/// Inserts values into a filter safely: a value with blanks or quotation marks cannot become a term of its own, and one inside
/// a regular expression matches itself. Any thread.
class FilterText
{
public:
    /// The value of one {{name}}, without braces.
    using Lookup = std::function<base::Result<QString>(const QString &name)>;

    static base::Result<QString> resolve(const QString &filter, const Lookup &value);
};

} // namespace framescope::scenario
