#include "SocketIo.h"

#include "JsonFields.h"
#include "MessagePackReader.h"
#include "Packets.h"
#include "Preview.h"
#include "Recognise.h"
#include "ValueJson.h"

#include "base/Translation.h"

#include <array>
#include <charconv>

namespace framescope::decode {

namespace {

constexpr std::string_view kName = "socket.io";
constexpr std::array<std::string_view, 7> kEngineKinds{"open", "close", "ping", "pong", "message", "upgrade", "noop"};
constexpr std::array<std::string_view, 7> kSocketKinds{"CONNECT", "DISCONNECT", "EVENT", "ACK", "CONNECT_ERROR", "BINARY_EVENT", "BINARY_ACK"};
constexpr unsigned kMostAttachments = 1'000'000;

FRAMESCOPE_TR("decode::SocketIo")

QString engineSection() { return QStringLiteral("Engine.IO, Packet encoding"); }
QString socketSection() { return QStringLiteral("Socket.IO, Packet encoding"); }

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// How many bytes of digits stand at `at`.
std::size_t digitsAt(std::string_view text, std::size_t at)
{
    std::size_t count = 0;
    while (at + count < text.size() && isDigit(text[at + count]))
        ++count;
    return count;
}

/// An event as both sides of Socket.IO write it: 42["name",…], perhaps with a namespace and an id in front of the array.
bool looksLikeEvent(std::string_view text)
{
    if (text.size() < 6 || text[0] != '4' || (text[1] != '2' && text[1] != '5'))
        return false;
    std::size_t at = 2;
    if (text[1] == '5') {
        at += digitsAt(text, at);
        if (at >= text.size() || text[at++] != '-')
            return false;
    }
    if (at < text.size() && text[at] == '/') {
        at = text.find(',', at);
        if (at == std::string_view::npos)
            return false;
        ++at;
    }
    at += digitsAt(text, at);
    return text.substr(at).starts_with("[\"") && text.ends_with("]");
}

} // namespace

const DecoderType &SocketIo::type()
{
    static const DecoderType type{
        .name = kName,
        .title = [] { return QStringLiteral("Engine.IO, Socket.IO"); },
        .about = [] { return tr("Engine.IO 3 and 4 with Socket.IO: events, acknowledgements, namespaces, heartbeats; a binary event with its attachments."); },
        .attributes = {"event", "namespace", "id", "sid", "attachment"},
        .byHandshake = [](const HandshakeFacts &facts) {
            const QByteArray version = facts.query("EIO");
            if (version == "3" || version == "4")
                return byAddress(100, QStringLiteral("EIO=") + QString::fromLatin1(version));
            return facts.path().endsWith("/socket.io/") ? byAddress(60, QStringLiteral("/socket.io/")) : Recognition{};
        },
        .byContent = [](const MessageView &message) {
            const std::string_view text = base::textOf(message.payload);
            if (!message.isText)
                return Recognition{};
            if (text.starts_with("0{") && text.find("\"sid\"") != std::string_view::npos && text.find("\"pingInterval\"") != std::string_view::npos)
                return decode::byContent(98, tr("an Engine.IO opening"));
            return looksLikeEvent(text) ? decode::byContent(85, tr("a Socket.IO event")) : Recognition{};
        },
        .make = &SocketIo::make,
    };
    return type;
}

SocketIo::SocketIo(const HandshakeFacts &facts) : m_version(facts.query("EIO") == "3" ? 3 : 4) {}

void SocketIo::decode(const MessageView &message, Want want, Decoded &out)
{
    const LayerSpan whole = LayerSpan::of(message);
    if (message.isText) {
        text(message, whole, want, out);
        return;
    }
    if (m_version == 4 || whole.isEmpty()) {
        attachment(message, whole, want, out);
        return;
    }
    // Engine.IO 3 puts the packet's type in front of binary, as a byte and not as a digit.
    if (whole.bytes()[0] != 4)
        addUnknown(out, kName, whole.range, tr("A binary packet of Engine.IO 3 begins with the byte 04."), engineSection(), whole.part(0, 1).range);
    else
        attachment(message, whole.from(1), want, out);
}

void SocketIo::text(const MessageView &message, const LayerSpan &span, Want want, Decoded &out)
{
    const std::string_view bytes = span.text();
    const unsigned type = bytes.empty() ? 99 : unsigned(std::uint8_t(bytes[0])) - '0';
    if (type >= kEngineKinds.size()) {
        addUnknown(out, kName, span.range, tr("A packet begins with a digit from 0 to 6."), engineSection(), span.part(0, bytes.empty() ? 0 : 1).range);
        return;
    }
    if (type == 4) {
        socketPacket(message, span, want, out);
        return;
    }
    Packet *packet = out.add(kName, kEngineKinds[type], span.range);
    if (!packet)
        return;
    if (want == Want::Fields)
        packet->fields.add(tr("packet type"), QString::fromLatin1(bytes.substr(0, 1).data(), 1) + QLatin1String(" (") + QString::fromLatin1(kEngineKinds[type].data())
                               + QLatin1Char(')'), span.part(0, 1).range, Field::Kind::Number);
    const LayerSpan rest = span.from(1);
    if (type == 0) {
        open(rest, want, *packet);
    } else if (type == 2 || type == 3) {
        heartbeat(message, rest, want, *packet, type == 2);
    } else if (!rest.isEmpty()) {
        packet->summary = previewText(rest.text());
        if (want == Want::Fields)
            packet->fields.add(tr("data"), packet->summary, rest.range);
    }
}

void SocketIo::open(const LayerSpan &span, Want want, Packet &packet)
{
    const JsonParts json = JsonParts::read(span);
    if (!json.isObject()) {
        addFault(packet, tr("The opening packet holds a JSON object."), QStringLiteral("Engine.IO, Handshake"), span.range);
        return;
    }
    addAttribute(packet, "sid", json.text("sid"));
    if (want >= Want::Summary)
        packet.summary = previewText(span.text());
    if (want == Want::Fields)
        addJsonContent(packet.fields, span);
}

/// In Engine.IO 4 the server pings, in 3 the client did; "probe" belongs to the upgrade from polling.
void SocketIo::heartbeat(const MessageView &message, const LayerSpan &span, Want want, Packet &packet, bool isPing)
{
    const std::string data(span.text());
    packet.heartbeat = true;
    packet.summary = previewText(data);
    if (want == Want::Fields && !data.empty())
        packet.fields.add(tr("data"), packet.summary, span.range);
    if (isPing) {
        m_pending.add(message, "ping" + data);
        const Sender pings = m_version == 4 ? Sender::Server : Sender::Client;
        if (message.from != pings && data != "probe")
            addFault(packet, m_version == 4 ? tr("In Engine.IO 4 the server sends pings, and the client answers.") : tr("In Engine.IO 3 the client sends pings, and the server answers."),
                     QStringLiteral("Engine.IO, Heartbeat"), packet.range);
    } else if (const auto ping = m_pending.answer(message, "ping" + data)) {
        packet.correlation = PendingRequests::correlation(*ping, message);
    }
}

/// type[N-][/namespace,][id][JSON] behind Engine.IO's 4.
void SocketIo::socketPacket(const MessageView &message, const LayerSpan &span, Want want, Decoded &out)
{
    const std::string_view bytes = span.text();
    const unsigned type = bytes.size() < 2 ? 99 : unsigned(std::uint8_t(bytes[1])) - '0';
    if (type >= kSocketKinds.size()) {
        // Engine.IO alone may carry anything in its messages.
        if (Packet *packet = out.add(kName, kEngineKinds[4], span.range)) {
            packet->summary = previewText(span.from(1).text());
            packet->inner = InnerMessage{span.from(1).range, true};
        }
        return;
    }
    Packet *packet = out.add(kName, type == 4 && m_version == 3 ? std::string_view("ERROR") : kSocketKinds[type], span.range);
    if (!packet)
        return;
    packet->isError = type == 4;
    if (want == Want::Fields)
        packet->fields.add(tr("packet type"), QString::fromLatin1(bytes.data(), 2) + QLatin1String(" (") + QString::fromStdString(packet->kind) + QLatin1Char(')'), span.part(0, 2).range,
                           Field::Kind::Number);
    std::size_t at = 2;
    unsigned attachments = 0;
    const bool isBinary = type == 5 || type == 6;
    if (isBinary) {
        const std::size_t digits = digitsAt(bytes, at);
        const auto read = std::from_chars(bytes.data() + at, bytes.data() + at + digits, attachments);
        if (digits == 0 || read.ec != std::errc() || attachments > kMostAttachments || at + digits >= bytes.size() || bytes[at + digits] != '-') {
            addFault(*packet, tr("The number of attachments and “-” must follow the type."), socketSection(), span.part(at, digits).range);
            return;
        }
        if (want == Want::Fields)
            packet->fields.add(tr("attachments"), QString::number(attachments), span.part(at, digits).range, Field::Kind::Number);
        at += digits + 1;
    }
    std::string space = "/";
    if (at < bytes.size() && bytes[at] == '/') {
        const std::size_t end = std::min(bytes.find(',', at), bytes.size());
        space = bytes.substr(at, end - at);
        if (want == Want::Fields)
            packet->fields.add(tr("namespace"), previewText(space), span.part(at, end - at).range);
        at = std::min(end + 1, bytes.size());
    }
    addAttribute(*packet, "namespace", space);
    const std::size_t digits = digitsAt(bytes, at);
    const std::string id(bytes.substr(at, digits));
    if (digits > 0 && want == Want::Fields)
        packet->fields.add(tr("acknowledgement id"), QString::fromStdString(id), span.part(at, digits).range, Field::Kind::Number);
    addAttribute(*packet, "id", id);
    const LayerSpan json = span.from(at + digits);
    if (!json.isEmpty() || type == 2 || type == 3 || isBinary)
        arguments(message, json, want, *packet, space, id);
    if (want >= Want::Summary && space != "/")
        packet->summary = QString(previewText(space) + QLatin1Char(' ') + packet->summary).trimmed();
    if (isBinary && attachments > 0) {
        const std::string *event = packet->attribute("event");
        const QByteArray header = json.size() <= kMostPartial ? base::toByteArray(json.bytes()) : QByteArray();
        m_binary[message.from] = {packet->kind, event ? *event : std::string(), space, header, message.number, attachments, 0};
        if (want >= Want::Summary)
            packet->summary += QLatin1Char(' ') + tr("(%n attachment(s) follow)", nullptr, int(attachments));
    }
}

void SocketIo::arguments(const MessageView &message, const LayerSpan &json, Want want, Packet &packet, const std::string &space, const std::string &id)
{
    const JsonParts parts = JsonParts::read(json);
    if (!parts.isValid()) {
        packet.faults.push_back(parts.fault());
        if (want >= Want::Summary)
            packet.summary = previewText(json.text());
        return;
    }
    const bool isEvent = packet.kind == "EVENT" || packet.kind == "BINARY_EVENT";
    const bool isAck = packet.kind == "ACK" || packet.kind == "BINARY_ACK";
    if ((isEvent || isAck) && !parts.isArray())
        addFault(packet, tr("The arguments must be an array."), socketSection(), json.range);
    std::string name;
    if (isEvent) {
        if (const JsonPart *first = parts.item(0); first && (first->isString() || first->isNumber()))
            name = first->text();
        else
            addFault(packet, tr("An event's first item must be its name."), socketSection(), json.range);
        if (!id.empty())
            m_pending.add(message, space + '\n' + id, name);
    } else if (isAck) {
        if (const auto asked = m_pending.answer(message, space + '\n' + id)) {
            packet.correlation = PendingRequests::correlation(*asked, message);
            name = asked->name;
        }
    }
    addAttribute(packet, "event", name);
    addAttribute(packet, "sid", parts.text("sid"));
    if (want >= Want::Summary) {
        packet.summary = previewText(name);
        if (isEvent && parts.isArray() && parts.parts().size() > 1) {
            const std::size_t begin = std::size_t(parts.parts()[1].range.begin - json.range.begin);
            packet.summary += QLatin1Char(' ') + previewText(json.part(begin, parts.whole().range.end() - 1 - json.range.begin - begin).text());
        } else if (!isEvent) {
            packet.summary += (name.empty() ? QString() : QStringLiteral(" ")) + previewText(json.text());
        }
    }
    if (want == Want::Fields) {
        if (isEvent && parts.isArray()) {
            for (std::size_t i = 0; i < parts.parts().size(); ++i)
                addPart(packet.fields, i == 0 ? tr("event") : tr("argument %1").arg(i), json, &parts.parts()[i]);
        } else {
            addJson(packet.fields, tr("data"), json);
        }
    }
}

/// A packet of socket.io-msgpack-parser, which is a map {type, data, nsp, id}: read as the text that the usual parser writes for it. False: it
/// is none.
bool SocketIo::packed(const MessageView &message, const LayerSpan &span, Want want, Decoded &out)
{
    ValueTree tree(span.bytes(), span.range.layer, span.range.begin);
    if (span.isEmpty() || MessagePackReader::read(tree, 0) != span.size())
        return false;
    const auto type = tree.member(0, "type");
    const auto space = tree.member(0, "nsp");
    const auto number = type ? tree.integer(*type) : std::nullopt;
    if (!number || *number > 4 || !space || tree.at(*space).kind != Value::Kind::Text)
        return false;
    const std::string_view name = tree.text(*space);
    if (!name.starts_with('/') || name.find(',') != std::string_view::npos)
        return false;
    QByteArray text = "4" + QByteArray::number(qint64(*number));
    if (name != "/")
        text += QByteArray(name.data(), qsizetype(name.size())) + ',';
    if (const auto id = tree.member(0, "id"); id && tree.integer(*id))
        text += QByteArray::number(qint64(*tree.integer(*id)));
    const auto data = tree.member(0, "data");
    const bool hasData = data && tree.at(*data).kind != Value::Kind::Null && tree.at(*data).kind != Value::Kind::Undefined;
    ValueJson same = hasData ? ValueJson::of(tree, *data) : ValueJson();
    same.prepend(text, {0, message.payload.size(), 0});
    same.decodeBy(*this, message, want, out);
    return true;
}

void SocketIo::attachment(const MessageView &message, const LayerSpan &span, Want want, Decoded &out)
{
    const auto found = m_binary.find(message.from);
    if (found == m_binary.end()) {
        if (packed(message, span, want, out))
            return;
        // Engine.IO alone, or another parser of Socket.IO: binary is a message of its own.
        if (Packet *packet = out.add(kName, kEngineKinds[4], {0, message.payload.size(), 0})) {
            packet->summary = previewBytes(span.bytes());
            packet->inner = InnerMessage{span.range, false};
        }
        return;
    }
    Binary &binary = found->second;
    ++binary.received;
    const bool isLast = binary.received == binary.expected;
    if (Packet *packet = out.add(kName, "ATTACHMENT", {0, message.payload.size(), 0})) {
        addAttribute(*packet, "event", binary.event);
        addAttribute(*packet, "namespace", binary.space);
        addAttribute(*packet, "attachment", std::to_string(binary.received) + '/' + std::to_string(binary.expected));
        packet->correlation = Correlation{binary.headerNumber, -1};
        if (want >= Want::Summary)
            packet->summary = tr("%1: attachment %2 of %3, %4")
                                  .arg(previewText(binary.event.empty() ? binary.kind : binary.event), QString::number(binary.received), QString::number(binary.expected), previewBytes(span.bytes()));
        if (want == Want::Fields) {
            packet->fields.add(tr("attachment"), previewBytes(span.bytes()), span.range, Field::Kind::Bytes);
            if (isLast && !binary.header.isEmpty()) {
                const std::uint32_t layer = out.addLayer(tr("the event, from an earlier message"), binary.header, {0, 0, 0});
                addJson(out.packets.back().fields, tr("event"), LayerSpan::of(out, layer));
            }
        }
    }
    if (isLast)
        m_binary.erase(found);
}

} // namespace framescope::decode
