#pragma once

#include "CloneableDecoder.h"

#include "protocol/Unpacker.h"

namespace framescope::decode {

/// Payloads that an application packs by itself, besides permessage-deflate: each message on its own, or all of one direction as one zlib
/// stream (Discord). What is unpacked is a message for the next decoder; what is not packed is passed on as it is. Any one thread.
class PackedDecoder : public CloneableDecoder<PackedDecoder>
{
public:
    static const DecoderType &type();
    static base::Result<std::unique_ptr<Decoder>> make(const HandshakeFacts &facts, const DecoderOptions &options);

    explicit PackedDecoder(const HandshakeFacts &facts);

    void decode(const MessageView &message, Want want, Decoded &out) override;

private:
    /// A zlib stream over all messages of one direction, and what of a message came so far.
    struct Stream {
        protocol::ZlibStream zlib{protocol::ZlibStream::Format::Zlib};
        QByteArray unpacked;
        std::uint64_t packed = 0;
        bool broken = false;
    };

    void whole(const MessageView &message, Want want, Decoded &out, protocol::Packing packing) const;
    void shared(const MessageView &message, Want want, Decoded &out, Stream &stream);

    std::optional<protocol::Packing> m_packing; ///< of every binary message; nothing: as each begins
    bool m_isShared = false;
    Stream m_client;
    Stream m_server;
};

} // namespace framescope::decode
