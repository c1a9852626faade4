#pragma once

#include <atomic>
#include <thread>

namespace framescope::capture {

/// A lock that one thread takes a million times a second and another now and then, always for a short time. An
/// uncontended lock costs a quarter of a mutex. A thread that finds it locked yields its time slice. Any thread.
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
