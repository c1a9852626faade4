#include "FakePeer.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::server;

class tst_BroadcastBehaviour : public QObject
{
    Q_OBJECT

private slots:
    void reachesEverybodyOrTheOthers_data()
    {
        QTest::addColumn<QString>("spec");
        QTest::addColumn<int>("back");
        QTest::newRow("everybody") << "broadcast" << 1;
        QTest::newRow("others") << "broadcast:others" << 0;
    }
    void reachesEverybodyOrTheOthers()
    {
        QFETCH(QString, spec);
        QFETCH(int, back);
        BehaviourBench bench;
        FakePeer a(1, bench.scheduler);
        FakePeer b(2, bench.scheduler);
        const auto made = BehaviourRegistry::standard().make(spec, bench.context());
        QVERIFY(made.ok());
        Behaviour &room = **made;
        room.clientOpened(a);
        room.clientOpened(b);
        const std::vector<std::uint64_t> sizes{1, 1};
        room.messageReceived(a, BehaviourBench::message("hi", protocol::Opcode::Binary, sizes));
        QCOMPARE(static_cast<int>(a.sent.size()), back);
        QCOMPARE(b.sent.size(), std::size_t{1});
        QCOMPARE(b.sent[0].kind, protocol::Opcode::Binary);
        QCOMPARE(b.sent[0].fragments, sizes);
        room.clientClosed(b);
        room.messageReceived(a, BehaviourBench::message("alone"));
        QCOMPARE(b.sent.size(), std::size_t{1});
    }
};

FRAMESCOPE_TEST(tst_BroadcastBehaviour);
#include "tst_BroadcastBehaviour.moc"
