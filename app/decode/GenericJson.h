#pragma once

#include "CloneableDecoder.h"

namespace framescope::decode {

/// Messages that are JSON, without a protocol around them: one value, or one a line (NDJSON). Keeps no state; any one thread.
class GenericJson : public CloneableDecoder<GenericJson>
{
public:
    explicit GenericJson(const HandshakeFacts &) {}
    static const DecoderType &type();
    void decode(const MessageView &message, Want want, Decoded &out) override;
};

} // namespace framescope::decode
