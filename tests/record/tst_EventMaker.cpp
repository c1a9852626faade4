#include "record/EventMaker.h"

#include "support/TestClass.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace framescope;
using namespace framescope::record;

namespace {

QJsonObject parsed(const QByteArray &json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        qWarning() << error.errorString() << json;
    return document.object();
}

/// What stands in an entry.
namespace eventjson {

QByteArray open(const network::OpeningFacts &facts, const base::Secrets &secrets, bool withSecrets)
{
    return capture::toJson(EventMaker(secrets, withSecrets).opening(facts));
}

QByteArray openFailed(const base::Error &error, const network::OpeningFacts &facts, const base::Secrets &secrets, bool withSecrets)
{
    return capture::toJson(EventMaker(secrets, withSecrets).opening(facts, error));
}

QByteArray redirect(const network::OpeningFacts &facts, const base::WebSocketAddress &next, const base::Secrets &secrets, bool withSecrets)
{
    return capture::toJson(EventMaker(secrets, withSecrets).redirect(facts, next));
}

QByteArray closed(const protocol::CloseFacts &facts, const std::optional<base::Error> &error, const base::Secrets &secrets = {})
{
    return capture::toJson(EventMaker(secrets).closed(facts, error));
}

} // namespace eventjson

network::OpeningFacts facts()
{
    network::OpeningFacts facts;
    facts.url = base::WebSocketAddress::of(QUrl(QStringLiteral("wss://joe:secret@example.test/feed?token=abc&room=1")));
    facts.rawRequest = "GET /feed?token=abc&room=1 HTTP/1.1\r\nHost: example.test\r\nAuthorization: Basic am9l\r\ncookie: a=b\r\nX-Plain: yes\r\n\r\n";
    facts.response.status = 101;
    facts.response.reason = "Switching Protocols";
    facts.response.raw = "HTTP/1.1 101 Switching Protocols\r\nSet-Cookie: sid=1\r\n\r\n";
    facts.agreement.subprotocol = "chat";
    facts.agreement.deflate = protocol::DeflateParameters{true, false, 12, 15};
    facts.phases[0] = {1'000'000, 2'000'000};
    facts.phases[1] = {3'000'000, 1'500'000};
    facts.phases[4] = {4'500'000, 500'000};
    facts.peerAddress = QHostAddress(QStringLiteral("192.0.2.1"));
    facts.peerPort = 443;
    network::TlsFacts tls;
    tls.version = QStringLiteral("TLS 1.3");
    tls.problems.push_back({QStringLiteral("expired"), QStringLiteral("It is expired."), 0});
    network::CertificateFacts certificate;
    certificate.subject = QStringLiteral("CN=example.test");
    certificate.sha256 = QByteArray(32, '\x11');
    tls.chain.push_back(certificate);
    facts.tls = tls;
    facts.notVisible = {QStringLiteral("addresses")};
    return facts;
}

} // namespace

class tst_EventMaker : public QObject
{
    Q_OBJECT

private slots:
    void bytesThatAreNotUtf8AreKeptBesideTheirText()
    {
        network::OpeningFacts opening = facts();
        opening.rawRequest = "GET /caf\xe9 HTTP/1.1\r\n\r\n";
        const QJsonObject request = parsed(eventjson::open(opening, {}, false)).value(QStringLiteral("request")).toObject();
        QCOMPARE(request.value(QStringLiteral("raw")).toString(), QStringLiteral("GET /caf\u00e9 HTTP/1.1\r\n\r\n"));
        QCOMPARE(QByteArray::fromBase64(request.value(QStringLiteral("raw_base64")).toString().toLatin1()), opening.rawRequest);
        opening.rawRequest = "GET /caf\xc3\xa9 HTTP/1.1\r\n\r\n";
        QVERIFY(!parsed(eventjson::open(opening, {}, false)).value(QStringLiteral("request")).toObject().contains(QStringLiteral("raw_base64")));
    }

