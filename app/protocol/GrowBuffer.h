#pragma once

#include "base/Bytes.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>
#include <utility>

namespace framescope::protocol {

/// A growing byte buffer that does not zero new space, in memory that the system can move by remapping. Any one thread.
class GrowBuffer
{
public:
    GrowBuffer() = default;
    GrowBuffer(const GrowBuffer &) = delete;
    GrowBuffer &operator=(const GrowBuffer &) = delete;
    ~GrowBuffer() { std::free(m_data); }

    std::uint8_t *data() { return m_data; }
    const std::uint8_t *data() const { return m_data; }
    std::size_t size() const { return m_size; }
    std::size_t capacity() const { return m_capacity; }
    bool empty() const { return m_size == 0; }
    base::ByteView view() const { return {m_data, m_size}; }

    /// Reserves space after the end without changing the size.
    void reserveMore(std::size_t bytes)
    {
        if (m_capacity - m_size < bytes)
            reallocate(std::max(m_size + bytes, m_capacity * 2));
    }
    /// The same with exactly this capacity, for a known size.
    void reserveExactly(std::size_t bytes)
    {
        if (m_capacity - m_size < bytes)
            reallocate(m_size + bytes);
    }
    /// Adds space at the end for the caller to fill; it counts as part of the buffer at once.
    std::uint8_t *grow(std::size_t bytes)
    {
        reserveMore(bytes);
        std::uint8_t *at = m_data + m_size;
        m_size += bytes;
        return at;
    }
    void append(base::ByteView bytes)
    {
        if (!bytes.empty())
            std::memcpy(grow(bytes.size()), bytes.data(), bytes.size());
    }
    void truncate(std::size_t size) { m_size = std::min(size, m_size); }
    /// Removes the first bytes and moves the rest to the front.
    void dropFront(std::size_t bytes)
    {
        std::memmove(m_data, m_data + bytes, m_size - bytes);
        m_size -= bytes;
    }
    void clear() { m_size = 0; }
    /// Empties it, and frees its memory if it exceeds `keep` bytes.
    void clear(std::size_t keep)
    {
        m_size = 0;
        if (m_capacity > keep) {
            std::free(m_data);
            m_data = nullptr;
            m_capacity = 0;
        }
    }

private:
    void reallocate(std::size_t capacity)
    {
        capacity = std::max<std::size_t>(capacity, 64);
        auto *data = static_cast<std::uint8_t *>(std::realloc(m_data, capacity));
        if (!data)
            throw std::bad_alloc();
        m_data = data;
        m_capacity = capacity;
    }

    std::uint8_t *m_data = nullptr;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace framescope::protocol
