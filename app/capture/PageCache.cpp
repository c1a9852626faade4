#include "PageCache.h"

#include <algorithm>

namespace framescope::capture {

std::shared_ptr<const PageView> PageCache::find(std::size_t index)
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::find_if(m_pages.begin(), m_pages.end(), [index](const Cached &each) { return each.index == index; });
    if (found == m_pages.end())
        return {};
    found->used = ++m_clock;
    return found->view;
}

void PageCache::put(std::size_t index, std::shared_ptr<const PageView> view)
{
    const std::lock_guard lock(m_mutex);
    auto place = std::find_if(m_pages.begin(), m_pages.end(), [index](const Cached &each) { return each.index == index; });
    if (place == m_pages.end() && m_pages.size() < kMost)
        place = m_pages.emplace(m_pages.end());
    if (place == m_pages.end())
        place = std::min_element(m_pages.begin(), m_pages.end(), [](const Cached &a, const Cached &b) { return a.used < b.used; });
    *place = {index, ++m_clock, std::move(view)};
}

} // namespace framescope::capture
