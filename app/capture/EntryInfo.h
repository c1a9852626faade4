#pragma once

#include "Entry.h"

namespace framescope::capture {

/// The properties of an entry, available without reading its payload. A plain value.
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
    std::uint64_t storedLength = 0;  ///< payload bytes in the capture: less than payloadLength if it was cut
    std::int64_t rttNs = -1;         ///< of a pong that answered a ping
    std::uint64_t keptWireLength = 0; ///< the length of CaptureReader::wireBytes(); 0: not recorded

    /// For the last frame of a fragmented message: the entry number of its first frame, and the payload bytes of all frames.
    /// For every other entry: its own number and payloadLength.
    std::uint64_t messageFirst = 0;
    std::uint64_t messageLength = 0;
    protocol::Opcode messageKind = protocol::Opcode::Text; ///< the first fragment's opcode; else the entry's own

    bool has(EntryFlag flag) const { return (flags & flag) != 0; }
    bool isFrame() const { return kind == EntryKind::Frame; }
    /// False for a fragment that is not the last of its message: such entries are not numbered as messages.
    bool isMessageRow() const { return !isFrame() || !has(FlagFragmented) || has(FlagEndsMessage); }

    /// An EntryView with these properties and this payload.
    EntryView view(base::ByteView payload, base::ByteView wire = {}) const;
};

} // namespace framescope::capture
