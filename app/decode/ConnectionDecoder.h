#pragma once

#include "Decoder.h"

#include <QString>

#include <memory>
#include <vector>

namespace framescope::decode {

/// What a person wants decoded: the choice of --decode, of a profile, of the log. A plain value.
struct DecoderChoice {
    enum class Mode : std::uint8_t { Automatic, None, Named };
    Mode mode = Mode::Automatic;
    QString name;           ///< Named: a decoder that exists
    DecoderOptions options;

    /// Of "auto", "none", "NAME" or "NAME:KEY=VALUE,…". Errors: "decode.unknown", "decode.option"; also what make() says of the options.
    static base::Result<DecoderChoice> parse(const QString &text);
    /// The error "decode.unknown" for a name that no decoder has.
    static base::Error unknown(const QString &name);
};

/// All decoders of one connection: chooses them by the handshake, else by the first message that is clearly of a protocol; goes on with what a
/// layer (compression, SockJS) carries; reads what is left over as JSON and the like, each message by itself. A copy is a checkpoint. Any
/// one thread.
class ConnectionDecoder
{
public:
    ConnectionDecoder(HandshakeFacts facts, DecoderChoice choice);
    ConnectionDecoder(const ConnectionDecoder &other);
    ConnectionDecoder &operator=(const ConnectionDecoder &other);
    ConnectionDecoder(ConnectionDecoder &&) noexcept;
    ConnectionDecoder &operator=(ConnectionDecoder &&) noexcept;
    ~ConnectionDecoder();

    /// What a message means; messages come in order. No packets: nothing is known of it, or it goes on in a later one.
    void decode(const MessageView &message, Want want, Decoded &out);

    /// The protocol that was chosen so far; null: none, or a layer only.
    const DecoderType *type() const { return m_type; }
    /// Why, as a part of a sentence: "EIO=4 in the address", "it was chosen"; empty where there is none.
    const QString &reason() const { return m_reason; }
    /// Of the protocol, or of one inside it.
    QString closeMeaning(int code) const;

private:
    /// What one message looks like by itself.
    struct Readings {
        const DecoderType *chosen = nullptr; ///< clearly of this protocol or layer
        Recognition recognition;             ///< of `chosen`
        const DecoderType *bare = nullptr;   ///< else: of no protocol, but of this form
    };

    ConnectionDecoder(HandshakeFacts facts, DecoderChoice choice, std::vector<const DecoderType *> outer);
    void choose(const DecoderType &type, QString reason);
    void chooseByHandshake();
    Readings readingsOf(const MessageView &message) const;
    void decodeInner(const MessageView &message, Want want, Decoded &out, std::size_t first);
    bool decodeBare(const DecoderType *type, const MessageView &message, Want want, Decoded &out) const;

    HandshakeFacts m_facts;
    DecoderChoice m_choice;
    std::vector<const DecoderType *> m_outer; ///< layers around this one, which are not looked for again
    const DecoderType *m_type = nullptr;
    QString m_reason;
    bool m_isGuessed = false;                 ///< by content: what it does not understand is read as if it had not been chosen
    std::unique_ptr<Decoder> m_decoder;
    std::unique_ptr<ConnectionDecoder> m_inner;
};

} // namespace framescope::decode
