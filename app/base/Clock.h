#pragma once

#include <cstdint>

namespace framescope::base {

/// One moment on both clocks: wall time (may jump) and monotonic time (for differences).
struct Instant {
    std::int64_t wallNs = 0; ///< nanoseconds since 1970-01-01T00:00:00Z
    std::int64_t monoNs = 0; ///< nanoseconds since an unspecified start, never decreasing

    bool operator==(const Instant &) const = default;
};

/// The source of time, so that tests can set it. now() may be called from any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;

    /// The machine's clocks.
    static const Clock &system();
};

/// A clock that stands still until it is advanced; for tests. Not thread-safe.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(Instant start = {1'700'000'000'000'000'000, 1'000'000'000}) : m_now(start) {}
    Instant now() const override { return m_now; }
    void advanceNs(std::int64_t ns)
    {
        m_now.wallNs += ns;
        m_now.monoNs += ns;
    }
    void advanceMs(std::int64_t ms) { advanceNs(ms * 1'000'000); }

private:
    Instant m_now;
};

} // namespace framescope::base
