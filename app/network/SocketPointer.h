#pragma once

#include <QTcpSocket>

#include <memory>

namespace framescope::network {

/// Disconnects a socket's signals at once and deletes it in the next turn of the event loop, so that it can be released
/// inside its own signals. On the socket's thread.
struct SocketRelease {
    void operator()(QTcpSocket *socket) const
    {
        socket->disconnect();
        socket->abort();
        socket->deleteLater();
    }
};

/// A socket with one owner, while a connection opens. qobject_cast tells whether it is a QSslSocket.
using SocketPointer = std::unique_ptr<QTcpSocket, SocketRelease>;

} // namespace framescope::network
