#pragma once

#include "base/Bytes.h"

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace framescope::decode {

/// Who sent a message. Protocols differ by role, and not by the side that recorded it.
enum class Sender : std::uint8_t { Client, Server };

/// What the opening handshake says about the protocol inside. A plain value.
struct HandshakeFacts {
    QByteArray host;                  ///< without port, lower case
    QByteArray target = "/";          ///< path and query, percent-encoded as on the wire
    QByteArray subprotocol;           ///< agreed; empty: none
    std::vector<QByteArray> offered;  ///< subprotocols that the client offered

    QByteArray path() const { return target.left(queryStart()); }
    /// The value of a query's parameter as it stands; null where there is none.
    QByteArray query(QByteArrayView name) const;

private:
    qsizetype queryStart() const;
};

/// One whole text or binary message (fragments put together, permessage-deflate undone). Owns nothing.
struct MessageView {
    std::uint64_t number = 0; ///< a number that grows within the connection: the entry in a capture
    std::int64_t monoNs = 0;  ///< for latencies
    Sender from = Sender::Client;
    bool isText = true;
    base::ByteView payload;
};

} // namespace framescope::decode
