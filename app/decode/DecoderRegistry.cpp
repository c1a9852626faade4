#include "DecoderRegistry.h"

#include "MqttDecoder.h"
#include "PackedDecoder.h"
#include "ProtobufDecoder.h"
#include "SignalRMessagePack.h"
#include "ValueDecoder.h"

#include <algorithm>
#include <array>

namespace framescope::decode {

std::span<const DecoderType *const> decoderTypes()
{
    // A line for each, protocols by name and then encodings.
    static const std::array types{
        &MqttDecoder::type(),
        &SignalRMessagePack::type(),
        &PackedDecoder::type(),
        &ValueDecoder::cborType(),
        &ValueDecoder::messagePackType(),
        &ProtobufDecoder::type(),
    };
    return types;
}

const DecoderType *decoderType(std::string_view name)
{
    const auto types = decoderTypes();
    const auto found = std::find_if(types.begin(), types.end(), [name](const DecoderType *each) { return each->name == name; });
    return found == types.end() ? nullptr : *found;
}

} // namespace framescope::decode
