#include "Stomp.h"

#include "JsonFields.h"
#include "Packets.h"
#include "Preview.h"
#include "Recognise.h"

#include "base/Translation.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace framescope::decode {

namespace {

constexpr std::string_view kName = "stomp";
constexpr std::array<std::string_view, 11> kClientCommands{"CONNECT", "STOMP", "SEND", "SUBSCRIBE", "UNSUBSCRIBE", "ACK", "NACK", "BEGIN", "COMMIT", "ABORT", "DISCONNECT"};
constexpr std::array<std::string_view, 4> kServerCommands{"CONNECTED", "MESSAGE", "RECEIPT", "ERROR"};
constexpr std::size_t kMostHeaders = 1'000;
constexpr std::size_t kMostHead = 1u << 20;

FRAMESCOPE_TR("decode::Stomp")

QString section(const char *name) { return QStringLiteral("STOMP 1.2, ") + QString::fromLatin1(name); }

template<std::size_t N>
bool isOneOf(const std::array<std::string_view, N> &names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

template<std::size_t N>
bool beginsOneOf(const std::array<std::string_view, N> &names, std::string_view text)
{
    return std::any_of(names.begin(), names.end(), [text](std::string_view each) { return each.starts_with(text); });
}

bool isCommand(std::string_view name) { return isOneOf(kClientCommands, name) || isOneOf(kServerCommands, name); }

/// The first line without its end.
std::string_view lineOf(std::string_view text)
{
    std::string_view line = text.substr(0, std::min(text.find('\n'), text.size()));
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

/// How many bytes of line ends stand in front.
std::size_t lineEnds(std::string_view text)
{
    return std::min(text.find_first_not_of("\r\n"), text.size());
}

/// Escapes undone; false: one that is unknown, which is fatal in STOMP 1.2.
bool unescape(std::string_view text, std::string &out)
{
    out.clear();
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            out += text[i];
            continue;
        }
        const char c = i + 1 < text.size() ? text[++i] : '\0';
        if (c != 'n' && c != 'r' && c != 'c' && c != '\\')
            return false;
        out += c == 'n' ? '\n' : c == 'r' ? '\r' : c == 'c' ? ':' : '\\';
    }
    return true;
}

const std::string *valueOf(const auto &headers, std::string_view name)
{
    const auto found = std::find_if(headers.begin(), headers.end(), [name](const auto &header) { return header.name == name; });
    return found == headers.end() ? nullptr : &found->value;
}

} // namespace

const DecoderType &Stomp::type()
{
    static const DecoderType type{
        .name = kName,
        .title = [] { return QStringLiteral("STOMP 1.0 to 1.2"); },
        .about = [] { return tr("Frames with their headers and bodies, receipts, heartbeats; frames that come in several messages are put together."); },
        .attributes = {"destination", "id", "receipt", "subscription", "version"},
        .byHandshake = [](const HandshakeFacts &facts) { return bySubprotocol(facts, {"v12.stomp", "v11.stomp", "v10.stomp", "stomp"}); },
        .byContent = [](const MessageView &message) {
            const std::string_view text = base::textOf(message.payload);
            const std::string_view line = lineOf(text);
            const bool isWhole = isCommand(line) && text.size() > line.size() && text.find('\0') != std::string_view::npos;
            return isWhole ? decode::byContent(90, tr("a frame of STOMP")) : Recognition{};
        },
        .make = &Stomp::make,
    };
    return type;
}

Stomp::Stomp(const HandshakeFacts &facts)
    : m_minor(facts.subprotocol == "v10.stomp" ? 0 : facts.subprotocol == "v11.stomp" ? 1 : 2)
{
}

void Stomp::decode(const MessageView &message, Want want, Decoded &out)
{
    const bool continues = m_joiner.hasPart(message.from);
    LayerSpan rest = m_joiner.take(message, out);
    if (!continues && lineEnds(rest.text()) == rest.size()) {
        if (Packet *packet = out.add(kName, "heartbeat", rest.range))
            packet->heartbeat = true;
        return;
    }
    while (!out.isCut) {
        rest = rest.from(lineEnds(rest.text()));
        if (rest.isEmpty())
            break;
        const std::size_t length = frame(message, rest, want, out);
        if (length == 0)
            break;
        rest = rest.from(length);
    }
    if (!m_joiner.keep(message, rest))
        addUnknown(out, kName, rest.range, tr("A frame does not end within %1 bytes.").arg(kMostPartial), section("STOMP Frames"), rest.part(0, 0).range);
}

