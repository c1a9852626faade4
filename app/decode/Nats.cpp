#include "Nats.h"

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

constexpr std::string_view kName = "nats";
constexpr std::size_t kMostLine = 1u << 20;

FRAMESCOPE_TR("decode::Nats")

QString section() { return QStringLiteral("NATS client protocol"); }

/// How an operation's line goes on: `least` and `most` words behind its name; the last `sizes` of them are lengths of what follows.
struct Operation {
    std::string_view name;
    std::size_t least;
    std::size_t most;
    std::size_t sizes;
};
constexpr std::array<Operation, 12> kOperations{{
    {"INFO", 1, 0, 0}, {"CONNECT", 1, 0, 0}, {"PUB", 2, 3, 1},  {"HPUB", 3, 4, 2}, {"SUB", 2, 3, 0}, {"UNSUB", 1, 2, 0},
    {"MSG", 3, 4, 1},  {"HMSG", 4, 5, 2},    {"PING", 0, 0, 0}, {"PONG", 0, 0, 0}, {"+OK", 0, 0, 0}, {"-ERR", 0, 0, 0},
}};

/// Names of operations are of either case.
bool isNamed(std::string_view name, std::string_view text)
{
    return name.size() == text.size() && std::equal(name.begin(), name.end(), text.begin(), [](char a, char b) { return a == (b >= 'a' && b <= 'z' ? char(b - 'a' + 'A') : b); });
}

struct Word {
    std::size_t begin;
    std::string_view text;
};

std::vector<Word> words(std::string_view line)
{
    std::vector<Word> words;
    for (std::size_t at = line.find_first_not_of(" \t"); at != std::string_view::npos && words.size() < 8;) {
        const std::size_t end = std::min(line.find_first_of(" \t", at), line.size());
        words.push_back({at, line.substr(at, end - at)});
        at = line.find_first_not_of(" \t", end);
    }
    return words;
}

std::optional<std::size_t> number(std::string_view text)
{
    std::uint32_t value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size())
        return {};
    return value;
}

} // namespace

const DecoderType &Nats::type()
{
    static const DecoderType type{
        .name = kName,
        .title = [] { return QStringLiteral("NATS"); },
        .about = [] { return tr("Operations of NATS with their subjects and payloads; requests with the latency of their reply; heartbeats."); },
        .attributes = {"subject", "id", "reply"},
        .byHandshake = [](const HandshakeFacts &facts) { return bySubprotocol(facts, {"nats"}); },
        .byContent = [](const MessageView &message) {
            const std::string_view text = base::textOf(message.payload);
            const bool isInfo = text.starts_with("INFO {") && text.find("\"server_id\"") != std::string_view::npos;
            return isInfo ? decode::byContent(95, QStringLiteral("INFO {")) : Recognition{};
        },
        .make = &Nats::make,
    };
    return type;
}

void Nats::decode(const MessageView &message, Want want, Decoded &out)
{
    LayerSpan rest = m_joiner.take(message, out);
    while (!rest.isEmpty() && !out.isCut) {
        const std::size_t length = operation(message, rest, want, out);
        if (length == 0)
            break;
        rest = rest.from(length);
    }
    if (!m_joiner.keep(message, rest))
        addUnknown(out, kName, rest.range, tr("An operation does not end within %1 bytes.").arg(kMostPartial), section(), rest.part(0, 0).range);
}

