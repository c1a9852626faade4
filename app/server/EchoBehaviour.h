#pragma once

#include "BehaviourRegistry.h"

namespace framescope::server {

/// Sends every message back as it came: kind, bytes and fragments; or later, in capitals, in other fragments.
/// Lives on the server's thread.
class EchoBehaviour final : public Behaviour
{
public:
    struct Options {
        int delayMs = 0;
        bool upper = false;           ///< ASCII and other letters of text messages in capitals
        std::uint64_t fragment = 0;   ///< payload bytes of each fragment; 0: as it came
    };

    explicit EchoBehaviour(Options options) : m_options(options) {}
    static BehaviourInfo info();

    void messageReceived(ClientPeer &peer, const scenario::Message &message) override;

private:
    void send(ClientPeer &peer, const scenario::Message &message) const;

    Options m_options;
};

} // namespace framescope::server
