#pragma once

#include "CloseFacts.h"
#include "DeflateParameters.h"
#include "FrameHeader.h"
#include "Limits.h"
#include "Violation.h"

#include "base/Clock.h"

#include <memory>
#include <optional>

namespace framescope::protocol {

enum class Role : std::uint8_t { Client, Server };

/// Strict fails the connection as the RFC says; observe reports the violation and continues while the framing can be parsed.
enum class Mode : std::uint8_t { Strict, Observe };

struct EngineOptions {
    Role role = Role::Client;
    Mode mode = Mode::Strict;
    Limits limits;
    std::optional<DeflateParameters> deflate; ///< as negotiated in the handshake
    int compressionLevel = 1;                 ///< zlib's level, 1 to 9, for sending
    std::uint32_t compressFrom = 64;          ///< bytes; smaller messages are sent uncompressed
    bool autoPong = true;                     ///< answer pings (RFC 6455 section 5.5.2); not while 64 KiB of output are queued: the
                                              ///< section allows answering only the latest
    bool autoClose = true;                    ///< answer a Close with the same code (section 5.5.1)
    bool checkUtf8 = true;
    bool assembleMessages = true;             ///< false: frames only (raw relays, benchmarks)
};

/// One event; events come in order. Views stay valid until the next call of next() or receive().
struct Event {
    enum class Kind : std::uint8_t {
        Frame,     ///< a frame, or a piece of a large one, was received
        FrameSent, ///< a frame that the engine sent automatically (pong, answer to a Close, Close after a failure)
        Violation, ///< the peer broke a rule; precedes the frame (or piece) with the violation; strict: a Failed follows,
                   ///< except after a premature end of the stream: there is nothing left to drop
        CloseDone, ///< both Close frames were exchanged: the server should end the stream now (section 7.1.1)
        Failed,    ///< strict mode: the connection must be dropped now (section 7.1.7); output() may contain a last Close frame
    };

    Kind kind = Kind::Frame;

    // Frame, FrameSent. A frame of up to kWholeFrame bytes is one event, however its bytes were split in transit. So is a larger
    // one that is already complete; otherwise it comes in pieces. In strict mode a frame that breaks a rule comes with the received part
    // (`refused`) between its Violation and the Close that answers it, so that a log can show it.
    static constexpr std::uint64_t kWholeFrame = 64u << 10;
    FrameHeader header;
    base::ByteView payload;          ///< this piece, unmasked, not inflated
    std::uint64_t payloadOffset = 0; ///< offset of this piece in the frame
    bool firstPiece = true;
    bool lastPiece = true;           ///< both true for a complete frame (always for small frames)
    bool refused = false;            ///< strict mode: the rest of it is ignored. `message` has the received part of the frame if pieces of it were delivered
                                     ///< before, and the inflated part of a compressed message, unless the compressed data is invalid

    // Frame with lastPiece that completes a message, or is a control frame (complete in itself: see messageKind)
    bool completesMessage = false;
    Opcode messageKind = Opcode::Text; ///< Text or Binary (control frames: their own opcode)
    base::ByteView message;            ///< the whole message: reassembled, inflated, validated
    std::uint64_t messageWireSize = 0; ///< payload bytes on the wire, all fragments
    std::uint32_t messageFrames = 0;   ///< number of fragments
    bool messageCompressed = false;
    bool messageNotInflated = false;   ///< observe mode: invalid DEFLATE data; message has the bytes on the wire
    bool messageCut = false;           ///< observe mode: a limit was reached; message has the part before it (inflated if compressed)

    std::int64_t rttNs = -1;           ///< round trip of a pong that answers one of our pings; else -1

    // Violation, Failed
    const protocol::Violation *violation = nullptr;
};

/// Any bits (raw sending): sent as given, valid or not.
struct RawFrame {
    FrameHeader header;      ///< opcode, fin, rsv, masked, maskKey are used; lengths are computed unless overridden
    QByteArray payload;      ///< before masking
    bool randomMaskKey = true;                    ///< else header.maskKey
    bool applyMask = true;                        ///< false: the MASK bit and key are sent, the payload is not masked
    std::optional<std::uint64_t> declaredLength;  ///< a length that differs from the payload's
    int lengthBytes = -1;                         ///< 0, 2, 8: a form that need not be the shortest
};

/// A frame appended to output(), for the log. Its views refer to the bytes given to the send function, or (if compressed)
/// to the engine's: valid until the next send, and as long as the given bytes.
struct SentFrame {
    FrameHeader header;
    base::ByteView payload;   ///< unmasked, as the receiver will see it before inflating
    base::ByteView message;   ///< of a frame that completes a message: the whole message before compression; empty with sendFragment()
    bool completesMessage = false;     ///< true for control frames as well
    Opcode messageKind = Opcode::Text;
    std::uint64_t messageSize = 0;     ///< inflated; of a frame that completes a message
    std::uint64_t messageWireSize = 0;
    bool messageCompressed = false;
};

/// RFC 6455 and RFC 7692 after the opening handshake, in both roles: bytes and time in, events and bytes out.
/// No socket, timer or thread. Any one thread.
///
///     engine.receive(bytes, now);           // bytes are unmasked in place and must live until next() returns null
///     while (const Event *event = engine.next()) …
///     write(engine.output()); engine.consumeOutput(written);
class Engine
{
public:
    explicit Engine(EngineOptions options);
    ~Engine();
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;

