#include "support/RecordingSink.h"
#include "support/ScriptedServer.h"
#include "support/TestClass.h"

#include <QtTest>

#include <cstring>

using namespace framescope;
using namespace framescope::network;
using namespace framescope::tests;

namespace {

/// Lends a buffer for large frames, as a capture does.
class LendingRecorder : public RecordingSink
{
public:
    std::vector<std::uint8_t> lent = std::vector<std::uint8_t>(64 << 10);
    std::size_t filled = 0;

    base::LentBytes room(base::ByteView partial, std::size_t) override
    {
        std::memmove(lent.data(), partial.data(), partial.size());
        return {lent, {}};
    }
    void roomFilled(std::size_t bytes) override { filled = bytes; }
};

} // namespace

/// An open stream between our client and our server over real sockets.
class tst_FramescopeConnection : public QObject
{
    Q_OBJECT

    std::unique_ptr<Listener> m_listener;
    EchoSink m_server;
    std::unique_ptr<Connection> m_client;
    RecordingSink m_sink;

    ConnectionOptions optionsFor(const QUrl &url)
    {
        ConnectionOptions options;
        options.url = base::WebSocketAddress::of(url);
        options.deflate.reset();
        return options;
    }

    bool connectClient(ConnectionOptions options = {}, ListenerOptions listening = {})
    {
        m_listener = Listener::create(listening, &m_server);
        if (!m_listener->listen())
            return false;
        options.url = base::WebSocketAddress::of(m_listener->url());
        m_client = Connection::createClient(options, &m_sink);
        m_client->open();
        return QTest::qWaitFor([this] { return m_sink.opens == 1 && !m_server.clients.empty(); });
    }

    Connection &serverSide() { return *m_server.clients.front()->connection; }
    RecordingSink &serverSink() { return *m_server.clients.front()->sink; }

private slots:
    void init()
    {
        std::destroy_at(&m_server);
        std::construct_at(&m_server);
        std::destroy_at(&m_sink);
        std::construct_at(&m_sink);
    }

    void cleanup()
    {
        m_client.reset();
        m_server.clients.clear();
        m_listener.reset();
    }

