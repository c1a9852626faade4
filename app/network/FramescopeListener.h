#pragma once

#include "FramescopeConnection.h"
#include "Listener.h"
#include "ServerOpening.h"

#include <QSslConfiguration>

#include <unordered_map>

class QTcpServer;

namespace framescope::network {

/// Listens on Framescope's own stack. Lives on the thread that created it.
class FramescopeListener : public Listener
{
    Q_OBJECT

public:
    FramescopeListener(const ListenerOptions &options, ListenerSink *sink);
    ~FramescopeListener() override;

    base::Result<void> listen() override;
    void stop() override;
    QHostAddress address() const override;
    quint16 port() const override;
    QUrl url() const override;
    QString caFile() const override { return m_caFile; }

    // For ServerOpening.
    const ListenerOptions &options() const { return m_options; }
    ListenerSink *sink() const { return m_sink; }
    void accepted(FramescopeConnection &connection);
    /// Deletes an opening in the next turn of the event loop.
    void release(ServerOpening &opening);

private:
    class Server;
    void incoming(qintptr descriptor);
    void acceptFailed();
    void acceptLater();
    void acceptAgain();
    bool takeReserve();
    void giveReserve();

    ListenerOptions m_options;
    ListenerSink *m_sink;
    std::unique_ptr<Server> m_server;
    QSslConfiguration m_tls;
    QString m_caFile;
    std::unordered_map<ServerOpening *, std::unique_ptr<ServerOpening>> m_openings;
    qintptr m_reserve = -1;    ///< a reserved descriptor, because an accepted client briefly needs another one
    std::int64_t m_toldNs = 0; ///< when the lack of descriptors was last reported
    int m_clients = 0; ///< accepted and not gone yet
    bool m_acceptingLater = false;
};

/// "ws://127.0.0.1:40001/" for a listener: an any-address becomes the loopback address of its family.
QUrl listenerUrl(const QHostAddress &address, quint16 port, bool tls);

} // namespace framescope::network
