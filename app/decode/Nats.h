#pragma once

#include "ByteJoiner.h"
#include "CloneableDecoder.h"
#include "PendingRequests.h"

#include <map>

namespace framescope::decode {

/// The client protocol of NATS. Its operations are not aligned to messages. A reply is paired with the message that named its subject as
/// the place to answer. Any one thread.
class Nats : public CloneableDecoder<Nats>
{
public:
    explicit Nats(const HandshakeFacts &) {}
    static const DecoderType &type();
    void decode(const MessageView &message, Want want, Decoded &out) override;

private:
    /// Decodes an operation at the start of `span`; gives its length, 0 where more bytes are needed.
    std::size_t operation(const MessageView &message, const LayerSpan &span, Want want, Decoded &out);
    void payload(const LayerSpan &body, std::size_t headerLength, Want want, Packet &packet);

    ByteJoiner m_joiner;
    PendingRequests m_pending;
};

} // namespace framescope::decode
