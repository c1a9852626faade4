#pragma once

#include "Entry.h"

namespace framescope::capture {

/// What a capture knows of an entry without touching its payload. A plain value.
struct EntryInfo {
    std::uint64_t number = 0;        ///< 1, 2, 3 … in the capture
    base::Instant time;
    std::uint32_t connection = 1;
    EntryKind kind = EntryKind::Frame;
    Direction direction = Direction::None;
    protocol::Opcode opcode = protocol::Opcode::Text;
    std::uint8_t headerLength = 0;   ///< bytes of the frame's header on the wire
    std::uint32_t flags = 0;         ///< EntryFlag bits
    std::uint32_t maskKey = 0;       ///< wire order, big-endian
    std::uint64_t wireLength = 0;    ///< payload bytes on the wire (header not counted)
    std::uint64_t payloadLength = 0; ///< bytes of the whole (inflated) payload
    std::uint64_t storedLength = 0;  ///< payload bytes in the capture: less than payloadLength where it was cut
    std::int64_t rttNs = -1;         ///< of a pong that answered a ping
    std::uint64_t keptWireLength = 0; ///< bytes that CaptureReader::wireBytes() gives; 0: not kept

    /// Of a fragmented message's last frame: number of the entry with its first frame, payload bytes of all of them.
    /// Of every other entry: its own number and payloadLength.
    std::uint64_t messageFirst = 0;
    std::uint64_t messageLength = 0;
    protocol::Opcode messageKind = protocol::Opcode::Text; ///< the first fragment's opcode; else the entry's own

    bool has(EntryFlag flag) const { return (flags & flag) != 0; }
    bool isFrame() const { return kind == EntryKind::Frame; }
    /// False for a fragment that is not its message's last: such entries have no number of their own among the messages.
    bool isMessageRow() const { return !isFrame() || !has(FlagFragmented) || has(FlagEndsMessage); }

    /// The same as an EntryView around these bytes.
    EntryView view(base::ByteView payload, base::ByteView wire = {}) const;
};

} // namespace framescope::capture
