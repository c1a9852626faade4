#include "EventFacts.h"

#include "EventReader.h"
#include "EventWriter.h"

#include "base/json/JsonScanner.h"

#include <algorithm>
#include <charconv>

namespace framescope::capture {

using base::OrderedJson;

namespace {

constexpr char kCode[] = "code";

struct FirstName {
    protocol::CloseFacts::First value;
    const char *name;
};
constexpr FirstName kFirstNames[] = {
    {protocol::CloseFacts::First::None, "none"}, {protocol::CloseFacts::First::Local, "local"}, {protocol::CloseFacts::First::Remote, "remote"}};

struct EndName {
    protocol::StreamEnd value;
    const char *name;
};
constexpr EndName kEndNames[] = {{protocol::StreamEnd::None, "none"},
                                 {protocol::StreamEnd::Eof, "eof"},
                                 {protocol::StreamEnd::Reset, "reset"},
                                 {protocol::StreamEnd::Local, "local"}};

} // namespace

// Every key appears once: the same description writes an object and reads it. Not in an anonymous namespace, where the writer and the
// reader would not find them.

template<typename V>
static void describe(V &v, typename V::template Of<base::Error> &error)
{
    v.value("id", error.id);
    v.value("what", error.what);
    v.value("seen", error.seen);
    v.value("remedy", error.remedy);
    v.textIfAny("subject", error.subject);
    v.option("option", error.option);
    v.textIfAny("value", error.value);
}

template<typename V>
static void describe(V &v, typename V::template Of<protocol::DeflateParameters> &deflate)
{
    v.value("server_no_context_takeover", deflate.serverNoContextTakeover);
    v.value("client_no_context_takeover", deflate.clientNoContextTakeover);
    v.valueOrNull("server_max_window_bits", deflate.serverMaxWindowBits);
    v.valueOrNull("client_max_window_bits", deflate.clientMaxWindowBits);
}

template<typename V>
static void describe(V &v, typename V::template Of<HeadFacts> &head)
{
    v.value(eventkey::kHead, head.raw);
    v.others(head.other);
}

template<typename V>
static void describe(V &v, typename V::template Of<AnswerFacts> &answer)
{
    v.value(eventkey::kHead, answer.raw);
    v.looseTextIfAny(eventkey::kBody, answer.body);
    v.textIfAny(eventkey::kBodyCoding, answer.coding);
    v.base64IfSet(eventkey::kBodyAsItCame, answer.bodyAsItCame);
    v.valueIfSet("body_cut", answer.cut);
    v.valueIfSet("body_bytes", answer.bodyBytes);
    v.valueIfSet("body_length", answer.bodyLength);
    v.listIfAny("body_notes", answer.notes);
    v.others(answer.other);
}

template<typename V>
static void describe(V &v, typename V::template Of<CertificateEntry> &certificate)
{
    v.value("subject", certificate.subject);
    v.value("issuer", certificate.issuer);
    v.list("names", certificate.names);
    v.value("not_before", certificate.notBefore);
    v.value("not_after", certificate.notAfter);
    v.hex("sha256", certificate.sha256);
    v.value(eventkey::kCertificateKey, certificate.key);
    v.value("pem", certificate.pem);
    v.others(certificate.other);
}

template<typename V>
static void describe(V &v, typename V::template Of<TlsProblem> &problem)
{
    v.value("id", problem.id);
    v.value("text", problem.text);
    v.value("certificate", problem.certificate);
    v.others(problem.other);
}

template<typename V>
static void describe(V &v, typename V::template Of<TlsEntry> &tls)
{
    v.value("version", tls.version);
    v.value("cipher", tls.cipher);
    v.value("alpn", tls.alpn);
    v.textOrNull("server_name", tls.serverName);
    v.value("checked_name", tls.checkedName);
    v.value("accepted_in_spite_of_problems", tls.accepted);
    v.items("chain", tls.chain);
    v.items("problems", tls.problems);
    v.others(tls.other);
}

template<typename V>
static void describe(V &v, typename V::template Of<OpeningTimings> &timings)
{
    v.valueOrNull("lookup", timings.lookup);
    v.valueOrNull("tcp", timings.tcp);
    v.valueOrNull("proxy", timings.proxy);
    v.valueOrNull("tls", timings.tls);
    v.valueOrNull("upgrade", timings.upgrade);
    v.valueOrNull("total", timings.total);
    v.others(timings.other);
}

template<typename V>
static void describe(V &v, typename V::template Of<CloseFrameFacts> &frame)
{
    v.valueOrNull(kCode, frame.code);
    v.value("name", frame.name);
    v.value("reason", frame.reason);
    v.others(frame.other);
}

template<typename V>
static void describe(V &v, typename V::template Of<ConnectingEvent> &event)
{
    v.value("url", event.url);
    v.value("connection", event.connection);
    v.value("stack", event.stack);
    v.others(event.other);
}

template<typename V>
static void describe(V &v, typename V::template Of<PhaseEvent> &event)
{
    v.value("phase", event.phase);
    v.valueIfSet("ms", event.ms);
    v.others(event.other);
}

template<typename V>
static void describe(V &v, typename V::template Of<RedirectEvent> &event)
{
    v.value("status", event.status);
    v.value("from", event.from);
    v.value("to", event.to);
    v.list("withheld", event.withheld);
    v.object("request", event.request);
    v.object("response", event.response);
    v.listIfAny(eventkey::kSecretNames, event.secretNames);
    v.others(event.other);
}

template<typename V>
static void describe(V &v, typename V::template Of<ViolationEvent> &event)
{
    v.value("id", event.id);
    v.value("section", event.section);
    v.value("close_code", event.closeCode);
    v.value("expected", event.expected);
    v.value("seen", event.seen);
    v.valueIfSet("offset", event.offset);
    v.hex("bytes", event.bytes);
    v.others(event.other);
}

template<typename V>
static void describe(V &v, typename V::template Of<OpeningEvent> &event)
{
    // A field that is missing in another tool's file is not written.
    const bool whole = V::kReads || event.imported.isEmpty();
    v.objectIfSet("error", event.error);
    v.value("url", event.url);
    v.valueOrNull("status", event.status);
    if (whole) {
        v.value("reason", event.reason);
        v.textOrNull(eventkey::kSubprotocol, event.protocol);
        v.value("extensions", event.extensions);
        v.objectOrNull("deflate", event.deflate);
        v.objectOrNull("deflate_offered", event.deflateOffered);
        v.objectOrNull("tls", event.tls);
        v.object("timings", event.timings);
        v.value("address", event.address);
        v.value("port", event.port);
        v.value("local_address", event.localAddress);
        v.value("local_port", event.localPort);
        v.list("addresses", event.addresses);
        v.textOrNull("proxy", event.proxy);
        v.list("redirects", event.redirects);
    }
    v.object("request", event.request);
    v.object("response", event.response);
    if (whole) {
        v.valueIfSet("proxy_status", event.proxyStatus);
        v.objectIfSet("proxy_answer", event.proxyAnswer);
        v.list("notes", event.notes);
        v.items("violations", event.violations);
        v.list("not_visible", event.notVisible);
        v.listIfAny(eventkey::kSecretNames, event.secretNames);
    }
    v.textIfAny("imported", event.imported);
    v.others(event.other);
}

template<typename V>
static void describe(V &v, typename V::template Of<ClosedEvent> &event)
{
    const bool whole = V::kReads || event.imported.isEmpty();
    if (whole) {
        v.objectOrNull("sent", event.sent);
        v.objectOrNull("received", event.received);
    }
    v.name("first", event.first, kFirstNames);
    v.flagIfSet("answer_hidden", event.answerHidden);
    v.value("clean", event.clean);
    v.value(kCode, event.code);
    v.value("name", event.name);
    if (whole)
        v.name("end", event.end, kEndNames);
    v.valueIfSet("peer_kept_open_ms", event.keptOpenMs);
    v.flagIfSet("inside_frame", event.insideFrame);
    v.objectIfSet("error", event.error);
    v.textIfAny("reason", event.reason);
    v.textIfAny("imported", event.imported);
    v.others(event.other);
}

template<typename V>
static void describe(V &v, typename V::template Of<ReconnectEvent> &event)
{
    v.value("attempt", event.attempt);
    v.valueOrNull("of", event.of);
    v.value("delay_ms", event.delayMs);
    v.value("because", event.because);
    v.others(event.other);
}

template<typename V>
static void describe(V &v, typename V::template Of<KeepaliveEvent> &event)
{
    v.value("pong", event.pong);
    v.value("waited_ms", event.waitedMs);
    v.value("action", event.action);
    v.others(event.other);
}

template<typename V>
static void describe(V &v, typename V::template Of<NoteEvent> &event)
{
    v.value("text", event.text);
    v.objectIfSet("error", event.error);
    v.others(event.other);
}

template<typename V>
static void describe(V &v, typename V::template Of<NotKeptEvent> &event)
{
    v.valueIfSet("bytes", event.bytes);
    v.valueIfSet("entries", event.entries);
    v.textIfAny("error", event.error);
    v.value("reason", event.reason);
    v.value("text", event.text);
    v.others(event.other);
}

template<typename V>
static void describe(V &v, typename V::template Of<ServerEvent> &event)
{
    v.value("server", event.server);
    v.listIfAny("urls", event.urls);
    v.valueIfSet("seed", event.seed);
    v.textIfAny("warning", event.warning);
    v.textIfAny("peer", event.peer);
    v.valueIfSet("status", event.status);
    v.valueIfSet("target", event.target);
    v.textIfAny("fault", event.fault);
    v.textIfAny("spec", event.spec);
    v.valueIfSet("client", event.client);
    v.textIfAny("text", event.text);
    v.flagIfSet("deliberate", event.deliberate);
    v.others(event.other);
}

template<typename V>
static void describe(V &v, typename V::template Of<RefusedEvent> &event)
{
    v.value("client", event.client);
    v.value("peer", event.peer);
    v.valueIfSet("status", event.status);
    v.value("text", event.text);
    v.objectIfSet("error", event.error);
    v.others(event.other);
}

EntryKind kindOf(const EventFacts &event)
{
    static constexpr EntryKind kinds[] = {EntryKind::Connecting, EntryKind::Phase,     EntryKind::Redirect, EntryKind::Open,
                                          EntryKind::Closed,     EntryKind::Violation, EntryKind::Reconnect, EntryKind::Keepalive,
                                          EntryKind::Note,       EntryKind::NotKept,   EntryKind::Server,   EntryKind::Refused};
    static_assert(std::size(kinds) == std::variant_size_v<EventFacts>);
    const auto *opening = std::get_if<OpeningEvent>(&event);
    return opening && opening->error ? EntryKind::OpenFailed : kinds[event.index()];
}

QByteArray toJson(const EventFacts &event)
{
    QByteArray out;
    base::JsonWriter json(out);
    EventWriter writer(json);
    json.beginObject();
    std::visit([&writer](const auto &facts) { describe(writer, facts); }, event);
    json.endObject();
    return out;
}

template<typename Event>
Event eventFrom(const base::OrderedJson &json)
{
    Event event{};
    EventReader::readObject(json, event);
    return event;
}

template<typename Event>
Event eventFrom(base::ByteView json)
{
    const auto parsed = OrderedJson::parse(QByteArrayView(json.data(), static_cast<qsizetype>(json.size())));
    return parsed ? eventFrom<Event>(parsed.value()) : Event{};
}

template ConnectingEvent eventFrom<ConnectingEvent>(const base::OrderedJson &json);
template ConnectingEvent eventFrom<ConnectingEvent>(base::ByteView json);
template PhaseEvent eventFrom<PhaseEvent>(const base::OrderedJson &json);
template PhaseEvent eventFrom<PhaseEvent>(base::ByteView json);
template RedirectEvent eventFrom<RedirectEvent>(const base::OrderedJson &json);
template RedirectEvent eventFrom<RedirectEvent>(base::ByteView json);
template OpeningEvent eventFrom<OpeningEvent>(const base::OrderedJson &json);
template OpeningEvent eventFrom<OpeningEvent>(base::ByteView json);
template ClosedEvent eventFrom<ClosedEvent>(const base::OrderedJson &json);
template ClosedEvent eventFrom<ClosedEvent>(base::ByteView json);
template ViolationEvent eventFrom<ViolationEvent>(const base::OrderedJson &json);
template ViolationEvent eventFrom<ViolationEvent>(base::ByteView json);
template ReconnectEvent eventFrom<ReconnectEvent>(const base::OrderedJson &json);
template ReconnectEvent eventFrom<ReconnectEvent>(base::ByteView json);
template KeepaliveEvent eventFrom<KeepaliveEvent>(const base::OrderedJson &json);
template KeepaliveEvent eventFrom<KeepaliveEvent>(base::ByteView json);
template NoteEvent eventFrom<NoteEvent>(const base::OrderedJson &json);
template NoteEvent eventFrom<NoteEvent>(base::ByteView json);
template NotKeptEvent eventFrom<NotKeptEvent>(const base::OrderedJson &json);
template NotKeptEvent eventFrom<NotKeptEvent>(base::ByteView json);
template ServerEvent eventFrom<ServerEvent>(const base::OrderedJson &json);
template ServerEvent eventFrom<ServerEvent>(base::ByteView json);
template RefusedEvent eventFrom<RefusedEvent>(const base::OrderedJson &json);
template RefusedEvent eventFrom<RefusedEvent>(base::ByteView json);

std::optional<EventFacts> eventFacts(EntryKind kind, base::ByteView json)
{
    const auto parsed = OrderedJson::parse(QByteArrayView(json.data(), static_cast<qsizetype>(json.size())));
    if (!parsed || !parsed->isObject())
        return std::nullopt;
    const OrderedJson &object = parsed.value();
    switch (kind) {
    case EntryKind::Frame: break;
    case EntryKind::Connecting: return eventFrom<ConnectingEvent>(object);
    case EntryKind::Phase: return eventFrom<PhaseEvent>(object);
    case EntryKind::Redirect: return eventFrom<RedirectEvent>(object);
    case EntryKind::Open:
    case EntryKind::OpenFailed: return eventFrom<OpeningEvent>(object);
    case EntryKind::Closed: return eventFrom<ClosedEvent>(object);
    case EntryKind::Violation: return eventFrom<ViolationEvent>(object);
    case EntryKind::Reconnect: return eventFrom<ReconnectEvent>(object);
    case EntryKind::Keepalive: return eventFrom<KeepaliveEvent>(object);
    case EntryKind::Note: return eventFrom<NoteEvent>(object);
    case EntryKind::NotKept: return eventFrom<NotKeptEvent>(object);
    case EntryKind::Server: return eventFrom<ServerEvent>(object);
    case EntryKind::Refused: return eventFrom<RefusedEvent>(object);
    }
    return std::nullopt;
}

int closedCodeOf(base::ByteView payload)
{
    base::JsonScanner json(payload);
    if (json.next() != base::JsonScanner::Token::ObjectBegin)
        return -1;
    while (json.next() == base::JsonScanner::Token::Key) {
        const bool wanted = json.textEquals(kCode);
        if (json.next() == base::JsonScanner::Token::Number && wanted) {
            int code = -1;
            std::from_chars(json.raw().data(), json.raw().data() + json.raw().size(), code);
            return code;
        }
        if (!json.skipValue())
            return -1;
    }
    return -1;
}

OtherMembers listedMembers(const base::OrderedJson &event)
{
    static constexpr const char *left[] = {"tls", "request", "response", "proxy_answer", "timings"};
    OtherMembers listed;
    for (const OrderedJson::Member &member : event.members()) {
        const bool out = std::any_of(std::begin(left), std::end(left), [&](const char *key) { return member.key == QLatin1String(key); });
        const bool empty = member.value.isNull() || (member.value.isArray() && member.value.items().empty());
        if (!out && !empty)
            listed.push_back(member);
    }
    return listed;
}

} // namespace framescope::capture
