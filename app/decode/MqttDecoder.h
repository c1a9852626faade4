#pragma once

#include "CloneableDecoder.h"
#include "MqttPacket.h"
#include "PendingRequests.h"

#include <map>

namespace framescope::decode {

/// MQTT 3.1, 3.1.1 and 5.0 over WebSocket: a stream of packets in binary messages, whose ends are not those of the messages (MQTT 5.0,
/// section 6). Keeps what is left of a packet, the version, topic aliases, and the packet identifiers that wait for their answer. Any one
/// thread.
class MqttDecoder : public CloneableDecoder<MqttDecoder>
{
public:
    static const DecoderType &type();

    explicit MqttDecoder(const HandshakeFacts &facts);

    void decode(const MessageView &message, Want want, Decoded &out) override;

private:
    /// What is kept of one direction.
    struct Stream {
        QByteArray partial;                         ///< the beginning of a packet
        std::uint64_t messages = 0;                 ///< that it came in
        std::uint64_t skip = 0;                     ///< bytes that belong to a packet of more than kMostPartial, and are passed over
        std::map<std::uint16_t, std::string> aliases; ///< at most kMostPending
    };

    void packets(const MessageView &message, Want want, Decoded &out, const LayerSpan &span, Stream &stream);
    bool packet(const MessageView &message, Want want, Decoded &out, const LayerSpan &span, Stream &stream);
    void topicOf(MqttPacket &packet, Stream &stream) const;
    void pair(const MessageView &message, const MqttPacket &read, Packet &packet);

    std::uint8_t m_level = 4;
    Stream m_client;
    Stream m_server;
    PendingRequests m_pending;
};

} // namespace framescope::decode
