#pragma once

#include "CloneableDecoder.h"
#include "LayerSpan.h"

namespace framescope::decode {

/// Messages of Protocol Buffers without their schema, one a message or several behind their lengths. Has no state. Any one thread.
class ProtobufDecoder : public CloneableDecoder<ProtobufDecoder>
{
public:
    static const DecoderType &type();
    static base::Result<std::unique_ptr<Decoder>> make(const HandshakeFacts &facts, const DecoderOptions &options);

    explicit ProtobufDecoder(const HandshakeFacts &facts);

    void decode(const MessageView &message, Want want, Decoded &out) override;

private:
    void one(const LayerSpan &span, std::size_t head, Want want, Decoded &out) const;

    bool m_isDelimited = false; ///< each message stands behind its length, a varint
};

} // namespace framescope::decode
