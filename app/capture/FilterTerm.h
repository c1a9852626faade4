#pragma once

#include "FilterNode.h"

#include <algorithm>
#include <optional>

namespace framescope::capture {

/// The offset of local time from UTC, looked up once per quarter of an hour: offsets change only then. A plain value.
class UtcOffset
{
public:
    std::int64_t ns(std::int64_t wallNs);

private:
    std::optional<std::int64_t> m_quarter;
    std::int64_t m_ns = 0;
};

/// Modulo 2^64, because a file may contain any times.
constexpr std::int64_t timeBetween(std::int64_t earlierNs, std::int64_t laterNs)
{
    return std::int64_t(std::uint64_t(laterNs) - std::uint64_t(earlierNs));
}

constexpr std::int64_t kNsOfDay = 86'400'000'000'000;

/// Local time of day in nanoseconds.
constexpr std::int64_t timeOfDayNs(std::int64_t wallNs, std::int64_t utcOffsetNs)
{
    return (wallNs % kNsOfDay + utcOffsetNs + 2 * kNsOfDay) % kNsOfDay;
}

/// Whether a number is in one of a term's ranges.
inline bool isInRanges(const FilterNode &node, std::uint64_t number)
{
    return std::any_of(node.ranges.begin(), node.ranges.end(), [number](const auto &range) { return number >= range.first && number <= range.second; });
}

/// Whether a term about properties holds. `Facts` looks up the properties in a page or in a single message, so both
/// give the same result: see FilterSubject. False for terms about payloads.
template<typename Facts>
bool propertyHolds(const FilterNode &node, const Facts &facts)
{
    const auto compared = [&node](std::int64_t value) { return base::compares(value, node.comparison, node.number); };
    switch (node.kind) {
    case FilterNode::Kind::Direction:
        return facts.direction() == node.direction;
    case FilterNode::Kind::Type: {
        if (!facts.isFrame())
            return std::uint8_t(facts.kind()) < 32 && (node.types >> std::uint8_t(facts.kind()) & 1) != 0;
        const protocol::Opcode opcode = facts.opcode();
        return (node.types & (protocol::isReserved(opcode) ? FilterNode::kReservedType : 1u << std::uint8_t(opcode))) != 0;
    }
    case FilterNode::Kind::Size: // the JSON of an event is ours and never shown as a size
        return facts.isFrame() && base::compares<std::uint64_t>(facts.size(), node.comparison, std::uint64_t(node.number));
    case FilterNode::Kind::Wire:
        return facts.isFrame() && base::compares<std::uint64_t>(facts.wireLength(), node.comparison, std::uint64_t(node.number));
    case FilterNode::Kind::Ratio: {
        const std::uint64_t length = facts.payloadLength();
        return facts.isFrame() && length > 0 && base::compares(double(facts.wireLength()) / double(length), node.comparison, node.ratio);
    }
    case FilterNode::Kind::Connection:
        return isInRanges(node, facts.connection());
    case FilterNode::Kind::Is:
        if (node.flag == 0)
            return facts.isBookmarked();
        return (facts.flags() & node.flag) != 0 || (node.flag == FlagViolation && facts.kind() == EntryKind::Violation);
    case FilterNode::Kind::ClockTime:
        return compared(timeOfDayNs(facts.wallNs(), facts.utcOffsetNs()));
    case FilterNode::Kind::WallTime:
        return compared(facts.wallNs());
    case FilterNode::Kind::SinceStart:
        return compared(facts.sinceStartNs());
    case FilterNode::Kind::Delta:
        return compared(facts.deltaNs());
    default:
        return false;
    }
}

/// Whether a term about a payload holds; for the last fragment, that of the whole message. No for terms about properties.
base::TextPattern::Outcome payloadHolds(const FilterNode &node, EntryKind kind, protocol::Opcode opcode, base::ByteView payload);

} // namespace framescope::capture
