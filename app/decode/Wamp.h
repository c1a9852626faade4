#pragma once

#include "CloneableDecoder.h"
#include "PendingRequests.h"

#include <map>

namespace framescope::decode {

/// WAMP 2 in JSON, one message a frame or batched. Any one thread.
class Wamp : public CloneableDecoder<Wamp>
{
public:
    explicit Wamp(const HandshakeFacts &facts) : m_isBatched(facts.subprotocol.endsWith(".batched")) {}
    static const DecoderType &type();
    void decode(const MessageView &message, Want want, Decoded &out) override;

private:
    void one(const MessageView &message, const struct LayerSpan &span, Want want, Decoded &out);

    bool m_isBatched;
    PendingRequests m_pending;
    std::map<std::string, std::string> m_names; ///< subscriptions and registrations by id: topic or procedure
};

} // namespace framescope::decode
