#pragma once

#include "CloneableDecoder.h"
#include "LayerSpan.h"
#include "PendingRequests.h"

namespace framescope::decode {

class ValueTree;

/// ASP.NET Core SignalR with its MessagePack hub protocol: a handshake in JSON, then arrays behind their length, several of which may stand
/// in a message. Keeps the invocations that wait for their completion. Any one thread.
class SignalRMessagePack : public CloneableDecoder<SignalRMessagePack>
{
public:
    static const DecoderType &type();

    explicit SignalRMessagePack(const HandshakeFacts &) {}

    void decode(const MessageView &message, Want want, Decoded &out) override;

private:
    void handshake(const MessageView &message, Want want, Decoded &out, const LayerSpan &span);
    void hubMessage(const MessageView &message, Want want, Decoded &out, const LayerSpan &span, std::size_t head);
    void about(const MessageView &message, const ValueTree &tree, std::int64_t type, Want want, Packet &packet);

    PendingRequests m_pending;
};

} // namespace framescope::decode
