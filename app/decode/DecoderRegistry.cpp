#include "DecoderRegistry.h"

#include <algorithm>
#include <array>

namespace framescope::decode {

std::span<const DecoderType *const> decoderTypes()
{
    // A decoder's class has a static function type(); a line for each here.
    static const std::array<const DecoderType *, 0> types{};
    return types;
}

const DecoderType *decoderType(std::string_view name)
{
    const auto types = decoderTypes();
    const auto found = std::find_if(types.begin(), types.end(), [name](const DecoderType *each) { return each->name == name; });
    return found == types.end() ? nullptr : *found;
}

} // namespace framescope::decode
