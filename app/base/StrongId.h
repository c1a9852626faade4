#pragma once

#ifndef Q_MOC_RUN // moc cannot read what this includes
#include <compare>
#endif
#include <cstddef>
#include <cstdint>
#include <functional>

namespace framescope::base {

/// A number that cannot be confused with another kind of number: `using EntryId = StrongId<struct EntryTag>;`
template<typename Tag, typename Number = std::uint64_t>
struct StrongId {
    Number value = 0;
    auto operator<=>(const StrongId &) const = default;
};

} // namespace framescope::base

template<typename Tag, typename Number>
struct std::hash<framescope::base::StrongId<Tag, Number>> {
    std::size_t operator()(const framescope::base::StrongId<Tag, Number> &id) const noexcept
    {
        return std::hash<Number>{}(id.value);
    }
};
