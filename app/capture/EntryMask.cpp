#include "EntryMask.h"

#include <algorithm>
#include <bit>

namespace framescope::capture {

EntryMask::EntryMask(std::uint32_t size, bool all) : m_size(size), m_words((size + 63) / 64, all ? ~std::uint64_t{0} : 0)
{
    if (all && size % 64 != 0)
        m_words.back() &= (std::uint64_t{1} << (size % 64)) - 1;
}

bool EntryMask::none() const
{
    return std::all_of(m_words.begin(), m_words.end(), [](std::uint64_t word) { return word == 0; });
}

std::uint32_t EntryMask::count() const
{
    std::uint32_t sum = 0;
    for (const std::uint64_t word : m_words)
        sum += std::uint32_t(std::popcount(word));
    return sum;
}

void EntryMask::subtract(const EntryMask &other)
{
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= ~other.m_words[i];
}

void EntryMask::unite(const EntryMask &other)
{
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i] |= other.m_words[i];
}

void EntryMask::intersect(const EntryMask &other)
{
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= other.m_words[i];
}

} // namespace framescope::capture
