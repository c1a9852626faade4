#pragma once

#include "base/Result.h"

#include <QString>

#include <functional>

namespace framescope::scenario {

/// Puts values into a filter so that they stay values: a value with blanks or quotation marks cannot become a term of its own, and one inside of
/// a regular expression matches itself. Any thread.
class FilterText
{
public:
    /// The value of one {{name}}, without braces.
    using Lookup = std::function<base::Result<QString>(const QString &name)>;

    static base::Result<QString> resolve(const QString &filter, const Lookup &value);
};

} // namespace framescope::scenario
