#include "MessageRate.h"

#include <algorithm>

namespace framescope::server {

int MessageRate::take(base::Instant now, int most)
{
    constexpr std::int64_t kWindowNs = 1'000'000'000;
    if (now.monoNs - m_windowNs >= kWindowNs) {
        m_windowNs = now.monoNs;
        m_count = 0;
    }
    if (++m_count < most || m_paused)
        return 0;
    m_paused = true;
    // Rounded up: waking early would only mean pausing again.
    return static_cast<int>(std::max<std::int64_t>(1, (m_windowNs + kWindowNs - now.monoNs + 999'999) / 1'000'000));
}

} // namespace framescope::server
