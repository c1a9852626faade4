#include "support/RecordingSink.h"
#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::network;
using namespace framescope::tests;

/// Conversations with it are in tst_QtConnection.
class tst_QtListener : public QObject
{
    Q_OBJECT

    EchoSink m_server;
    std::unique_ptr<Listener> m_listener;

    bool listen(ListenerOptions options = {})
    {
        options.stack = Stack::Qt;
        m_listener = Listener::create(options, &m_server);
        return m_listener->listen().ok();
    }
    std::unique_ptr<Connection> dial(RecordingSink &sink)
    {
        ConnectionOptions options;
        options.url = m_listener->url();
        auto client = Connection::createClient(options, &sink);
        client->open();
        return client;
    }

private slots:
    void cleanup()
    {
        m_server.clients.clear();
        m_listener.reset();
    }

    void refusingIsClosing()
    {
        QVERIFY(listen());
        QVERIFY(m_listener->url().toString().startsWith(QStringLiteral("ws://127.0.0.1:")));
        m_server.onPending = [](PendingClient &pending) { pending.refuse(403, "Not you", {}, {}); };
        RecordingSink sink;
        const auto client = dial(sink);
        QTRY_COMPARE(sink.ends, 1);
        QCOMPARE(*sink.closeFacts.received->code, 1008);
        QCOMPARE(sink.closeFacts.received->reason, QByteArray("Not you"));
        m_server.onPending = [](PendingClient &pending) { pending.drop(false); };
        RecordingSink dropped;
        const auto second = dial(dropped);
        QTRY_COMPARE(dropped.ends, 1);
        QVERIFY(!dropped.closeFacts.received);
        m_server.onPending = nullptr;
    }

    void limitOfClients()
    {
        ListenerOptions options;
        options.maxClients = 1;
        QVERIFY(listen(options));
        RecordingSink first;
        const auto one = dial(first);
        QTRY_COMPARE(m_server.clients.size(), 1u);
        RecordingSink second;
        const auto two = dial(second);
        QTRY_COMPARE(second.ends, 1);
        QCOMPARE(m_server.errors.back().id, QStringLiteral("server.too-many"));
    }

    void takenPort()
    {
        QVERIFY(listen());
        ListenerOptions options;
        options.stack = Stack::Qt;
        options.port = m_listener->port();
        const auto result = Listener::create(options, &m_server)->listen();
        QVERIFY(!result);
        QCOMPARE(result.error().id, QStringLiteral("server.listen"));
    }
};

FRAMESCOPE_TEST(tst_QtListener);
#include "tst_QtListener.moc"
