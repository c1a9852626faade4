#include "FakePeer.h"
#include "NotedConnection.h"

#include "server/FaultPlayer.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::server;

namespace {

class Stage final : public FaultPlayer::Stage
{
public:
    ClientPeer &peer() override { return client; }
    network::Connection *connection() override { return gone ? nullptr : &wire; }
    void setDeliberate(bool on) override { deliberate = on; }
    void pauseReading(bool on) override { wire.setReadingPaused(on); }
    void pauseOver() override { ++over; }

    void play(const char *fault)
    {
        specs.push_back(std::make_unique<FaultSpec>(*FaultSpec::parse(QString::fromLatin1(fault))));
        player.play(*specs.back());
    }

    BehaviourBench bench;
    FakePeer client{1, bench.scheduler};
    NotedConnection wire;
    FaultPlayer player{*this};
    std::vector<std::unique_ptr<FaultSpec>> specs;
    int over = 0;
    bool deliberate = false;
    bool gone = false;
};

} // namespace

class tst_FaultPlayer : public QObject
{
    Q_OBJECT

private slots:
    void whatEachDoesToTheConnection_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<QStringList>("calls");
        QTest::newRow("drop") << QByteArray("drop") << QStringList{QStringLiteral("abort")};
        QTest::newRow("reset") << QByteArray("drop:with=rst") << QStringList{QStringLiteral("reset")};
        QTest::newRow("no pong") << QByteArray("no-pong") << QStringList{QStringLiteral("pong 0")};
        QTest::newRow("no close") << QByteArray("no-close") << QStringList{QStringLiteral("answer 0")};
        QTest::newRow("close") << QByteArray("close:code=4000") << QStringList{QStringLiteral("close 4000")};
        QTest::newRow("a code that may not be sent") << QByteArray("close:code=1006") << QStringList{QStringLiteral("raw 8")};
        QTest::newRow("opcode") << QByteArray("opcode:value=3") << QStringList{QStringLiteral("raw 3")};
        QTest::newRow("silence") << QByteArray("silence") << QStringList{QStringLiteral("pong 0"), QStringLiteral("answer 0")};
        QTest::newRow("at the opening") << QByteArray("refuse") << QStringList();
    }
    void whatEachDoesToTheConnection()
    {
        QFETCH(QByteArray, fault);
        QFETCH(QStringList, calls);
        Stage stage;
        stage.play(fault.constData());
        QCOMPARE(stage.wire.calls, calls);
        QVERIFY(!stage.deliberate);
    }

    void nothingHappensToAClientThatIsGone()
    {
        Stage stage;
        stage.gone = true;
        stage.play("drop");
        QVERIFY(stage.wire.calls.isEmpty());
    }

    void aPauseKeepsMessagesUntilItIsOver()
    {
        Stage stage;
        stage.play("pause:ms=50");
        QVERIFY(stage.player.isPausing());
        QVERIFY(stage.player.takes(protocol::Opcode::Text, base::viewOf("one"), {}));
        QVERIFY(stage.player.takes(protocol::Opcode::Text, base::viewOf("two"), {}));
        QCOMPARE(stage.player.keptBytes(), qint64{6});
        QVERIFY(stage.client.sent.empty());
        stage.bench.pass(60);
        QCOMPARE(stage.wire.calls, (QStringList{QStringLiteral("pause"), QStringLiteral("read")}));
        QCOMPARE(stage.client.text(0), QByteArray("one"));
        QCOMPARE(stage.client.text(1), QByteArray("two"));
        QCOMPARE(stage.over, 1);
        QVERIFY(!stage.player.takes(protocol::Opcode::Text, base::viewOf("three"), {}));
        stage.player.endPause();
        QCOMPARE(stage.over, 1);
    }

    void silenceThrowsAway()
    {
        Stage stage;
        stage.play("silence");
        QVERIFY(stage.player.isSilent());
        QVERIFY(stage.player.takes(protocol::Opcode::Text, base::viewOf("one"), {}));
        QCOMPARE(stage.player.keptBytes(), qint64{0});
    }

    void aFloodWaitsForAClientThatTakesNothing()
    {
        Stage stage;
        stage.wire.takes = false;
        stage.play("ping-flood:count=3");
        QVERIFY(stage.wire.calls.isEmpty());
        stage.wire.takes = true;
        stage.bench.pass(20);
        QCOMPARE(stage.wire.calls.count(QStringLiteral("raw 9")), 3);
    }
};

FRAMESCOPE_TEST(tst_FaultPlayer);
#include "tst_FaultPlayer.moc"
