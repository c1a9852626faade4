#pragma once

#include "PageBuffer.h"

#include <memory>
#include <mutex>
#include <vector>

namespace framescope::capture {

/// Pages in memory that can be used again: one comes back by itself when the last of writer, directory and readers lets go
/// of it, on whichever thread that is. Any thread.
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
                buffer->lendFromStart({}); // nothing of what was read to it counts any more
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
