#pragma once

#include "base/Result.h"
#include "profiles/Environment.h"

#include <QByteArray>

#include <vector>

namespace framescope::scenario {

/// The rows of a data file: CSV (RFC 4180) in UTF-8, whose first line names the columns. Each row is a set of variables. Any thread.
class DataRows
{
public:
    using Row = std::vector<profiles::Variable>;

    /// Errors, each with line and column: `data.not-utf8`, `data.no-columns`, `data.bad-column` (a name that {{…}} cannot have, or twice), `data.fields`
    /// (a row of more or fewer fields), `data.open-quote`, `data.too-many` (more than kMostRows rows).
    static base::Result<std::vector<Row>> parse(const QByteArray &csv);
    static constexpr std::size_t kMostRows = 1'000'000;
};

} // namespace framescope::scenario
