#include "protocol/ClientHandshake.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::protocol;

class tst_ClientHandshake : public QObject
{
    Q_OBJECT

    using State = ClientHandshake::State;

    static ClientHandshakeOptions example()
    {
        ClientHandshakeOptions o;
        o.host = "server.example.com";
        o.target = "/chat";
        o.key = "dGhlIHNhbXBsZSBub25jZQ==";
        o.subprotocols = {"chat", "superchat"};
        o.deflate = DeflateParameters{false, false, std::nullopt, DeflateParameters::kClientWindowNoValue};
        return o;
    }

    static ClientHandshake answered(const QByteArray &answer, ClientHandshakeOptions o = example(), qsizetype step = 100'000, qsizetype *taken = nullptr)
    {
        ClientHandshake handshake(std::move(o));
        qsizetype at = 0;
        while (at < answer.size() && handshake.state() == State::Reading) {
            const QByteArray part = answer.mid(at, step);
            at += static_cast<qsizetype>(handshake.receive(base::viewOf(part)));
        }
        if (taken)
            *taken = at;
        return handshake;
    }

    static QByteArray upgrade(const QByteArray &more = {}, const QByteArray &accept = "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")
    {
        return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: " + accept + "\r\n" + more + "\r\n";
    }

private slots:
    /// RFC 6455 section 1.3 and 4.1.
    void requestAsInTheRfc()
    {
        ClientHandshakeOptions o = example();
        o.origin = "http://example.com";
        const ClientHandshake handshake(o);
        QCOMPARE(handshake.request().toBytes(),
                 QByteArray("GET /chat HTTP/1.1\r\nHost: server.example.com\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\nOrigin: http://example.com\r\n"
                            "Sec-WebSocket-Protocol: chat, superchat\r\nSec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n\r\n"));
        ClientHandshakeOptions random;
        random.host = "h";
        QVERIFY(ClientHandshake(random).request().headers.value("Sec-WebSocket-Key") != ClientHandshake(random).request().headers.value("Sec-WebSocket-Key"));
    }

    void extraHeadersReplaceInPlaceOrFollow()
    {
        ClientHandshakeOptions o = example();
        o.extraHeaders = {{"X-First", "1"}, {"host", "other"}, {"X-first", "2"}, {"Sec-WebSocket-Protocol", "mine"}, {"Sec-WebSocket-Protocol", "too"},
                          {"sec-websocket-key", "AQIDBAUGBwgJCgsMDQ4PEA=="}, {"Sec-WebSocket-Extensions", "other"}};
        const ClientHandshake handshake(o);
        const HeaderList &headers = handshake.request().headers;
        QCOMPARE(headers[0], (Header{"host", "other"}));
        QCOMPARE(headers[3], (Header{"sec-websocket-key", "AQIDBAUGBwgJCgsMDQ4PEA=="}));
        QCOMPARE(headers.values("Sec-WebSocket-Protocol"), (std::vector<QByteArray>{"mine", "too"}));
        QCOMPARE(headers.values("x-first"), (std::vector<QByteArray>{"1", "2"}));
        QVERIFY(!handshake.agreement().deflateOffered);
        // The response is checked against what was sent.
        const auto answer = answered(upgrade("Sec-WebSocket-Protocol: too\r\n", acceptFor("AQIDBAUGBwgJCgsMDQ4PEA==")), o);
        QCOMPARE(answer.state(), State::Open);
    }

    /// Data in the handshake's segment goes to the caller, wherever the bytes are split.
    void opensAndTakesNoByteTooMany()
    {
        const QByteArray head = upgrade("Sec-WebSocket-Protocol: superchat\r\nSec-WebSocket-Extensions: permessage-deflate; server_max_window_bits=\"10\"\r\n");
        for (qsizetype step = 1; step < head.size() + 5; ++step) {
            qsizetype taken = 0;
            const auto handshake = answered(head + "\x81\x01" "a", example(), step, &taken);
            QCOMPARE(handshake.state(), State::Open);
            QCOMPARE(taken, head.size());
            QCOMPARE(handshake.agreement().subprotocol, QByteArray("superchat"));
            QCOMPARE(handshake.agreement().deflate, std::optional(DeflateParameters{false, false, 10, 15}));
            QCOMPARE(handshake.response().raw, head);
            QVERIFY(handshake.violations().empty());
        }
    }

    void acceptsListsAndAnyCase()
    {
        QCOMPARE(answered("HTTP/1.1 101\r\nupgrade: WebSocket\r\nconnection: keep-alive, UPGRADE\r\nSEC-WEBSOCKET-ACCEPT: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n").state(), State::Open);
        QCOMPARE(answered("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + upgrade()).state(), State::Open);
    }

    void brokenAnswers_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<bool>("canGoOn"); ///< in observe mode
        const auto row = [](const char *name, const QByteArray &answer, const char *rule, bool canGoOn = true) {
            QTest::newRow(name) << answer << QString::fromLatin1(rule) << canGoOn;
        };
        const QByteArray accept = "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n";
        row("6455 4.1 no Upgrade", "HTTP/1.1 101 x\r\nConnection: Upgrade\r\n" + accept + "\r\n", "rfc6455.upgrade-missing");
        row("6455 4.1 another Upgrade", "HTTP/1.1 101 x\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n" + accept + "\r\n", "rfc6455.upgrade-missing");
        row("6455 4.1 no Connection", "HTTP/1.1 101 x\r\nUpgrade: websocket\r\n" + accept + "\r\n", "rfc6455.connection-missing");
        row("6455 4.1 another Connection", "HTTP/1.1 101 x\r\nUpgrade: websocket\r\nConnection: close\r\n" + accept + "\r\n", "rfc6455.connection-missing");
        row("6455 4.1 no accept", "HTTP/1.1 101 x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n", "rfc6455.accept-missing");
        row("6455 4.1 two accepts", upgrade(accept), "rfc6455.accept-missing");
        row("6455 4.1 wrong accept", upgrade({}, "AAAAAAAAAAAAAAAAAAAAAAAAAAA="), "rfc6455.accept-wrong");
        row("6455 4.1 accept in another case", upgrade({}, "S3PPLMBITXAQ9KYGZZHZRBK+XOO="), "rfc6455.accept-wrong");
        row("6455 4.1 unasked subprotocol", upgrade("Sec-WebSocket-Protocol: other\r\n"), "rfc6455.subprotocol-not-offered");
        row("6455 4.1 subprotocol in another case", upgrade("Sec-WebSocket-Protocol: Chat\r\n"), "rfc6455.subprotocol-not-offered");
        row("6455 11.3.4 two subprotocols", upgrade("Sec-WebSocket-Protocol: chat\r\nSec-WebSocket-Protocol: superchat\r\n"), "rfc6455.subprotocol-repeated");
        row("6455 4.1 unasked extension", upgrade("Sec-WebSocket-Extensions: x-other\r\n"), "rfc6455.extension-not-offered");
        row("6455 9.1 malformed extensions", upgrade("Sec-WebSocket-Extensions: a=b=c\r\n"), "rfc6455.extensions-malformed");
        row("7692 5.1 twice", upgrade("Sec-WebSocket-Extensions: permessage-deflate, permessage-deflate\r\n"), "rfc7692.extension-repeated");
        row("7692 7.1 unknown parameter", upgrade("Sec-WebSocket-Extensions: permessage-deflate; x=1\r\n"), "rfc7692.parameter-unknown");
        row("7692 7.1 repeated parameter", upgrade("Sec-WebSocket-Extensions: permessage-deflate; server_no_context_takeover; server_no_context_takeover\r\n"), "rfc7692.parameter-repeated");
        row("7692 7.1.2.1 value", upgrade("Sec-WebSocket-Extensions: permessage-deflate; server_max_window_bits=16\r\n"), "rfc7692.parameter-value");
        row("6455 4.1 HTTP/1.0", "HTTP/1.0 101 x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n" + accept + "\r\n", "http.version");
        row("9112 5.2 folded header", upgrade("X: a\r\n b\r\n"), "http.obs-fold");
        row("9112 4 no status line", "HTTP/1.1 abc\r\n\r\n", "http.start-line", false);
        row("not HTTP", "SSH-2.0-x\r\n", "http.not-http", false);
    }

    void brokenAnswers()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, rule);
        QFETCH(bool, canGoOn);
        for (const qsizetype step : {1, 100'000}) {
            const auto strict = answered(answer, example(), step);
            QCOMPARE(strict.state(), State::Failed);
            QCOMPARE(strict.failure().id, rule);
            QVERIFY(!strict.failure().what.isEmpty() && !strict.failure().seen.isEmpty() && !strict.failure().remedy.isEmpty());
            QCOMPARE(strict.violations().size(), std::size_t(1));
            ClientHandshakeOptions o = example();
            o.observe = true;
            const auto observing = answered(answer, o, step);
            QCOMPARE(observing.state(), canGoOn ? State::Open : State::Failed);
            QCOMPARE(QLatin1String(observing.violations().at(0).rule->id), rule);
        }
    }

    /// RFC 7692 section 7.1: responses that do not match the offer.
    void deflateThatDoesNotFitTheOffer()
    {
        ClientHandshakeOptions o = example();
        o.deflate = DeflateParameters{true, false, 10, std::nullopt};
        const auto rule = [&](const QByteArray &parameters) { return answered(upgrade("Sec-WebSocket-Extensions: permessage-deflate" + parameters + "\r\n"), o).failure().id; };
        QCOMPARE(rule(""), QStringLiteral("rfc7692.parameter-ignored"));
        QCOMPARE(rule("; server_no_context_takeover; server_max_window_bits=11"), QStringLiteral("rfc7692.parameter-too-large"));
        QCOMPARE(rule("; server_no_context_takeover; server_max_window_bits=10; client_max_window_bits=9"), QStringLiteral("rfc7692.parameter-not-offered"));
        o.deflate.reset();
        QCOMPARE(rule(""), QStringLiteral("rfc6455.extension-not-offered"));
        // Observe mode: it will be inflated anyway.
        o.observe = true;
        QVERIFY(answered(upgrade("Sec-WebSocket-Extensions: permessage-deflate\r\n"), o).agreement().deflate);
    }

    /// RFC 7692 section 5.1: the response may accept any of several offers.
    void severalOffers()
    {
        ClientHandshakeOptions o = example();
        o.extraHeaders = {{"Sec-WebSocket-Extensions", "permessage-deflate; server_max_window_bits=10; client_max_window_bits, permessage-deflate; x, permessage-deflate"}};
        const auto agreed = [&](const QByteArray &answer) { return answered(upgrade("Sec-WebSocket-Extensions: permessage-deflate" + answer + "\r\n"), o); };
        QCOMPARE(agreed("; server_max_window_bits=9").agreement().deflate, std::optional(DeflateParameters{false, false, 9, 15}));
        QCOMPARE(agreed("").agreement().deflate, std::optional(DeflateParameters{false, false, 15, 15}));
        QCOMPARE(agreed("").agreement().deflateOffered, std::optional(DeflateParameters{}));
        QCOMPARE(agreed("; client_max_window_bits=9").failure().id, QStringLiteral("rfc7692.parameter-ignored"));
    }

    void otherStatusIsTheCallers_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("ends"); ///< known to be complete without the stream's end
        QTest::newRow("redirect") << QByteArray("HTTP/1.1 302 Found\r\nLocation: /x\r\nContent-Length: 2\r\n\r\nok") << 302 << QByteArray("ok") << true;
        QTest::newRow("401") << QByteArray("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n") << 401 << QByteArray() << true;
        QTest::newRow("407 chunked") << QByteArray("HTTP/1.1 407 x\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nno\r\n0\r\n\r\n") << 407 << QByteArray("no") << true;
        QTest::newRow("500 until the end") << QByteArray("HTTP/1.1 500 x\r\n\r\n<h1>oops") << 500 << QByteArray("<h1>oops") << false;
        QTest::newRow("204") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << 204 << QByteArray() << true;
        QTest::newRow("200") << QByteArray("HTTP/1.0 200 OK\r\nContent-Length: 3\r\n\r\nabc") << 200 << QByteArray("abc") << true;
    }

