#pragma once

#include <bit>
#include <cstdint>
#include <vector>

namespace framescope::capture {

/// A set of the entries of a page, one bit each. A plain value.
class EntryMask
{
public:
    explicit EntryMask(std::uint32_t size, bool all = false);
    std::uint32_t size() const { return m_size; }
    bool test(std::uint32_t i) const { return m_words[i / 64] >> (i % 64) & 1; }
    void set(std::uint32_t i) { m_words[i / 64] |= std::uint64_t{1} << (i % 64); }
    void clear(std::uint32_t i) { m_words[i / 64] &= ~(std::uint64_t{1} << (i % 64)); }
    /// The first one at or after `from`; size() if there is none.
    std::uint32_t next(std::uint32_t from) const;
    bool none() const;
    std::uint32_t count() const;
    void subtract(const EntryMask &other);
    void unite(const EntryMask &other);
    void intersect(const EntryMask &other);

private:
    std::uint32_t m_size;
    std::vector<std::uint64_t> m_words;
};

// Called for each entry of each page: inline.
inline std::uint32_t EntryMask::next(std::uint32_t from) const
{
    if (from >= m_size)
        return m_size;
    std::size_t word = from / 64;
    std::uint64_t bits = m_words[word] & (~std::uint64_t{0} << (from % 64));
    while (bits == 0) {
        if (++word == m_words.size())
            return m_size;
        bits = m_words[word];
    }
    return std::uint32_t(word * 64) + std::uint32_t(std::countr_zero(bits));
}

} // namespace framescope::capture
