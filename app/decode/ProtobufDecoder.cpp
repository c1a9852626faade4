#include "ProtobufDecoder.h"

#include "ByteCursor.h"
#include "Packets.h"
#include "ProtobufFields.h"

#include "base/Translation.h"

namespace framescope::decode {

namespace {

FRAMESCOPE_TR("framescope::decode::ProtobufDecoder")

constexpr std::string_view kName = "protobuf";
constexpr std::string_view kDelimitedSubprotocol = "centrifuge-protobuf";

} // namespace

const DecoderType &ProtobufDecoder::type()
{
    static const DecoderType type{
        .name = kName,
        .title = [] { return QStringLiteral("Protocol Buffers"); },
        .about = [] { return tr("Shows the fields of Protocol Buffers by number, with every reading that their bytes allow; no schema is needed."); },
        .attributes = {},
        // Nothing marks these messages, and much noise can be read as one: only a hint.
        .byContent = [](const MessageView &message) {
            const bool may = !message.isText && message.payload.size() >= 4 && isProtobuf(message.payload);
            return may ? Recognition{35, tr("the message can be read as Protocol Buffers")} : Recognition{};
        },
        .options = {"framing"},
        .make = &ProtobufDecoder::make,
    };
    return type;
}

base::Result<std::unique_ptr<Decoder>> ProtobufDecoder::make(const HandshakeFacts &facts, const DecoderOptions &options)
{
    auto decoder = std::make_unique<ProtobufDecoder>(facts);
    const QString framing = options.value(QStringLiteral("framing"));
    if (!framing.isEmpty() && framing != QStringLiteral("none") && framing != QStringLiteral("varint"))
        return base::Error{QStringLiteral("decode.option"), tr("The decoder protobuf knows no framing of the name %1.").arg(framing), framing, tr("Use framing=none or framing=varint.")};
    if (!framing.isEmpty())
        decoder->m_isDelimited = framing == QStringLiteral("varint");
    return std::unique_ptr<Decoder>(std::move(decoder));
}

ProtobufDecoder::ProtobufDecoder(const HandshakeFacts &facts) : m_isDelimited(facts.subprotocol == QByteArrayView(kDelimitedSubprotocol.data(), qsizetype(kDelimitedSubprotocol.size()))) {}

void ProtobufDecoder::decode(const MessageView &message, Want want, Decoded &out)
{
    // A text message is no packet of a binary format: it is left as it is.
    if (message.isText)
        return;
    LayerSpan rest = LayerSpan::of(message);
    if (!m_isDelimited)
        return one(rest, 0, want, out);
    while (!rest.isEmpty() && !out.isCut) {
        ByteCursor cursor(rest);
        const std::uint64_t length = cursor.varint(5);
        if (!cursor.ok() || length > cursor.left())
            return addUnknown(out, kName, rest.range, tr("The length of a message is not a number of at most five bytes, or more than there is."), {}, rest.range);
        one(rest.part(0, cursor.at() + length), cursor.at(), want, out);
        rest = rest.from(cursor.at() + length);
    }
}

void ProtobufDecoder::one(const LayerSpan &span, std::size_t head, Want want, Decoded &out) const
{
    const LayerSpan body = span.from(head);
    const bool isGood = isProtobuf(body.bytes());
    Packet *packet = out.add(kName, isGood ? "message" : kUnknownKind, span.range);
    if (!packet)
        return;
    if (want != Want::Facts)
        packet->summary = protobufLine(body.bytes());
    if (want == Want::Fields || !isGood) {
        FieldTree fields;
        addProtobuf(fields, body, packet->faults);
        if (want == Want::Fields)
            packet->fields = std::move(fields);
    }
}

} // namespace framescope::decode
