#pragma once

#include "PageBuffer.h"

#include <memory>
#include <mutex>
#include <vector>

namespace framescope::capture {

/// A pool of reusable pages in memory. A page returns automatically when the last of writer, directory and readers releases
/// it, on any thread. Any thread.
class BufferPool
{
public:
    static std::shared_ptr<PageBuffer> take(const std::shared_ptr<BufferPool> &pool, std::size_t payloadBytes)
    {
        std::unique_ptr<PageBuffer> buffer;
        if (payloadBytes <= PageBuffer::kPayloadBytes) {
            const std::lock_guard lock(pool->m_mutex);
            if (!pool->m_spare.empty()) {
                buffer = std::move(pool->m_spare.back());
                pool->m_spare.pop_back();
                buffer->lendFromStart({}); // data that was read into it is discarded
            }
        }
        if (!buffer)
            buffer = std::make_unique<PageBuffer>(payloadBytes);
        return {buffer.release(), [weak = std::weak_ptr(pool)](PageBuffer *done) {
                    std::unique_ptr<PageBuffer> owned(done);
                    const auto home = weak.lock();
                    if (!home || owned->payloadCapacity() != PageBuffer::kPayloadBytes)
                        return;
                    const std::lock_guard lock(home->m_mutex);
                    if (home->m_spare.size() < kMostSpare)
                        home->m_spare.push_back(std::move(owned));
                }};
    }

private:
    static constexpr std::size_t kMostSpare = 24;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<PageBuffer>> m_spare;
};

} // namespace framescope::capture
