#pragma once

#include "ConnectionOptions.h"

#include <QProcessEnvironment>

namespace framescope::network {

/// Chooses the proxy for an address: the given one, or that of the environment or the system. Functions for any thread.
class ProxyChoice
{
public:
    /// Never Kind::System, which is resolved for this address. Environment variables come first (ws_proxy or
    /// http_proxy, wss_proxy or https_proxy, all_proxy, no_proxy, as curl reads them), then the system's settings; loopback
    /// addresses are reached without a proxy. Error: a variable is not a valid proxy.
    static base::Result<ProxyOptions> choose(const ProxyOptions &given, const base::WebSocketAddress &url,
                                             const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

    /// The rules of NO_PROXY: "*", a domain (its sub-domains too), an address, a CIDR block, each with an optional :port.
    static bool excluded(const QString &noProxy, const QString &host, int port);
};

} // namespace framescope::network