    void otherStatusIsTheCallers()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(bool, ends);
        for (const qsizetype step : {1, 3, 100'000}) {
            auto handshake = answered(answer, example(), step);
            QCOMPARE(handshake.state(), ends ? State::Refused : State::Reading);
            handshake.receiveEnd();
            QCOMPARE(handshake.state(), State::Refused);
            QCOMPARE(handshake.response().status, status);
            QCOMPARE(handshake.response().body, body);
            QVERIFY(!handshake.response().bodyCut);
            QVERIFY(handshake.response().raw.endsWith("\r\n\r\n"));
        }
    }

    void bodiesAreCut()
    {
        ClientHandshakeOptions o = example();
        o.limits.maxBody = 4;
        const auto handshake = answered("HTTP/1.1 500 x\r\n\r\n0123456789", o);
        QCOMPARE(handshake.state(), State::Refused);
        QCOMPARE(handshake.response().body, QByteArray("0123"));
        QVERIFY(handshake.response().bodyCut);
        auto early = answered("HTTP/1.1 500 x\r\nContent-Length: 9\r\n\r\n01");
        early.receiveEnd();
        QVERIFY(early.response().bodyCut);
    }

    void bodiesAreDecodedAndLabelled()
    {
        const QByteArray gzip = QByteArray::fromBase64("H4sIAAAAAAAAA6tWSi0qyi9SslKKKk1PzEtXKEstKk/NTE8tKlF41DBZIe3wniIF98NLiktSlXSUMlOUrMxrAWzC7AM0AAAA");
        const QByteArray head = "HTTP/1.1 403 No\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: " + QByteArray::number(gzip.size()) + "\r\n\r\n";
        const auto whole = answered(head + gzip);
        QCOMPARE(whole.state(), State::Refused);
        QCOMPARE(whole.response().body, gzip); // as it came
        QVERIFY(whole.response().content.text.contains(QStringLiteral("für Gäste")));
        QCOMPARE(whole.response().content.codings, QByteArray("gzip"));
        QCOMPARE(whole.response().content.notes, QStringList());

        const auto label = [](const QByteArray &answer, bool ends, int waitedMs = 2000) {
            auto handshake = answered(answer);
            if (!handshake.awaitsBody())
                return QStringLiteral("does not wait");
            if (handshake.response().status != 403 || handshake.response().raw.isEmpty())
                return QStringLiteral("no head");
            ends ? handshake.receiveEnd() : handshake.giveUpBody(waitedMs);
            if (handshake.state() != State::Refused)
                return QStringLiteral("not refused");
            return handshake.response().content.notes.join(QLatin1Char('|'));
        };
        QCOMPARE(label("HTTP/1.1 403 No\r\nContent-Length: 100\r\n\r\nhello", false), QStringLiteral("Body incomplete: 5 of 100 bytes came. Nothing more came within 2 s, and the stream is still open."));
        QCOMPARE(label("HTTP/1.1 403 No\r\nContent-Length: 100\r\n\r\nhello", false, 0), QStringLiteral("Body incomplete: 5 of 100 bytes came."));
        QCOMPARE(label("HTTP/1.1 403 No\r\nContent-Length: 100\r\n\r\nhello", true), QStringLiteral("Body incomplete: 5 of 100 bytes came. The stream ended there."));
        QVERIFY(label("HTTP/1.1 403 No\r\n\r\nhello", false).startsWith(QStringLiteral("Body perhaps incomplete: 5 bytes came")));
        QCOMPARE(label("HTTP/1.1 403 No\r\n\r\nhello", true), QString());
        QVERIFY(label("HTTP/1.1 403 No\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n", false).startsWith(QStringLiteral("Body incomplete: 5 bytes came, without the last chunk.")));
        QVERIFY(label("HTTP/1.1 403 No\r\nContent-Length: five\r\n\r\nhello", false).contains(QStringLiteral("not a length")));
        // Truncated gzip: the available part is read, and the missing end is reported once.
        auto cut = answered(head + gzip.left(40));
        cut.giveUpBody(100);
        QVERIFY(cut.response().content.text.startsWith(QStringLiteral("{\"error\"")));
        QCOMPARE(cut.response().content.notes.size(), 1);
    }

