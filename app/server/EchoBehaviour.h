#pragma once

#include "BehaviourRegistry.h"

namespace framescope::server {

/// Sends every message back unchanged (type, bytes and fragments), or delayed, in upper case, or in other fragments.
/// Lives on the server's thread.
class EchoBehaviour final : public Behaviour
{
public:
    struct Options {
        int delayMs = 0;
        bool upper = false;           ///< convert letters of text messages to upper case, also beyond ASCII
        std::uint64_t fragment = 0;   ///< payload bytes of each fragment; 0: as received
    };

    explicit EchoBehaviour(Options options) : m_options(options) {}
    static BehaviourInfo info();

    void messageReceived(ClientPeer &peer, const scenario::Message &message) override;

private:
    void send(ClientPeer &peer, const scenario::Message &message) const;

    Options m_options;
};

} // namespace framescope::server
