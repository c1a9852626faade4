#include "EventJson.h"

#include "base/SecretNames.h"
#include "capture/JsonWriter.h"
#include "protocol/CloseCode.h"

#include <QUrl>

namespace framescope::session::eventjson {

namespace {

using capture::JsonWriter;

constexpr double kNsPerMs = 1e6;

QString urlText(const base::WebSocketAddress &url, bool withSecrets)
{
    return withSecrets ? url.toString() : redactUrl(url);
}

void writeError(JsonWriter &json, const base::Error &error)
{
    json.beginObject("error");
    json.field("id", error.id);
    json.field("what", error.what);
    json.field("seen", error.seen);
    json.field("remedy", error.remedy);
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
    json.field("server_name", tls->serverName);
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

void writeViolation(JsonWriter &json, const protocol::Violation &violation)
{
    json.field("id", violation.rule->id);
    json.field("section", violation.rule->section);
    json.field("close_code", static_cast<int>(violation.rule->closeCode));
    json.field("expected", protocol::violationExpected(*violation.rule));
    json.field("seen", violation.seen);
    json.field("offset", violation.offset);
    json.field("bytes", violation.bytes.toHex());
}

void writeFacts(JsonWriter &json, const network::OpeningFacts &facts, bool withSecrets)
{
    json.field("url", urlText(facts.url, withSecrets));
    if (facts.response.status != 0)
        json.field("status", facts.response.status);
    else
        json.null("status");
    json.field("reason", facts.response.reason);
    if (facts.agreement.subprotocol.isEmpty())
        json.null("protocol");
    else
        json.field("protocol", facts.agreement.subprotocol);
    json.field("extensions", facts.agreement.extensionsHeader);
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
        json.item(urlText(url, withSecrets));
    json.endArray();
    json.beginObject("request");
    json.field("raw", withSecrets ? facts.rawRequest : redactHead(facts.rawRequest));
    json.endObject();
    json.beginObject("response");
    json.field("raw", withSecrets ? facts.response.raw : redactHead(facts.response.raw));
    if (!facts.response.body.isEmpty()) {
        json.field("body", facts.response.body);
        json.field("body_cut", facts.response.bodyCut);
    }
    json.endObject();
    json.beginArray("violations");
    for (const protocol::Violation &violation : facts.violations) {
        json.beginItem();
        writeViolation(json, violation);
        json.endObject();
    }
    json.endArray();
    json.beginArray("not_visible");
    for (const QString &name : facts.notVisible)
        json.item(name);
    json.endArray();
}

void writeClose(JsonWriter &json, std::string_view key, const std::optional<protocol::CloseFrame> &frame)
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
    json.field("reason", frame->reason);
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

QByteArray connecting(const base::WebSocketAddress &url, std::uint32_t connection, const QString &stack)
{
    return object([&](JsonWriter &json) {
        json.field("url", redactUrl(url));
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

QByteArray redirect(const network::OpeningFacts &facts, const base::WebSocketAddress &next, bool withSecrets)
{
    return object([&](JsonWriter &json) {
        json.field("status", facts.response.status);
        json.field("from", urlText(facts.url, withSecrets));
        json.field("to", urlText(next, withSecrets));
        json.beginObject("request");
        json.field("raw", withSecrets ? facts.rawRequest : redactHead(facts.rawRequest));
        json.endObject();
        json.beginObject("response");
        json.field("raw", withSecrets ? facts.response.raw : redactHead(facts.response.raw));
        json.endObject();
    });
}

QByteArray open(const network::OpeningFacts &facts, bool withSecrets)
{
    return object([&](JsonWriter &json) { writeFacts(json, facts, withSecrets); });
}

QByteArray openFailed(const base::Error &error, const network::OpeningFacts &facts, bool withSecrets)
{
    return object([&](JsonWriter &json) {
        writeError(json, error);
        writeFacts(json, facts, withSecrets);
    });
}

QByteArray closed(const protocol::CloseFacts &facts, const std::optional<base::Error> &error)
{
    return object([&](JsonWriter &json) {
        writeClose(json, "sent", facts.sent);
        writeClose(json, "received", facts.received);
        using First = protocol::CloseFacts::First;
        json.field("first", facts.first == First::Local ? "local" : facts.first == First::Remote ? "remote" : "none");
        if (facts.answerHidden && !facts.received)
            json.field("answer_hidden", true);
        json.field("clean", facts.clean());
        json.field("code", static_cast<int>(facts.shownCode()));
        json.field("name", protocol::closeCodeName(facts.shownCode()));
        json.field("end", streamEndName(facts.streamEnd));
        if (facts.insideFrame)
            json.field("inside_frame", true);
        if (error)
            writeError(json, *error);
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

QByteArray redactHead(const QByteArray &raw)
{
    QByteArray out;
    out.reserve(raw.size());
    bool first = true;
    bool redacting = false;
    for (qsizetype at = 0; at < raw.size();) {
        qsizetype end = raw.indexOf('\n', at);
        end = end < 0 ? raw.size() : end + 1;
        const QByteArrayView line = QByteArrayView(raw).sliced(at, end - at);
        at = end;
        const qsizetype colon = line.indexOf(':');
        // A folded line belongs to the header before it.
        const bool folded = !first && !line.isEmpty() && (line[0] == ' ' || line[0] == '\t');
        if (!folded)
            redacting = !first && colon > 0 && base::SecretNames::isHeader(line.first(colon).trimmed());
        if (first && line.contains('?')) {
            const QList<QByteArray> words = line.toByteArray().split(' ');
            QByteArray redacted;
            for (const QByteArray &word : words) {
                if (!redacted.isEmpty())
                    redacted += ' ';
                redacted += word.startsWith('/') ? redactUrl(QUrl::fromEncoded(word)).toUtf8() : word;
            }
            out += redacted;
        } else if (!folded && colon > 0 && line.first(colon).trimmed().compare("location", Qt::CaseInsensitive) == 0) {
            const QByteArrayView value = line.sliced(colon + 1);
            out += line.first(colon + 1).toByteArray() + ' ' + redactUrl(QUrl::fromEncoded(value.trimmed().toByteArray())).toUtf8();
            out += value.endsWith("\r\n") ? "\r\n" : value.endsWith('\n') ? "\n" : "";
        } else if (redacting) {
            if (!folded)
                out += line.first(colon).toByteArray() + ": [redacted]" + (line.endsWith('\n') && line.size() > 1 && line[line.size() - 2] == '\r' ? "\r\n" : "\n");
        } else {
            out += line;
        }
        first = false;
    }
    return out;
}

QString redactUrl(const QUrl &url)
{
    QUrl shown = url;
    if (!shown.password().isEmpty())
        shown.setPassword(QStringLiteral("redacted"));
    if (shown.hasQuery()) {
        // Items are replaced in place, so that everything else stays as it was written.
        QStringList items = shown.query(QUrl::FullyEncoded).split(QLatin1Char('&'));
        bool changed = false;
        for (QString &item : items) {
            const qsizetype equals = item.indexOf(QLatin1Char('='));
            if (equals > 0 && base::SecretNames::isParameter(item.left(equals).toLatin1())) {
                item = item.left(equals + 1) + QLatin1String("redacted");
                changed = true;
            }
        }
        if (changed)
            shown.setQuery(items.join(QLatin1Char('&')));
    }
    return shown.toString(QUrl::FullyEncoded);
}

QString redactUrl(const base::WebSocketAddress &url)
{
    base::WebSocketAddress bare = url;
    bare.clearUserInfo();
    QString out = bare.toString();
    if (url.hasQuery()) {
        const QString query = QString::fromLatin1(url.query());
        QStringList items = query.split(QLatin1Char('&'));
        for (QString &item : items) {
            const qsizetype equals = item.indexOf(QLatin1Char('='));
            if (equals > 0 && base::SecretNames::isParameter(item.left(equals).toLatin1()))
                item = item.left(equals + 1) + QLatin1String("redacted");
        }
        out = out.chopped(query.size()) + items.join(QLatin1Char('&'));
    }
    if (url.hasUserInfo()) {
        const QString user = QString::fromLatin1(QUrl::toPercentEncoding(url.userName()));
        out.insert(url.scheme().size() + 3, user + (url.password().isEmpty() ? QStringLiteral("@") : QStringLiteral(":redacted@")));
    }
    return out;
}

} // namespace framescope::session::eventjson
