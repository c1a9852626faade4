#pragma once

#include "base/Bytes.h"

#include <array>
#include <cstdint>
#include <optional>

namespace framescope::capture {

/// Remembers the offsets of recent payloads of a page, so that a repeated one (of a flood, a heartbeat,
/// a snapshot) is stored once. For the thread that fills the page.
class KnownPayloads
{
public:
    /// For smaller payloads, a shared record costs more than the bytes.
    static constexpr std::size_t kWorthSharing = 256;

    void clear() { m_places = {}; }
    /// The offset of the same bytes in `block`; empty: they are new, or too few.
    std::optional<std::uint32_t> find(base::ByteView payload, base::ByteView block);
    /// The payload that find() did not know is now at `offset`.
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
    std::uint64_t m_asked = 0; ///< the hash of the payload of the last find()
};

} // namespace framescope::capture
