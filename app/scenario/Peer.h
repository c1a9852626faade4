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

/// What is known of a peer while it is connected. A plain value.
struct PeerFacts {
    QString address;            ///< "127.0.0.1:40001"
    QByteArray subprotocol;     ///< agreed; empty: none
    quint64 messagesIn = 0;     ///< from the peer
    quint64 messagesOut = 0;    ///< to the peer
    quint64 bytesIn = 0;        ///< on the wire
    quint64 bytesOut = 0;
    std::int64_t rttNs = -1;    ///< of the last ping that was answered; -1: none was
};

/// The other side of one WebSocket, as whoever speaks with it sees it: a session, a user of a load, a client of the local server.
/// Lives on the thread of its connection, and so do all calls.
class Peer
{
public:
    virtual ~Peer() = default;

    /// The opening handshake is done and no Close was sent or received.
    virtual bool isOpen() const = 0;
    /// False while too much waits for the socket: what is sent now is buffered, or refused where the buffer is full.
    virtual bool canSend() const = 0;
    /// An error where the peer is closing, where the stack cannot do it, or where too much waits already. Order is kept.
    virtual base::Result<void> send(const Outgoing &outgoing) = 0;
    /// The same for Text or Binary, whole or in fragments of these sizes, without a copy where it can go out at once.
    virtual base::Result<void> sendMessage(protocol::Opcode kind, base::ByteView payload, std::span<const std::uint64_t> fragmentSizes = {}) = 0;
    /// Ends the stream without a Close frame: with RST where `reset`.
    virtual void drop(bool reset) = 0;
    virtual PeerFacts peerFacts() const = 0;
};

} // namespace framescope::scenario
