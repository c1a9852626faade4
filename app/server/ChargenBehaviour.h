#pragma once

#include "BehaviourRegistry.h"

#include <unordered_map>

namespace framescope::server {

/// Sends messages of one size to each client, so many a second or as fast as the wire takes them (RFC 864's idea).
/// Lives on the server's thread.
class ChargenBehaviour final : public Behaviour
{
public:
    struct Options {
        std::uint64_t size = 64;
        double rate = 0;              ///< messages a second; 0: as fast as the wire takes them
        quint64 count = 0;            ///< messages for each client; 0: no end
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
        bool planned = false; ///< a timer will go on
    };
    void pump(ClientPeer &peer);
    void later(ClientPeer &peer, Flow &flow, int milliseconds);

    Options m_options;
    const base::Clock &m_clock;
    QByteArray m_payload;
    std::unordered_map<std::uint32_t, Flow> m_flows;
};

} // namespace framescope::server
