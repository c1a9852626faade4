#pragma once

#include "DecoderInput.h"
#include "ValueJson.h"
#include "LayerSpan.h"

/// The binary messages of Phoenix's serializer 2. Any thread.
namespace framescope::decode {

/// A push (0), reply (1) or broadcast (2) as [join_ref, ref, topic, event, payload], which is what the same message is in JSON; of a reply
/// the payload is {status, response}. Nothing where the bytes are none of them.
std::optional<ValueJson> readPhoenixBinary(const LayerSpan &span, Sender from);

} // namespace framescope::decode
