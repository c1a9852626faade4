#pragma once

#include "Decoder.h"

namespace framescope::decode {

/// Shows messages of MessagePack and of CBOR that belong to no protocol: each value of a message is a packet. Has no state. Any one thread.
class ValueDecoder : public Decoder
{
public:
    enum class Format : std::uint8_t { MessagePack, Cbor };

    static const DecoderType &messagePackType();
    static const DecoderType &cborType();

    explicit ValueDecoder(Format format) : m_format(format) {}

    void decode(const MessageView &message, Want want, Decoded &out) override;
    std::unique_ptr<Decoder> clone() const override;

private:
    Format m_format;
};

} // namespace framescope::decode
