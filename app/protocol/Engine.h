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

/// Strict fails the connection as the RFC says; observe reports the violation and goes on while the framing can be read.
enum class Mode : std::uint8_t { Strict, Observe };

struct EngineOptions {
    Role role = Role::Client;
    Mode mode = Mode::Strict;
    Limits limits;
    std::optional<DeflateParameters> deflate; ///< as agreed in the handshake
    int compressionLevel = 1;                 ///< zlib's, 1 to 9, for what we send
    std::uint32_t compressFrom = 64;          ///< bytes; smaller messages go out uncompressed
    bool autoPong = true;                     ///< answer pings (RFC 6455 section 5.5.2); not while 64 KiB of output wait: the
                                              ///< section lets us answer the latest only
    bool autoClose = true;                    ///< answer a Close with the same code (section 5.5.1)
    bool checkUtf8 = true;
    bool assembleMessages = true;             ///< false: frames only (raw relays, benchmarks)
};

/// One thing that happened, in the order it happened. Views stay valid until the next call of next() or receive().
struct Event {
    enum class Kind : std::uint8_t {
        Frame,     ///< a frame, or a piece of a large one, came in
        FrameSent, ///< a frame that the engine sent of its own accord (automatic pong, close answer, failure's Close)
        Violation, ///< the peer broke a rule; comes before the frame (or piece) it was found in; strict: a Failed follows,
                   ///< except for a stream that ended too early: there is nothing left to drop
        CloseDone, ///< both Close frames were exchanged: the server's side should end the stream now (section 7.1.1)
        Failed,    ///< strict mode: the connection must be dropped now (section 7.1.7); output() may hold a last Close frame
    };

    Kind kind = Kind::Frame;

    // Frame, FrameSent. Frames of up to kWholeFrame bytes come as one event, however they were split on their way; larger ones
    // too if all of them is there, else in pieces. In strict mode a frame that breaks a rule comes with what is there of it
    // (`refused`) between its Violation and the Close that answers it, so that a log can show it.
    static constexpr std::uint64_t kWholeFrame = 64u << 10;
    FrameHeader header;
    base::ByteView payload;          ///< this piece, unmasked, not inflated
    std::uint64_t payloadOffset = 0; ///< of this piece within the frame
    bool firstPiece = true;
    bool lastPiece = true;           ///< both true for a frame that came whole (the rule for small frames)
    bool refused = false;            ///< strict mode: no more of it is looked at. `message` has what came of the frame where pieces of it went
                                     ///< before, and of a compressed message what was inflated of it, unless the data is what was wrong

    // Frame with lastPiece that completes a message, or is a control frame (which is complete in itself: see messageKind)
    bool completesMessage = false;
    Opcode messageKind = Opcode::Text; ///< Text or Binary (control frames: their own opcode)
    base::ByteView message;            ///< the whole message: assembled, inflated, checked
    std::uint64_t messageWireSize = 0; ///< payload bytes on the wire, all fragments
    std::uint32_t messageFrames = 0;   ///< how many fragments it came in
    bool messageCompressed = false;
    bool messageNotInflated = false;   ///< observe mode: bad DEFLATE data; message holds the bytes as on the wire
    bool messageCut = false;           ///< observe mode: a limit bit; message holds what came before (of compressed ones: inflated)

    std::int64_t rttNs = -1;           ///< a pong that answers one of our pings: round trip; else -1

    // Violation, Failed
    const protocol::Violation *violation = nullptr;
};

/// Any bits (raw sending): what stands here goes out, right or wrong.
struct RawFrame {
    FrameHeader header;      ///< opcode, fin, rsv, masked, maskKey are used; lengths are computed unless overridden
    QByteArray payload;      ///< before masking
    bool randomMaskKey = true;                    ///< else header.maskKey
    bool applyMask = true;                        ///< false: the MASK bit and key go out, the payload stays as it is
    std::optional<std::uint64_t> declaredLength;  ///< a length that is not the payload's
    int lengthBytes = -1;                         ///< 0, 2, 8: a form that is not the shortest
};

