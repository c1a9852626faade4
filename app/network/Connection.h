#pragma once

#include "ConnectionOptions.h"
#include "ConnectionSink.h"

#include <QObject>

#include <memory>

namespace framescope::network {

/// One WebSocket over TCP or TLS, from DNS to close, on either stack and in either role.
/// Lives on the thread that created it (the I/O thread in the window, the main thread in the command line).
class Connection : public QObject
{
    Q_OBJECT

public:
    enum class State : std::uint8_t { Idle, Opening, Open, Closing, Closed };
    using QObject::QObject;

    /// A client connection on the stack in the options; not yet started.
    static std::unique_ptr<Connection> createClient(const ConnectionOptions &options, ConnectionSink *sink);

    virtual void setSink(ConnectionSink *sink) = 0;
    /// Starts opening; everything else is reported to the sink.
    virtual void open() = 0;
    virtual State state() const = 0;

    /// Text or Binary. Fragment sizes as in protocol::Engine::sendMessage. Error: the stack does not support it.
    virtual base::Result<void> sendMessage(protocol::Opcode kind, base::ByteView payload,
                                           std::span<const std::uint64_t> fragmentSizes = {}) = 0;
    /// The same, unfragmented, for text known to be UTF-8 (or binary data).
    virtual base::Result<void> sendKnownMessage(protocol::Opcode kind, base::ByteView payload) { return sendMessage(kind, payload, {}); }
    /// Whether output is queued; ConnectionSink::writable() is called once all of it is written.
    virtual bool tellWhenDrained() { return false; }
    virtual base::Result<void> sendPing(base::ByteView payload) = 0;
    virtual base::Result<void> sendPong(base::ByteView payload) = 0;
    virtual base::Result<void> sendRaw(const protocol::RawFrame &frame) = 0;
    virtual base::Result<void> sendFragment(protocol::Opcode kind, base::ByteView payload, bool first, bool last) = 0;

    /// Starts the closing handshake; ends the stream if there is no answer within the close timeout.
    virtual base::Result<void> close(std::optional<std::uint16_t> code, base::ByteView reason) = 0;
    /// Ends at once, at any moment: cancels opening, drops an open stream (with RST if `reset`). The sink is notified of the end.
    virtual void abort(bool reset = false) = 0;

    /// False while more than ConnectionOptions::sendBufferLimit bytes are queued; writable() is called when it becomes true again.
    virtual bool canSend() const = 0;
    virtual qint64 bytesToWrite() const = 0;
    /// Output between these two calls is written to the socket in as few writes as possible. They nest. Inside the sink's
    /// received() this is always so.
    virtual void beginBatch() {}
    virtual void endBatch() {}
    /// Stops or resumes reading from the socket: TCP slows the peer down, nothing is queued here. Frames that were
    /// already read (at most about 256 KiB) are still delivered.
    virtual void setReadingPaused(bool paused) = 0;
    virtual void setAutoPong(bool on) = 0;
    /// Off: a Close from the peer is neither answered nor ends the stream (laboratory).
    virtual void setAutoClose(bool) {}
    /// Writes queued output in pieces of this many bytes at this interval in milliseconds; 0 bytes: at full speed
    /// again (laboratory: slow writing, and a pause with a large interval). Not on the Qt stack.
    virtual void setWritePace(qint64 /*bytes*/, int /*intervalMs*/) {}
    /// Reads at most this many bytes per interval in milliseconds; 0 bytes: at full speed again (laboratory: slow reading).
    /// Not on the Qt stack.
    virtual void setReadPace(qint64 /*bytes*/, int /*intervalMs*/) {}

    virtual const OpeningFacts &facts() const = 0;
    virtual const protocol::CloseFacts &closeFacts() const = 0;
    virtual quint64 wireBytesReceived() const = 0;
    virtual quint64 wireBytesSent() const = 0;
};

} // namespace framescope::network