    void openTellsWhatWasAgreed()
    {
        const QJsonObject open = parsed(eventjson::open(facts(), {}, false));
        QCOMPARE(open.value(QStringLiteral("status")).toInt(), 101);
        QCOMPARE(open.value(QStringLiteral("protocol")).toString(), QStringLiteral("chat"));
        QCOMPARE(open.value(QStringLiteral("deflate")).toObject().value(QStringLiteral("server_max_window_bits")).toInt(), 12);
        const QJsonObject timings = open.value(QStringLiteral("timings")).toObject();
        QCOMPARE(timings.value(QStringLiteral("tcp")).toDouble(), 1.5);
        QVERIFY(timings.value(QStringLiteral("tls")).isNull());
        QCOMPARE(timings.value(QStringLiteral("total")).toDouble(), 4.0);
        const QJsonObject tls = open.value(QStringLiteral("tls")).toObject();
        QCOMPARE(tls.value(QStringLiteral("version")).toString(), QStringLiteral("TLS 1.3"));
        QCOMPARE(tls.value(QStringLiteral("problems")).toArray().size(), 1);
        QCOMPARE(tls.value(QStringLiteral("chain")).toArray().first().toObject().value(QStringLiteral("sha256")).toString(), QString(64, QLatin1Char('1')));
        QCOMPARE(open.value(QStringLiteral("address")).toString(), QStringLiteral("192.0.2.1"));
        QCOMPARE(open.value(QStringLiteral("not_visible")).toArray().size(), 1);
    }

    void secretsStayInside()
    {
        const QByteArray json = eventjson::open(facts(), {}, false);
        for (const char *secret : {"am9l", "a=b", "sid=1", "token=abc", "joe:secret"})
            QVERIFY2(!json.contains(secret), secret);
        QVERIFY(json.contains("X-Plain: yes") && json.contains("room=1") && json.contains("Authorization: [redacted]"));
        const QByteArray whole = eventjson::open(facts(), {}, true);
        QVERIFY(whole.contains("am9l") && whole.contains("sid=1"));
    }

    void headsStayByteForByte()
    {
        network::OpeningFacts facts;
        facts.rawRequest = "GET /%41/%7E/%2e%2e/%c3%a9?a|b&token=x%41 HTTP/1.1\r\nCookie: a\r\n b\r\nReferer: http://h/%41?key=1&z=\"\r\n\r\n";
        facts.response.raw = "HTTP/1.1 302 Found\r\nlocation:  /feed?token=hunter2&x=%2541|\r\n\r\n";
        const QJsonObject event = parsed(eventjson::redirect(facts, *base::WebSocketAddress::parse(QStringLiteral("ws://h/")), {}, false));
        QCOMPARE(event[QStringLiteral("request")][QStringLiteral("raw")].toString(),
                 QStringLiteral("GET /%41/%7E/%2e%2e/%c3%a9?a|b&token=redacted HTTP/1.1\r\nCookie: [redacted]\r\nReferer: http://h/%41?key=redacted&z=\"\r\n\r\n"));
        QCOMPARE(event[QStringLiteral("response")][QStringLiteral("raw")].toString(),
                 QStringLiteral("HTTP/1.1 302 Found\r\nlocation:  /feed?token=redacted&x=%2541|\r\n\r\n"));
    }

    void whatWasSentIsMaskedWhereItComesBack()
    {
        base::Secrets secrets;
        secrets.addName("X-Own");
        secrets.addValue(QByteArray("own-value-1"));
        network::OpeningFacts refused;
        refused.rawRequest = "GET /?key=query-key HTTP/1.1\r\nX-Own: own-value-1\r\nAuthorization: Bearer bearer-token\r\nCookie: id=0123456789abcdef\r\n\r\n";
        refused.response.status = 403;
        refused.response.reason = "no bearer-token";
        refused.response.raw = "HTTP/1.1 403 no bearer-token\r\nX-Echo: own-value-1\r\n\r\n";
        refused.response.body = "query-key 0123456789abcdef own%2Dvalue-1 plain";
        refused.agreement.subprotocol = "bearer.hunter2hunter2";
        protocol::Violation violation{protocol::violationRule("rfc6455.reserved-bit"), QStringLiteral("saw bearer-token"), 0, QByteArray("bearer-token")};
        refused.violations = {violation};
        const base::Error error{QStringLiteral("x"), QStringLiteral("It says bearer-token."), QStringLiteral("own-value-1"), QStringLiteral("not query-key")};
        const QByteArray json = eventjson::openFailed(error, refused, secrets, false);
        for (const char *secret : {"query-key", "own-value-1", "own%2Dvalue-1", "bearer-token", "0123456789abcdef", "hunter2"})
            QVERIFY2(!json.contains(secret), secret);
        QVERIFY(!json.contains(QByteArray("bearer-token").toHex()));
        QVERIFY(json.contains("plain") && json.contains("\"secret_names\":[\"x-own\"]"));
        const QByteArray whole = eventjson::openFailed(error, refused, secrets, true);
        QVERIFY(whole.contains("own-value-1") && whole.contains("0123456789abcdef") && whole.contains("\"secret_names\":[\"x-own\"]"));
        protocol::CloseFacts close;
        close.received = protocol::CloseFrame{1008, "own-value-1 is wrong", {}};
        const QByteArray closed = eventjson::closed(close, error, secrets);
        QVERIFY(!closed.contains("own-value-1") && closed.contains("is wrong"));
    }

