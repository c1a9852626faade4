#include "DecoderRegistry.h"

#include "ActionCable.h"
#include "Centrifugo.h"
#include "Discord.h"
#include "GenericJson.h"
#include "GraphQl.h"
#include "JsonRpc.h"
#include "MqttDecoder.h"
#include "Nats.h"
#include "Ocpp.h"
#include "PackedDecoder.h"
#include "Phoenix.h"
#include "ProtobufDecoder.h"
#include "Pusher.h"
#include "SignalR.h"
#include "SignalRMessagePack.h"
#include "SockJs.h"
#include "SocketIo.h"
#include "Stomp.h"
#include "ValueDecoder.h"
#include "Wamp.h"
#include "WampBinary.h"

#include <algorithm>
#include <array>

namespace framescope::decode {

std::span<const DecoderType *const> decoderTypes()
{
    // A line for each, protocols by name and then encodings.
    static const std::array types{
        &ActionCable::type(),
        &Centrifugo::type(),
        &Discord::type(),
        &GraphQl::transportWs(),
        &GraphQl::subscriptionsTransportWs(),
        &JsonRpc::type(),
        &MqttDecoder::type(),
        &Nats::type(),
        &Ocpp::type(),
        &Phoenix::type(),
        &Pusher::type(),
        &SignalR::type(),
        &SignalRMessagePack::type(),
        &SocketIo::type(),
        &SockJs::type(),
        &Stomp::type(),
        &Wamp::type(),
        &WampBinary::type(),
        &PackedDecoder::type(),
        &ValueDecoder::cborType(),
        &ValueDecoder::messagePackType(),
        &ProtobufDecoder::type(),
        &GenericJson::type(),
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
