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

    ListenerOptions m_options;
    ListenerSink *m_sink;
    std::unique_ptr<Server> m_server;
    QSslConfiguration m_tls;
    QString m_caFile;
    std::unordered_map<ServerOpening *, std::unique_ptr<ServerOpening>> m_openings;
    int m_clients = 0; ///< accepted and still there
};

/// "ws://127.0.0.1:40001/" for a listener: any-address becomes the loopback one of its family.
QUrl listenerUrl(const QHostAddress &address, quint16 port, bool tls);

} // namespace framescope::network
