#pragma once

#include "ValueTree.h"

namespace framescope::decode {

/// Reads MessagePack (its specification of 2017, with extensions and timestamps) where the bytes stand: every value with its range, none
/// allocated before its bytes are seen. Functions without state; any thread.
class MessagePackReader
{
public:
    /// Reads one value from `at` on and appends it to the tree, whose bytes these are. The offset behind it; nothing where it is damaged or
    /// too large, which is tree.fault(): what was read before stays in the tree, its containers closed.
    static std::optional<std::size_t> read(ValueTree &tree, std::size_t at);
};

} // namespace framescope::decode
