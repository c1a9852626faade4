#pragma once

#include "OrderedJson.h"

namespace framescope::base {

/// Writes ordered values with JsonWriter, on one line or formatted for diffs. Stateless; any thread.
class OrderedJsonWriter
{
public:
    /// One line without blanks, UTF-8.
    static QByteArray compact(const OrderedJson &value);
    /// Indented by two blanks, containers of scalars on one line if it is no longer than 110 bytes, a newline at the end.
    static QByteArray indented(const OrderedJson &value);
};

} // namespace framescope::base
