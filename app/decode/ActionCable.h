#pragma once

#include "CloneableDecoder.h"
#include "PendingRequests.h"

namespace framescope::decode {

/// Action Cable of Rails: subscriptions, messages of channels and pings; the JSON inside its strings is opened. Any one thread.
class ActionCable : public CloneableDecoder<ActionCable>
{
public:
    explicit ActionCable(const HandshakeFacts &facts);
    static const DecoderType &type();
    void decode(const MessageView &message, Want want, Decoded &out) override;

private:
    PendingRequests m_pending;
};

} // namespace framescope::decode
