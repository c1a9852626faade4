#include "base/OptionId.h"

#include "support/RecordingSink.h"
#include "support/ScriptedServer.h"
#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::network;
using namespace framescope::tests;

/// Opening and all its failures, with peers that misbehave on purpose.
class tst_FramescopeClient : public QObject
{
    Q_OBJECT

    std::unique_ptr<RecordingSink> m_sink;
    std::unique_ptr<Connection> m_client;

    bool open(const ConnectionOptions &options)
    {
        m_sink = std::make_unique<RecordingSink>();
        m_client = Connection::createClient(options, m_sink.get());
        m_client->open();
        return QTest::qWaitFor([this] { return m_sink->opens + m_sink->ends > 0; });
    }
    bool open(const QUrl &url)
    {
        ConnectionOptions options;
        options.url = base::WebSocketAddress::of(url);
        return open(options);
    }
    static ScriptedServer::Script answer(const QByteArray &bytes, bool thenClose = false)
    {
        return [bytes, thenClose](QTcpSocket &socket, const QByteArray &soFar) {
            if (!soFar.endsWith("\r\n\r\n"))
                return;
            socket.write(bytes);
            if (thenClose)
                socket.disconnectFromHost();
        };
    }
    void verifyFailed(const char *id)
    {
        QCOMPARE(m_sink->failures, 1);
        QCOMPARE(m_sink->ends, 1);
        QVERIFY2(m_sink->error.id == QLatin1String(id), qPrintable(m_sink->error.id + QLatin1String(": ") + m_sink->error.toString()));
        QVERIFY(!m_sink->error.what.isEmpty());
        QVERIFY(!m_sink->error.remedy.isEmpty());
        QCOMPARE(m_client->state(), Connection::State::Closed);
    }

    /// The received response is more useful than a timeout error about its rest.
    void verifyRefusedWith403()
    {
        verifyFailed("upgrade.status-403");
        QVERIFY2(m_sink->error.seen.contains(QStringLiteral("no rights")), qPrintable(m_sink->error.seen));
        QCOMPARE(m_sink->facts.response.status, 403);
        QCOMPARE(m_sink->facts.response.body, QByteArray("no rights"));
    }

private slots:
    void cleanup() { m_client.reset(); }

    void factsOfASuccess()
    {
        ScriptedServer peer([](QTcpSocket &socket, const QByteArray &soFar) {
            if (soFar.endsWith("\r\n\r\n"))
                socket.write(ScriptedServer::answer101(soFar, "Sec-WebSocket-Protocol: b\r\nX-Powered-By: tests\r\n"));
        });
        ConnectionOptions options;
        options.url = base::WebSocketAddress::of(peer.url());
        options.url = *framescope::base::WebSocketAddress::parse(QStringLiteral("ws://me:secret@127.0.0.1:%1/feed ü?a=b").arg(peer.serverPort()));
        options.subprotocols = {"a", "b"};
        options.origin = "https://page.example";
        options.headers = {{"X-One", "1"}, {"x-two", "2"}};
        QVERIFY(open(options));
        QCOMPARE(m_sink->opens, 1);
        const auto &facts = m_sink->facts;
        QCOMPARE(facts.agreement.subprotocol, QByteArray("b"));
        QCOMPARE(facts.response.status, 101);
        QCOMPARE(*facts.response.headers.value("x-powered-by"), QByteArray("tests"));
        QVERIFY(facts.rawRequest.startsWith("GET /feed%20%C3%BC?a=b HTTP/1.1\r\n"));
        QCOMPARE(peer.received, facts.rawRequest);
        QVERIFY(facts.rawRequest.contains("X-One: 1\r\nx-two: 2\r\n"));
        QVERIFY(facts.rawRequest.contains("Authorization: Basic bWU6c2VjcmV0\r\n"));
        QVERIFY(!facts.url.toString().contains(QStringLiteral("secret")));
        QCOMPARE(facts.peerPort, peer.serverPort());
        QCOMPARE(facts.addresses, QStringList{QStringLiteral("127.0.0.1")});
        const std::vector<std::pair<Phase, bool>> expected = {{Phase::Lookup, false}, {Phase::Lookup, true},   {Phase::Tcp, false},
                                                              {Phase::Tcp, true},     {Phase::Upgrade, false}, {Phase::Upgrade, true}};
        QVERIFY(m_sink->phases == expected);
    }

