#pragma once

#include "BehaviourRegistry.h"
#include "Room.h"

namespace framescope::server {

/// A chat room: sends each message to all clients of the path, with or without the sender.
/// Lives on the server's thread.
class BroadcastBehaviour final : public Behaviour
{
public:
    explicit BroadcastBehaviour(bool toSender) : m_toSender(toSender) {}
    static BehaviourInfo info();

    void clientOpened(ClientPeer &peer) override { m_room.add(peer); }
    void messageReceived(ClientPeer &peer, const scenario::Message &message) override;
    void clientClosed(ClientPeer &peer) override { m_room.remove(peer); }

private:
    Room m_room;
    bool m_toSender;
};

} // namespace framescope::server
