#pragma once

#include "ByteJoiner.h"
#include "CloneableDecoder.h"
#include "PendingRequests.h"

#include <map>

namespace framescope::decode {

/// STOMP 1.0 to 1.2. A message may hold several frames, and a frame may come in several messages. Any one thread.
class Stomp : public CloneableDecoder<Stomp>
{
public:
    explicit Stomp(const HandshakeFacts &facts);
    static const DecoderType &type();
    void decode(const MessageView &message, Want want, Decoded &out) override;

private:
    struct Header {
        std::string name;
        std::string value;
        ByteRange range;
    };

    /// Decodes a frame at the start of `span`; gives its length, 0 where more bytes are needed.
    std::size_t frame(const MessageView &message, const LayerSpan &span, Want want, Decoded &out);
    std::vector<Header> headers(const LayerSpan &head, bool escaped, Packet &packet) const;
    void relate(const MessageView &message, const std::vector<Header> &headers, Packet &packet);

    int m_minor = 2; ///< STOMP 1.m
    ByteJoiner m_joiner;
    PendingRequests m_receipts;
    std::map<std::string, std::string> m_subscriptions; ///< id: destination
};

} // namespace framescope::decode