    void replacedSettingsAreTold()
    {
        ClientHandshakeOptions o = example();
        o.origin = "https://a.example";
        o.subprotocols = {"chat"};
        o.extraHeaders = {{"origin", "https://b.example"}, {"Sec-WebSocket-Protocol", "other"}};
        QCOMPARE(ClientHandshake(o).notes().size(), 2);
        o.extraHeaders = {{"Origin", "https://a.example"}, {"X-Other", "1"}};
        QCOMPARE(ClientHandshake(o).notes(), QStringList());
        o.extraHeaders = {{"Sec-WebSocket-Extensions", "x-other"}};
        o.deflate = DeflateParameters{};
        QCOMPARE(ClientHandshake(o).notes(), QStringList());
        o.deflateChosen = true;
        QCOMPARE(ClientHandshake(o).notes().size(), 1);
    }

    void endedStreams()
    {
        for (const char *start : {"", "HTT", "HTTP/1.1 101 Switching"}) {
            auto handshake = answered(start);
            QCOMPARE(handshake.state(), State::Reading);
            handshake.receiveEnd();
            QCOMPARE(handshake.state(), State::Failed);
            QCOMPARE(handshake.failure().id, QStringLiteral("http.stream-ended"));
            QCOMPARE(handshake.response().status, 0);
        }
        // A complete status line counts as a response, even if its head is incomplete.
        auto half = answered("HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 503 Later on\r\nRetry-After: 3");
        half.receiveEnd();
        QCOMPARE(half.response().status, 503);
        QCOMPARE(half.response().reason, QByteArray("Later on"));
    }

    void endlessHeadsAndInterimAnswers()
    {
        QCOMPARE(answered("HTTP/1.1 101 x\r\n" + QByteArray(100'000, 'a')).failure().id, QStringLiteral("http.head-too-large"));
        QByteArray many;
        for (int i = 0; i < 20; ++i)
            many += "HTTP/1.1 100 Continue\r\n\r\n";
        QCOMPARE(answered(many).state(), State::Failed);
        QCOMPARE(answered("HTTP/1.1 200 OK\r\n" + QByteArray("A: b\r\n").repeated(300) + "\r\n").failure().id, QStringLiteral("http.too-many-headers"));
    }
};

FRAMESCOPE_TEST(tst_ClientHandshake);
#include "tst_ClientHandshake.moc"