    void resolveOverridesTheName()
    {
        ScriptedServer peer(answer("HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\nnope"));
        ConnectionOptions options;
        options.url = base::WebSocketAddress::of(QUrl(QStringLiteral("ws://named.example:%1/").arg(peer.serverPort())));
        options.proxy.kind = ProxyOptions::Kind::None;
        options.resolve.insert(QStringLiteral("named.example"), {QStringLiteral("127.0.0.1")});
        QVERIFY(open(options));
        verifyFailed("upgrade.status-404");
        QVERIFY(peer.received.contains("Host: named.example:"));
        QCOMPARE(m_sink->facts.response.body, QByteArray("nope"));
        QVERIFY(m_sink->error.seen.contains(QStringLiteral("nope")));
    }

    void authenticationIsHandedOut()
    {
        ScriptedServer peer(answer("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n"));
        QVERIFY(open(peer.url()));
        verifyFailed("upgrade.status-401");
        QCOMPARE(*m_sink->facts.response.headers.value("WWW-Authenticate"), QByteArray("Basic realm=\"x\""));
    }

    void unresolvableHost()
    {
        ConnectionOptions options;
        options.url = base::WebSocketAddress::of(QUrl(QStringLiteral("ws://no-such-host.invalid/")));
        options.proxy.kind = ProxyOptions::Kind::None;
        options.timeouts.lookup = 0;
        options.timeouts.total = 0;
        m_sink = std::make_unique<RecordingSink>();
        m_client = Connection::createClient(options, m_sink.get());
        m_client->open();
        QTRY_COMPARE_WITH_TIMEOUT(m_sink->ends, 1, 60'000);
        verifyFailed("lookup.failed");
    }

    void refusedPort()
    {
        QTcpServer unused;
        QVERIFY(unused.listen(QHostAddress::LocalHost));
        const auto port = unused.serverPort();
        unused.close();
        QVERIFY(open(QUrl(QStringLiteral("ws://127.0.0.1:%1/").arg(port))));
        verifyFailed("tcp.refused");
        QVERIFY(m_sink->error.seen.contains(QStringLiteral("127.0.0.1")));
    }

    void silentPeer()
    {
        ScriptedServer peer;
        ConnectionOptions options;
        options.url = base::WebSocketAddress::of(peer.url());
        options.timeouts.upgrade = 50;
        QVERIFY(open(options));
        verifyFailed("upgrade.timeout");
        options.timeouts.upgrade = 0;
        options.timeouts.total = 50;
        QVERIFY(open(options));
        verifyFailed("network.timeout");
        // Half a head is shown.
        ScriptedServer half(answer("HTTP/1.1 403 Forbidden\r\nX-Why: rights\r\n"));
        options.url = base::WebSocketAddress::of(half.url());
        options.timeouts.total = 1000; // long enough for the half to come on a busy machine
        QVERIFY(open(options));
        verifyFailed("network.timeout");
        QCOMPARE(m_sink->facts.response.raw, QByteArray("HTTP/1.1 403 Forbidden\r\nX-Why: rights\r\n"));
    }

    /// The received response is shown, whatever its body does, without waiting for the limit of the phase.
    void refusalsWithoutAnEnd_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("label");
        QTest::newRow("no length") << QByteArray("HTTP/1.1 403 Forbidden\r\nX-Why: rights\r\n\r\nno rights") << QStringLiteral("no rights") << QStringLiteral("9 bytes came, and the answer tells no length");
        QTest::newRow("a length too large") << QByteArray("HTTP/1.1 403 Forbidden\r\nX-Why: rights\r\nContent-Length: 500\r\n\r\nno rights") << QStringLiteral("no rights") << QStringLiteral("Body incomplete: 9 of 500 bytes");
        QTest::newRow("no last chunk") << QByteArray("HTTP/1.1 403 Forbidden\r\nX-Why: rights\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nno rights\r\n") << QStringLiteral("no rights")
                                       << QStringLiteral("without the last chunk");
        QTest::newRow("half a chunk") << QByteArray("HTTP/1.1 403 Forbidden\r\nX-Why: rights\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nno rights") << QStringLiteral("no rights")
                                      << QStringLiteral("without the last chunk");
        QTest::newRow("no body at all") << QByteArray("HTTP/1.1 403 Forbidden\r\nX-Why: rights\r\nContent-Length: 5\r\n\r\n") << QString() << QStringLiteral("0 of 5 bytes");
    }
    void refusalsWithoutAnEnd()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, body);
        QFETCH(QString, label);
        ScriptedServer peer(this->answer(answer));
        ConnectionOptions options;
        options.url = base::WebSocketAddress::of(peer.url());
        options.timeouts.body = 50;
        options.timeouts.upgrade = 0; // no limit of a phase ends it
        options.timeouts.total = 0;
        QVERIFY(open(options));
        verifyFailed("upgrade.status-403");
        QCOMPARE(m_sink->facts.response.status, 403);
        QCOMPARE(*m_sink->facts.response.headers.value("X-Why"), QByteArray("rights"));
        QCOMPARE(m_sink->facts.response.content.text, body);
        QVERIFY(m_sink->facts.response.bodyCut);
        QVERIFY2(m_sink->error.seen.contains(label), qPrintable(m_sink->error.seen));

        // A limit that comes first has the same to show.
        options.timeouts.body = 0;
        options.timeouts.total = 100;
        QVERIFY(open(options));
        verifyFailed("upgrade.status-403");
        QVERIFY2(m_sink->error.seen.contains(label), qPrintable(m_sink->error.seen));
        // That nothing came in the whole of it would not be true of a body that comes in drops.
        QVERIFY2(!m_sink->error.seen.contains(QStringLiteral("Nothing more came")), qPrintable(m_sink->error.seen));
    }

    void cancelledWhileABodyIsAwaited()
    {
        ScriptedServer peer(answer("HTTP/1.1 403 Forbidden\r\nContent-Length: 500\r\n\r\nno rights"));
        ConnectionOptions options;
        options.url = base::WebSocketAddress::of(peer.url());
        options.timeouts.body = 0;
        m_sink = std::make_unique<RecordingSink>();
        m_client = Connection::createClient(options, m_sink.get());
        m_client->open();
        QTRY_COMPARE(m_client->facts().response.status, 403);
        m_client->abort(false);
        QTRY_COMPARE(m_sink->ends, 1);
        verifyRefusedWith403();
    }

    /// A redirect says where to go in its head.
    void redirectsNeedNoBody()
    {
        ScriptedServer peer([](QTcpSocket &socket, const QByteArray &soFar) {
            if (soFar.startsWith("GET /next "))
                socket.write(ScriptedServer::answer101(soFar));
            else if (soFar.endsWith("\r\n\r\n"))
                socket.write("HTTP/1.1 302 Found\r\nLocation: /next\r\nContent-Length: 500\r\n\r\nhalf");
        });
        ConnectionOptions options;
        options.url = base::WebSocketAddress::of(peer.url());
        options.timeouts.body = 0;
        options.timeouts.upgrade = 0;
        QVERIFY(open(options));
        QCOMPARE(m_sink->opens, 1);
        options.maxRedirects = 0;
        options.timeouts.body = 50;
        QVERIFY(open(options));
        verifyFailed("upgrade.status-302");
        QCOMPARE(m_sink->facts.response.body, QByteArray("half"));
    }

    /// A cookie store can change the headers of the next request.
    void theSinkMayChangeTheHeadersOfARedirect()
    {
        class Jar : public RecordingSink
        {
        public:
            void redirectHeaders(const OpeningFacts &facts, const base::WebSocketAddress &next, protocol::HeaderList &headers) override
            {
                headers.set("Cookie", facts.response.headers.value("Set-Cookie").value_or(QByteArray()));
                seen = QString::fromLatin1(next.path());
            }
            QString seen;
        };
        ScriptedServer peer([](QTcpSocket &socket, const QByteArray &soFar) {
            if (!soFar.endsWith("\r\n\r\n"))
                return;
            if (soFar.startsWith("GET /next "))
                socket.write(ScriptedServer::answer101(soFar));
            else
                socket.write("HTTP/1.1 302 Found\r\nLocation: /next\r\nSet-Cookie: new=2\r\nContent-Length: 0\r\n\r\n");
        });
        ConnectionOptions options;
        options.url = base::WebSocketAddress::of(peer.url());
        options.headers = {{"Cookie", "old=1"}};
        Jar jar;
        m_client = Connection::createClient(options, &jar);
        m_client->open();
        QTRY_COMPARE(jar.opens, 1);
        QCOMPARE(jar.seen, QStringLiteral("/next"));
        QVERIFY(jar.facts.rawRequest.contains("Cookie: new=2\r\n") && !jar.facts.rawRequest.contains("old=1"));
        m_client.reset();
    }

    void settingsThatAHeaderReplacesAreTold()
    {
        ScriptedServer peer(answer("HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n"));
        ConnectionOptions options;
        options.url = *base::WebSocketAddress::parse(QStringLiteral("ws://me:secret@127.0.0.1:%1/").arg(peer.serverPort()));
        options.origin = "https://a.example";
        options.headers = {{"Authorization", "Bearer t"}, {"Origin", "https://b.example"}};
        QVERIFY(open(options));
        QCOMPARE(m_sink->facts.notes.size(), 2);
        QVERIFY(!m_sink->facts.notes.join(QLatin1Char(' ')).contains(QStringLiteral("secret")));
    }

    void authenticationSchemesAreNamed()
    {
        ScriptedServer peer(answer("HTTP/1.1 401 No\r\nWWW-Authenticate: Negotiate\r\nWWW-Authenticate: NTLM\r\nContent-Length: 0\r\n\r\n"));
        QVERIFY(open(peer.url()));
        verifyFailed("upgrade.status-401");
        QVERIFY2(m_sink->error.what.contains(QStringLiteral("Negotiate, NTLM")), qPrintable(m_sink->error.what));
        QCOMPARE(m_sink->error.option, base::OptionId::None);
    }

    void badAnswers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("idStart");
        QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n") << QStringLiteral("upgrade.");
        QTest::newRow("TLS alert") << QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7) << QStringLiteral("upgrade.tls-peer");
        QTest::newRow("wrong accept") << QByteArray("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                                    "Sec-WebSocket-Accept: AAAAAAAAAAAAAAAAAAAAAAAAAAA=\r\n\r\n")
                                      << QStringLiteral("upgrade.");
        QTest::newRow("half a head") << QByteArray("HTTP/1.1 101 Switching Protocols\r\nUpgr") << QStringLiteral("upgrade.");
    }
    void badAnswers()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, idStart);
        ScriptedServer peer(answer(bytes, true));
        QVERIFY(open(peer.url()));
        QCOMPARE(m_sink->failures, 1);
        QVERIFY2(m_sink->error.id.startsWith(idStart), qPrintable(m_sink->error.id));
        QVERIFY(!m_sink->error.seen.isEmpty());
    }

    void unaskedSubprotocolAndExtension()
    {
        for (const QByteArray extra : {"Sec-WebSocket-Protocol: surprise\r\n", "Sec-WebSocket-Extensions: x-surprise\r\n"}) {
            ScriptedServer peer([extra](QTcpSocket &socket, const QByteArray &soFar) {
                if (soFar.endsWith("\r\n\r\n"))
                    socket.write(ScriptedServer::answer101(soFar, extra));
            });
            QVERIFY(open(peer.url()));
            QCOMPARE(m_sink->failures, 1);
            QVERIFY(m_sink->error.id.startsWith(QLatin1String("upgrade.")));
            QVERIFY2(m_sink->error.toString().contains(QStringLiteral("surprise")), qPrintable(m_sink->error.toString()));
        }
    }

    void endlessHeader()
    {
        ScriptedServer peer;
        peer.onConnected = [](QTcpSocket &socket) {
            socket.write("HTTP/1.1 101 Switching Protocols\r\n");
            const auto more = [&socket] { socket.write(QByteArray("X-Header: endless\r\n").repeated(1000)); };
            connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
            more();
        };
        QVERIFY(open(peer.url()));
        QCOMPARE(m_sink->failures, 1);
        QVERIFY2(m_sink->error.id.startsWith(QLatin1String("upgrade.")) || m_sink->error.id.startsWith(QLatin1String("limit.")),
                 qPrintable(m_sink->error.id));
    }

    void peerThatEndsWithoutAWord()
    {
        ScriptedServer peer(answer({}, true));
        QVERIFY(open(peer.url()));
        verifyFailed("upgrade.closed");
    }

    void redirectsAreFollowed()
    {
        ScriptedServer last([](QTcpSocket &socket, const QByteArray &soFar) {
            if (soFar.endsWith("\r\n\r\n"))
                socket.write(ScriptedServer::answer101(soFar));
        });
        ScriptedServer first(answer("HTTP/1.1 307 Temporary Redirect\r\nLocation: " + last.url(QStringLiteral("http")).toEncoded()
                                    + "next?x\r\nContent-Length: 0\r\n\r\n"));
        ConnectionOptions options;
        options.url = base::WebSocketAddress::of(first.url());
        options.headers = {{"Authorization", "Bearer secret"}, {"Cookie", "a=b"}, {"X-Mine", "1"}};
        QVERIFY(open(options));
        QCOMPARE(m_sink->opens, 1);
        QCOMPARE(m_sink->redirects.size(), 1);
        QCOMPARE(m_sink->redirects.first().toString(), QString(last.url().toString() + QStringLiteral("next?x")));
        QCOMPARE(m_sink->redirectStatus, QList<int>{307});
        QCOMPARE(m_sink->facts.redirects.size(), 1u);
        QCOMPARE(m_sink->facts.url.path(), QByteArray("/next"));
        QVERIFY(first.received.contains("secret"));
        QVERIFY(!last.received.contains("secret"));
        QVERIFY(!last.received.contains("Cookie"));
        QVERIFY(last.received.contains("X-Mine: 1"));
    }

    void redirectsHaveALimit()
    {
        ScriptedServer peer(answer("HTTP/1.1 302 Found\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n"));
        ConnectionOptions options;
        options.url = base::WebSocketAddress::of(peer.url());
        options.maxRedirects = 3;
        QVERIFY(open(options));
        verifyFailed("upgrade.redirect-limit");
        QCOMPARE(m_sink->redirects.size(), 3);
        QCOMPARE(peer.connections, 4);
        options.maxRedirects = 0;
        QVERIFY(open(options));
        verifyFailed("upgrade.status-302");
    }

    void cancelAtAnyMoment()
    {
        ScriptedServer peer;
        for (const Phase phase : {Phase::Lookup, Phase::Tcp, Phase::Upgrade}) {
            for (const bool ended : {false, true}) {
                m_sink = std::make_unique<RecordingSink>();
                ConnectionOptions options;
                options.url = base::WebSocketAddress::of(peer.url());
                options.timeouts.upgrade = 100;
                m_client = Connection::createClient(options, m_sink.get());
                m_sink->onPhase = [&, phase, ended](Phase now, bool nowEnded) {
                    if (now == phase && nowEnded == ended)
                        m_client->abort();
                };
                m_client->open();
                QTRY_COMPARE(m_sink->ends, 1);
                QCOMPARE(m_sink->failures, 1);
                QCOMPARE(m_sink->opens, 0);
            }
        }
    }

    void cancelBeforeItBegan()
    {
        m_sink = std::make_unique<RecordingSink>();
        ConnectionOptions options;
        options.url = base::WebSocketAddress::of(QUrl(QStringLiteral("ws://127.0.0.1:9/")));
        m_client = Connection::createClient(options, m_sink.get());
        m_client->open();
        QVERIFY(m_client->close(1000, {}));
        QCOMPARE(m_sink->ends, 1);
        QCOMPARE(m_sink->error.id, QStringLiteral("network.cancelled"));
    }

    void destroyedWhileOpening()
    {
        ScriptedServer peer;
        m_sink = std::make_unique<RecordingSink>();
        ConnectionOptions options;
        options.url = base::WebSocketAddress::of(peer.url());
        m_client = Connection::createClient(options, m_sink.get());
        m_client->open();
        QTRY_COMPARE(peer.connections, 1);
        m_client.reset();
        QTRY_COMPARE(peer.disconnections, 1);
        QCOMPARE(m_sink->ends, 0);
    }

    void wrongAddress()
    {
        QVERIFY(open(QUrl(QStringLiteral("ftp://127.0.0.1/"))));
        verifyFailed("url.invalid");
    }
};

FRAMESCOPE_TEST(tst_FramescopeClient);
#include "tst_FramescopeClient.moc"
