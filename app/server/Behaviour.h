#pragma once

#include "ClientPeer.h"

namespace framescope::server {

/// What the server does with what it receives on one path. One object serves all clients of the path; lives on the server's
/// thread. It must not keep a peer beyond clientClosed().
class Behaviour
{
public:
    virtual ~Behaviour() = default;

    virtual void clientOpened(ClientPeer &) {}
    virtual void messageReceived(ClientPeer &, const scenario::Message &) {}
    /// canSend() of the peer is true again after it was false.
    virtual void writable(ClientPeer &) {}
    /// The last call for this peer; nothing can be sent any more.
    virtual void clientClosed(ClientPeer &) {}
};

} // namespace framescope::server
