#include "session/EventJson.h"

#include "support/TestClass.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace framescope;
using namespace framescope::session;

namespace {

QJsonObject parsed(const QByteArray &json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        qWarning() << error.errorString() << json;
    return document.object();
}

network::OpeningFacts facts()
{
    network::OpeningFacts facts;
    facts.url = QUrl(QStringLiteral("wss://joe:secret@example.test/feed?token=abc&room=1"));
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

class tst_EventJson : public QObject
{
    Q_OBJECT

private slots:
    void openTellsWhatWasAgreed()
    {
        const QJsonObject open = parsed(eventjson::open(facts(), false));
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
        const QByteArray json = eventjson::open(facts(), false);
        for (const char *secret : {"am9l", "a=b", "sid=1", "token=abc", "joe:secret"})
            QVERIFY2(!json.contains(secret), secret);
        QVERIFY(json.contains("X-Plain: yes") && json.contains("room=1") && json.contains("Authorization: [redacted]"));
        const QByteArray whole = eventjson::open(facts(), true);
        QVERIFY(whole.contains("am9l") && whole.contains("sid=1"));
    }

    void foldedSecretsToo()
    {
        QCOMPARE(eventjson::redactHead("GET / HTTP/1.1\r\nCookie: a\r\n b\r\nHost: x\r\n\r\n"),
                 QByteArray("GET / HTTP/1.1\r\nCookie: [redacted]\r\nHost: x\r\n\r\n"));
        QCOMPARE(eventjson::redactHead(""), QByteArray());
    }

    void secretsInTheAddressOfARedirect()
    {
        QCOMPARE(eventjson::redactHead("HTTP/1.1 302 Found\r\nlocation:  /feed?token=hunter2&x=1\r\nHost: x\r\n\r\n"),
                 QByteArray("HTTP/1.1 302 Found\r\nlocation: /feed?token=redacted&x=1\r\nHost: x\r\n\r\n"));
    }

    void failuresCarryTheErrorAndTheBody()
    {
        network::OpeningFacts refused = facts();
        refused.response.status = 403;
        refused.response.body = "no \xff entry";
        const QJsonObject event = parsed(eventjson::openFailed({QStringLiteral("upgrade.status-403"), QStringLiteral("Refused."), QStringLiteral("403"), {}}, refused, false));
        QCOMPARE(event.value(QStringLiteral("error")).toObject().value(QStringLiteral("id")).toString(), QStringLiteral("upgrade.status-403"));
        QVERIFY(event.value(QStringLiteral("response")).toObject().value(QStringLiteral("body")).toString().startsWith(QStringLiteral("no ")));
        network::OpeningFacts nothing;
        QVERIFY(parsed(eventjson::openFailed({}, nothing, false)).value(QStringLiteral("status")).isNull());
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
        QVERIFY(event.contains(QStringLiteral("error")));
    }

    void smallEvents()
    {
        QCOMPARE(eventjson::reconnect(2, 5, 750, QStringLiteral("lost")), QByteArray("{\"attempt\":2,\"of\":5,\"delay_ms\":750,\"because\":\"lost\"}"));
        QVERIFY(parsed(eventjson::reconnect(2, 0, 1, {})).value(QStringLiteral("of")).isNull());
        QCOMPARE(eventjson::keepaliveMissing(1000, true), QByteArray("{\"pong\":\"missing\",\"waited_ms\":1000,\"action\":\"close\"}"));
        QCOMPARE(eventjson::note(QStringLiteral("a\nb")), QByteArray("{\"text\":\"a\\nb\"}"));
        QCOMPARE(parsed(eventjson::connecting(QUrl(QStringLiteral("ws://u:p@h/?key=1")), 3, QStringLiteral("qt"))).value(QStringLiteral("url")).toString(),
                 QStringLiteral("ws://u:redacted@h/?key=redacted"));
        protocol::Violation violation{protocol::violationRule("rfc6455.reserved-bit"), QStringLiteral("RSV2 was set."), 12, QByteArray("\xa1\x00", 2)};
        const QJsonObject event = parsed(eventjson::violation(violation));
        QCOMPARE(event.value(QStringLiteral("id")).toString(), QStringLiteral("rfc6455.reserved-bit"));
        QCOMPARE(event.value(QStringLiteral("close_code")).toInt(), 1002);
        QCOMPARE(event.value(QStringLiteral("bytes")).toString(), QStringLiteral("a100"));
        const QJsonObject redirect = parsed(eventjson::redirect(facts(), QUrl(QStringLiteral("wss://b.test/")), false));
        QCOMPARE(redirect.value(QStringLiteral("to")).toString(), QStringLiteral("wss://b.test/"));
    }
};

FRAMESCOPE_TEST(tst_EventJson);
#include "tst_EventJson.moc"
