#include "base/Random.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::base;

class tst_Random : public QObject
{
    Q_OBJECT

private slots:
    void aSeedAlwaysGivesTheSame()
    {
        // Fixed values: a saved seed must mean the same on every machine and in every later version.
        Random random(42);
        QCOMPARE(random.next(), std::uint64_t{13679457532755275413ULL});
        Random a(1, 5);
        Random b(1, 5);
        Random c(1, 6);
        QCOMPARE(a.next(), b.next());
        QVERIFY(a.next() != c.next());
    }

    void chancesAreAsAsked()
    {
        Random random(9);
        int hits = 0;
        for (int i = 0; i < 10'000; ++i)
            hits += random.chance(0.25) ? 1 : 0;
        QVERIFY(hits > 2200 && hits < 2800);
        QVERIFY(random.chance(1));
        QVERIFY(!random.chance(0));
        QCOMPARE(random.integer(3, 3), std::int64_t{3});
        QCOMPARE(random.integer(3, 1), std::int64_t{3});
        for (int i = 0; i < 100; ++i)
            QVERIFY(random.between(1, 2) < 2);
    }
};

FRAMESCOPE_TEST(tst_Random);
#include "tst_Random.moc"
