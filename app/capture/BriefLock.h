#pragma once

#include <atomic>
#include <thread>

namespace framescope::capture {

/// A lock for what is taken a million times a second by one thread and now and then by another, and never held for long: an
/// uncontended turn costs a quarter of a mutex's. Whoever finds it taken gives its time slice away. Any thread.
class BriefLock
{
public:
    void lock()
    {
        while (m_taken.exchange(true, std::memory_order_acquire)) {
            while (m_taken.load(std::memory_order_relaxed))
                std::this_thread::yield();
        }
    }
    void unlock() { m_taken.store(false, std::memory_order_release); }

private:
    std::atomic<bool> m_taken = false;
};

} // namespace framescope::capture
