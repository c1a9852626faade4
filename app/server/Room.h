#pragma once

#include "ClientPeer.h"

#include <vector>

namespace framescope::server {

/// The clients of one path, in the order they came: what broadcasting behaviours share. Lives on the server's thread.
class Room
{
public:
    void add(ClientPeer &peer) { m_peers.push_back(&peer); }
    void remove(ClientPeer &peer);
    bool empty() const { return m_peers.empty(); }
    const std::vector<ClientPeer *> &peers() const { return m_peers; }

    /// Sends to all but `except`. Whoever does not read as fast is left out and counted: one slow client must not hold up
    /// the others, nor fill the memory. Returns how many it was sent to.
    int send(protocol::Opcode kind, base::ByteView payload, std::span<const std::uint64_t> fragmentSizes = {}, const ClientPeer *except = nullptr);

private:
    std::vector<ClientPeer *> m_peers;
};

} // namespace framescope::server
