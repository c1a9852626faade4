#pragma once

#include "Listener.h"

#include <memory>

class QWebSocketServer;

namespace framescope::network {

/// Listens with Qt's QWebSocketServer, which does the opening handshake itself: the verdict on a client comes when it is already
/// open, a refusal closes it (1008), and there is no plain HTTP. Lives on the thread that created it.
class QtListener : public Listener
{
    Q_OBJECT

public:
    QtListener(const ListenerOptions &options, ListenerSink *sink);
    ~QtListener() override;

    base::Result<void> listen() override;
    void stop() override;
    QHostAddress address() const override;
    quint16 port() const override;
    QUrl url() const override;
    QString caFile() const override { return m_caFile; }

private:
    class Pending;
    void incoming();

    ListenerOptions m_options;
    ListenerSink *m_sink;
    std::unique_ptr<QWebSocketServer> m_server;
    std::vector<std::unique_ptr<Pending>> m_pending;
    QString m_caFile;
    int m_clients = 0;
};

} // namespace framescope::network
