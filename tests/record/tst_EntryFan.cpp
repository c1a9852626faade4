#include "KeptEntries.h"

#include "record/EntryFan.h"

#include "support/TestClass.h"

using namespace framescope;
using namespace framescope::record;

class tst_EntryFan : public QObject
{
    Q_OBJECT

private slots:
    void handsToAllAndKnowsWhoIsFull()
    {
        EntryFan fan;
        KeptEntries a;
        KeptEntries b;
        fan.add(&a);
        fan.add(&b);
        fan.add(&a); // twice is once
        QVERIFY(fan.append({}));
        QCOMPARE(a.entries.size(), std::size_t(1));
        QCOMPARE(b.entries.size(), std::size_t(1));
        a.full = true;
        QVERIFY(!fan.append({}));
        b.full = true;
        QVERIFY(!fan.append({}));
        QVERIFY(!fan.ready(&a));
        QVERIFY(fan.ready(&b));
        QVERIFY(!fan.ready(&b));
        QVERIFY(!fan.full());
        fan.batchEnded();
        QCOMPARE(a.batches + b.batches, 2);
    }

    void aSinkThatGoesIsNotFullAnyMore()
    {
        EntryFan fan;
        KeptEntries a;
        a.full = true;
        fan.add(&a);
        fan.append({});
        QVERIFY(fan.full());
        fan.remove(&a);
        QVERIFY(!fan.full() && fan.empty());
        fan.remove(&a);
        QVERIFY(fan.append({}));
    }
};

FRAMESCOPE_TEST(tst_EntryFan);
#include "tst_EntryFan.moc"
