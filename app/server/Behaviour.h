#pragma once

#include "ClientPeer.h"

namespace framescope::server {

/// How the server handles received messages on one path. One object serves all clients of the path; lives on the server's
/// thread. It must not keep a peer beyond clientClosed().
class Behaviour
{
public:
    virtual ~Behaviour() = default;

    virtual void clientOpened(ClientPeer &) {}
    virtual void messageReceived(ClientPeer &, const scenario::Message &) {}
    /// The peer's canSend() has become true again.
    virtual void writable(ClientPeer &) {}
    /// The last call for this peer; it can no longer send.
    virtual void clientClosed(ClientPeer &) {}
};

} // namespace framescope::server
