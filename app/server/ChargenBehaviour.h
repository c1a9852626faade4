#pragma once

#include "BehaviourRegistry.h"

#include <unordered_map>

namespace framescope::server {

/// Sends messages of a fixed size to each client, at a given rate or as fast as possible (after RFC 864).
/// Lives on the server's thread.
class ChargenBehaviour final : public Behaviour
{
public:
    struct Options {
        std::uint64_t size = 64;
        double rate = 0;              ///< messages per second; 0: as fast as possible
        quint64 count = 0;            ///< messages per client; 0: unlimited
        bool binary = false;
        std::uint64_t fragment = 0;
    };

    ChargenBehaviour(Options options, const base::Clock &clock);
    static BehaviourInfo info();

    void clientOpened(ClientPeer &peer) override;
    void writable(ClientPeer &peer) override;
    void clientClosed(ClientPeer &peer) override;

private:
    struct Flow {
        quint64 sent = 0;
        std::int64_t startNs = 0;
        bool planned = false; ///< a timer will continue
    };
    void pump(ClientPeer &peer);
    void later(ClientPeer &peer, Flow &flow, int milliseconds);

    Options m_options;
    const base::Clock &m_clock;
    QByteArray m_payload;
    std::unordered_map<std::uint32_t, Flow> m_flows;
};

} // namespace framescope::server
