#include "ByteSearch.h"

#include <QSet>

#include <algorithm>
#include <bit>
#include <cstring>

#if defined(__SSE2__) || defined(_M_X64)
#define FRAMESCOPE_SSE2
#include <emmintrin.h>
#endif

namespace framescope::capture {

namespace {

constexpr bool isAsciiUpper(std::uint8_t c) { return c >= 'A' && c <= 'Z'; }
constexpr bool isAsciiLower(std::uint8_t c) { return c >= 'a' && c <= 'z'; }
constexpr std::uint8_t lowered(std::uint8_t c) { return isAsciiUpper(c) ? c | 0x20 : c; }

/// A rough frequency of each byte in JSON and English text: the two rarest bytes of the needle are probed.
int commonness(std::uint8_t c)
{
    static constexpr std::string_view common = " \"etaoinsrhldcumfpgwybv,:0123456789.{}[]-_kxjqz";
    const std::size_t at = common.find(char(lowered(c)));
    return at == std::string_view::npos ? 0 : int(common.size() - at);
}

} // namespace

ByteSearch ByteSearch::forBytes(QByteArray needle)
{
    ByteSearch search;
    search.m_needle = std::move(needle);
    if (search.m_needle.isEmpty())
        return search;
    const base::ByteView bytes = base::viewOf(search.m_needle);
    std::size_t rarest = 0;
    for (std::size_t i = 1; i < bytes.size(); ++i) {
        if (commonness(bytes[i]) < commonness(bytes[rarest]))
            rarest = i;
    }
    std::size_t second = rarest == 0 ? bytes.size() - 1 : 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i != rarest && commonness(bytes[i]) < commonness(bytes[second]))
            second = i;
    }
    search.m_probe = {rarest, second};
    return search;
}

ByteSearch ByteSearch::forText(const QString &text, bool foldCase)
{
    const QString folded = foldCase ? text.toCaseFolded() : text;
    ByteSearch search = forBytes(folded.toUtf8());
    if (!foldCase || search.m_needle.isEmpty())
        return search;
    search.m_fold = true;
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (ascii) {
        for (int i = 0; i < 2; ++i)
            search.m_mask[std::size_t(i)] = isAsciiLower(std::uint8_t(search.m_needle[qsizetype(search.m_probe[std::size_t(i)])])) ? 0x20 : 0;
        return search;
    }
    const auto points = text.toUcs4();
    for (const auto point : points) {
        const auto c = static_cast<char32_t>(point);
        QSet<QByteArray> ways;
        const QString one = QString::fromUcs4(&c, 1);
        for (const QString &way : {one, one.toLower(), one.toUpper(), one.toCaseFolded()})
            ways.insert(way.toUtf8());
        search.m_characters.push_back({std::vector<QByteArray>(ways.begin(), ways.end())});
    }
    return search;
}

bool ByteSearch::matchesAt(const std::uint8_t *at) const
{
    const auto *needle = reinterpret_cast<const std::uint8_t *>(m_needle.constData());
    const auto size = std::size_t(m_needle.size());
    if (!m_fold)
        return std::memcmp(at, needle, size) == 0;
    for (std::size_t i = 0; i < size; ++i) {
        if (lowered(at[i]) != needle[i])
            return false;
    }
    return true;
}

std::size_t ByteSearch::findFixed(base::ByteView bytes, std::size_t from) const
{
    const auto size = std::size_t(m_needle.size());
    if (bytes.size() < size || from > bytes.size() - size)
        return npos;
    const std::uint8_t *const start = bytes.data();
    const std::uint8_t *at = start + from;
    const std::uint8_t *const last = start + (bytes.size() - size); // the last possible start
    const auto wanted0 = std::uint8_t(m_needle[qsizetype(m_probe[0])]);
    const auto wanted1 = std::uint8_t(m_needle[qsizetype(m_probe[1])]);
#ifdef FRAMESCOPE_SSE2
    const __m128i want0 = _mm_set1_epi8(char(wanted0));
    const __m128i want1 = _mm_set1_epi8(char(wanted1));
    const __m128i mask0 = _mm_set1_epi8(char(m_mask[0]));
    const __m128i mask1 = _mm_set1_epi8(char(m_mask[1]));
    for (; last - at >= 15; at += 16) { // 16 starts at once; the probes stay in bounds, because the needle does
        const __m128i block0 = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at + m_probe[0]));
        const __m128i block1 = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at + m_probe[1]));
        const __m128i same = _mm_and_si128(_mm_cmpeq_epi8(_mm_or_si128(block0, mask0), want0), _mm_cmpeq_epi8(_mm_or_si128(block1, mask1), want1));
        for (auto bits = unsigned(_mm_movemask_epi8(same)); bits != 0; bits &= bits - 1) {
            const std::uint8_t *const candidate = at + std::countr_zero(bits);
            if (matchesAt(candidate))
                return std::size_t(candidate - start);
        }
    }
#endif
    for (; at <= last; ++at) {
        if ((at[m_probe[0]] | m_mask[0]) == wanted0 && (at[m_probe[1]] | m_mask[1]) == wanted1 && matchesAt(at))
            return std::size_t(at - start);
    }
    return npos;
}

std::size_t ByteSearch::findCharacters(base::ByteView bytes, std::size_t from, std::size_t *length) const
{
    std::array<bool, 256> begins{};
    for (const QByteArray &way : m_characters.front().ways)
        begins[std::uint8_t(way[0])] = true;
    for (std::size_t at = from; at < bytes.size(); ++at) {
        if (!begins[bytes[at]])
            continue;
        std::size_t end = at;
        const bool all = std::all_of(m_characters.begin(), m_characters.end(), [&](const Character &character) {
            for (const QByteArray &way : character.ways) {
                const auto size = std::size_t(way.size());
                if (size <= bytes.size() - end && std::memcmp(bytes.data() + end, way.constData(), size) == 0) {
                    end += size;
                    return true;
                }
            }
            return false;
        });
        if (all) {
            if (length)
                *length = end - at;
            return at;
        }
    }
    return npos;
}

std::size_t ByteSearch::find(base::ByteView bytes, std::size_t from, std::size_t *length) const
{
    if (length)
        *length = std::size_t(m_needle.size());
    if (m_needle.isEmpty())
        return from <= bytes.size() ? from : npos;
    return m_characters.empty() ? findFixed(bytes, from) : findCharacters(bytes, from, length);
}

} // namespace framescope::capture
