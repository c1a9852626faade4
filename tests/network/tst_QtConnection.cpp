#include "base/OptionId.h"

#include "support/RecordingSink.h"
#include "support/ScriptedServer.h"
#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::network;
using namespace framescope::tests;

/// Qt WebSockets as client and as server, against each other and against our own stack: the independent peer of both.
class tst_QtConnection : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<EchoSink> m_server;
    std::unique_ptr<RecordingSink> m_sink;
    std::unique_ptr<Listener> m_listener;
    std::unique_ptr<Connection> m_client;

    bool connectStacks(Stack client, Stack server, bool tls = false, ConnectionOptions options = {})
    {
        ListenerOptions listening;
        listening.stack = server;
        listening.tls = tls;
        listening.dataFolder = m_folder.path();
        listening.subprotocols = {"chat"};
        m_listener = Listener::create(listening, m_server.get());
        const auto ok = m_listener->listen();
        if (!ok) {
            qWarning() << ok.error().toString();
            return false;
        }
        options.stack = client;
        options.url = base::WebSocketAddress::of(m_listener->url());
        options.subprotocols = {"chat"};
        options.tls.caFiles = tls ? QStringList{m_listener->caFile()} : QStringList{};
        m_client = Connection::createClient(options, m_sink.get());
        m_client->open();
        return QTest::qWaitFor([this] { return m_sink->ends > 0 || (m_sink->opens == 1 && !m_server->clients.empty()); }) && m_sink->opens == 1;
    }
    RecordingSink &serverSink() { return *m_server->clients.front()->sink; }

    static void addStacks()
    {
        QTest::addColumn<Stack>("client");
        QTest::addColumn<Stack>("server");
        QTest::addColumn<bool>("tls");
        for (const bool tls : {false, true}) {
            const char *suffix = tls ? "wss" : "ws";
            QTest::addRow("qt to qt %s", suffix) << Stack::Qt << Stack::Qt << tls;
            QTest::addRow("qt to framescope %s", suffix) << Stack::Qt << Stack::Framescope << tls;
            QTest::addRow("framescope to qt %s", suffix) << Stack::Framescope << Stack::Qt << tls;
        }
    }

