#include "PackedDecoder.h"

#include "LayerSpan.h"

#include "base/Translation.h"
#include "base/Units.h"
#include "protocol/Utf8.h"

#include <algorithm>
#include <array>

namespace framescope::decode {

namespace {

FRAMESCOPE_TR("framescope::decode::PackedDecoder")

using protocol::Packing;
using protocol::UnpackEnding;
using protocol::Unpacker;

constexpr std::string_view kName = "packed";
constexpr std::uint64_t kFreeOutput = std::uint64_t(1) << 20; ///< bytes that may come out whatever the ratio
constexpr std::uint64_t kMostProbe = 64 << 10;               ///< bytes that recognising a message may cost
constexpr std::string_view kFlush("\0\0\xff\xff", 4);        ///< ends a message of a shared stream (RFC 1951 section 3.2.4, an empty block)

struct PackingName {
    std::string_view option;
    Packing packing;
};

constexpr std::array<PackingName, 5> kPackings{{
    {"gzip", Packing::Gzip},
    {"zlib", Packing::Zlib},
    {"deflate", Packing::RawDeflate},
    {"brotli", Packing::Brotli},
    {"zstd", Packing::Zstd},
}};

std::string_view nameOf(Packing packing)
{
    return std::find_if(kPackings.begin(), kPackings.end(), [packing](const PackingName &each) { return each.packing == packing; })->option;
}

QString shownName(Packing packing)
{
    const std::string_view name = nameOf(packing);
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

/// By the bytes that a packing begins with; raw DEFLATE and Brotli have none.
std::optional<Packing> byMark(base::ByteView bytes)
{
    const std::string_view text = base::textOf(bytes);
    if (text.starts_with("\x1f\x8b\x08"))
        return Packing::Gzip;
    if (text.starts_with("\x28\xb5\x2f\xfd"))
        return Packing::Zstd;
    if (bytes.size() >= 2 && bytes[0] == 0x78 && Unpacker::hasZlibHeader(bytes) && (bytes[1] & 0x20) == 0)
        return Packing::Zlib;
    return {};
}

std::uint64_t mostOf(std::size_t packed)
{
    return std::min(kMostInflated, std::max(kFreeOutput, std::uint64_t(packed) * kMostRatio));
}

bool isJson(base::ByteView bytes)
{
    return !bytes.empty() && (bytes[0] == '{' || bytes[0] == '[');
}

/// Without a mark only what comes out can tell.
std::optional<Packing> byResult(const MessageView &message)
{
    if (protocol::Utf8::isValid(message.payload))
        return {};
    for (const Packing packing : {Packing::RawDeflate, Packing::Brotli}) {
        protocol::GrowBuffer tried;
        std::size_t used = 0;
        const UnpackEnding ending = Unpacker::unpack(packing, message.payload, tried, kMostProbe, &used);
        protocol::Utf8 utf8;
        const bool isWhole = ending == UnpackEnding::Complete && used == message.payload.size();
        if ((isWhole || ending == UnpackEnding::Limit) && tried.size() > 1 && isJson(tried.view()) && utf8.feed(tried.view()))
            return packing;
    }
    return {};
}

Recognition byContent(const MessageView &message)
{
    if (message.isText || message.payload.size() < 3)
        return {};
    protocol::GrowBuffer out;
    if (const auto packing = byMark(message.payload)) {
        if (!Unpacker::knows(*packing))
            return {60, tr("the message begins as %1").arg(shownName(*packing))};
        const UnpackEnding ending = Unpacker::unpack(*packing, message.payload, out, kMostProbe);
        const bool holds = ending == UnpackEnding::Complete || (!out.empty() && ending != UnpackEnding::Bad);
        return holds ? Recognition{90, tr("the message is packed with %1").arg(shownName(*packing))} : Recognition{};
    }
    if (const auto packing = byResult(message))
        return {60, tr("the message becomes JSON when it is unpacked with %1").arg(shownName(*packing))};
    return {};
}

Recognition byHandshake(const HandshakeFacts &facts)
{
    if (facts.query("compress") == "zlib-stream")
        return {95, tr("compress=zlib-stream is in the address")};
    return {};
}

QString title()
{
    return tr("Packed payloads");
}

QString about()
{
    return tr("Unpacks payloads in gzip, zlib, DEFLATE, Brotli and Zstandard, also as one stream over all messages, for the protocol inside.");
}

base::Error optionError(const QString &what, const QString &seen, const QString &remedy)
{
    return {QStringLiteral("decode.option"), what, seen, remedy};
}

/// A message that is passed on as it came.
void passOn(const MessageView &message, Decoded &out)
{
    const ByteRange range = LayerSpan::of(message).range;
    if (Packet *packet = out.add(kName, "plain", range))
        packet->inner = InnerMessage{range, message.isText};
}

void addFaultOf(UnpackEnding ending, Packing packing, std::uint64_t most, std::size_t used, Packet &packet)
{
    const ByteRange rest{packet.range.begin + used, packet.range.length - std::min<std::uint64_t>(used, packet.range.length), packet.range.layer};
    const QString name = shownName(packing);
    switch (ending) {
    case UnpackEnding::Complete:
        if (rest.length > 0)
            packet.faults.push_back({tr("Behind the end of what is packed with %1 there are %2 more bytes.").arg(name).arg(rest.length), {}, rest});
        return;
    case UnpackEnding::Early: packet.faults.push_back({tr("What is packed with %1 ends too early.").arg(name), {}, rest}); return;
    case UnpackEnding::Limit:
        packet.faults.push_back({tr("Unpacked, the message would be larger than %1, which is the limit for its size; the rest was not unpacked.").arg(base::Units::writeSize(qint64(most))), {}, rest});
        return;
    case UnpackEnding::Bad: packet.faults.push_back({tr("The bytes from here on are not packed with %1.").arg(name), {}, rest}); return;
    case UnpackEnding::Unknown: packet.faults.push_back({tr("This build cannot unpack %1.").arg(name), {}, packet.range}); return;
    }
}

/// Puts what came out into a layer and gives it to the next decoder, where it is whole.
void addContent(Packet *packet, Packing packing, QByteArray bytes, Want want, Decoded &out, bool isWhole)
{
    const ByteRange origin = packet->range;
    const std::uint64_t packed = origin.length;
    const std::size_t index = std::size_t(packet - out.packets.data());
    const std::uint32_t layer = out.addLayer(tr("unpacked (%1)").arg(shownName(packing)), std::move(bytes), origin);
    packet = &out.packets[index];
    const LayerSpan content = LayerSpan::of(out, layer);
    if (isWhole)
        packet->inner = InnerMessage{content.range, protocol::Utf8::isValid(content.bytes())};
    if (want != Want::Facts)
        packet->summary = tr("%1 bytes from %2").arg(content.size()).arg(packed);
    if (want == Want::Fields)
        packet->fields.add(tr("content"), tr("%n byte(s)", nullptr, int(content.size())), content.range, Field::Kind::Bytes);
}

} // namespace

const DecoderType &PackedDecoder::type()
{
    static const DecoderType type{
        .name = kName,
        .title = title,
        .about = about,
        .attributes = {},
        .byHandshake = byHandshake,
        .byContent = byContent,
        .isLayer = true,
        .options = {"packing", "shared"},
        .make = &PackedDecoder::make,
    };
    return type;
}

base::Result<std::unique_ptr<Decoder>> PackedDecoder::make(const HandshakeFacts &facts, const DecoderOptions &options)
{
    auto decoder = std::make_unique<PackedDecoder>(facts);
    const QString packing = options.value(QStringLiteral("packing"));
    if (!packing.isEmpty()) {
        const std::string wanted = packing.toStdString();
        const auto found = std::find_if(kPackings.begin(), kPackings.end(), [&wanted](const PackingName &each) { return each.option == wanted; });
        if (found == kPackings.end())
            return optionError(tr("The decoder packed knows no packing of the name %1.").arg(packing), packing, tr("Use gzip, zlib, deflate, brotli or zstd."));
        decoder->m_packing = found->packing;
    }
    const QString shared = options.value(QStringLiteral("shared"));
    if (!shared.isEmpty() && shared != QStringLiteral("yes") && shared != QStringLiteral("no"))
        return optionError(tr("The option shared of the decoder packed is %1.").arg(shared), shared, tr("Use shared=yes or shared=no."));
    if (shared == QStringLiteral("yes") && decoder->m_packing.value_or(Packing::Zlib) != Packing::Zlib)
        return optionError(tr("Only zlib can be one stream over all messages."), packing, tr("Use packing=zlib, or leave shared out."));
    if (!shared.isEmpty())
        decoder->m_isShared = shared == QStringLiteral("yes");
    return std::unique_ptr<Decoder>(std::move(decoder));
}

PackedDecoder::PackedDecoder(const HandshakeFacts &facts) : m_isShared(facts.query("compress") == "zlib-stream") {}

void PackedDecoder::decode(const MessageView &message, Want want, Decoded &out)
{
    if (message.isText)
        return passOn(message, out);
    Stream &stream = message.from == Sender::Client ? m_client : m_server;
    if (m_isShared && (stream.packed > 0 || Unpacker::hasZlibHeader(message.payload)))
        return shared(message, want, out, stream);
    auto packing = m_packing ? m_packing : byMark(message.payload);
    if (!packing)
        packing = byResult(message);
    if (packing)
        return whole(message, want, out, *packing);
    passOn(message, out);
}

void PackedDecoder::whole(const MessageView &message, Want want, Decoded &out, Packing packing) const
{
    Packet *packet = out.add(kName, nameOf(packing), LayerSpan::of(message).range);
    if (!packet)
        return;
    protocol::GrowBuffer unpacked;
    std::size_t used = 0;
    const std::uint64_t most = mostOf(message.payload.size());
    const UnpackEnding ending = Unpacker::unpack(packing, message.payload, unpacked, most, &used);
    addFaultOf(ending, packing, most, used, *packet);
    if (ending == UnpackEnding::Complete || !unpacked.empty())
        addContent(packet, packing, base::toByteArray(unpacked.view()), want, out, ending == UnpackEnding::Complete);
}

void PackedDecoder::shared(const MessageView &message, Want want, Decoded &out, Stream &stream)
{
    Packet *packet = out.add(kName, "zlib", LayerSpan::of(message).range);
    if (!packet)
        return;
    if (stream.broken) {
        packet->faults.push_back({tr("The stream was damaged in an earlier message; nothing behind it can be unpacked."), {}, packet->range});
        return;
    }
    stream.packed += message.payload.size();
    protocol::GrowBuffer unpacked;
    std::size_t used = 0;
    const std::uint64_t most = mostOf(message.payload.size());
    const UnpackEnding ending = stream.zlib.run(message.payload, unpacked, most, false, &used);
    const bool goesOn = ending == UnpackEnding::Early; // a shared stream has no end
    stream.broken = !goesOn;
    if (!goesOn)
        addFaultOf(ending, Packing::Zlib, most, used, *packet);
    if (std::uint64_t(stream.unpacked.size()) + unpacked.size() > kMostInflated) {
        stream.unpacked.clear();
        stream.broken = true;
        packet->faults.push_back({tr("A message of the stream is larger than %1, which is the limit.").arg(base::Units::writeSize(qint64(kMostInflated))), {}, packet->range});
        return;
    }
    stream.unpacked += QByteArrayView(unpacked.data(), qsizetype(unpacked.size()));
    // A message of the protocol inside may come in several messages: its last one ends with a flush.
    const bool isWhole = goesOn && base::textOf(message.payload).ends_with(kFlush);
    if (isWhole || ending == UnpackEnding::Complete)
        addContent(packet, Packing::Zlib, std::exchange(stream.unpacked, {}), want, out, true);
    else if (want != Want::Facts && goesOn)
        packet->summary = tr("the beginning of a message");
}

} // namespace framescope::decode
