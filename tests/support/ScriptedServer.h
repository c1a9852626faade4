#pragma once

#include "protocol/Handshake.h"

#include <QHostAddress>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <optional>

namespace framescope::tests {

/// A TCP server on loopback that does exactly what a test specifies, valid or not. On the test's thread.
class ScriptedServer : public QTcpServer
{
public:
    /// Called for every received piece, with everything received so far on this stream.
    using Script = std::function<void(QTcpSocket &socket, const QByteArray &soFar)>;

    explicit ScriptedServer(Script script = {}) : m_script(std::move(script))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (auto *socket = nextPendingConnection()) {
                ++connections;
                last = socket;
                connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                    received += socket->readAll();
                    QByteArray &all = m_received[socket];
                    all = received.mid(m_starts[socket]);
                    if (m_script)
                        m_script(*socket, all);
                });
                connect(socket, &QTcpSocket::disconnected, this, [this] { ++disconnections; });
                m_starts[socket] = received.size();
                if (onConnected)
                    onConnected(*socket);
            }
        });
    }

    QUrl url(const QString &scheme = QStringLiteral("ws")) const
    {
        return QUrl(QStringLiteral("%1://127.0.0.1:%2/").arg(scheme).arg(serverPort()));
    }

    /// The whole head of a request has arrived.
    static bool hasHead(const QByteArray &bytes) { return bytes.contains("\r\n\r\n"); }

    /// A correct 101 for the request in `bytes`, with extra header lines ("Name: value\r\n").
    static QByteArray answer101(const QByteArray &bytes, const QByteArray &extra = {})
    {
        const auto at = bytes.toLower().indexOf("sec-websocket-key:");
        const auto key = bytes.mid(at + 18, bytes.indexOf("\r\n", at) - at - 18).trimmed();
        return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
            + protocol::acceptFor(key) + "\r\n" + extra + "\r\n";
    }

    /// Enables TLS; if it verifies peers, it also requires a client certificate.
    std::optional<QSslConfiguration> tls;
    std::function<void(QTcpSocket &)> onConnected;
    QPointer<QTcpSocket> last;
    QByteArray received; ///< of all streams
    int connections = 0;
    int disconnections = 0;

protected:
    void incomingConnection(qintptr handle) override
    {
        if (!tls) {
            QTcpServer::incomingConnection(handle);
            return;
        }
        auto *const socket = new QSslSocket(this);
        socket->setSocketDescriptor(handle);
        socket->setSslConfiguration(*tls);
        addPendingConnection(socket);
        socket->startServerEncryption();
    }

private:
    Script m_script;
    QHash<QTcpSocket *, QByteArray> m_received;
    QHash<QTcpSocket *, qsizetype> m_starts;
};

} // namespace framescope::tests