    void failuresCarryTheErrorAndTheBody()
    {
        network::OpeningFacts refused = facts();
        refused.response.status = 403;
        refused.response.body = "no \xff entry";
        const QJsonObject event = parsed(eventjson::openFailed({QStringLiteral("upgrade.status-403"), QStringLiteral("Refused."), QStringLiteral("403"), {}}, refused, {}, false));
        QCOMPARE(event.value(QStringLiteral("error")).toObject().value(QStringLiteral("id")).toString(), QStringLiteral("upgrade.status-403"));
        QVERIFY(event.value(QStringLiteral("response")).toObject().value(QStringLiteral("body")).toString().startsWith(QStringLiteral("no ")));
        network::OpeningFacts nothing;
        QVERIFY(parsed(eventjson::openFailed({}, nothing, {}, false)).value(QStringLiteral("status")).isNull());
    }

    /// What a body says, and what came, both.
    void bodiesAreDecodedAndKept()
    {
        network::OpeningFacts refused = facts();
        auto &answer = refused.response;
        answer.status = 403;
        answer.body = QByteArray::fromBase64("H4sIAAAAAAAAA6tWSi0qyi9SslKKKk1PzEtXKEstKk/NTE8tKlF41DBZIe3wniIF98NLiktSlXSUMlOUrMxrAWzC7AM0AAAA");
        answer.headers = {{"Content-Encoding", "gzip"}, {"Content-Type", "application/json"}};
        answer.content = protocol::ContentDecoder::decode(answer.headers, answer.body, 1000);
        answer.content.notes += QStringLiteral("A label.");
        answer.bodyLength = 999;
        answer.bodyCut = true;
        const QJsonObject response = parsed(eventjson::openFailed({}, refused, {}, false)).value(QStringLiteral("response")).toObject();
        QVERIFY(response.value(QStringLiteral("body")).toString().contains(QStringLiteral("für Gäste")));
        QCOMPARE(response.value(QStringLiteral("body_coding")).toString(), QStringLiteral("gzip"));
        QCOMPARE(QByteArray::fromBase64(response.value(QStringLiteral("body_base64")).toString().toLatin1()), answer.body);
        QCOMPARE(response.value(QStringLiteral("body_length")).toInt(), 999);
        QCOMPARE(response.value(QStringLiteral("body_bytes")).toInt(), int(answer.body.size()));
        QCOMPARE(response.value(QStringLiteral("body_notes")).toArray().first().toString(), QStringLiteral("A label."));
        // A body that says what came needs to be there once.
        answer.headers = {};
        answer.body = "plain";
        answer.content = protocol::ContentDecoder::decode({}, answer.body, 1000);
        QVERIFY(!parsed(eventjson::openFailed({}, refused, {}, false)).value(QStringLiteral("response")).toObject().contains(QStringLiteral("body_base64")));
        // A proxy's answer is told like the server's.
        refused.proxyAnswer = answer;
        refused.proxyAnswer->raw = "HTTP/1.1 403 No\r\nSet-Cookie: sid=1\r\n\r\n";
        const QJsonObject event = parsed(eventjson::openFailed({}, refused, {}, false));
        QCOMPARE(event.value(QStringLiteral("proxy_status")).toInt(), 403);
        QVERIFY(!event.value(QStringLiteral("proxy_answer")).toObject().value(QStringLiteral("raw")).toString().contains(QStringLiteral("sid=1")));
    }

