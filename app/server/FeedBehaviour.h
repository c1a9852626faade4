#pragma once

#include "BehaviourRegistry.h"
#include "FeedSource.h"
#include "Room.h"

namespace framescope::server {

/// Sends the messages of one source to all clients of the path: a ticker, a sensor, a file, a capture.
/// Lives on the server's thread.
class FeedBehaviour final : public Behaviour
{
public:
    struct Options {
        std::int64_t intervalNs = 1'000'000'000; ///< 0: as fast as possible
        quint64 count = 0;                       ///< total messages; 0: unlimited
        bool loop = true;                        ///< restart at the end
        bool ownTiming = false;                  ///< the source determines the gaps
    };

    FeedBehaviour(std::unique_ptr<FeedSource> source, Options options, const BehaviourContext &context);
    ~FeedBehaviour() override;
    static BehaviourInfo info();

    void clientOpened(ClientPeer &peer) override;
    void clientClosed(ClientPeer &peer) override;

private:
    void schedule(std::int64_t nanoseconds);
    void tick();
    bool fetch();

    std::unique_ptr<FeedSource> m_source;
    Options m_options;
    base::Scheduler &m_scheduler;
    std::function<void(const QString &)> m_note;
    base::Random m_random;
    base::GeneratorState m_state;
    Room m_room;
    std::optional<FeedSource::Item> m_next;
    base::TimerId m_timer = 0;
    std::int64_t m_dueNs = 0;
    bool m_ended = false;
};

} // namespace framescope::server
