#pragma once

#include "protocol/Handshake.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

/// A server that works with raw bytes: it answers the opening handshake as configured, then sends given bytes, valid or not.
class RawPeer : public QTcpServer
{
public:
    RawPeer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                ++clients;
                request.clear(); // the next connection begins with a handshake of its own
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                last = socket;
            }
        });
    }

    QString url(const QString &path = QStringLiteral("/")) const { return QStringLiteral("ws://127.0.0.1:%1%2").arg(serverPort()).arg(path); }

    /// The complete response to the request; by default a correct 101.
    std::function<QByteArray(const QByteArray &request)> answer = [](const QByteArray &request) { return accepted(request); };
    /// What follows the answer.
    QByteArray afterwards;
    bool thenClose = false;
    /// Called with each block that comes after the handshake.
    std::function<void(QTcpSocket *, const QByteArray &)> onData;

    static QByteArray keyOf(const QByteArray &request)
    {
        const qsizetype at = request.indexOf("Sec-WebSocket-Key: ") + 19;
        return request.mid(at, request.indexOf("\r\n", at) - at);
    }
    static QByteArray accepted(const QByteArray &request, const QByteArray &more = {})
    {
        return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
               + framescope::protocol::acceptFor(keyOf(request)) + "\r\n" + more + "\r\n";
    }
    static QByteArray closeFrame(int code)
    {
        QByteArray frame("\x88\x02", 2);
        frame += static_cast<char>(code >> 8);
        frame += static_cast<char>(code & 0xff);
        return frame;
    }

    QByteArray request;
    QByteArray received;
    QPointer<QTcpSocket> last;
    int clients = 0;

private:
    void read(QTcpSocket *socket)
    {
        const QByteArray block = socket->readAll();
        if (!request.contains("\r\n\r\n") || request.isEmpty()) {
            request += block;
            if (!request.contains("\r\n\r\n"))
                return;
            const QByteArray bytes = answer(request);
            socket->write(bytes + afterwards);
            if (thenClose)
                socket->disconnectFromHost();
            return;
        }
        received += block;
        if (onData)
            onData(socket, block);
        // Our Close was answered: a server ends the TCP connection then (RFC 6455 7.1.1).
        if (!afterwards.isEmpty() && block.startsWith('\x88'))
            socket->disconnectFromHost();
    }
};
