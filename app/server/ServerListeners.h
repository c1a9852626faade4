#pragma once

#include "ServerSettings.h"

#include "network/Listener.h"

#include <QUrl>

#include <memory>
#include <vector>

namespace framescope::server {

/// The listening sockets of one server: ws, wss, or both. Lives on the server's thread.
class ServerListeners
{
public:
    /// Errors: "server.settings", "network.address-in-use", …; after an error it listens on none of them.
    base::Result<void> listen(const ServerSettings &settings, network::ListenerSink *sink);
    /// Accepts no new clients; the addresses remain known.
    void stop();
    void clear() { m_listeners.clear(); }

    /// The URLs for clients: ws first, then wss. When listening on all addresses, one for each address of this machine.
    std::vector<QUrl> urls() const;
    /// The first of them; empty if it does not listen.
    QUrl url() const;
    /// The PEM file of the CA that a wss client must trust; empty if the certificate is not ours.
    QString caFile() const;

private:
    base::Result<void> listenOn(const ServerSettings &settings, bool tls, quint16 port, network::ListenerSink *sink);

    std::vector<std::unique_ptr<network::Listener>> m_listeners;
    QHostAddress m_address;
};

} // namespace framescope::server