    void notesAndTheNameThatWasSent()
    {
        network::OpeningFacts opened = facts();
        opened.notes = {QStringLiteral("A note.")};
        opened.tls->serverName = QStringLiteral("127.0.0.1");
        QJsonObject event = parsed(eventjson::open(opened, {}, false));
        QCOMPARE(event.value(QStringLiteral("notes")).toArray().first().toString(), QStringLiteral("A note."));
        QVERIFY(event.value(QStringLiteral("tls")).toObject().value(QStringLiteral("server_name")).isNull());
        QCOMPARE(event.value(QStringLiteral("tls")).toObject().value(QStringLiteral("checked_name")).toString(), QStringLiteral("127.0.0.1"));
        opened.tls->sni = QStringLiteral("h.example");
        event = parsed(eventjson::open(opened, {}, false));
        QCOMPARE(event.value(QStringLiteral("tls")).toObject().value(QStringLiteral("server_name")).toString(), QStringLiteral("h.example"));
        protocol::CloseFacts close;
        close.keptOpenMs = 5000;
        QCOMPARE(parsed(eventjson::closed(close, std::nullopt)).value(QStringLiteral("peer_kept_open_ms")).toInt(), 5000);
    }

    void closedTellsBothSides()
    {
        protocol::CloseFacts close;
        QJsonObject event = parsed(eventjson::closed(close, std::nullopt));
        QVERIFY(event.value(QStringLiteral("sent")).isNull() && event.value(QStringLiteral("received")).isNull());
        QCOMPARE(event.value(QStringLiteral("first")).toString(), QStringLiteral("none"));
        QCOMPARE(event.value(QStringLiteral("code")).toInt(), 1006);
        close.received = protocol::CloseFrame{1001, "go", {}};
        close.sent = protocol::CloseFrame{std::nullopt, {}, {}};
        close.first = protocol::CloseFacts::First::Remote;
        close.streamEnd = protocol::StreamEnd::Eof;
        event = parsed(eventjson::closed(close, base::Error{QStringLiteral("x"), {}, {}, {}}));
        QCOMPARE(event.value(QStringLiteral("received")).toObject().value(QStringLiteral("code")).toInt(), 1001);
        QCOMPARE(event.value(QStringLiteral("received")).toObject().value(QStringLiteral("reason")).toString(), QStringLiteral("go"));
        QVERIFY(event.value(QStringLiteral("sent")).toObject().value(QStringLiteral("code")).isNull());
        QCOMPARE(event.value(QStringLiteral("first")).toString(), QStringLiteral("remote"));
        QVERIFY(event.value(QStringLiteral("clean")).toBool());
        QVERIFY(event.contains(QStringLiteral("error")) && !event.contains(QStringLiteral("answer_hidden")));
        close.sent.reset();
        close.answerHidden = true; // Qt's stack answers unseen
        QVERIFY(parsed(eventjson::closed(close, std::nullopt)).value(QStringLiteral("answer_hidden")).toBool());
    }

    void smallEvents()
    {
        QCOMPARE(parsed(capture::toJson(EventMaker(base::Secrets()).connecting(*base::WebSocketAddress::parse(QStringLiteral("ws://u:p@h/?key=1")), 3, QStringLiteral("qt")))).value(QStringLiteral("url")).toString(),
                 QStringLiteral("ws://u:redacted@h/?key=redacted"));
        protocol::Violation violation{protocol::violationRule("rfc6455.reserved-bit"), QStringLiteral("RSV2 was set."), 12, QByteArray("\xa1\x00", 2)};
        const QJsonObject event = parsed(capture::toJson(EventMaker::violation(violation)));
        QCOMPARE(event.value(QStringLiteral("id")).toString(), QStringLiteral("rfc6455.reserved-bit"));
        QCOMPARE(event.value(QStringLiteral("close_code")).toInt(), 1002);
        QCOMPARE(event.value(QStringLiteral("bytes")).toString(), QStringLiteral("a100"));
        const QJsonObject redirect = parsed(eventjson::redirect(facts(), *base::WebSocketAddress::parse(QStringLiteral("wss://b.test/")), {}, false));
        QCOMPARE(redirect.value(QStringLiteral("to")).toString(), QStringLiteral("wss://b.test/"));
        network::OpeningFacts away = facts();
        away.withheld = {QStringLiteral("Cookie")};
        QVERIFY(eventjson::redirect(away, *base::WebSocketAddress::parse(QStringLiteral("wss://b.test/")), {}, false).contains("\"withheld\":[\"Cookie\"]"));
    }
};

FRAMESCOPE_TEST(tst_EventMaker);
#include "tst_EventMaker.moc"
