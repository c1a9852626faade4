#pragma once

#include "PageView.h"

#include <mutex>
#include <vector>

namespace framescope::capture {

/// The most recently used pages, by index: random access revisits few of them. Any thread.
class PageCache
{
public:
    /// Null if it is not cached.
    std::shared_ptr<const PageView> find(std::size_t index);
    /// Replaces the least recently used page.
    void put(std::size_t index, std::shared_ptr<const PageView> view);

    static constexpr std::size_t kMost = 32;

private:
    struct Cached {
        std::size_t index = 0;
        std::uint64_t used = 0;
        std::shared_ptr<const PageView> view;
    };

    std::mutex m_mutex;
    std::vector<Cached> m_pages;
    std::uint64_t m_clock = 0;
};

} // namespace framescope::capture
