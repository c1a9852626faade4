#pragma once

#include "Peer.h"

namespace framescope::server {

/// What the server does with what it receives on one path. One object serves all clients of the path; lives on the server's
/// thread. It must not keep a Peer beyond clientClosed().
class Behaviour
{
public:
    virtual ~Behaviour() = default;

    virtual void clientOpened(Peer &) {}
    virtual void messageReceived(Peer &, const Message &) {}
    /// The peer's Peer::canSend() is true again after it was false.
    virtual void writable(Peer &) {}
    /// The last call for this peer; nothing can be sent any more.
    virtual void clientClosed(Peer &) {}
};

} // namespace framescope::server
