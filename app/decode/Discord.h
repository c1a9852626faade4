#pragma once

#include "CloneableDecoder.h"
#include "PendingRequests.h"

namespace framescope::decode {

/// The gateway of Discord: operations and dispatched events with their sequence numbers. Any one thread.
class Discord : public CloneableDecoder<Discord>
{
public:
    explicit Discord(const HandshakeFacts &facts);
    static const DecoderType &type();
    void decode(const MessageView &message, Want want, Decoded &out) override;
    QString closeMeaning(int code) const override;

private:
    PendingRequests m_pending;
};

} // namespace framescope::decode
