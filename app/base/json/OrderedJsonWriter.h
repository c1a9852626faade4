#pragma once

#include "OrderedJson.h"

namespace framescope::base {

/// Writes ordered values through JsonWriter, on one line or laid out for diffs. Holds nothing; any thread.
class OrderedJsonWriter
{
public:
    /// One line without blanks, UTF-8.
    static QByteArray compact(const OrderedJson &value);
    /// Two blanks an indent, containers of plain values on one line where that is no longer than 110 bytes, a newline at the end.
    static QByteArray indented(const OrderedJson &value);
};

} // namespace framescope::base
