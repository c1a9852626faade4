#pragma once

#include "ByteSearch.h"
#include "Entry.h"

#include "base/Comparison.h"
#include "base/TextPattern.h"
#include "base/json/JsonCondition.h"

#include <memory>
#include <optional>
#include <vector>

namespace framescope::capture {

/// A regular expression, and a text that every match must contain, if one is easy to find.
struct PayloadPattern {
    base::TextPattern expression;
    std::optional<ByteSearch> literal;
};

/// A node of a filter's tree. Immutable after parsing; shared between threads.
struct FilterNode {
    enum class Kind : std::uint8_t {
        And, Or, Not,                       // children
        Direction, Type, Size, Wire, Ratio, Connection, Is, ClockTime, WallTime, SinceStart, Delta, // metadata
        Code,                               // close frames and events only
        Bytes, Pattern, Json,               // payload
    };
    /// Bits of `types`: opcodes at their own bit, reserved opcodes at bit 3; events by kind from bit 16 on.
    static constexpr std::uint32_t kReservedType = 1u << 3;
    static constexpr std::uint32_t kEventTypes = 0xffff0000u;

    Kind kind = Kind::And;
    QString text;             ///< of a term: its source text
    qsizetype position = 0;   ///< its position in the filter
    std::vector<std::unique_ptr<FilterNode>> children;
    Direction direction = Direction::None;
    std::uint32_t types = 0;
    base::Comparison comparison = base::Comparison::Equal;
    std::int64_t number = 0;  ///< bytes, ns
    double ratio = 0;
    std::vector<std::pair<std::uint64_t, std::uint64_t>> ranges; ///< codes, connections; inclusive
    std::uint32_t flag = 0;   ///< Is: EntryFlag, or 0 for bookmarked
    ByteSearch search;
    std::unique_ptr<PayloadPattern> pattern;
    std::unique_ptr<base::JsonCondition> json;

    /// The cost of evaluation: an And evaluates its cheap parts first.
    int cost() const;
};

} // namespace framescope::capture
