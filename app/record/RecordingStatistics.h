#pragma once

#include "protocol/Opcode.h"

#include <array>
#include <cstdint>

namespace framescope::record {

/// Counts of one direction: frames by opcode, messages, bytes. A plain value.
struct DirectionStatistics {
    std::array<std::uint64_t, 16> frames{};       ///< by opcode
    std::array<std::uint64_t, 16> payloadBytes{}; ///< on the wire, by opcode, without headers
    std::uint64_t wireBytes = 0;                  ///< frames with their headers
    std::uint64_t messages = 0;                   ///< text and binary
    std::uint64_t messageBytes = 0;               ///< inflated
    std::uint64_t messageWireBytes = 0;           ///< their payloads on the wire
    std::uint64_t compressedMessages = 0;

    std::uint64_t frameCount() const;
    std::uint64_t framesOf(protocol::Opcode opcode) const { return frames[static_cast<std::size_t>(opcode) & 0xf]; }
    /// Inflated bytes per byte on the wire; 1 without compression, 0 before the first message.
    double compressionRatio() const;
};

/// Counts of everything that a ConnectionRecorder recorded, over all its connections. A plain value.
struct RecordingStatistics {
    DirectionStatistics in;
    DirectionStatistics out;
    std::uint32_t opened = 0;         ///< number of opened connections
    std::uint64_t violations = 0;
    std::int64_t openedSinceNs = -1;  ///< Instant::monoNs of the open connection; -1: not open
    std::int64_t openedWallNs = -1;
    std::int64_t rttLastNs = -1;
    std::int64_t rttMinNs = -1;
    std::int64_t rttSumNs = 0;
    std::uint64_t rttCount = 0;

    std::int64_t rttAverageNs() const { return rttCount == 0 ? -1 : rttSumNs / static_cast<std::int64_t>(rttCount); }
    void addRtt(std::int64_t ns);
};

} // namespace framescope::record
