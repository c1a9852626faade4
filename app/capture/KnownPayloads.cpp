#include "KnownPayloads.h"

#include <cstring>

namespace framescope::capture {

namespace {

std::uint64_t wordAt(const std::uint8_t *bytes)
{
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    return word;
}

} // namespace

std::optional<std::uint32_t> KnownPayloads::find(base::ByteView payload, base::ByteView block)
{
    if (payload.size() < kWorthSharing)
        return {};
    // What payloads of one kind differ in (a number, a time) stands at their beginning or their end as a rule.
    const std::uint64_t first = wordAt(payload.data()) ^ wordAt(payload.data() + 24);
    const std::uint64_t last = wordAt(payload.data() + payload.size() - 8) ^ wordAt(payload.data() + payload.size() - 32);
    m_asked = std::size_t(((first + payload.size()) * 0x9e3779b97f4a7c15u ^ last * 0xc2b2ae3d27d4eb4fu) >> 56) % kPlaces;
    const Place &place = m_places[m_asked];
    if (place.size != payload.size() || place.offset > block.size() || block.size() - place.offset < place.size)
        return {};
    const std::uint8_t *known = block.data() + place.offset;
    // The end first: it is where they differ most often, and is looked at by itself with long ones.
    if (wordAt(known + place.size - 8) != wordAt(payload.data() + payload.size() - 8) || std::memcmp(known, payload.data(), place.size) != 0)
        return {};
    return place.offset;
}

void KnownPayloads::add(std::uint32_t offset, std::size_t size)
{
    if (size >= kWorthSharing)
        m_places[m_asked] = {offset, std::uint32_t(size)};
}

} // namespace framescope::capture
