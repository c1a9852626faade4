#pragma once

#include "CloneableDecoder.h"
#include "PendingRequests.h"

namespace framescope::decode {

/// GraphQL over WebSocket in its two dialects: graphql-transport-ws (the library graphql-ws) and the older subscriptions-transport-ws, whose
/// subprotocol is called graphql-ws. Says so where a side speaks the other one. Any one thread.
class GraphQl : public CloneableDecoder<GraphQl>
{
public:
    enum class Dialect : std::uint8_t { TransportWs, SubscriptionsTransportWs };

    explicit GraphQl(Dialect dialect) : m_dialect(dialect) {}
    static const DecoderType &transportWs();
    static const DecoderType &subscriptionsTransportWs();
    void decode(const MessageView &message, Want want, Decoded &out) override;
    QString closeMeaning(int code) const override;

private:
    Dialect m_dialect;
    PendingRequests m_pending;
};

} // namespace framescope::decode