    /// An incomplete text frame is left in the buffer only if more of it has certainly arrived: text must be validated as it arrives.
    enum class Hold : std::uint8_t { None, Binary, All };

    /// Supplies bytes; the engine keeps the view until next() has returned null.
    void receive(base::MutableBytes bytes, base::Instant now);
    /// The same, but leaves a partial frame at the end of `bytes` in the buffer, if the complete frame needs no processing except
    /// delivery. Once next() has returned null, held() is the number of these bytes. The caller must supply them again,
    /// followed by new bytes, before anything else is received. Only for frames that are one event and are not small.
    void receiveHolding(base::MutableBytes bytes, base::Instant now, Hold hold);
    std::size_t held() const;
    /// The length on the wire, including the header, of the partial frame, or else of the last received frame.
    std::uint64_t frameLength() const;
    /// The buffer for the rest of a large frame that is being received: bytes read from the stream to its beginning and then
    /// given to receive() need no copying. Empty if there is no such buffer. Valid until the next call of the engine.
    base::MutableBytes room();
    /// The stream ended. next() may then report a violation: an Eof inside a frame or without Close (section 7.1.1). A Reset
    /// is caused by the network: close() reports it.
    void receiveEnd(StreamEnd how);
    /// The closing handshake is complete, but the peer did not end the stream (RFC 6455 section 7.1.1) within this time, in milliseconds.
    void notePeerKeptOpen(int ms);
    /// The next event, or null when all bytes are consumed. The pointer is valid until the next call.
    const Event *next();

    /// Sends a message as one frame, or as fragments of these payload sizes (after compression). The last size repeats as long as
    /// there is data; a last size of 0 sends the rest; other zeros are empty fragments. The peer's control frames may be answered between fragments.
    /// The frames are in sent(). Fails after a Close was sent, and for text that is not UTF-8.
    base::Result<void> sendMessage(Opcode kind, base::ByteView payload, std::span<const std::uint64_t> fragmentSizes = {});
    /// Whether sendBorrowed() may be used: the output is empty, and the payload needs neither compression nor masking.
    bool mayBorrow(base::ByteView payload) const;
    /// Like sendMessage() for a whole message, but appends only the header to output(). The caller writes the payload after it, which
    /// avoids a copy, and passes the part that the stream did not accept to appendOutput(). `knownText`: it is known to be UTF-8.
    base::Result<void> sendBorrowed(Opcode kind, base::ByteView payload, bool knownText);
    void appendOutput(base::ByteView rest);
    /// At most 125 bytes of payload (section 5.5).
    base::Result<void> sendPing(base::ByteView payload, base::Instant now);
    base::Result<void> sendPong(base::ByteView payload);
    /// Starts the closing handshake (or answers it: next() then returns CloseDone). No code: an empty body. Refuses codes that must
    /// not be sent, and reasons that exceed 123 bytes or are not UTF-8: sendRaw() can send those.
    base::Result<void> sendClose(std::optional<std::uint16_t> code, base::ByteView reason);
    /// Sends any bits, unchecked; also allowed after a Close.
    void sendRaw(const RawFrame &frame);
    /// Sends one fragment of an open message; RSV1 only with raw sending.
    base::Result<void> sendFragment(Opcode kind, base::ByteView payload, bool first, bool last);

    /// The frames that the last send… call appended to output(), in order.
    std::span<const SentFrame> sent() const;

    base::ByteView output() const;
    void consumeOutput(std::size_t bytes);

    const CloseFacts &close() const;
    bool failed() const;
    bool mayStillSend() const; ///< no Close sent yet and not failed
    std::uint64_t bytesReceived() const;
    std::uint64_t bytesSent() const;
    const EngineOptions &options() const;
    /// May be changed at any time.
    void setAutoPong(bool on);
    void setAutoClose(bool on);
    void setMode(Mode mode);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace framescope::protocol
