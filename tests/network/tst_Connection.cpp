#include "network/FramescopeClient.h"
#include "network/QtConnection.h"
#include "support/RecordingSink.h"
#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::network;

class tst_Connection : public QObject
{
    Q_OBJECT

private slots:
    void stackDecidesTheClass()
    {
        tests::RecordingSink sink;
        ConnectionOptions options;
        options.url = QUrl(QStringLiteral("ws://127.0.0.1/"));
        const auto ours = Connection::createClient(options, &sink);
        QVERIFY(qobject_cast<FramescopeClient *>(ours.get()));
        options.stack = Stack::Qt;
        const auto qt = Connection::createClient(options, &sink);
        QVERIFY(qobject_cast<QtConnection *>(qt.get()));
        for (auto *connection : {ours.get(), qt.get()}) {
            QCOMPARE(connection->state(), Connection::State::Idle);
            QVERIFY(!connection->canSend());
            const auto sent = connection->sendMessage(protocol::Opcode::Text, base::viewOf("x"));
            QVERIFY(!sent);
            QCOMPARE(sent.error().id, QStringLiteral("network.not-open"));
            connection->abort();
            QCOMPARE(connection->state(), Connection::State::Idle);
        }
        QCOMPARE(sink.ends, 0);
    }
};

FRAMESCOPE_TEST(tst_Connection);
#include "tst_Connection.moc"
