#pragma once

#include "CloneableDecoder.h"

namespace framescope::decode {

/// SockJS: a layer whose messages are of other protocols, often STOMP. Keeps no state. Any one thread.
class SockJs : public CloneableDecoder<SockJs>
{
public:
    explicit SockJs(const HandshakeFacts &facts);
    static const DecoderType &type();
    void decode(const MessageView &message, Want want, Decoded &out) override;
};

} // namespace framescope::decode
