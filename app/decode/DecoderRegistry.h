#pragma once

#include "Decoder.h"

#include <span>

/// The decoders that there are. Constant; any thread.
namespace framescope::decode {

/// In the order in which they are shown; by equal confidence the first is chosen.
std::span<const DecoderType *const> decoderTypes();
/// Null where there is none of that name.
const DecoderType *decoderType(std::string_view name);

} // namespace framescope::decode
