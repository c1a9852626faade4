#include "base/OptionId.h"
#include "network/FramescopeListener.h"

#include "support/RecordingSink.h"
#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::network;
using namespace framescope::tests;

/// The listener with clients that are late, invalid, numerous, or not WebSocket clients at all.
class tst_FramescopeListener : public QObject
{
    Q_OBJECT

    std::unique_ptr<EchoSink> m_server;
    std::unique_ptr<Listener> m_listener;

    static constexpr const char *kRequest = "GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: keep-alive, Upgrade\r\n"
                                            "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";

    void listen(ListenerOptions options = {})
    {
        m_listener = Listener::create(options, m_server.get());
        QVERIFY(m_listener->listen());
    }
    std::unique_ptr<QTcpSocket> dial(const QByteArray &first = {})
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(m_listener->address(), m_listener->port());
        if (!socket->waitForConnected())
            qWarning() << socket->errorString();
        socket->write(first);
        return socket;
    }
    static QByteArray answerOf(QTcpSocket &socket)
    {
        return QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }) ? socket.readAll() : "no end: " + socket.readAll();
    }

private slots:
    void init() { m_server = std::make_unique<EchoSink>(); }
    void cleanup()
    {
        m_server->clients.clear();
        m_listener.reset();
    }

    void addressAndUrl()
    {
        listen();
        QVERIFY(m_listener->port() > 0);
        QCOMPARE(m_listener->url(), QUrl(QStringLiteral("ws://127.0.0.1:%1/").arg(m_listener->port())));
        QCOMPARE(listenerUrl(QHostAddress(QHostAddress::AnyIPv6), 1, true), QUrl(QStringLiteral("wss://[::1]:1/")));
        QCOMPARE(listenerUrl(QHostAddress(QHostAddress::AnyIPv4), 1, false), QUrl(QStringLiteral("ws://127.0.0.1:1/")));
        ListenerOptions taken;
        taken.port = m_listener->port();
        const auto second = Listener::create(taken, m_server.get());
        const auto result = second->listen();
        QVERIFY(!result);
        QCOMPARE(result.error().id, QStringLiteral("server.listen"));
        QCOMPARE(result.error().option, base::OptionId::Port);
        QCOMPARE(result.error().value, QStringLiteral("0"));
    }

    void pageAtSlash()
    {
        listen();
        auto socket = dial("GET /page HTTP/1.1\r\nHost: a\r\n\r\n");
        const auto answer = answerOf(*socket);
        QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer);
        QVERIFY(answer.endsWith("a page for /page"));
        QVERIFY(answer.contains("Content-Length: 16\r\n"));
        QCOMPARE(m_server->httpRequests, 1);
    }

    void wrongRequests_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("no HTTP") << QByteArray("hello there\r\n\r\n") << QByteArray("400");
        QTest::newRow("old version") << QByteArray(kRequest).replace("Version: 13", "Version: 8") << QByteArray("426");
        QTest::newRow("short key") << QByteArray(kRequest).replace("dGhlIHNhbXBsZSBub25jZQ==", "c2hvcnQ=") << QByteArray("400");
        QTest::newRow("endless header") << QByteArray(QByteArray("GET / HTTP/1.1\r\n") + QByteArray("X-Header: endless\r\n").repeated(5000)) << QByteArray("431");
    }
    void wrongRequests()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, status);
        listen();
        auto socket = dial(request);
        const auto answer = answerOf(*socket);
        QVERIFY2(answer.startsWith(QByteArray("HTTP/1.1 " + status)), answer);
        QVERIFY(answer.indexOf("\r\n\r\n") + 4 < answer.size());
        QCOMPARE(m_server->errors.size(), 1u);
        QVERIFY(!m_server->errors[0].what.isEmpty());
    }

    void refusalWithAnyAnswer()
    {
        listen();
        m_server->onPending = [](PendingClient &client) { client.refuse(418, "I'm a teapot", {{"X-Why", "tests"}}, "short and stout"); };
        auto socket = dial(kRequest);
        const auto answer = answerOf(*socket);
        QVERIFY2(answer.startsWith("HTTP/1.1 418 I'm a teapot\r\n"), answer);
        QVERIFY(answer.contains("X-Why: tests\r\n"));
        QVERIFY(answer.endsWith("short and stout"));
    }

    void rawAnswersAndDrops()
    {
        listen();
        m_server->onPending = [](PendingClient &client) { client.answerRaw("anything\0at all", true); };
        QCOMPARE(answerOf(*dial(kRequest)), QByteArray("anything"));
        m_server->onPending = [](PendingClient &client) { client.answerRaw("and then silence", false); };
        auto open = dial(kRequest);
        QTRY_COMPARE(open->bytesAvailable(), 16);
        QCOMPARE(open->state(), QAbstractSocket::ConnectedState);
        m_server->onPending = [](PendingClient &client) { client.drop(false); };
        QCOMPARE(answerOf(*dial(kRequest)), QByteArray());
        m_server->onPending = [](PendingClient &client) { client.drop(true); };
        QCOMPARE(answerOf(*dial(kRequest)), QByteArray());
    }

    void verdictMayComeLater()
    {
        listen();
        PendingClient *pending = nullptr;
        m_server->onPending = [&](PendingClient &client) { pending = &client; };
        auto socket = dial(QByteArray(kRequest) + QByteArray("\x81\x80\0\0\0\0", 6));
        QTRY_VERIFY(pending);
        QCOMPARE(pending->peerPort(), socket->localPort());
        auto &client = m_server->accept(*pending, {{"X-Extra", "1"}});
        QVERIFY(client.connection);
        QCOMPARE(client.sink->opens, 1);
        QTRY_COMPARE(client.sink->messages(), QList<QByteArray>{""});
        QTRY_VERIFY(socket->bytesAvailable() > 0);
        QVERIFY(socket->readAll().contains("X-Extra: 1\r\n"));
    }

    void slowHandshakesAreDropped()
    {
        ListenerOptions options;
        options.handshakeTimeoutMs = 100;
        listen(options);
        std::vector<std::unique_ptr<QTcpSocket>> slow;
        for (int i = 0; i < 200; ++i)
            slow.push_back(dial("GET / HTTP/1.1\r\n"));
        // They do no harm to one who is quick, and all of them go.
        auto quick = dial(kRequest);
        QTRY_COMPARE(m_server->clients.size(), 1u);
        QTRY_COMPARE(m_server->errors.size(), 200u);
        QCOMPARE(m_server->errors[0].id, QStringLiteral("server.timeout"));
        QVERIFY(m_server->errors[0].seen.startsWith(QStringLiteral("GET / ")));
    }

    void unansweredClientsAreReportedGone()
    {
        ListenerOptions options;
        options.handshakeTimeoutMs = 50;
        listen(options);
        m_server->onPending = [](PendingClient &) {};
        auto socket = dial(kRequest);
        QTRY_COMPARE(m_server->pendingsGone, 1);
    }

    void tooManyClients()
    {
        ListenerOptions options;
        options.maxClients = 2;
        listen(options);
        auto one = dial(kRequest);
        auto two = dial(kRequest);
        QTRY_COMPARE(m_server->clients.size(), 2u);
        auto three = dial(kRequest);
        QVERIFY(answerOf(*three).startsWith("HTTP/1.1 503 "));
        QCOMPARE(m_server->errors.back().id, QStringLiteral("server.too-many"));
        m_server->clients.clear();
        auto four = dial(kRequest);
        QTRY_COMPARE(m_server->clients.size(), 1u);
    }

    void listensOnIpv6()
    {
        ListenerOptions options;
        options.address = QHostAddress(QHostAddress::LocalHostIPv6);
        m_listener = Listener::create(options, m_server.get());
        if (!m_listener->listen())
            QSKIP("FRAMESCOPE-SKIPPED: no IPv6 here");
        auto socket = dial(kRequest);
        QTRY_COMPARE(m_server->clients.size(), 1u);
        QVERIFY(m_listener->url().toString().startsWith(QStringLiteral("ws://[::1]:")));
    }

    void stopLeavesOpenConnectionsToTheirOwners()
    {
        listen();
        auto open = dial(kRequest);
        QTRY_COMPARE(m_server->clients.size(), 1u);
        auto half = dial("GET /");
        m_listener->stop();
        m_listener.reset();
        QVERIFY(m_server->clients.front()->connection->sendMessage(protocol::Opcode::Text, base::viewOf("still here")));
        QTRY_VERIFY(open->peek(4096).contains("still here"));
    }
};

FRAMESCOPE_TEST(tst_FramescopeListener);
#include "tst_FramescopeListener.moc"
