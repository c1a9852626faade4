#pragma once

#include "ClientPeer.h"

#include <vector>

namespace framescope::server {

/// The clients of one path in order of arrival, for broadcasting behaviours. Lives on the server's thread.
class Room
{
public:
    void add(ClientPeer &peer) { m_peers.push_back(&peer); }
    void remove(ClientPeer &peer);
    bool empty() const { return m_peers.empty(); }
    const std::vector<ClientPeer *> &peers() const { return m_peers; }

    /// Sends to all but `except`. Clients that read too slowly are skipped and counted: a slow client must neither delay
    /// the others nor fill the memory. Returns the number of recipients.
    int send(protocol::Opcode kind, base::ByteView payload, std::span<const std::uint64_t> fragmentSizes = {}, const ClientPeer *except = nullptr);

private:
    std::vector<ClientPeer *> m_peers;
};

} // namespace framescope::server