std::size_t Nats::operation(const MessageView &message, const LayerSpan &span, Want want, Decoded &out)
{
    const std::string_view text = span.text();
    const std::size_t lineEnd = text.find('\n');
    if (lineEnd == std::string_view::npos && text.size() < kMostLine)
        return 0;
    const std::size_t lineLength = std::min(lineEnd, text.size());
    std::string_view line = text.substr(0, lineLength);
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    const std::size_t next = std::min(lineLength + 1, text.size());
    const std::vector<Word> parts = words(line);
    const auto known = std::find_if(kOperations.begin(), kOperations.end(), [&](const Operation &each) { return !parts.empty() && isNamed(each.name, parts.front().text); });
    if (known == kOperations.end()) {
        addUnknown(out, kName, span.part(0, next).range, tr("“%1” is no operation of NATS.").arg(previewText(parts.empty() ? line : parts.front().text, 40)), section(), span.part(0, line.size()).range);
        return next;
    }
    const std::size_t count = parts.size() - 1;
    const bool hasSize = known->sizes > 0;
    std::size_t size = 0;
    std::size_t headerSize = 0;
    if (known->most > 0 && (count < known->least || count > known->most)) {
        addUnknown(out, kName, span.part(0, next).range, tr("%1 has from %2 to %3 arguments, and here are %4.").arg(previewText(known->name)).arg(known->least).arg(known->most).arg(count),
                   section(), span.part(0, line.size()).range);
        return next;
    }
    if (hasSize) {
        const auto total = number(parts.back().text);
        const auto head = known->sizes == 2 ? number(parts[parts.size() - 2].text) : std::optional<std::size_t>(0);
        if (!total || !head || *head > *total || *total > kMostPartial) {
            addUnknown(out, kName, span.part(0, next).range, tr("The size of the payload is no number, or too large."), section(), span.part(parts.back().begin, parts.back().text.size()).range);
            return next;
        }
        size = *total;
        headerSize = *head;
        if (text.size() < next + size + 2)
            return 0;
    }
    const std::size_t length = hasSize ? next + size + 2 : next;
    Packet *packet = out.add(kName, known->name, span.part(0, length).range);
    if (!packet)
        return length;
    if (hasSize && text.substr(next + size, 2) != "\r\n")
        addFault(*packet, tr("A line end must follow the payload."), section(), span.part(next + size, 2).range);
    packet->heartbeat = known->name == "PING" || known->name == "PONG";
    packet->isError = known->name == "-ERR";
    const bool isMessage = known->name == "MSG" || known->name == "HMSG";
    const bool isPublish = known->name == "PUB" || known->name == "HPUB";
    std::string reply;
    if (isMessage || isPublish || known->name == "SUB") {
        addAttribute(*packet, "subject", std::string(parts[1].text));
        const bool hasReply = known->name != "SUB" && count == known->most;
        if (hasReply)
            reply = parts[isMessage ? 3 : 2].text;
        addAttribute(*packet, "reply", reply);
    }
    if (isMessage || known->name == "SUB" || known->name == "UNSUB")
        addAttribute(*packet, "id", std::string(isMessage ? parts[2].text : known->name == "SUB" ? parts.back().text : parts[1].text));
    if (known->name == "PING" || !reply.empty()) {
        m_pending.add(message, reply.empty() ? "\nPING" : reply);
    } else if (known->name == "PONG" || isMessage || isPublish) {
        if (const auto asked = m_pending.answer(message, known->name == "PONG" ? "\nPING" : std::string(parts[1].text)))
            packet->correlation = PendingRequests::correlation(*asked, message);
    }
    const bool isJson = known->name == "INFO" || known->name == "CONNECT";
    if (want >= Want::Summary) {
        packet->summary = hasSize ? previewText(parts[1].text) : previewText(line.substr(std::min(known->name.size() + 1, line.size())));
        if (!reply.empty())
            packet->summary += QStringLiteral(" → ") + previewText(reply);
    }
    if (want == Want::Fields) {
        packet->fields.add(tr("operation"), previewText(known->name), span.part(parts[0].begin, parts[0].text.size()).range);
        if (isJson)
            addJson(packet->fields, tr("options"), span.part(std::min(parts[0].begin + known->name.size() + 1, line.size()), line.size() - std::min(parts[0].begin + known->name.size() + 1, line.size())));
        for (std::size_t i = 1; !isJson && i < parts.size(); ++i)
            packet->fields.add(i == 1 && known->name != "UNSUB" && !packet->isError ? tr("subject") : tr("argument %1").arg(i), previewText(parts[i].text),
                               span.part(parts[i].begin, parts[i].text.size()).range);
    }
    if (hasSize)
        payload(span.part(next, size), headerSize, want, *packet);
    return length;
}

void Nats::payload(const LayerSpan &body, std::size_t headerLength, Want want, Packet &packet)
{
    if (want < Want::Summary)
        return;
    const LayerSpan data = body.from(headerLength);
    const bool isText = QByteArrayView(data.text().data(), qsizetype(data.size())).isValidUtf8();
    const QString shown = isText ? previewText(data.text()) : previewBytes(data.bytes());
    if (!data.isEmpty())
        packet.summary += QLatin1Char(' ') + shown;
    if (want < Want::Fields)
        return;
    if (headerLength > 0) {
        packet.fields.open(tr("headers"), body.part(0, headerLength).range);
        const std::string_view text = body.text().substr(0, headerLength);
        for (std::size_t begin = 0; begin < text.size();) {
            const std::size_t end = std::min(text.find('\n', begin), text.size());
            std::string_view line = text.substr(begin, end - begin);
            if (line.ends_with('\r'))
                line.remove_suffix(1);
            const std::size_t colon = line.find(':');
            if (!line.empty())
                packet.fields.add(previewText(line.substr(0, std::min(colon, line.size()))), colon == std::string_view::npos ? QString() : previewText(line.substr(colon + 1)).trimmed(),
                                  body.part(begin, line.size()).range);
            begin = end + 1;
        }
        packet.fields.close();
    }
    if (isText && JsonParts::read(data).isValid())
        addJson(packet.fields, tr("payload"), data);
    else
        packet.fields.add(tr("payload"), shown, data.range, isText ? Field::Kind::Text : Field::Kind::Bytes);
}

} // namespace framescope::decode
