#pragma once

#include "LayerSpan.h"
#include "Wamp.h"

namespace framescope::decode {

/// WAMP 2 in MessagePack and CBOR, one message a frame or batched behind their lengths: reads the values and lets Wamp say what they mean.
/// Any one thread.
class WampBinary : public CloneableDecoder<WampBinary>
{
public:
    static const DecoderType &type();

    explicit WampBinary(const HandshakeFacts &facts);

    void decode(const MessageView &message, Want want, Decoded &out) override;

private:
    void one(const MessageView &message, const LayerSpan &span, Want want, Decoded &out);

    Wamp m_wamp;
    bool m_isCbor;
    bool m_isBatched;
};

} // namespace framescope::decode
