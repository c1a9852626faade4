#pragma once

#include "ServerSettings.h"

#include "network/Listener.h"

#include <QUrl>

#include <memory>
#include <vector>

namespace framescope::server {

/// The sockets on which one server listens: ws, wss, or both. Lives on the server's thread.
class ServerListeners
{
public:
    /// Errors: "server.settings", "network.address-in-use", …; then it listens on none of them.
    base::Result<void> listen(const ServerSettings &settings, network::ListenerSink *sink);
    /// Nobody new comes in; addresses are still known.
    void stop();
    void clear() { m_listeners.clear(); }

    /// Where a client connects: ws first, then wss. Listening on every address gives one for each address of this machine.
    std::vector<QUrl> urls() const;
    /// The first of them; empty where it does not listen.
    QUrl url() const;
    /// PEM file of the CA that a client of wss has to trust; empty without a certificate of our own.
    QString caFile() const;

private:
    base::Result<void> listenOn(const ServerSettings &settings, bool tls, quint16 port, network::ListenerSink *sink);

    std::vector<std::unique_ptr<network::Listener>> m_listeners;
    QHostAddress m_address;
};

} // namespace framescope::server
