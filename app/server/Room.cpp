#include "Room.h"

#include <algorithm>

namespace framescope::server {

void Room::remove(ClientPeer &peer)
{
    m_peers.erase(std::remove(m_peers.begin(), m_peers.end(), &peer), m_peers.end());
}

int Room::send(protocol::Opcode kind, base::ByteView payload, std::span<const std::uint64_t> fragmentSizes, const ClientPeer *except)
{
    int sent = 0;
    // Sending may end a client and change the list: use an index, not an iterator.
    for (std::size_t i = 0; i < m_peers.size(); ++i) {
        ClientPeer *const peer = m_peers[i];
        if (peer == except)
            continue;
        if (!peer->canSend()) {
            peer->countNotSent();
            continue;
        }
        if (peer->sendMessage(kind, payload, fragmentSizes).ok())
            ++sent;
    }
    return sent;
}

} // namespace framescope::server
