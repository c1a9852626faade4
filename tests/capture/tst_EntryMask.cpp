#include "capture/EntryMask.h"

#include "support/TestClass.h"

#include <QtTest>

#include <algorithm>
#include <iterator>
#include <random>
#include <set>

using namespace framescope::capture;

class tst_EntryMask : public QObject
{
    Q_OBJECT

    static EntryMask of(std::uint32_t size, const std::set<std::uint32_t> &entries)
    {
        EntryMask mask(size);
        for (const std::uint32_t i : entries)
            mask.set(i);
        return mask;
    }
    static std::set<std::uint32_t> entriesOf(const EntryMask &mask)
    {
        std::set<std::uint32_t> entries;
        for (std::uint32_t i = mask.next(0); i < mask.size(); i = mask.next(i + 1))
            entries.insert(i);
        return entries;
    }

private slots:
    void isASetOfNumbers()
    {
        std::mt19937 random(3);
        for (const std::uint32_t size : {0u, 1u, 63u, 64u, 65u, 200u}) {
            std::set<std::uint32_t> a;
            std::set<std::uint32_t> b;
            for (std::uint32_t i = 0; i < size; ++i) {
                if (random() % 3 == 0)
                    a.insert(i);
                if (random() % 2 == 0)
                    b.insert(i);
            }
            const EntryMask mask = of(size, a);
            QCOMPARE(entriesOf(mask), a);
            QCOMPARE(mask.count(), std::uint32_t(a.size()));
            QCOMPARE(mask.none(), a.empty());
            std::set<std::uint32_t> expected;
            std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::inserter(expected, expected.end()));
            EntryMask result = mask;
            result.unite(of(size, b));
            QCOMPARE(entriesOf(result), expected);
            expected.clear();
            std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::inserter(expected, expected.end()));
            result = mask;
            result.intersect(of(size, b));
            QCOMPARE(entriesOf(result), expected);
            expected.clear();
            std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::inserter(expected, expected.end()));
            result = mask;
            result.subtract(of(size, b));
            QCOMPARE(entriesOf(result), expected);
            QCOMPARE(EntryMask(size, true).count(), size);
        }
    }

    void entriesAreTakenOut()
    {
        EntryMask mask(70, true);
        mask.clear(0);
        mask.clear(69);
        QCOMPARE(mask.next(0), 1u);
        QVERIFY(!mask.test(69) && mask.test(68));
        QCOMPARE(mask.next(69), 70u);
    }
};

FRAMESCOPE_TEST(tst_EntryMask);
#include "tst_EntryMask.moc"
