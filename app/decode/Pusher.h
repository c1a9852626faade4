#pragma once

#include "CloneableDecoder.h"
#include "PendingRequests.h"

namespace framescope::decode {

/// Channels of Pusher, protocol 7 (Laravel Reverb, Soketi): events with the JSON inside their data. Any one thread.
class Pusher : public CloneableDecoder<Pusher>
{
public:
    explicit Pusher(const HandshakeFacts &facts);
    static const DecoderType &type();
    void decode(const MessageView &message, Want want, Decoded &out) override;
    QString closeMeaning(int code) const override;

private:
    PendingRequests m_pending;
};

} // namespace framescope::decode
