#pragma once

#include "CloneableDecoder.h"
#include "PendingRequests.h"

namespace framescope::decode {

/// OCPP-J 1.6, 2.0.1 and 2.1: calls of charging stations and their management, results with the action that they answer. Any one thread.
class Ocpp : public CloneableDecoder<Ocpp>
{
public:
    explicit Ocpp(const HandshakeFacts &facts) : m_is21(facts.subprotocol.startsWith("ocpp2.1")) {}
    static const DecoderType &type();
    void decode(const MessageView &message, Want want, Decoded &out) override;

private:
    bool m_is21;
    PendingRequests m_pending;
};

} // namespace framescope::decode
