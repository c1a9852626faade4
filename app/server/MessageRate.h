#pragma once

#include "base/Clock.h"

#include <cstdint>

namespace framescope::server {

/// Decides when to pause reading from a client that sends too many messages. Pure: the caller has the clock and the socket.
class MessageRate
{
public:
    /// A message was received; `most` are allowed per second. Returns the milliseconds to pause reading, until the current second
    /// ends; 0: continue. Also 0 for further messages of the read during which the pause began.
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
