#pragma once

#include <QTcpSocket>

#include <memory>

namespace framescope::network {

/// Ends a socket's signals at once and the socket itself when the event loop comes round, so that it may be let go of
/// inside its own signals. On the socket's thread.
struct SocketRelease {
    void operator()(QTcpSocket *socket) const
    {
        socket->disconnect();
        socket->abort();
        socket->deleteLater();
    }
};

/// A socket with one owner, while a connection opens. What is really a QSslSocket is found by qobject_cast.
using SocketPointer = std::unique_ptr<QTcpSocket, SocketRelease>;

} // namespace framescope::network
