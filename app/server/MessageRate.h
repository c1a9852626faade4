#pragma once

#include "base/Clock.h"

#include <cstdint>

namespace framescope::server {

/// Decides when a client that sends too many messages is to be read no further. Pure: the caller has the clock and the socket.
class MessageRate
{
public:
    /// A message came in, of which `most` are allowed a second. Milliseconds for which reading should pause, until the second that is
    /// counted is over; 0: it goes on. 0 for messages of a read that was under way when the pause began.
    int take(base::Instant now, int most);
    /// The pause is over.
    void resume() { m_paused = false; }
    bool isPaused() const { return m_paused; }

private:
    std::int64_t m_windowNs = 0;
    int m_count = 0;
    bool m_paused = false;
};

} // namespace framescope::server
