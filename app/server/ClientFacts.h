#pragma once

#include "base/Clock.h"
#include "base/StrongId.h"

#include <QHostAddress>
#include <QString>

namespace framescope::server {

/// A client's number: 1, 2, 3 … in order of arrival; also the `connection` of its entries in the log.
using ClientId = base::StrongId<struct ClientTag, std::uint32_t>;

/// A snapshot of one client of a local server, for tables and summaries. A plain value.
struct ClientFacts {
    ClientId id;
    QHostAddress address;
    quint16 port = 0;
    base::Instant since;
    QString path;
    QString userAgent;               ///< from the client; untrusted text
    QByteArray subprotocol;          ///< empty: none
    QByteArray extensions;           ///< the negotiated Sec-WebSocket-Extensions; empty: no compression
    bool tls = false;
    quint64 messagesIn = 0;
    quint64 messagesOut = 0;
    quint64 bytesIn = 0;             ///< on the wire
    quint64 bytesOut = 0;
    quint64 notSent = 0;             ///< messages of a behaviour skipped because the client did not read
    quint32 faults = 0;              ///< injected so far
    std::int64_t rttNs = -1;         ///< round trip of the last answered ping
    bool closing = false;
};

/// A server's totals since it started. A plain value.
struct ServerTotals {
    quint64 clients = 0;             ///< ever accepted
    quint64 refused = 0;             ///< including failed handshakes
    quint64 pages = 0;               ///< plain HTTP responses
    quint64 messagesIn = 0;
    quint64 messagesOut = 0;
    quint64 bytesIn = 0;
    quint64 bytesOut = 0;
    quint64 faults = 0;
    quint64 notSent = 0;
};

} // namespace framescope::server