/// A frame that was put into output(): for the log. Views are those of the bytes given to the send function, or (compressed)
/// of the engine: valid until the next send and as long as the given bytes are.
struct SentFrame {
    FrameHeader header;
    base::ByteView payload;   ///< unmasked, as the receiver will see it before inflating
    base::ByteView message;   ///< of a frame that completes a message: all of it, before compression; empty with sendFragment()
    bool completesMessage = false;     ///< true for control frames as well
    Opcode messageKind = Opcode::Text;
    std::uint64_t messageSize = 0;     ///< inflated; of a frame that completes a message
    std::uint64_t messageWireSize = 0;
    bool messageCompressed = false;
};

/// RFC 6455 and RFC 7692 after the opening handshake, for both roles: bytes and time in, events and bytes out.
/// No socket, timer or thread; an object belongs to whichever one thread uses it.
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

    /// Text that is not all there is held only where more of it is certain to be there already: it is to be checked as it comes.
    enum class Hold : std::uint8_t { None, Binary, All };

    /// Hands over bytes; the engine keeps the view until next() has returned null.
    void receive(base::MutableBytes bytes, base::Instant now);
    /// The same, but a frame at the end that is not all there yet, and would need nothing but to be handed on if it were, is left
    /// alone: once next() has returned null, held() says how many bytes at the end of `bytes` these are. They must be given again,
    /// with what follows them, before anything else is received. Only frames that come as one event, and none that is small.
    void receiveHolding(base::MutableBytes bytes, base::Instant now, Hold hold);
    std::size_t held() const;
    /// On the wire, header included: of the frame that is held, else of the one that came last.
    std::uint64_t frameLength() const;
    /// Where the rest of a large frame belongs that has begun to come in: bytes read from the stream to the front of it and then
    /// given to receive() need no copying. Empty where there is no such place. Valid until the next call of the engine.
    base::MutableBytes room();
    /// The stream ended. next() may then report a violation: an Eof inside a frame or without Close (section 7.1.1). A Reset
    /// is the network's doing: close() has it as a fact.
    void receiveEnd(StreamEnd how);
    /// The closing handshake was done, and the peer did not end the stream (RFC 6455 section 7.1.1) within so many milliseconds.
    void notePeerKeptOpen(int ms);
    /// The next event, or null when the bytes are used up. The pointer is valid until the next call.
    const Event *next();

    /// Sends a message as one frame, or as fragments of these payload sizes (after compression). The last size repeats while
    /// there is more, a last size of 0 takes the rest; zeros elsewhere are empty fragments. Control frames of the peer may be answered between fragments.
    /// What went out is in sent(). Fails after a Close was sent, and for text that is not UTF-8.
    base::Result<void> sendMessage(Opcode kind, base::ByteView payload, std::span<const std::uint64_t> fragmentSizes = {});
    /// True where sendBorrowed() may be used: nothing waits, and the payload needs neither compressing nor masking.
    bool mayBorrow(base::ByteView payload) const;
    /// As sendMessage() of a whole message, but only its header goes into output(): the caller writes the payload behind it, so
    /// that it is not copied, and hands over what the stream did not take by appendOutput(). `knownText`: it was checked before.
    base::Result<void> sendBorrowed(Opcode kind, base::ByteView payload, bool knownText);
    void appendOutput(base::ByteView rest);
    /// At most 125 bytes of payload (section 5.5).
    base::Result<void> sendPing(base::ByteView payload, base::Instant now);
    base::Result<void> sendPong(base::ByteView payload);
    /// Starts the closing handshake (or answers it: next() then says CloseDone). No code: an empty body. Refuses codes that may
    /// not be on the wire and reasons over 123 bytes or not UTF-8: sendRaw() can send those.
    base::Result<void> sendClose(std::optional<std::uint16_t> code, base::ByteView reason);
    /// Any bits, unchecked; allowed after Close too.
    void sendRaw(const RawFrame &frame);
    /// One frame with an open message (fragment by fragment sending); rsv1 only with raw sending.
    base::Result<void> sendFragment(Opcode kind, base::ByteView payload, bool first, bool last);

    /// The frames that the last send… call put into output(), in order.
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
