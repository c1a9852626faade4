#include "protocol/ClientHandshake.h"
#include "protocol/ServerHandshake.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::protocol;

class tst_ServerHandshake : public QObject
{
    Q_OBJECT

    using State = ServerHandshake::State;

    static ServerHandshakeOptions withDeflate()
    {
        ServerHandshakeOptions options;
        options.deflate = DeflateParameters{};
        options.subprotocols = {"b", "a"};
        return options;
    }

    static ServerHandshake asked(const QByteArray &request, ServerHandshakeOptions options = {}, qsizetype step = 100'000, qsizetype *taken = nullptr)
    {
        ServerHandshake handshake(std::move(options));
        qsizetype at = 0;
        while (at < request.size() && handshake.state() == State::Reading) {
            const QByteArray part = request.mid(at, step);
            at += static_cast<qsizetype>(handshake.receive(base::viewOf(part)));
        }
        if (taken)
            *taken = at;
        return handshake;
    }

    static QByteArray request(const QByteArray &replace = {}, const QByteArray &by = {}, const QByteArray &more = {})
    {
        QByteArray text = "GET /chat HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\nConnection: keep-alive, Upgrade\r\n"
                          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n";
        Q_ASSERT(replace.isEmpty() || text.contains(replace));
        if (!replace.isEmpty())
            text.replace(replace, by);
        return text + more + "\r\n";
    }

private slots:
    void agreesWithOurClient()
    {
        ClientHandshakeOptions options;
        options.host = "h";
        options.subprotocols = {"a", "b"};
        options.deflate = DeflateParameters{false, false, std::nullopt, DeflateParameters::kClientWindowNoValue};
        ClientHandshake client(options);
        ServerHandshake server(withDeflate());
        const QByteArray bytes = client.request().toBytes() + "data behind";
        QCOMPARE(server.receive(base::viewOf(bytes)), std::size_t(bytes.size() - 11));
        QCOMPARE(server.state(), State::Request);
        const QByteArray answer = server.accept().toBytes() + "frames";
        QCOMPARE(client.receive(base::viewOf(answer)), std::size_t(answer.size() - 6));
        QVERIFY2(client.state() == ClientHandshake::State::Open, qPrintable(client.failure().toString()));
        QCOMPARE(client.agreement().subprotocol, QByteArray("b"));
        QVERIFY(client.agreement().deflate);
        QCOMPARE(*client.agreement().deflate, *server.agreement().deflate);
    }

    /// RFC 6455 section 4.2.2.
    void answersAsInTheRfc()
    {
        for (qsizetype step = 1; step < 250; ++step) {
            qsizetype taken = 0;
            auto server = asked(request() + "frames", {}, step, &taken);
            QCOMPARE(server.state(), State::Request);
            QCOMPARE(taken, request().size());
            QCOMPARE(server.request().target, QByteArray("/chat"));
            QCOMPARE(server.rawRequest(), request());
            QCOMPARE(server.accept().toBytes(), QByteArray("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                                           "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n"));
            QCOMPARE(server.state(), State::Done);
        }
    }

    void subprotocols()
    {
        const QByteArray offer = request({}, {}, "Sec-WebSocket-Protocol: x, a\r\nSec-WebSocket-Protocol: c\r\n");
        auto server = asked(offer, withDeflate());
        QCOMPARE(server.offeredSubprotocols(), (std::vector<QByteArray>{"x", "a", "c"}));
        QCOMPARE(server.accept().headers.value("Sec-WebSocket-Protocol"), QByteArray("a"));
        auto other = asked(offer, withDeflate());
        QCOMPARE(other.accept({{"X-More", "1"}, {"Upgrade", "WebSocket"}}, QByteArray("c")).headers.value("sec-websocket-protocol"), QByteArray("c"));
        QCOMPARE(other.response().headers[0], (Header{"Upgrade", "WebSocket"}));
        QCOMPARE(other.agreement().subprotocol, QByteArray("c"));
        auto none = asked(offer);
        QVERIFY(!none.accept().headers.contains("Sec-WebSocket-Protocol"));
    }

    /// RFC 7692 section 5: the first offer that can be kept; those that cannot be read are declined.
    void deflateOffers()
    {
        const auto answer = [](const QByteArray &offers, const DeflateParameters &own) {
            ServerHandshakeOptions options;
            options.deflate = own;
            auto server = asked(request({}, {}, "Sec-WebSocket-Extensions: " + offers + "\r\n"), options);
            return server.accept().headers.value("Sec-WebSocket-Extensions").value_or("-");
        };
        QCOMPARE(answer("permessage-deflate", {}), QByteArray("permessage-deflate"));
        QCOMPARE(answer("x-other, permessage-deflate; client_max_window_bits", {}), QByteArray("permessage-deflate"));
        QCOMPARE(answer("permessage-deflate; unknown, permessage-deflate; server_max_window_bits=10", {}), QByteArray("permessage-deflate; server_max_window_bits=10"));
        QCOMPARE(answer("permessage-deflate; server_max_window_bits=7", {}), QByteArray("-"));
        QCOMPARE(answer("permessage-deflate, permessage-deflate; client_max_window_bits", {false, false, {}, 9}), QByteArray("permessage-deflate; client_max_window_bits=9"));
        QCOMPARE(answer("x-other", {}), QByteArray("-"));
        ServerHandshakeOptions off;
        auto server = asked(request({}, {}, "Sec-WebSocket-Extensions: permessage-deflate\r\n"), off);
        QVERIFY(!server.accept().headers.contains("Sec-WebSocket-Extensions"));
        QVERIFY(!server.agreement().deflate);
    }

    void brokenRequests_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("canGoOn");
        const auto row = [](const char *name, const QByteArray &bytes, const char *rule, int status = 400, bool canGoOn = true) {
            QTest::newRow(name) << bytes << QString::fromLatin1(rule) << status << canGoOn;
        };
        row("6455 4.1 POST", request("GET", "POST"), "rfc6455.method", 405);
        row("6455 4.2.1 HTTP/1.0", request("HTTP/1.1", "HTTP/1.0"), "http.version", 505);
        row("HTTP/2", request("HTTP/1.1", "HTTP/2.0"), "http.version", 505, false);
        row("9112 3.2 no Host", request("Host: h\r\n"), "http.host");
        row("9112 3.2 two Hosts", request({}, {}, "Host: i\r\n"), "http.host");
        row("6455 4.2.1 no Upgrade", request("Upgrade: websocket\r\n"), "rfc6455.upgrade-missing");
        row("6455 4.2.1 no Connection", request("keep-alive, Upgrade", "keep-alive"), "rfc6455.connection-missing");
        row("6455 4.2.1 no key", request("Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"), "rfc6455.key-invalid", 400, false);
        row("6455 4.2.1 short key", request("dGhlIHNhbXBsZSBub25jZQ==", "c2hvcnQ="), "rfc6455.key-invalid");
        row("6455 4.2.1 key not base64", request("dGhlIHNhbXBsZSBub25jZQ==", "dGhlIHNhbXBsZSBub25j!Q=="), "rfc6455.key-invalid");
        row("6455 4.2.1 two keys", request({}, {}, "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"), "rfc6455.key-invalid");
        row("6455 4.2.1 no version", request("Sec-WebSocket-Version: 13\r\n"), "rfc6455.version-unsupported", 426);
        row("6455 4.4 version 8", request("Sec-WebSocket-Version: 13", "Sec-WebSocket-Version: 8"), "rfc6455.version-unsupported", 426);
        row("6455 4.1 subprotocol", request({}, {}, "Sec-WebSocket-Protocol: a b\r\n"), "rfc6455.subprotocol-malformed");
        row("6455 9.1 extensions", request({}, {}, "Sec-WebSocket-Extensions: a b\r\n"), "rfc6455.extensions-malformed");
        row("9112 3.2 target", request("/chat", "/ch at"), "http.target");
        row("9112 3.2 fragment", request("/chat", "/chat#x"), "http.target");
        row("9112 3.2 no slash", request("/chat", "chat"), "http.target");
        row("9112 5.2 folded", request({}, {}, "X: a\r\n b\r\n"), "http.obs-fold");
        row("9112 3 request line", "GET /\r\n\r\n", "http.start-line", 400, false);
        row("too large", "GET / HTTP/1.1\r\nX: " + QByteArray(100'000, 'x'), "http.head-too-large", 431, false);
        row("too many", "GET / HTTP/1.1\r\n" + QByteArray("X: x\r\n").repeated(300) + "\r\n", "http.too-many-headers", 431, false);
        row("TLS", QByteArray::fromHex("160301020001"), "http.not-http", 400, false);
        row("body too large", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 9999999\r\n\r\n" + QByteArray(2 << 20, 'x'), "http.body-length", 413, false);
        row("bad length", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: x\r\n\r\n", "http.body-length", 400, false);
    }

    void brokenRequests()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, rule);
        QFETCH(int, status);
        QFETCH(bool, canGoOn);
        const auto strict = asked(bytes);
        QCOMPARE(strict.state(), State::Failed);
        QCOMPARE(strict.failure().id, rule);
        QVERIFY(!strict.failure().what.isEmpty() && !strict.failure().remedy.isEmpty());
        QCOMPARE(strict.response().status, status);
        const QByteArray answer = strict.response().toBytes();
        QVERIFY(answer.startsWith(QByteArray("HTTP/1.1 " + QByteArray::number(status))));
        QCOMPARE(strict.response().headers.value("Content-Length"), QByteArray::number(strict.response().body.size()));
        if (status == 426)
            QCOMPARE(strict.response().headers.value("Sec-WebSocket-Version"), QByteArray("13"));
        ServerHandshakeOptions options;
        options.observe = true;
        auto observing = asked(bytes, options);
        QCOMPARE(observing.state(), canGoOn ? State::Request : State::Failed);
        QCOMPARE(QLatin1String(observing.violations().at(0).rule->id), rule);
        if (canGoOn)
            QCOMPARE(observing.accept().status, 101);
    }

    void plainHttpWithItsBody()
    {
        for (const qsizetype step : {1, 100'000}) {
            qsizetype taken = 0;
            auto server = asked("GET / HTTP/1.1\r\nHost: h\r\n\r\nnext", {}, step, &taken);
            QCOMPARE(server.state(), State::PlainHttp);
            QCOMPARE(taken, 27);
            const auto answer = server.refuse(200, "OK", {{"Content-Type", "text/html"}}, "<p>hi");
            QCOMPARE(answer.toBytes(), QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\nContent-Type: text/html\r\n\r\n<p>hi"));
            const QByteArray post = "POST /x HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\nabc";
            QCOMPARE(asked(post + "next", {}, step, &taken).state(), State::PlainHttp);
            QCOMPARE(taken, post.size());
            const QByteArray chunked = "POST /x HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n";
            QCOMPARE(asked(chunked + "next", {}, step, &taken).state(), State::PlainHttp);
            QCOMPARE(taken, chunked.size());
        }
        auto head = asked("HEAD / HTTP/1.1\r\nHost: h\r\n\r\n");
        QVERIFY(head.refuse(200, "OK", {}, "body").toBytes().endsWith("\r\n\r\n"));
    }

    void refusesWithAnything()
    {
        auto server = asked(request());
        const auto answer = server.refuse(503, "Service Unavailable", {{"Retry-After", "5"}, {"content-length", "99"}}, "later");
        QCOMPARE(answer.status, 503);
        QCOMPARE(answer.headers.values("Content-Length"), (std::vector<QByteArray>{"99"}));
        QCOMPARE(server.state(), State::Done);
    }
};

FRAMESCOPE_TEST(tst_ServerHandshake);
#include "tst_ServerHandshake.moc"