std::size_t Stomp::frame(const MessageView &message, const LayerSpan &span, Want want, Decoded &out)
{
    const std::string_view text = span.text();
    const std::string_view command = lineOf(text);
    if (!isCommand(command)) {
        const bool mayGoOn = text.find('\n') == std::string_view::npos && text.size() < 16
            && (beginsOneOf(kClientCommands, text) || beginsOneOf(kServerCommands, text));
        if (mayGoOn)
            return 0;
        const std::size_t end = std::min(text.find('\0'), text.size() - 1) + 1;
        addUnknown(out, kName, span.part(0, end).range, tr("“%1” is no command of STOMP.").arg(previewText(command, 40)), section("Augmented BNF"), span.part(0, command.size()).range);
        return end;
    }
    // The head ends with an empty line.
    std::size_t at = std::min(text.find('\n'), text.size());
    std::size_t headBegin = std::min(at + 1, text.size());
    std::size_t bodyBegin = 0;
    for (std::size_t line = headBegin; line < text.size();) {
        const std::size_t end = text.find('\n', line);
        if (end == std::string_view::npos)
            break;
        if (end == line || (end == line + 1 && text[line] == '\r')) {
            bodyBegin = end + 1;
            at = line;
            break;
        }
        line = end + 1;
    }
    if (bodyBegin == 0) {
        // A NUL cannot stand in a head: the frame ended without its empty line.
        const std::size_t end = text.find('\0');
        if (end == std::string_view::npos && text.size() < kMostHead)
            return 0;
        const std::size_t length = end == std::string_view::npos ? text.size() : end + 1;
        addUnknown(out, kName, span.part(0, length).range, tr("The empty line behind the headers is missing."), section("STOMP Frames"), span.part(length - 1, 0).range);
        return length;
    }
    Packet packet;
    packet.by = kName;
    packet.kind = command;
    const bool escaped = m_minor > 0 && command != "CONNECT" && command != "CONNECTED";
    const auto found = headers(span.part(headBegin, at - headBegin), escaped, packet);

    std::size_t length = std::string_view::npos;
    if (const std::string *told = valueOf(found, "content-length")) {
        std::uint64_t size = 0;
        const auto read = std::from_chars(told->data(), told->data() + told->size(), size);
        if (read.ec != std::errc() || read.ptr != told->data() + told->size())
            addFault(packet, tr("content-length is no number."), section("Header content-length"), span.part(headBegin, at - headBegin).range);
        else if (size > kMostPartial && size > text.size())
            length = 0; // never kept so long: reported by the caller once it grows
        else if (bodyBegin + size >= text.size())
            return 0;
        else if (text[bodyBegin + size] != '\0')
            addFault(packet, tr("No NUL stands behind the %1 bytes that content-length announces.").arg(size), section("Header content-length"), span.part(bodyBegin + size, 1).range);
        else
            length = bodyBegin + std::size_t(size);
        if (length == 0)
            return 0;
    }
    if (length == std::string_view::npos)
        length = text.find('\0', bodyBegin);
    if (length == std::string_view::npos)
        return 0;

    packet.range = span.part(0, length + 1).range;
    const bool fromServer = isOneOf(kServerCommands, command);
    if (fromServer != (message.from == Sender::Server))
        addFault(packet, fromServer ? tr("Only a server sends “%1”.").arg(previewText(command)) : tr("Only a client sends “%1”.").arg(previewText(command)),
                 section(fromServer ? "Server Frames" : "Client Frames"), span.part(0, command.size()).range);
    relate(message, found, packet);
    const LayerSpan body = span.part(bodyBegin, length - bodyBegin);
    const bool isTextBody = QByteArrayView(body.text().data(), qsizetype(body.size())).isValidUtf8();
    const QString shown = isTextBody ? previewText(body.text()) : previewBytes(body.bytes());
    if (want >= Want::Summary) {
        const std::string *about = packet.attribute("destination");
        if (!about)
            about = packet.attribute("receipt");
        if (!about)
            about = packet.attribute("version");
        packet.summary = about ? previewText(*about) : QString();
        if (const std::string *what = packet.isError ? valueOf(found, "message") : nullptr)
            packet.summary += previewText(*what);
        if (!body.isEmpty())
            packet.summary += (packet.summary.isEmpty() ? QString() : QStringLiteral(" ")) + shown;
    }
    if (want == Want::Fields) {
        packet.fields.add(tr("command"), previewText(command), span.part(0, command.size()).range);
        packet.fields.open(tr("headers"), span.part(headBegin, at - headBegin).range);
        for (const Header &header : found)
            packet.fields.add(previewText(header.name), QString::fromStdString(header.value), header.range);
        packet.fields.close();
        if (!body.isEmpty() && isTextBody && JsonParts::read(body).isValid())
            addJson(packet.fields, tr("body"), body);
        else if (!body.isEmpty())
            packet.fields.add(tr("body"), shown, body.range, isTextBody ? Field::Kind::Text : Field::Kind::Bytes);
    }
    if (Packet *added = out.add(kName, command, packet.range))
        *added = std::move(packet);
    return length + 1;
}