    void echoesMessagesOfEverySize_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 125, 126, 127, 65535, 65536, 1 << 20})
            QTest::newRow(qPrintable(QString::number(size))) << size;
    }
    void echoesMessagesOfEverySize()
    {
        QFETCH(int, size);
        QVERIFY(connectClient());
        QByteArray payload(size, 'x');
        for (int i = 0; i < size; ++i)
            payload[i] = static_cast<char>('a' + i % 26);
        QVERIFY(m_client->sendMessage(protocol::Opcode::Binary, base::viewOf(payload)));
        QTRY_COMPARE(m_sink.messages().size(), 1);
        QVERIFY(m_sink.messages().front() == payload);
        QVERIFY(m_client->wireBytesReceived() > quint64(size));
        QVERIFY(m_client->wireBytesSent() > quint64(size));
    }

    void tellsBothSidesOfTheConversation()
    {
        QVERIFY(connectClient());
        QVERIFY(m_client->sendMessage(protocol::Opcode::Text, base::viewOf("hello")));
        QTRY_COMPARE(m_sink.in.size(), 1u);
        QCOMPARE(m_sink.out.size(), 1u);
        QVERIFY(m_sink.out[0].header.masked);
        QVERIFY(!m_sink.out[0].automatic);
        QCOMPARE(m_sink.out[0].payload, QByteArray("hello"));
        QVERIFY(!m_sink.in[0].header.masked);
        QVERIFY(m_sink.batches > 0);
    }

    void pingIsAnsweredAndTimed()
    {
        QVERIFY(connectClient());
        QVERIFY(m_client->sendPing(base::viewOf("p1")));
        QTRY_COMPARE(m_sink.in.size(), 1u);
        QCOMPARE(m_sink.in[0].header.opcode, protocol::Opcode::Pong);
        QCOMPARE(m_sink.in[0].payload, QByteArray("p1"));
        QVERIFY(m_sink.in[0].rttNs > 0);
        QCOMPARE(serverSink().out.size(), 1u);
        QVERIFY(serverSink().out[0].automatic);
    }

    void closeHandshakeFromTheClient()
    {
        QVERIFY(connectClient());
        QVERIFY(m_client->close(1000, base::viewOf("done")));
        QCOMPARE(m_client->state(), Connection::State::Closing);
        QTRY_COMPARE(m_sink.ends, 1);
        QTRY_COMPARE(serverSink().ends, 1);
        QVERIFY(m_sink.closeFacts.clean());
        QVERIFY(!m_sink.closeError);
        QCOMPARE(m_sink.closeFacts.first, protocol::CloseFacts::First::Local);
        QCOMPARE(m_sink.closeFacts.streamEnd, protocol::StreamEnd::Eof); // the server ends the stream (RFC 6455 section 7.1.1)
        QCOMPARE(serverSink().closeFacts.streamEnd, protocol::StreamEnd::Local);
        QCOMPARE(serverSink().closeFacts.first, protocol::CloseFacts::First::Remote);
        QCOMPARE(serverSink().closeFacts.received->reason, QByteArray("done"));
        QVERIFY(!m_client->sendMessage(protocol::Opcode::Text, base::viewOf("late")));
        QCOMPARE(m_sink.closes, 1);
    }

    void closeHandshakeFromTheServer()
    {
        QVERIFY(connectClient());
        QVERIFY(serverSide().close(4000, base::viewOf("enough")));
        QTRY_COMPARE(m_sink.ends, 1);
        QTRY_COMPARE(serverSink().ends, 1);
        QVERIFY(m_sink.closeFacts.clean());
        QCOMPARE(*m_sink.closeFacts.received->code, 4000);
        QVERIFY(!serverSink().closeError);
    }

    void abortDropsAtOnce()
    {
        QVERIFY(connectClient());
        m_client->abort(false);
        QCOMPARE(m_sink.closes, 1);
        QCOMPARE(m_sink.ends, 1);
        QVERIFY(!m_sink.closeError);
        QTRY_COMPARE(serverSink().ends, 1);
        QCOMPARE(serverSink().closeFacts.streamEnd, protocol::StreamEnd::Eof);
        QCOMPARE(serverSink().closeError->id, QStringLiteral("network.closed-without-close"));
    }

    void abortWithResetIsSeenAsReset()
    {
        QVERIFY(connectClient());
        m_client->abort(true);
        QTRY_COMPARE(serverSink().ends, 1);
        QCOMPARE(serverSink().closeFacts.streamEnd, protocol::StreamEnd::Reset);
        QCOMPARE(serverSink().closeError->id, QStringLiteral("network.reset"));
    }

    void abortFromInsideACallback()
    {
        m_server.echo = true;
        QVERIFY(connectClient());
        m_sink.onReceived = [this](const protocol::Event &) { m_client->abort(false); };
        m_sink.onFinished = [this] { m_client.release()->deleteLater(); };
        auto *client = m_client.get();
        for (int i = 0; i < 10; ++i)
            QVERIFY(client->sendMessage(protocol::Opcode::Text, base::viewOf("x")));
        QTRY_COMPARE(m_sink.ends, 1);
        QCOMPARE(m_sink.receivedFrames, 1u);
        QCOMPARE(m_sink.closes, 1);
    }

    /// It answers the Close, and then leaves TCP open: the closing handshake is clean, and what it left undone is told.
    void peerThatKeepsTheStreamOpen()
    {
        ScriptedServer peer([](QTcpSocket &socket, const QByteArray &soFar) {
            if (soFar.endsWith("\r\n\r\n"))
                socket.write(ScriptedServer::answer101(soFar));
            else if (ScriptedServer::hasHead(soFar))
                socket.write(QByteArray::fromHex("880203e8"));
        });
        auto options = optionsFor(peer.url());
        options.timeouts.close = 80;
        m_client = Connection::createClient(options, &m_sink);
        m_client->open();
        QTRY_COMPARE(m_sink.opens, 1);
        QVERIFY(m_client->close(1000, {}));
        QTRY_COMPARE(m_sink.ends, 1);
        QVERIFY(m_sink.closeFacts.clean());
        QCOMPARE(m_sink.closeFacts.keptOpenMs, 80);
        QCOMPARE(m_sink.closeFacts.streamEnd, protocol::StreamEnd::Local);
    }

    void closeWithoutAnswerTimesOut()
    {
        ScriptedServer peer([](QTcpSocket &socket, const QByteArray &soFar) {
            if (ScriptedServer::hasHead(soFar) && soFar.endsWith("\r\n\r\n"))
                socket.write(ScriptedServer::answer101(soFar));
        });
        auto options = optionsFor(peer.url());
        options.timeouts.close = 50;
        m_client = Connection::createClient(options, &m_sink);
        m_client->open();
        QTRY_COMPARE(m_sink.opens, 1);
        QVERIFY(m_client->close(1000, {}));
        QTRY_COMPARE(m_sink.ends, 1);
        QCOMPARE(m_sink.closeError->id, QStringLiteral("close.timeout"));
        QCOMPARE(m_sink.closeFacts.streamEnd, protocol::StreamEnd::Local);
        QCOMPARE(m_sink.closeFacts.shownCode(), 1006);
    }

    void dataInTheHandshakesSegmentIsNotLost()
    {
        ScriptedServer peer([](QTcpSocket &socket, const QByteArray &soFar) {
            if (soFar.endsWith("\r\n\r\n"))
                socket.write(ScriptedServer::answer101(soFar) + QByteArray("\x81\x02hi\x88\x00", 6));
        });
        m_client = Connection::createClient(optionsFor(peer.url()), &m_sink);
        m_client->open();
        QTRY_COMPARE(m_sink.in.size(), 2u);
        QCOMPARE(m_sink.in[0].message, QByteArray("hi"));
        QCOMPARE(m_sink.closeFacts.received.has_value() || m_client->closeFacts().received.has_value(), true);
    }

    void serverGetsWhatCameWithTheRequest()
    {
        m_listener = Listener::create({}, &m_server);
        QVERIFY(m_listener->listen());
        QTcpSocket raw;
        raw.connectToHost(QHostAddress(QHostAddress::LocalHost), m_listener->port());
        QVERIFY(raw.waitForConnected());
        raw.write("GET /x HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                  "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
                  + QByteArray("\x81\x82\0\0\0\0hi", 8));
        QTRY_VERIFY(!m_server.clients.empty() && !serverSink().messages().isEmpty());
        QCOMPARE(serverSink().messages().front(), QByteArray("hi"));
        QCOMPARE(serverSink().facts.url.path(), QByteArray("/x"));
        QTRY_VERIFY(raw.bytesAvailable() > 0 && raw.peek(4096).endsWith(QByteArray("\x81\x02hi", 4)));
    }

    void brokenRuleEndsTheConnection()
    {
        ScriptedServer peer([](QTcpSocket &socket, const QByteArray &soFar) {
            if (soFar.endsWith("\r\n\r\n"))
                socket.write(ScriptedServer::answer101(soFar) + QByteArray("\x81\x82\1\2\3\4hi", 8)); // masked by a server
        });
        m_client = Connection::createClient(optionsFor(peer.url()), &m_sink);
        m_client->open();
        QTRY_COMPARE(m_sink.ends, 1);
        QCOMPARE(m_sink.violations, QStringList{QStringLiteral("rfc6455.masked-server-frame")});
        QCOMPARE(m_sink.closeError->id, QStringLiteral("protocol.rfc6455.masked-server-frame"));
        QVERIFY(m_sink.closeError->toString().contains(QStringLiteral("5.1")));
        QCOMPARE(*m_sink.closeFacts.sent->code, 1002);
        QTRY_COMPARE(peer.disconnections, 1);
        QVERIFY(peer.received.contains(char(0x88))); // our Close got there
    }

    void observeModeGoesOn()
    {
        ScriptedServer peer([](QTcpSocket &socket, const QByteArray &soFar) {
            if (soFar.endsWith("\r\n\r\n"))
                socket.write(ScriptedServer::answer101(soFar) + QByteArray("\x81\x82\0\0\0\0hi\x81\x02ho", 12));
        });
        auto options = optionsFor(peer.url());
        options.mode = protocol::Mode::Observe;
        m_client = Connection::createClient(options, &m_sink);
        m_client->open();
        QTRY_COMPARE(m_sink.messages().size(), 2);
        QCOMPARE(m_sink.violations.size(), 1);
        QCOMPARE(m_client->state(), Connection::State::Open);
    }

    void peerVanishesInsideAFrame()
    {
        ScriptedServer peer([](QTcpSocket &socket, const QByteArray &soFar) {
            if (soFar.endsWith("\r\n\r\n")) {
                socket.write(ScriptedServer::answer101(soFar) + QByteArray("\x82\x0aonly", 6));
                socket.disconnectFromHost();
            }
        });
        m_client = Connection::createClient(optionsFor(peer.url()), &m_sink);
        m_client->open();
        QTRY_COMPARE(m_sink.ends, 1);
        QVERIFY(m_sink.closeFacts.insideFrame);
        QCOMPARE(m_sink.closeError->id, QStringLiteral("network.ended-inside-frame"));
    }

    void impossibleLengthIsRefusedWithoutMemory()
    {
        ScriptedServer peer([](QTcpSocket &socket, const QByteArray &soFar) {
            if (soFar.endsWith("\r\n\r\n"))
                socket.write(ScriptedServer::answer101(soFar) + QByteArray("\x82\x7f\x7f\xff\xff\xff\xff\xff\xff\xff", 10));
        });
        m_client = Connection::createClient(optionsFor(peer.url()), &m_sink);
        m_client->open();
        QTRY_COMPARE(m_sink.ends, 1);
        QVERIFY(m_sink.closeError);
        QVERIFY2(m_sink.closeError->id.startsWith(QLatin1String("limit.")), qPrintable(m_sink.closeError->id));
        QCOMPARE(*m_sink.closeFacts.sent->code, 1009);
    }

    void slowConsumerSlowsThePeer()
    {
        m_server.echo = false;
        ListenerOptions listening;
        listening.sendBufferLimit = 1 << 20;
        QVERIFY(connectClient({}, listening));
        m_sink.keepFrames = false;
        serverSink().keepFrames = false;
        m_client->setReadingPaused(true);
        const QByteArray chunk(64 << 10, 'x');
        int sent = 0;
        // The system's buffers take some megabytes, then ours fill up to the limit, and then it is full.
        while (serverSide().canSend() && sent < 4096) {
            QVERIFY(serverSide().sendMessage(protocol::Opcode::Binary, base::viewOf(chunk)));
            ++sent;
        }
        QVERIFY(sent < 4096);
        QVERIFY(serverSide().bytesToWrite() <= (1 << 20) + (64 << 10) + 64);
        QCOMPARE(m_sink.receivedMessages, 0u);
        m_client->setReadingPaused(false);
        QTRY_COMPARE(m_sink.receivedMessages, quint64(sent));
        QTRY_COMPARE(serverSink().writables, 1);
        QVERIFY(serverSide().canSend());
    }

    void floodOfPingsWithoutReadingIsBounded()
    {
        m_listener = Listener::create({}, &m_server);
        QVERIFY(m_listener->listen());
        m_server.keepFrames = false;
        m_server.onPending = [this](PendingClient &client) { m_server.accept(client); };
        QTcpSocket raw;
        raw.setReadBufferSize(1);
        raw.connectToHost(QHostAddress(QHostAddress::LocalHost), m_listener->port());
        QVERIFY(raw.waitForConnected());
        raw.write("GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                  "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
        QTRY_VERIFY(!m_server.clients.empty());
        const QByteArray ping = QByteArray("\x89\xfd\0\0\0\0", 6) + QByteArray(125, 'p');
        const QByteArray pings = ping.repeated(1000);
        qint64 most = 0;
        for (int i = 0; i < 500 && raw.bytesToWrite() < (8 << 20); ++i) {
            raw.write(pings);
            QCoreApplication::processEvents();
            most = std::max(most, serverSide().bytesToWrite());
        }
        QVERIFY2(most < (4 << 20), qPrintable(QString::number(most)));
    }

    void sendingInBatches()
    {
        QVERIFY(connectClient());
        m_client->beginBatch();
        for (int i = 0; i < 100; ++i)
            QVERIFY(m_client->sendMessage(protocol::Opcode::Text, base::viewOf("x")));
        QVERIFY(m_client->bytesToWrite() > 0);
        m_client->endBatch();
        QTRY_COMPARE(m_sink.messages().size(), 100);
    }

    void pacedWritingArrivesWhole()
    {
        QVERIFY(connectClient());
        m_client->setWritePace(3, 1);
        QVERIFY(m_client->sendMessage(protocol::Opcode::Text, base::viewOf("slowly but surely")));
        QVERIFY(m_client->bytesToWrite() > 0);
        QTRY_COMPARE(m_sink.messages().size(), 1);
        QCOMPARE(m_sink.messages().front(), QByteArray("slowly but surely"));
    }

    /// What waits in a lent buffer is not lost when reading becomes slow.
    void pacedReadingBehindAPartialFrame()
    {
        const QByteArray frame = QByteArray("\x82\x7e\x20\x00", 4) + QByteArray(8192, 'p');
        ScriptedServer peer([&](QTcpSocket &socket, const QByteArray &soFar) {
            if (soFar.endsWith("\r\n\r\n"))
                socket.write(ScriptedServer::answer101(soFar) + frame);
        });
        LendingRecorder sink;
        m_client = Connection::createClient(optionsFor(peer.url()), &sink);
        m_client->open();
        QTRY_COMPARE(sink.in.size(), 1u);
        peer.last->write(frame.first(1000));
        QTRY_COMPARE(sink.filled, 1000u);
        m_client->setReadPace(4096, 1);
        peer.last->write(frame.mid(1000));
        QTRY_COMPARE(sink.messages().size(), 2);
        QVERIFY(sink.messages().back() == frame.mid(4));
        QVERIFY(sink.violations.isEmpty());
        m_client.reset();
    }

    void rawFramesAndFragments()
    {
        ListenerOptions observing;
        observing.mode = protocol::Mode::Observe;
        QVERIFY(connectClient({}, observing));
        QVERIFY(m_client->sendFragment(protocol::Opcode::Text, base::viewOf("a"), true, false));
        QVERIFY(m_client->sendFragment(protocol::Opcode::Text, base::viewOf("b"), false, true));
        protocol::RawFrame frame;
        frame.header.opcode = static_cast<protocol::Opcode>(3);
        frame.header.masked = true;
        QVERIFY(m_client->sendRaw(frame));
        QTRY_COMPARE(serverSink().in.size(), 3u);
        QCOMPARE(serverSink().messages(), QList<QByteArray>{"ab"});
        QCOMPARE(serverSink().in[1].frames, 2u);
        QCOMPARE(serverSink().violations.size(), 1);
    }

    void deflateBothWays()
    {
        ConnectionOptions options;
        ListenerOptions listening;
        listening.deflate = protocol::DeflateParameters{};
        QVERIFY(connectClient(options, listening));
        QVERIFY(m_sink.facts.agreement.deflate);
        const QByteArray text = QByteArray("all work and no play ").repeated(1000);
        QVERIFY(m_client->sendMessage(protocol::Opcode::Text, base::viewOf(text)));
        QTRY_COMPARE(m_sink.messages().size(), 1);
        QVERIFY(m_sink.messages().front() == text);
        QVERIFY(m_sink.in[0].compressed);
        QVERIFY(m_client->wireBytesReceived() < 5000);
    }
};

FRAMESCOPE_TEST(tst_FramescopeConnection);
#include "tst_FramescopeConnection.moc"
