#include "WampBinary.h"

#include "ByteCursor.h"
#include "CborReader.h"
#include "MessagePackReader.h"
#include "Packets.h"
#include "Recognise.h"
#include "ValueJson.h"

#include "base/Translation.h"

namespace framescope::decode {

namespace {

FRAMESCOPE_TR("framescope::decode::WampBinary")

constexpr std::string_view kName = "wamp-binary";

QString section()
{
    return QStringLiteral("WAMP, WebSocket Transport");
}

} // namespace

const DecoderType &WampBinary::type()
{
    static const DecoderType type{
        .name = kName,
        .title = [] { return QStringLiteral("WAMP 2 (MessagePack, CBOR)"); },
        .about = [] { return tr("Shows calls, results, events and their subscriptions of WAMP in MessagePack and CBOR, batched messages too."); },
        .attributes = Wamp::type().attributes,
        .byHandshake = [](const HandshakeFacts &facts) {
            return bySubprotocol(facts, {"wamp.2.msgpack", "wamp.2.cbor", "wamp.2.msgpack.batched", "wamp.2.cbor.batched"});
        },
        .make = &WampBinary::make,
    };
    return type;
}

WampBinary::WampBinary(const HandshakeFacts &facts)
    : m_wamp(facts), m_isCbor(facts.subprotocol.startsWith("wamp.2.cbor")), m_isBatched(facts.subprotocol.endsWith(".batched"))
{
}

void WampBinary::decode(const MessageView &message, Want want, Decoded &out)
{
    LayerSpan rest = LayerSpan::of(message);
    if (message.isText)
        return addUnknown(out, kName, rest.range, tr("Messages in MessagePack and CBOR are binary; this is text."), section(), rest.range);
    if (!m_isBatched)
        return one(message, rest, want, out);
    while (!rest.isEmpty() && !out.isCut) {
        ByteCursor cursor(rest);
        const std::uint32_t length = cursor.u32();
        if (!cursor.ok() || length > cursor.left())
            return addUnknown(out, kName, rest.range, tr("A batched message stands behind its length in four bytes; here the length is missing, or more than there is."), section(), rest.range);
        one(message, rest.part(4, length), want, out);
        rest = rest.from(4 + std::uint64_t(length));
    }
}

void WampBinary::one(const MessageView &message, const LayerSpan &span, Want want, Decoded &out)
{
    ValueTree tree(span.bytes(), span.range.layer, span.range.begin);
    const auto end = m_isCbor ? CborReader::read(tree, 0) : MessagePackReader::read(tree, 0);
    if (!end) {
        const Fault fault = tree.fault().value_or(Fault{tr("The message is empty."), section(), span.range});
        return addUnknown(out, kName, span.range, fault.what, fault.section, fault.range);
    }
    const std::size_t first = out.packets.size();
    ValueJson::of(tree, 0).decodeBy(m_wamp, message, want, out);
    if (out.packets.size() == first)
        return;
    tree.addFaultTo(out.packets[first]);
    if (*end < span.size())
        addFault(out.packets[first], tr("Behind the message %1 more bytes follow.").arg(span.size() - *end), section(), span.from(*end).range);
}

} // namespace framescope::decode
