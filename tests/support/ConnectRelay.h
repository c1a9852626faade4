#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace framescope::testing {

/// An HTTP proxy for tests that supports CONNECT and plain requests with absolute addresses, and counts them. On the test's thread.
class ConnectRelay : public QTcpServer
{
public:
    ConnectRelay()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = nextPendingConnection()) {
                auto *const server = new QTcpSocket(client);
                connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
                connect(client, &QTcpSocket::readyRead, this, [this, client, server] { read(client, server); });
                connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
                connect(server, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
            }
        });
    }

    QStringList tunnels; ///< "host:port" of each CONNECT

private:
    void read(QTcpSocket *client, QTcpSocket *server)
    {
        if (server->state() == QAbstractSocket::ConnectedState) {
            server->write(client->readAll());
            return;
        }
        if (!client->peek(client->bytesAvailable()).contains("\r\n\r\n"))
            return;
        const QString target = QString::fromLatin1(client->readAll()).section(QLatin1Char(' '), 1, 1);
        tunnels << target;
        connect(server, &QTcpSocket::connected, client, [client] { client->write("HTTP/1.1 200 OK\r\n\r\n"); });
        server->connectToHost(target.section(QLatin1Char(':'), 0, 0), target.section(QLatin1Char(':'), 1).toUShort());
    }
};

} // namespace framescope::testing
