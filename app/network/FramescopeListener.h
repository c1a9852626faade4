#pragma once

#include "FramescopeConnection.h"
#include "Listener.h"
#include "ServerOpening.h"

#include <QSslConfiguration>

#include <unordered_map>

class QTcpServer;

namespace framescope::network {

/// Listens on Framescope's own stack. Lives on the thread that made it.
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
    /// Lets go of an opening when the event loop comes round.
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
    qintptr m_reserve = -1;    ///< a descriptor for bad times: who is accepted needs another one for a moment
    std::int64_t m_toldNs = 0; ///< when it was said that there are none
    int m_clients = 0; ///< accepted and still there
    bool m_acceptingLater = false;
};

/// "ws://127.0.0.1:40001/" for a listener: any-address becomes the loopback one of its family.
QUrl listenerUrl(const QHostAddress &address, quint16 port, bool tls);

} // namespace framescope::network
