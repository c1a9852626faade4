#include "EventJson.h"

#include "base/json/JsonWriter.h"
#include "protocol/CloseCode.h"

#include <string>

namespace framescope::session::eventjson {

namespace {

using base::JsonWriter;

constexpr double kNsPerMs = 1e6;

/// What is masked in one event: everything that is known, and what its own request sent; nothing where secrets are wanted.
class Masking
{
public:
    Masking(const base::Secrets &known, bool off, const QByteArray &request = {}) : m_secrets(known), m_off(off)
    {
        if (!off)
            m_secrets.learn(request);
    }

    QByteArray text(const QByteArray &text) const { return m_off ? text : m_secrets.text(text); }
    QString text(const QString &text) const { return m_off ? text : m_secrets.textOf(text); }
    QByteArray url(const base::WebSocketAddress &url) const { return text(url.toBytes()); }
    QByteArray subprotocol(const QByteArray &name) const { return m_off ? name : m_secrets.values(m_secrets.subprotocols(name)); }
    base::Error error(const base::Error &error) const { return m_off ? error : m_secrets.error(error); }

private:
    base::Secrets m_secrets;
    bool m_off;
};

/// Bytes that should be text. Where they are not UTF-8, "KEY_base64" follows with the very bytes.
void writeBytes(JsonWriter &json, std::string_view key, const QByteArray &bytes)
{
    json.field(key, bytes);
    if (!bytes.isValidUtf8())
        json.field(std::string(key) + "_base64", bytes.toBase64());
}

void writeError(JsonWriter &json, const base::Error &error)
{
    json.beginObject("error");
    for (const auto &[name, text] : error.fields())
        json.field(name, text);
    json.endObject();
}

void writeTls(JsonWriter &json, const std::optional<network::TlsFacts> &tls)
{
    if (!tls) {
        json.null("tls");
        return;
    }
    json.beginObject("tls");
    json.field("version", tls->version);
    json.field("cipher", tls->cipher);
    json.field("alpn", tls->alpn);
    if (tls->sni.isEmpty())
        json.null("server_name");
    else
        json.field("server_name", tls->sni);
    json.field("checked_name", tls->serverName);
    json.field("accepted_in_spite_of_problems", tls->accepted);
    json.beginArray("chain");
    for (const network::CertificateFacts &certificate : tls->chain) {
        json.beginItem();
        json.field("subject", certificate.subject);
        json.field("issuer", certificate.issuer);
        json.beginArray("names");
        for (const QString &name : certificate.alternativeNames)
            json.item(name);
        json.endArray();
        json.field("not_before", certificate.notBefore.toUTC().toString(Qt::ISODate));
        json.field("not_after", certificate.notAfter.toUTC().toString(Qt::ISODate));
        json.field("sha256", certificate.sha256.toHex());
        json.field("key", certificate.keyKind);
        json.field("pem", certificate.pem);
        json.endObject();
    }
    json.endArray();
    json.beginArray("problems");
    for (const network::TlsFacts::Problem &problem : tls->problems) {
        json.beginItem();
        json.field("id", problem.id);
        json.field("text", problem.text);
        json.field("certificate", problem.certificate);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void writeDeflate(JsonWriter &json, std::string_view key, const std::optional<protocol::DeflateParameters> &deflate)
{
    if (!deflate) {
        json.null(key);
        return;
    }
    json.beginObject(key);
    json.field("server_no_context_takeover", deflate->serverNoContextTakeover);
    json.field("client_no_context_takeover", deflate->clientNoContextTakeover);
    const auto bits = [&json](std::string_view name, const std::optional<int> &value) {
        if (value)
            json.field(name, *value);
        else
            json.null(name);
    };
    bits("server_max_window_bits", deflate->serverMaxWindowBits);
    bits("client_max_window_bits", deflate->clientMaxWindowBits);
    json.endObject();
}

void writeTimings(JsonWriter &json, const network::PhaseTimings &phases)
{
    json.beginObject("timings");
    std::int64_t first = -1;
    std::int64_t last = -1;
    for (int i = 0; i < network::kPhaseCount; ++i) {
        const network::PhaseTiming &timing = phases[static_cast<std::size_t>(i)];
        const char *name = network::phaseName(static_cast<network::Phase>(i));
        if (timing.durationNs < 0) {
            json.null(name);
            continue;
        }
        json.field(name, static_cast<double>(timing.durationNs) / kNsPerMs);
        if (timing.startNs >= 0) {
            first = first < 0 ? timing.startNs : std::min(first, timing.startNs);
            last = std::max(last, timing.startNs + timing.durationNs);
        }
    }
    if (first >= 0)
        json.field("total", static_cast<double>(last - first) / kNsPerMs);
    else
        json.null("total");
    json.endObject();
}

/// `masking` where the bytes are those of a head; those of frames are data.
void writeViolation(JsonWriter &json, const protocol::Violation &violation, const Masking *masking = nullptr)
{
    json.field("id", violation.rule->id);
    json.field("section", violation.rule->section);
    json.field("close_code", static_cast<int>(violation.rule->closeCode));
    json.field("expected", protocol::violationExpected(*violation.rule));
    json.field("seen", masking ? masking->text(violation.seen) : violation.seen);
    json.field("offset", violation.offset);
    json.field("bytes", (masking ? masking->text(violation.bytes) : violation.bytes).toHex());
}

void writeSecretNames(JsonWriter &json, const base::Secrets &secrets)
{
    if (secrets.names().own().isEmpty())
        return;
    json.beginArray("secret_names");
    for (const QByteArray &name : secrets.names().own())
        json.item(QString::fromUtf8(name));
    json.endArray();
}

void writeHead(JsonWriter &json, std::string_view key, const QByteArray &raw, const Masking &masking)
{
    json.beginObject(key);
    writeBytes(json, "raw", masking.text(raw));
    json.endObject();
}

/// An HTTP answer: its head as it came, and what its body says. Where that is not what came, the bytes stand beside it.
void writeAnswer(JsonWriter &json, std::string_view key, const protocol::HandshakeResponse &answer, const Masking &masking)
{
    json.beginObject(key);
    writeBytes(json, "raw", masking.text(answer.raw));
    if (!answer.body.isEmpty()) {
        const QString text = masking.text(answer.content.text);
        if (text.isEmpty())
            json.field("body", masking.text(answer.body));
        else
            json.field("body", text);
        if (!answer.content.codings.isEmpty())
            json.field("body_coding", answer.content.codings);
        // What is masked in the text would be legible in the bytes, packed or not.
        const bool masked = text != answer.content.text || masking.text(answer.body) != answer.body;
        if (!masked && answer.content.text.toUtf8() != answer.body)
            json.field("body_base64", answer.body.toBase64());
    }
    if (!answer.body.isEmpty() || answer.bodyCut) {
        json.field("body_cut", answer.bodyCut);
        json.field("body_bytes", static_cast<std::int64_t>(answer.body.size()));
        if (answer.bodyLength)
            json.field("body_length", *answer.bodyLength);
    }
    if (!answer.content.notes.isEmpty()) {
        json.beginArray("body_notes");
        for (const QString &note : answer.content.notes)
            json.item(masking.text(note));
        json.endArray();
    }
    json.endObject();
}

void writeFacts(JsonWriter &json, const network::OpeningFacts &facts, const base::Secrets &secrets, const Masking &masking)
{
    json.field("url", masking.url(facts.url));
    if (facts.response.status != 0)
        json.field("status", facts.response.status);
    else
        json.null("status");
    writeBytes(json, "reason", masking.text(facts.response.reason));
    if (facts.agreement.subprotocol.isEmpty())
        json.null("protocol");
    else
        json.field("protocol", masking.subprotocol(facts.agreement.subprotocol));
    writeBytes(json, "extensions", facts.agreement.extensionsHeader);
    writeDeflate(json, "deflate", facts.agreement.deflate);
    writeDeflate(json, "deflate_offered", facts.agreement.deflateOffered);
    writeTls(json, facts.tls);
    writeTimings(json, facts.phases);
    json.field("address", facts.peerAddress.toString());
    json.field("port", static_cast<int>(facts.peerPort));
    json.field("local_address", facts.localAddress.toString());
    json.field("local_port", static_cast<int>(facts.localPort));
    json.beginArray("addresses");
    for (const QString &address : facts.addresses)
        json.item(address);
    json.endArray();
    if (facts.proxy.isEmpty())
        json.null("proxy");
    else
        json.field("proxy", facts.proxy);
    json.beginArray("redirects");
    for (const base::WebSocketAddress &url : facts.redirects)
        json.item(QString::fromUtf8(masking.url(url)));
    json.endArray();
    writeHead(json, "request", facts.rawRequest, masking);
    writeAnswer(json, "response", facts.response, masking);
    if (facts.proxyAnswer) {
        json.field("proxy_status", facts.proxyAnswer->status);
        writeAnswer(json, "proxy_answer", *facts.proxyAnswer, masking);
    }
    json.beginArray("notes");
    for (const QString &note : facts.notes)
        json.item(masking.text(note));
    json.endArray();
    json.beginArray("violations");
    for (const protocol::Violation &violation : facts.violations) {
        json.beginItem();
        writeViolation(json, violation, &masking);
        json.endObject();
    }
    json.endArray();
    json.beginArray("not_visible");
    for (const QString &name : facts.notVisible)
        json.item(name);
    json.endArray();
    writeSecretNames(json, secrets);
}

void writeClose(JsonWriter &json, std::string_view key, const std::optional<protocol::CloseFrame> &frame, const Masking &masking)
{
    if (!frame) {
        json.null(key);
        return;
    }
    json.beginObject(key);
    if (frame->code) {
        json.field("code", static_cast<int>(*frame->code));
        json.field("name", protocol::closeCodeName(*frame->code));
    } else {
        json.null("code");
        json.field("name", protocol::closeCodeName(protocol::kNoStatus));
    }
    writeBytes(json, "reason", masking.text(frame->reason));
    json.endObject();
}

const char *streamEndName(protocol::StreamEnd end)
{
    switch (end) {
    case protocol::StreamEnd::None: return "none";
    case protocol::StreamEnd::Eof: return "eof";
    case protocol::StreamEnd::Reset: return "reset";
    case protocol::StreamEnd::Local: return "local";
    }
    return "none";
}

/// Runs `write` on an object and gives its text.
template<typename Write>
QByteArray object(Write write)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginObject();
    write(json);
    json.endObject();
    return out;
}

} // namespace

QByteArray connecting(const base::WebSocketAddress &url, std::uint32_t connection, const QString &stack, const base::Secrets &secrets)
{
    return object([&](JsonWriter &json) {
        json.field("url", Masking(secrets, false).url(url));
        json.field("connection", static_cast<std::int64_t>(connection));
        json.field("stack", stack);
    });
}

QByteArray phase(network::Phase phase, const network::PhaseTiming &timing)
{
    return object([&](JsonWriter &json) {
        json.field("phase", network::phaseName(phase));
        if (timing.durationNs >= 0)
            json.field("ms", static_cast<double>(timing.durationNs) / kNsPerMs);
    });
}

QByteArray redirect(const network::OpeningFacts &facts, const base::WebSocketAddress &next, const base::Secrets &secrets, bool withSecrets)
{
    const Masking masking(secrets, withSecrets, facts.rawRequest);
    return object([&](JsonWriter &json) {
        json.field("status", facts.response.status);
        json.field("from", masking.url(facts.url));
        json.field("to", masking.url(next));
        json.beginArray("withheld");
        for (const QString &what : facts.withheld)
            json.item(what);
        json.endArray();
        writeHead(json, "request", facts.rawRequest, masking);
        writeHead(json, "response", facts.response.raw, masking);
        writeSecretNames(json, secrets);
    });
}

QByteArray open(const network::OpeningFacts &facts, const base::Secrets &secrets, bool withSecrets)
{
    return object([&](JsonWriter &json) { writeFacts(json, facts, secrets, Masking(secrets, withSecrets, facts.rawRequest)); });
}

QByteArray openFailed(const base::Error &error, const network::OpeningFacts &facts, const base::Secrets &secrets, bool withSecrets)
{
    const Masking masking(secrets, withSecrets, facts.rawRequest);
    return object([&](JsonWriter &json) {
        writeError(json, masking.error(error));
        writeFacts(json, facts, secrets, masking);
    });
}

QByteArray closed(const protocol::CloseFacts &facts, const std::optional<base::Error> &error, const base::Secrets &secrets, bool withSecrets)
{
    const Masking masking(secrets, withSecrets);
    return object([&](JsonWriter &json) {
        writeClose(json, "sent", facts.sent, masking);
        writeClose(json, "received", facts.received, masking);
        using First = protocol::CloseFacts::First;
        json.field("first", facts.first == First::Local ? "local" : facts.first == First::Remote ? "remote" : "none");
        if (facts.answerHidden && !(facts.sent && facts.received))
            json.field("answer_hidden", true);
        json.field("clean", facts.clean());
        json.field("code", static_cast<int>(facts.shownCode()));
        json.field("name", protocol::closeCodeName(facts.shownCode()));
        json.field("end", streamEndName(facts.streamEnd));
        if (facts.keptOpenMs > 0)
            json.field("peer_kept_open_ms", facts.keptOpenMs);
        if (facts.insideFrame)
            json.field("inside_frame", true);
        if (error)
            writeError(json, masking.error(*error));
    });
}

QByteArray violation(const protocol::Violation &violation)
{
    return object([&](JsonWriter &json) { writeViolation(json, violation); });
}

QByteArray reconnect(int attempt, int of, std::int64_t delayMs, const QString &because)
{
    return object([&](JsonWriter &json) {
        json.field("attempt", attempt);
        if (of > 0)
            json.field("of", of);
        else
            json.null("of");
        json.field("delay_ms", delayMs);
        json.field("because", because);
    });
}

QByteArray keepaliveMissing(int waitedMs, bool closes)
{
    return object([&](JsonWriter &json) {
        json.field("pong", "missing");
        json.field("waited_ms", waitedMs);
        json.field("action", closes ? "close" : "report");
    });
}

QByteArray note(const QString &text)
{
    return object([&](JsonWriter &json) { json.field("text", text); });
}

} // namespace framescope::session::eventjson
