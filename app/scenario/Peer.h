#pragma once

#include "Outgoing.h"

#include "base/Bytes.h"
#include "base/Result.h"
#include "protocol/Opcode.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <span>

namespace framescope::scenario {

/// The properties of a connected peer. A plain value.
struct PeerFacts {
    QString address;            ///< "127.0.0.1:40001"
    QByteArray subprotocol;     ///< negotiated; empty: none
    quint64 messagesIn = 0;     ///< from the peer
    quint64 messagesOut = 0;    ///< to the peer
    quint64 bytesIn = 0;        ///< on the wire
    quint64 bytesOut = 0;
    std::int64_t rttNs = -1;    ///< of the last answered ping; -1: none
};

/// The interface to the other side of a WebSocket: used for a session, a user of a load test, or a client of the local server.
/// All calls on the thread of its connection.
class Peer
{
public:
    virtual ~Peer() = default;

    /// Whether the opening handshake is done and no Close was sent or received.
    virtual bool isOpen() const = 0;
    /// False while too much output is queued: further messages are buffered, or refused if the buffer is full.
    virtual bool canSend() const = 0;
    /// Errors: the peer is closing, the stack does not support it, or the queue is full. Preserves order.
    virtual base::Result<void> send(const Outgoing &outgoing) = 0;
    /// The same for Text or Binary, unfragmented or in fragments of these sizes, without a copy if it can be sent at once.
    virtual base::Result<void> sendMessage(protocol::Opcode kind, base::ByteView payload, std::span<const std::uint64_t> fragmentSizes = {}) = 0;
    /// Ends the stream without a Close frame, with RST if `reset`.
    virtual void drop(bool reset) = 0;
    virtual PeerFacts peerFacts() const = 0;
};

} // namespace framescope::scenario
