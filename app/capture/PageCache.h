#pragma once

#include "PageView.h"

#include <mutex>
#include <vector>

namespace framescope::capture {

/// The pages that were read last, by their index: random access comes back to few of them. Any thread.
class PageCache
{
public:
    /// Null where it is not there.
    std::shared_ptr<const PageView> find(std::size_t index);
    /// Takes the place of the one that was not used for longest.
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
