#pragma once

#include "base/Bytes.h"
#include "base/Clock.h"

#include "protocol/Opcode.h"

#include <cstdint>
#include <string_view>

namespace framescope::capture {

enum class Direction : std::uint8_t { None, In, Out };

/// What an entry is. Stable numbers: they are in files.
enum class EntryKind : std::uint8_t {
    Frame = 0,       ///< opcode tells which
    Connecting = 16, ///< payload of these: a JSON object, UTF-8, fields as in interchange's JSON Lines
    Phase = 17,
    Redirect = 18,
    Open = 19,       ///< handshake of both sides, TLS facts, agreed parameters, timings
    OpenFailed = 20,
    Closed = 21,
    Violation = 22,
    Reconnect = 23,
    Keepalive = 24,  ///< a round trip or a missing pong
    Note = 25,
    NotKept = 26,    ///< how much was not kept, and why
    Server = 27,     ///< listening, client pages, faults: what a server has to say
    Refused = 28,    ///< a client's opening handshake that was refused
};

/// "frame", "connecting", "phase", … ; stable, for JSON ("event") and the filter's type:event.
std::string_view entryKindName(EntryKind kind);

/// Properties of an entry. Stable bits: they are in files.
enum EntryFlag : std::uint32_t {
    FlagFin = 1u << 0,
    FlagRsv1 = 1u << 1,
    FlagRsv2 = 1u << 2,
    FlagRsv3 = 1u << 3,
    FlagMasked = 1u << 4,
    FlagCompressed = 1u << 5,   ///< part of a compressed message; payload is inflated
    FlagFragmented = 1u << 6,   ///< part of a message of more than one frame
    FlagEndsMessage = 1u << 7,  ///< the message's last frame
    FlagAutomatic = 1u << 8,    ///< sent by the engine of its own accord
    FlagCut = 1u << 9,          ///< payload was cut for a limit; payloadLength tells the whole
    FlagDeliberate = 1u << 10,  ///< a fault that the local server injected
    FlagViolation = 1u << 11,
    FlagNotInflated = 1u << 12, ///< payload is as on the wire because it could not be inflated
};

/// One row of a capture as it is written and read: a frame or an event. Owns nothing; views are valid as the giver says.
/// A compressed message's inflated bytes stand in its last frame's entry (fragments before it have an empty payload and keep their wire length).
struct EntryView {
    std::uint64_t number = 0;        ///< 1, 2, 3 … in the capture; 0 before it is appended
    base::Instant time;
    std::uint32_t connection = 1;    ///< which connection of the session, from 1; a server's: which client
    EntryKind kind = EntryKind::Frame;
    Direction direction = Direction::None;
    protocol::Opcode opcode = protocol::Opcode::Text;
    std::uint32_t flags = FlagFin;
    std::uint32_t maskKey = 0;       ///< wire order, big-endian
    std::uint8_t headerLength = 0;   ///< bytes of the frame's header on the wire
    std::uint64_t wireLength = 0;    ///< payload bytes on the wire (header not counted)
    std::uint64_t payloadLength = 0; ///< bytes of the (inflated) payload, also where it was cut
    std::int64_t rttNs = -1;         ///< of a pong that answered a ping
    base::ByteView payload;          ///< a frame's (inflated) payload; an event's JSON object
    base::ByteView wire;             ///< the frame's bytes as on the wire, header included; empty unless kept

    bool has(EntryFlag flag) const { return (flags & flag) != 0; }
    bool isFrame() const { return kind == EntryKind::Frame; }
};

/// Takes entries in order: a capture, a printer, a counter. Which thread: the one that owns the session.
class EntrySink
{
public:
    virtual ~EntrySink() = default;
    /// False: the sink cannot take more now; the entry was taken, but reading should pause until ready() is called by the sink's owner.
    virtual bool append(const EntryView &entry) = 0;
    /// A batch of entries from one read is complete: the moment to flush to a terminal or wake a reader.
    virtual void batchEnded() {}

    /// Where bytes from the wire may be read to, so that entries whose payload lies there need no copying. It begins with the
    /// bytes `kept`, which stand at the end of an earlier room (they are moved if need be), and has room for `wanted` more at
    /// least. Empty: there is no such place. One reader at a time; entries that lie elsewhere may be appended meanwhile.
    virtual base::LentBytes room(base::ByteView, std::size_t) { return {}; }
    /// So many bytes of the last room are in use.
    virtual void roomFilled(std::size_t) {}
};

} // namespace framescope::capture
