#pragma once

#include "ConnectionOptions.h"

#include "protocol/Handshake.h"

namespace framescope::network {

/// The target of a redirect, and what is sent there (RFC 9110 section 15.4, RFC 6455 section 4.1). Functions for any thread.
class RedirectRule
{
public:
    /// 301, 302, 303, 307 and 308.
    static bool isRedirect(int status);
    /// The next address, or why the redirect is not followed: no usable Location, or wss would become ws.
    static base::Result<base::WebSocketAddress> next(const base::WebSocketAddress &from, const protocol::HandshakeResponse &response);
    /// Same scheme, host and port: credentials may be sent.
    static bool sameOrigin(const base::WebSocketAddress &a, const base::WebSocketAddress &b);
    /// Removes what must not go to another origin: credentials, the client certificate, every header, cookie and subprotocol that
    /// ConnectionOptions::allSecrets() knows, and headers that name the account (X-Auth-Email, CF-Access-Client-Id). Returns the names of
    /// what was removed, for the log: "Authorization", "client certificate".
    static QStringList withholdSecrets(ConnectionOptions &options);
};

} // namespace framescope::network
