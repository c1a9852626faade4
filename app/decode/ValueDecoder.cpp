#include "ValueDecoder.h"

#include "CborReader.h"
#include "MessagePackReader.h"

#include "base/Translation.h"

#include <algorithm>

namespace framescope::decode {

namespace {

FRAMESCOPE_TR("framescope::decode::ValueDecoder")

using Format = ValueDecoder::Format;

std::string_view nameOf(Format format)
{
    return format == Format::MessagePack ? "msgpack" : "cbor";
}

std::optional<std::size_t> read(Format format, ValueTree &tree, std::size_t at)
{
    return format == Format::MessagePack ? MessagePackReader::read(tree, at) : CborReader::read(tree, at);
}

std::string_view kindOf(Value::Kind kind)
{
    switch (kind) {
    case Value::Kind::Null: return "null";
    case Value::Kind::Undefined: return "undefined";
    case Value::Kind::Boolean: return "boolean";
    case Value::Kind::Unsigned:
    case Value::Kind::Negative:
    case Value::Kind::Float: return "number";
    case Value::Kind::Text: return "text";
    case Value::Kind::Bytes: return "bytes";
    case Value::Kind::Array: return "array";
    case Value::Kind::Map: return "map";
    case Value::Kind::Tag: return "tag";
    case Value::Kind::Extension: return "extension";
    case Value::Kind::Simple: return "simple";
    }
    return "?";
}

bool isName(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

/// Whether the value is a map with a name for each of its members: what programs send, and noise hardly ever is.
bool hasNames(const ValueTree &tree, std::size_t index)
{
    const Value &map = tree.at(index);
    if (map.kind != Value::Kind::Map || map.size == 0)
        return false;
    for (std::size_t key = index + 1; key < map.next; key = tree.at(tree.at(key).next).next) {
        if (tree.at(key).kind != Value::Kind::Text || !isName(tree.text(key)))
            return false;
    }
    return true;
}

Recognition recognise(Format format, const MessageView &message)
{
    if (message.isText || message.payload.empty())
        return {};
    const QString name = format == Format::MessagePack ? QStringLiteral("MessagePack") : QStringLiteral("CBOR");
    const base::ByteView &bytes = message.payload;
    if (format == Format::Cbor && bytes.size() > 3 && bytes[0] == 0xd9 && bytes[1] == 0xd9 && bytes[2] == 0xf7)
        return {95, tr("the message begins with CBOR's own mark")};
    ValueTree tree(bytes);
    const auto end = read(format, tree, 0);
    if (end != bytes.size() || tree.fault())
        return {};
    if (hasNames(tree, 0))
        return {60, tr("the message is a whole map of %1 with names").arg(name)};
    for (std::size_t item = 1; tree.at(0).kind == Value::Kind::Array && item < tree.at(0).next; item = tree.at(item).next) {
        if (hasNames(tree, item))
            return {55, tr("the message is a whole array of %1 with a map in it").arg(name)};
    }
    return {tree.at(0).isContainer() ? 30 : 5, tr("the message can be read as %1").arg(name)};
}

QString messagePackTitle()
{
    return QStringLiteral("MessagePack");
}

QString messagePackAbout()
{
    return tr("Shows the values of MessagePack, with extensions and timestamps.");
}

QString cborTitle()
{
    return QStringLiteral("CBOR");
}

QString cborAbout()
{
    return tr("Shows the values of CBOR (RFC 8949), with tags.");
}

} // namespace

const DecoderType &ValueDecoder::messagePackType()
{
    static const DecoderType type{
        .name = "msgpack",
        .title = messagePackTitle,
        .about = messagePackAbout,
        .attributes = {},
        .byContent = [](const MessageView &message) { return recognise(Format::MessagePack, message); },
        .make = [](const HandshakeFacts &, const DecoderOptions &) -> base::Result<std::unique_ptr<Decoder>> {
            return std::unique_ptr<Decoder>(std::make_unique<ValueDecoder>(Format::MessagePack));
        },
    };
    return type;
}

const DecoderType &ValueDecoder::cborType()
{
    static const DecoderType type{
        .name = "cbor",
        .title = cborTitle,
        .about = cborAbout,
        .attributes = {},
        .byContent = [](const MessageView &message) { return recognise(Format::Cbor, message); },
        .make = [](const HandshakeFacts &, const DecoderOptions &) -> base::Result<std::unique_ptr<Decoder>> {
            return std::unique_ptr<Decoder>(std::make_unique<ValueDecoder>(Format::Cbor));
        },
    };
    return type;
}

void ValueDecoder::decode(const MessageView &message, Want want, Decoded &out)
{
    const std::size_t size = message.payload.size();
    // A text message is no packet of a binary format: it is left as it is.
    for (std::size_t at = 0; !message.isText && at < size;) {
        ValueTree tree(message.payload);
        const auto end = read(m_format, tree, at);
        Packet *packet = out.add(nameOf(m_format), "?", {at, end.value_or(size) - at, 0});
        if (!packet)
            return;
        tree.addFaultTo(*packet);
        if (tree.size() > 0) {
            if (end)
                packet->kind = kindOf(tree.at(0).kind);
            if (want != Want::Facts)
                packet->summary = tree.line(0);
            if (want == Want::Fields)
                tree.addTo(packet->fields, tr("value"), 0);
        }
        if (!end)
            return;
        at = *end;
    }
}

std::unique_ptr<Decoder> ValueDecoder::clone() const
{
    return std::make_unique<ValueDecoder>(*this);
}

} // namespace framescope::decode
