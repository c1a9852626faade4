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
    // Similar payloads usually differ at the beginning or the end (a number, a time).
    std::uint64_t mixed = payload.size();
    for (const std::size_t at : {std::size_t{0}, std::size_t{24}, payload.size() - 32, payload.size() - 8})
        mixed = (mixed ^ wordAt(payload.data() + at)) * 0x9e3779b97f4a7c15u;
    m_asked = mixed;
    const Place &place = m_places[placeOf(mixed)];
    if (place.mixed != mixed || place.size != payload.size() || place.offset > block.size() || block.size() - place.offset < place.size)
        return {};
    if (std::memcmp(block.data() + place.offset, payload.data(), place.size) != 0)
        return {};
    return place.offset;
}

void KnownPayloads::add(std::uint32_t offset, std::size_t size)
{
    if (size >= kWorthSharing)
        m_places[placeOf(m_asked)] = {m_asked, offset, std::uint32_t(size)};
}

} // namespace framescope::capture
