#pragma once

#include "ByteJoiner.h"
#include "CloneableDecoder.h"
#include "PendingRequests.h"

namespace framescope::decode {

class JsonParts;

/// ASP.NET Core SignalR with its JSON hub protocol. Records end in 0x1E; several may stand in a message. Any one thread.
class SignalR : public CloneableDecoder<SignalR>
{
public:
    explicit SignalR(const HandshakeFacts &) {}
    static const DecoderType &type();
    void decode(const MessageView &message, Want want, Decoded &out) override;

private:
    void record(const MessageView &message, const LayerSpan &span, Want want, Decoded &out);
    void handshake(const MessageView &message, const LayerSpan &span, const JsonParts &json, Want want, Decoded &out);
    void hubMessage(const MessageView &message, const LayerSpan &span, const JsonParts &json, std::int64_t type, Want want, Decoded &out);

    bool m_clientOpened = false; ///< its handshake has been seen, so that an answer is due
    bool m_serverOpened = false;
    ByteJoiner m_joiner;
    PendingRequests m_pending;
};

} // namespace framescope::decode
