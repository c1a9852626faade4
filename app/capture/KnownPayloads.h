#pragma once

#include "base/Bytes.h"

#include <array>
#include <cstdint>
#include <optional>

namespace framescope::capture {

/// Remembers where the payloads stand that were put into a page lately, so that one that comes again (of a flood, a heartbeat,
/// a snapshot) is kept once. By the thread that fills the page.
class KnownPayloads
{
public:
    /// Below, a record that looks for its payload elsewhere costs more than the bytes.
    static constexpr std::size_t kWorthSharing = 256;

    void clear() { m_places = {}; }
    /// The offset in `block` of the same bytes; empty: they are new, or too few.
    std::optional<std::uint32_t> find(base::ByteView payload, base::ByteView block);
    /// What find() did not know stands at `offset` now.
    void add(std::uint32_t offset, std::size_t size);

private:
    struct Place {
        std::uint64_t mixed = 0;
        std::uint32_t offset = 0;
        std::uint32_t size = 0; ///< 0: none
    };
    static constexpr std::size_t kPlaces = 16;
    static std::size_t placeOf(std::uint64_t mixed) { return std::size_t(mixed >> 56) % kPlaces; }

    std::array<Place, kPlaces> m_places;
    std::uint64_t m_asked = 0; ///< what find() made of the payload that it was asked for last
};

} // namespace framescope::capture
