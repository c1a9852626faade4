#pragma once

#include "Peer.h"

#include <vector>

namespace framescope::server {

/// The clients of one path, in the order they came: what broadcasting behaviours share. Lives on the server's thread.
class Room
{
public:
    void add(Peer &peer) { m_peers.push_back(&peer); }
    void remove(Peer &peer);
    bool empty() const { return m_peers.empty(); }
    const std::vector<Peer *> &peers() const { return m_peers; }

    /// Sends to all but `except`. Whoever does not read as fast is left out and counted: one slow client must not hold up
    /// the others, nor fill the memory. Returns how many it was sent to.
    int send(protocol::Opcode kind, base::ByteView payload, std::span<const std::uint64_t> fragmentSizes = {}, const Peer *except = nullptr);

private:
    std::vector<Peer *> m_peers;
};

} // namespace framescope::server
