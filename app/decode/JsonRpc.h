#pragma once

#include "CloneableDecoder.h"
#include "PendingRequests.h"

#include <map>

namespace framescope::decode {

class JsonParts;
struct LayerSpan;

/// JSON-RPC 2.0 with its batches, and the subscriptions that Web3 makes with it (eth_subscribe). Any one thread.
class JsonRpc : public CloneableDecoder<JsonRpc>
{
public:
    explicit JsonRpc(const HandshakeFacts &) {}
    static const DecoderType &type();
    void decode(const MessageView &message, Want want, Decoded &out) override;

private:
    void call(const MessageView &message, const LayerSpan &span, const JsonParts &json, Want want, Decoded &out);
    void request(const MessageView &message, const JsonParts &json, Want want, Packet &packet);
    void answer(const MessageView &message, const LayerSpan &span, const JsonParts &json, Want want, Packet &packet);

    PendingRequests m_pending;
    std::map<std::string, std::string> m_subscriptions; ///< a subscription's id: what it is of
};

} // namespace framescope::decode
