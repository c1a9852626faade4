#pragma once

#include "CloneableDecoder.h"
#include "LayerSpan.h"
#include "PendingRequests.h"

#include <map>

namespace framescope::decode {

/// Engine.IO 3 and 4 with Socket.IO inside (its libraries 1 to 4). A binary event and its attachments are put together at the last of
/// them. Any one thread.
class SocketIo : public CloneableDecoder<SocketIo>
{
public:
    explicit SocketIo(const HandshakeFacts &facts);
    static const DecoderType &type();
    void decode(const MessageView &message, Want want, Decoded &out) override;

private:
    /// A binary event whose attachments are under way.
    struct Binary {
        std::string kind;
        std::string event;
        std::string space;
        QByteArray header; ///< its JSON; empty where it is longer than kMostPartial
        std::uint64_t headerNumber = 0;
        unsigned expected = 0;
        unsigned received = 0;
    };

    void text(const MessageView &message, const LayerSpan &span, Want want, Decoded &out);
    void open(const LayerSpan &span, Want want, Packet &packet);
    void heartbeat(const MessageView &message, const LayerSpan &span, Want want, Packet &packet, bool isPing);
    void socketPacket(const MessageView &message, const LayerSpan &span, Want want, Decoded &out);
    void arguments(const MessageView &message, const LayerSpan &json, Want want, Packet &packet, const std::string &space, const std::string &id);
    bool packed(const MessageView &message, const LayerSpan &span, Want want, Decoded &out);
    void attachment(const MessageView &message, const LayerSpan &span, Want want, Decoded &out);

    int m_version = 4; ///< of Engine.IO
    PendingRequests m_pending;
    std::map<Sender, Binary> m_binary;
};

} // namespace framescope::decode
