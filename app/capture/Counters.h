#pragma once

#include "Entry.h"

#include <array>

namespace framescope::capture {

/// Running totals over the entries of a capture, per kind and direction. A plain value; it is part of the file format.
struct Counters {
    enum Kind : std::uint8_t { Text, Binary, Continuation, Close, Ping, Pong, Reserved, KindCount };
    enum Side : std::uint8_t { In, Out, SideCount };

    std::array<std::array<std::uint64_t, KindCount>, SideCount> frames{};
    std::array<std::uint64_t, SideCount> messages{};     ///< complete data messages
    std::array<std::uint64_t, SideCount> payloadBytes{}; ///< inflated
    std::array<std::uint64_t, SideCount> wireBytes{};    ///< including the frames' headers
    std::uint64_t events = 0;
    std::uint64_t violations = 0;
    std::uint64_t notKeptEntries = 0; ///< frames and events lost because the queue or the disk was full, or the limit was reached
    std::uint64_t notKeptBytes = 0;   ///< their payload bytes

    void add(const EntryView &entry);
    static Kind kindOf(protocol::Opcode opcode);
    /// The difference since `before`.
    Counters since(const Counters &before) const;
    std::uint64_t framesOn(Side side) const;
    std::uint64_t entries() const { return framesOn(In) + framesOn(Out) + events; }

    bool operator==(const Counters &) const = default;
};

} // namespace framescope::capture
