#pragma once

#include "CloneableDecoder.h"
#include "PendingRequests.h"

namespace framescope::decode {

/// Centrifugo and Centrifuge with JSON commands, several a message; replies with their method and latency. Any one thread.
class Centrifugo : public CloneableDecoder<Centrifugo>
{
public:
    explicit Centrifugo(const HandshakeFacts &facts);
    static const DecoderType &type();
    void decode(const MessageView &message, Want want, Decoded &out) override;

private:
    void one(const MessageView &message, const struct LayerSpan &span, Want want, Decoded &out);

    PendingRequests m_pending;
};

} // namespace framescope::decode
