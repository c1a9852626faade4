#pragma once

#include "base/Bytes.h"
#include "base/Clock.h"

#include "protocol/Opcode.h"

#include <cstdint>
#include <string_view>

namespace framescope::capture {

enum class Direction : std::uint8_t { None, In, Out };

/// The kind of an entry. Stable numbers: they are in files.
enum class EntryKind : std::uint8_t {
    Frame = 0,       ///< the opcode says which
    Connecting = 16, ///< payload of all events: a JSON object in UTF-8 with the fields of the JSON Lines format
    Phase = 17,
    Redirect = 18,
    Open = 19,       ///< both sides' handshakes, TLS facts, negotiated parameters, timings
    OpenFailed = 20,
    Closed = 21,
    Violation = 22,
    Reconnect = 23,
    Keepalive = 24,  ///< a round trip or a missing pong
    Note = 25,
    NotKept = 26,    ///< how much was not recorded, and why
    Server = 27,     ///< a server's events: listening, page requests, faults
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
    FlagAutomatic = 1u << 8,    ///< sent by the engine automatically
    FlagCut = 1u << 9,          ///< the payload was cut at a limit; payloadLength is the full length
    FlagDeliberate = 1u << 10,  ///< a fault that the local server injected
    FlagViolation = 1u << 11,
    FlagNotInflated = 1u << 12, ///< the payload is still compressed because it could not be inflated
};

/// One entry of a capture for writing and reading: a frame or an event. Owns nothing; the source says how long the views are valid.
/// The inflated bytes of a compressed message are in the entry of its last frame (earlier fragments have an empty payload and keep their wire length).
struct EntryView {
    std::uint64_t number = 0;        ///< 1, 2, 3 … in the capture; 0 before it is appended
    base::Instant time;
    std::uint32_t connection = 1;    ///< the connection of the session, from 1; for a server, the client
    EntryKind kind = EntryKind::Frame;
    Direction direction = Direction::None;
    protocol::Opcode opcode = protocol::Opcode::Text;
    std::uint32_t flags = FlagFin;
    std::uint32_t maskKey = 0;       ///< wire order, big-endian
    std::uint8_t headerLength = 0;   ///< bytes of the frame's header on the wire
    std::uint64_t wireLength = 0;    ///< payload bytes on the wire (header not counted)
    std::uint64_t payloadLength = 0; ///< bytes of the (inflated) payload, even if it was cut
    std::int64_t rttNs = -1;         ///< of a pong that answered a ping
    base::ByteView payload;          ///< a frame's (inflated) payload; an event's JSON object
    base::ByteView wire;             ///< the frame's bytes on the wire, including the header; empty unless recorded

    bool has(EntryFlag flag) const { return (flags & flag) != 0; }
    bool isFrame() const { return kind == EntryKind::Frame; }
};

/// Takes entries in order: a capture, a printer, a counter. Called on the thread that owns the session.
class EntrySink
{
public:
    virtual ~EntrySink() = default;
    /// False: the sink is full. The entry was taken, but reading should pause until the sink's owner calls ready().
    virtual bool append(const EntryView &entry) = 0;
    /// The entries of one read are complete: time to flush to a terminal or wake a reader.
    virtual void batchEnded() {}

    /// Lends a buffer to read bytes from the wire into, so that payloads in it need no copying. The buffer begins with the
    /// bytes `kept` from the end of the buffer lent before (they are moved if necessary), and has space for at least `wanted` more
    /// bytes. Empty: there is no such buffer. One reader at a time; entries with payloads elsewhere may be appended meanwhile.
    virtual base::LentBytes room(base::ByteView, std::size_t) { return {}; }
    /// The number of bytes in use in the buffer that was lent last.
    virtual void roomFilled(std::size_t) {}
};

} // namespace framescope::capture