private slots:
    void init()
    {
        m_server = std::make_unique<EchoSink>();
        m_sink = std::make_unique<RecordingSink>();
    }
    void cleanup()
    {
        m_client.reset();
        m_server->clients.clear();
        m_listener.reset();
    }

    void conversation_data() { addStacks(); }
    void conversation()
    {
        QFETCH(Stack, client);
        QFETCH(Stack, server);
        QFETCH(bool, tls);
        QVERIFY2(connectStacks(client, server, tls), qPrintable(m_sink->error.toString()));
        QCOMPARE(m_sink->facts.agreement.subprotocol, QByteArray("chat"));
        QCOMPARE(m_sink->facts.notVisible.isEmpty(), client == Stack::Framescope);
        QCOMPARE(m_sink->facts.notVisible.join(QLatin1Char('|')).contains(QStringLiteral("byte order mark")), client != Stack::Framescope); // of what QWebSocket hands over
        for (const int size : {0, 1, 125, 126, 65535, 65536, 1 << 20}) {
            m_sink->in.clear();
            const QByteArray payload(size, 'q');
            const auto kind = size % 2 ? protocol::Opcode::Text : protocol::Opcode::Binary;
            QVERIFY(m_client->sendMessage(kind, base::viewOf(payload)));
            QTRY_COMPARE(m_sink->messages().size(), 1);
            QVERIFY(m_sink->messages().front() == payload);
        }
        m_sink->in.clear();
        QVERIFY(m_client->sendPing(base::viewOf("are you there")));
        QTRY_COMPARE(m_sink->in.size(), 1u);
        QCOMPARE(m_sink->in[0].header.opcode, protocol::Opcode::Pong);
        QCOMPARE(m_sink->in[0].payload, QByteArray("are you there"));
        QVERIFY(m_sink->in[0].rttNs >= 0);

        QVERIFY(m_client->close(4001, base::viewOf("bye")));
        QTRY_COMPARE(m_sink->ends, 1);
        QTRY_COMPARE(serverSink().ends, 1);
        QCOMPARE(*serverSink().closeFacts.received->code, 4001);
        QCOMPARE(serverSink().closeFacts.received->reason, QByteArray("bye"));
    }

    /// Qt answers by itself and shows nothing of it; that nobody answered would not be true.
    void aCloseOfThePeerIsAnsweredUnseen()
    {
        QVERIFY(connectStacks(Stack::Qt, Stack::Framescope));
        QVERIFY(m_server->clients.front()->connection->close(4002, base::viewOf("enough")));
        QTRY_COMPARE(m_sink->ends, 1);
        QCOMPARE(m_sink->closeFacts.first, protocol::CloseFacts::First::Remote);
        QCOMPARE(*m_sink->closeFacts.received->code, 4002);
        QVERIFY(!m_sink->closeFacts.sent && m_sink->closeFacts.answerHidden);
        QTRY_COMPARE(serverSink().ends, 1);
        QVERIFY(serverSink().closeFacts.received);
    }

    void ourFragmentsReachQt()
    {
        m_server->echo = false;
        QVERIFY(connectStacks(Stack::Framescope, Stack::Qt));
        const std::uint64_t sizes[] = {1, 2};
        QVERIFY(m_client->sendMessage(protocol::Opcode::Text, base::viewOf("abcde"), sizes));
        QTRY_COMPARE(serverSink().messages(), QList<QByteArray>{"abcde"});
        QCOMPARE(serverSink().in.size(), 3u);
        QCOMPARE(serverSink().in[2].frames, 3u);
        QCOMPARE(serverSink().in[1].header.opcode, protocol::Opcode::Continuation);
    }

    void whatItCannotDoIsAnError()
    {
        QVERIFY(connectStacks(Stack::Qt, Stack::Framescope));
        const std::uint64_t sizes[] = {1};
        const std::vector<base::Result<void>> results = {
            m_client->sendPong({}), m_client->sendRaw({}), m_client->sendFragment(protocol::Opcode::Text, {}, true, true),
            m_client->sendMessage(protocol::Opcode::Text, base::viewOf("x"), sizes),
            m_client->sendMessage(protocol::Opcode::Text, base::viewOf("\xff")), m_client->close({}, {})};
        for (const auto &result : results) {
            QVERIFY(!result);
            QCOMPARE(result.error().id, QStringLiteral("network.stack"));
            QCOMPARE(result.error().option, base::OptionId::Stack);
            QCOMPARE(result.error().value, QStringLiteral("framescope"));
        }
        QCOMPARE(m_client->state(), Connection::State::Open);
    }

    void failuresOfOpening()
    {
        ConnectionOptions options;
        options.stack = Stack::Qt;
        options.url = base::WebSocketAddress::of(QUrl(QStringLiteral("ws://127.0.0.1:1/")));
        m_client = Connection::createClient(options, m_sink.get());
        m_client->open();
        QTRY_COMPARE(m_sink->ends, 1);
        QCOMPARE(m_sink->error.id, QStringLiteral("tcp.refused"));

        ScriptedServer notFound([](QTcpSocket &socket, const QByteArray &soFar) {
            if (soFar.endsWith("\r\n\r\n"))
                socket.write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
        });
        options.url = base::WebSocketAddress::of(notFound.url());
        m_sink = std::make_unique<RecordingSink>();
        m_client = Connection::createClient(options, m_sink.get());
        m_client->open();
        QTRY_COMPARE(m_sink->ends, 1);
        QCOMPARE(m_sink->error.id, QStringLiteral("upgrade.status-404"));
        QCOMPARE(m_sink->facts.response.status, 404);
        QVERIFY(m_sink->error.seen.contains(QStringLiteral("404")));

        ScriptedServer silent;
        options.url = base::WebSocketAddress::of(silent.url());
        options.timeouts.total = 50;
        m_sink = std::make_unique<RecordingSink>();
        m_client = Connection::createClient(options, m_sink.get());
        m_client->open();
        QTRY_COMPARE(m_sink->ends, 1);
        QCOMPARE(m_sink->error.id, QStringLiteral("network.timeout"));
    }

    /// Qt gives 1000 as the code of a stream that just ended; nobody sent it.
    void aPeerThatGoesHasSentNoClose()
    {
        ScriptedServer peer([](QTcpSocket &socket, const QByteArray &soFar) {
            if (ScriptedServer::hasHead(soFar)) {
                socket.write(ScriptedServer::answer101(soFar) + QByteArray("\x81\x05he", 4));
                socket.disconnectFromHost();
            }
        });
        ConnectionOptions options;
        options.stack = Stack::Qt;
        options.url = base::WebSocketAddress::of(peer.url());
        m_client = Connection::createClient(options, m_sink.get());
        m_client->open();
        QTRY_COMPARE(m_sink->ends, 1);
        QCOMPARE(m_sink->opens, 1);
        QVERIFY(!m_sink->closeFacts.received);
        QCOMPARE(m_sink->closeFacts.first, protocol::CloseFacts::First::None);
        QCOMPARE(m_sink->closeError ? m_sink->closeError->id : QString(), QStringLiteral("network.closed-without-close"));
    }

    void abortInsideACallback()
    {
        QVERIFY(connectStacks(Stack::Qt, Stack::Framescope));
        m_sink->onReceived = [this](const protocol::Event &) { m_client->abort(); };
        QVERIFY(m_client->sendMessage(protocol::Opcode::Text, base::viewOf("x")));
        QVERIFY(m_client->sendMessage(protocol::Opcode::Text, base::viewOf("y")));
        QTRY_COMPARE(m_sink->ends, 1);
        QCOMPARE(m_sink->receivedFrames, 1u);
        QTRY_COMPARE(serverSink().ends, 1);
    }

    void untrustedCertificate()
    {
        ListenerOptions listening;
        listening.tls = true;
        listening.dataFolder = m_folder.path();
        m_listener = Listener::create(listening, m_server.get());
        QVERIFY(m_listener->listen());
        ConnectionOptions options;
        options.stack = Stack::Qt;
        options.url = base::WebSocketAddress::of(m_listener->url());
        m_client = Connection::createClient(options, m_sink.get());
        m_client->open();
        QTRY_COMPARE(m_sink->ends, 1);
        QCOMPARE(m_sink->error.id, QStringLiteral("tls.self-signed"));
        QVERIFY(!m_sink->facts.tls->chain.empty());
    }
};

FRAMESCOPE_TEST(tst_QtConnection);
#include "tst_QtConnection.moc"