std::vector<Stomp::Header> Stomp::headers(const LayerSpan &head, bool escaped, Packet &packet) const
{
    std::vector<Header> headers;
    const std::string_view text = head.text();
    for (std::size_t begin = 0; begin < text.size() && headers.size() < kMostHeaders;) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string_view line = lineOf(text.substr(begin, end - begin));
        const std::size_t colon = line.find(':');
        const ByteRange range = head.part(begin, line.size()).range;
        Header header;
        header.range = range;
        if (colon == std::string_view::npos) {
            addFault(packet, tr("A header has no colon."), section("Augmented BNF"), range);
        } else if (!escaped) {
            header.name = line.substr(0, colon);
            header.value = line.substr(colon + 1);
        } else if (!unescape(line.substr(0, colon), header.name) || !unescape(line.substr(colon + 1), header.value)) {
            addFault(packet, tr("An unknown escape stands in a header; \\n, \\r, \\c and \\\\ are allowed."), section("Value Encoding"), range);
            header.value = line.substr(colon + 1);
        }
        if (colon != std::string_view::npos)
            headers.push_back(std::move(header));
        begin = end + 1;
    }
    return headers;
}

/// Repeated headers: the first one counts.
void Stomp::relate(const MessageView &message, const std::vector<Header> &headers, Packet &packet)
{
    const auto value = [&headers](std::string_view name) {
        const std::string *found = valueOf(headers, name);
        return found ? *found : std::string();
    };
    const std::string id = value("id");
    std::string destination = value("destination");
    if (packet.kind == "SUBSCRIBE" && m_subscriptions.size() < kMostPending)
        m_subscriptions[id] = destination;
    if (packet.kind == "UNSUBSCRIBE") {
        if (const auto known = m_subscriptions.find(id); known != m_subscriptions.end()) {
            destination = known->second;
            m_subscriptions.erase(known);
        }
    }
    addAttribute(packet, "destination", destination);
    addAttribute(packet, "id", id.empty() ? value("message-id") : id);
    addAttribute(packet, "subscription", value("subscription"));
    addAttribute(packet, "version", packet.kind == "CONNECT" || packet.kind == "STOMP" ? value("accept-version") : value("version"));
    const bool isAnswer = packet.kind == "RECEIPT" || packet.kind == "ERROR" || packet.kind == "CONNECTED";
    const std::string receipt = isAnswer ? value("receipt-id") : value("receipt");
    addAttribute(packet, "receipt", receipt);
    packet.isError = packet.kind == "ERROR";
    if (packet.kind == "CONNECTED") {
        const std::string version = value("version");
        m_minor = version == "1.2" ? 2 : version == "1.1" ? 1 : 0;
    }
    const bool opens = packet.kind == "CONNECT" || packet.kind == "STOMP";
    if (isAnswer) {
        if (const auto asked = m_receipts.answer(message, packet.kind == "CONNECTED" ? "\nCONNECT" : receipt))
            packet.correlation = PendingRequests::correlation(*asked, message);
    } else if (opens || !receipt.empty()) {
        m_receipts.add(message, opens ? "\nCONNECT" : receipt);
    }
}

} // namespace framescope::decode
