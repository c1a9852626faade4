#pragma once

#include "ValueTree.h"

namespace framescope::decode {

/// Reads CBOR (RFC 8949): every value with its range; tags, half floats, and strings and containers whose length is not known at first.
/// Functions without state; any thread.
class CborReader
{
public:
    /// Reads one value from `at` on and appends it to the tree, whose bytes these are. The offset behind it; nothing where it is damaged or
    /// too large, which is tree.fault(): what was read before stays in the tree, its containers closed. Text that is not UTF-8 is a fault
    /// too, but is read.
    static std::optional<std::size_t> read(ValueTree &tree, std::size_t at);
};

} // namespace framescope::decode
