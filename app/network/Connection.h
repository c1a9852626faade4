#pragma once

#include "ConnectionOptions.h"
#include "ConnectionSink.h"

#include <QObject>

#include <memory>

namespace framescope::network {

/// One TCP or TLS stream that speaks WebSocket, from DNS to close, on either stack and in either role.
/// Lives on the thread that made it (the I/O thread in the window, the main thread in the command line).
class Connection : public QObject
{
    Q_OBJECT

public:
    enum class State : std::uint8_t { Idle, Opening, Open, Closing, Closed };
    using QObject::QObject;

    /// A client connection on the stack that the options name; not yet started.
    static std::unique_ptr<Connection> createClient(const ConnectionOptions &options, ConnectionSink *sink);

    virtual void setSink(ConnectionSink *sink) = 0;
    /// Starts opening; everything that follows comes through the sink.
    virtual void open() = 0;
    virtual State state() const = 0;

    /// Text or Binary. Fragment sizes as in protocol::Engine::sendMessage. An error where the stack cannot do it.
    virtual base::Result<void> sendMessage(protocol::Opcode kind, base::ByteView payload,
                                           std::span<const std::uint64_t> fragmentSizes = {}) = 0;
    /// The same, whole, of a text that is known to be UTF-8 (or of binary).
    virtual base::Result<void> sendKnownMessage(protocol::Opcode kind, base::ByteView payload) { return sendMessage(kind, payload, {}); }
    /// True where something waits for the stream: ConnectionSink::writable() then tells when all of it is gone.
    virtual bool tellWhenDrained() { return false; }
    virtual base::Result<void> sendPing(base::ByteView payload) = 0;
    virtual base::Result<void> sendPong(base::ByteView payload) = 0;
    virtual base::Result<void> sendRaw(const protocol::RawFrame &frame) = 0;
    virtual base::Result<void> sendFragment(protocol::Opcode kind, base::ByteView payload, bool first, bool last) = 0;

    /// Starts the closing handshake; without an answer within the close timeout the stream is ended.
    virtual base::Result<void> close(std::optional<std::uint16_t> code, base::ByteView reason) = 0;
    /// Ends at once, at any moment: cancels opening, drops an open stream (RST where `reset`). The sink hears the end.
    virtual void abort(bool reset = false) = 0;

    /// False while more than ConnectionOptions::sendBufferLimit bytes wait for the socket; writable() tells when it is true again.
    virtual bool canSend() const = 0;
    virtual qint64 bytesToWrite() const = 0;
    /// What is sent between these two goes to the socket in as few writes as possible. They nest. Inside the sink's
    /// received() it is so anyway.
    virtual void beginBatch() {}
    virtual void endBatch() {}
    /// Stops or resumes reading from the socket: the peer is slowed down by TCP, nothing is queued here. Frames that were
    /// read already (some 256 KiB at most) are still delivered.
    virtual void setReadingPaused(bool paused) = 0;
    virtual void setAutoPong(bool on) = 0;
    /// Off: a Close of the peer is not answered and the stream is not ended for it (laboratory).
    virtual void setAutoClose(bool) {}
    /// Whatever waits for the socket goes out in pieces of this many bytes, one every so many milliseconds; 0 bytes: as fast
    /// as it goes again (laboratory: slow writing, and a pause with a large interval). Not on the Qt stack.
    virtual void setWritePace(qint64 /*bytes*/, int /*intervalMs*/) {}
    /// At most so many bytes are read, once every so many milliseconds; 0 bytes: as they come again (laboratory: slow reading).
    /// Not on the Qt stack.
    virtual void setReadPace(qint64 /*bytes*/, int /*intervalMs*/) {}

    virtual const OpeningFacts &facts() const = 0;
    virtual const protocol::CloseFacts &closeFacts() const = 0;
    virtual quint64 wireBytesReceived() const = 0;
    virtual quint64 wireBytesSent() const = 0;
};

} // namespace framescope::network
