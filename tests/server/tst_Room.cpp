#include "FakePeer.h"

#include "server/Room.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::server;

class tst_Room : public QObject
{
    Q_OBJECT

private slots:
    void leavesOutWhoDoesNotReadAndWhoIsExcepted()
    {
        BehaviourBench bench;
        FakePeer a(1, bench.scheduler);
        FakePeer b(2, bench.scheduler);
        FakePeer c(3, bench.scheduler);
        Room room;
        QVERIFY(room.empty());
        for (FakePeer *peer : {&a, &b, &c})
            room.add(*peer);
        b.writable = false;
        QCOMPARE(room.send(protocol::Opcode::Text, base::viewOf("x"), {}, &c), 1);
        QCOMPARE(a.sent.size(), std::size_t{1});
        QCOMPARE(b.notSent, 1);
        QVERIFY(c.sent.empty());
        room.remove(a);
        QCOMPARE(room.peers().size(), std::size_t{2});
    }
};

FRAMESCOPE_TEST(tst_Room);
#include "tst_Room.moc"
