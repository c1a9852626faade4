#pragma once

#include "CloneableDecoder.h"
#include "PendingRequests.h"

namespace framescope::decode {

/// Channels of Phoenix (and Supabase Realtime) with the serializers 1 and 2, binary messages too: joins, pushes, replies with their latency, heartbeats. Any one thread.
class Phoenix : public CloneableDecoder<Phoenix>
{
public:
    explicit Phoenix(const HandshakeFacts &facts);
    static const DecoderType &type();
    void decode(const MessageView &message, Want want, Decoded &out) override;

private:
    PendingRequests m_pending;
};

} // namespace framescope::decode
