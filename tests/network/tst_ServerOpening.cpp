#include "network/FramescopeListener.h"
#include "support/RecordingSink.h"
#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::network;
using namespace framescope::tests;

/// What one client's opening handshake tells the server; the ways in which it fails are in tst_FramescopeListener.
class tst_ServerOpening : public QObject
{
    Q_OBJECT

private slots:
    void factsOfAnAcceptedClient()
    {
        EchoSink sink;
        ListenerOptions options;
        options.subprotocols = {"b", "a"};
        auto listener = Listener::create(options, &sink);
        QVERIFY(listener->listen());
        std::vector<QByteArray> offered;
        sink.onPending = [&](PendingClient &client) {
            offered = client.offeredSubprotocols();
            QCOMPARE(client.request().target, QByteArray("/x%20y?q=1"));
            QVERIFY(client.peerAddress().isLoopback());
            sink.accept(client);
            QVERIFY(!client.accept(nullptr)); // once only
            client.refuse(500, "Too late", {}, {});
        };
        const QByteArray request = "GET /x%20y?q=1 HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nX-Case: Kept\r\n"
                                   "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                                   "Sec-WebSocket-Protocol: a, b\r\n\r\n";
        QTcpSocket socket;
        socket.connectToHost(listener->address(), listener->port());
        // In pieces, as they may come.
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        socket.write(request.left(30));
        QTRY_COMPARE(socket.bytesToWrite(), 0);
        socket.write(request.mid(30));
        QTRY_COMPARE(sink.clients.size(), 1u);
        const auto &facts = sink.clients.front()->sink->facts;
        QCOMPARE(offered, (std::vector<QByteArray>{"a", "b"}));
        QCOMPARE(facts.agreement.subprotocol, QByteArray("b"));
        QCOMPARE(facts.rawRequest, request);
        QCOMPARE(*facts.request.headers.value("x-case"), QByteArray("Kept"));
        QCOMPARE(facts.url.query(), QByteArray("q=1"));
        QCOMPARE(facts.peerPort, socket.localPort());
        QVERIFY(facts.phases[static_cast<std::size_t>(Phase::Upgrade)].durationNs > 0);
        QTRY_VERIFY(socket.peek(4096).endsWith("\r\n\r\n"));
        QCOMPARE(socket.readAll(), facts.response.raw);
        QVERIFY(facts.response.raw.contains("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
    }
};

FRAMESCOPE_TEST(tst_ServerOpening);
#include "tst_ServerOpening.moc"
