#include "capture/PageBuffer.h"
#include "capture/PageCache.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::capture;

class tst_PageCache : public QObject
{
    Q_OBJECT

    static std::shared_ptr<const PageView> pageFrom(std::uint64_t firstEntry)
    {
        auto buffer = std::make_shared<PageBuffer>();
        buffer->begin(firstEntry, 0);
        buffer->append(EntryView(), {});
        return buffer->view(1);
    }

private slots:
    void whatWasNotUsedForLongestGoes()
    {
        PageCache cache;
        QVERIFY(!cache.find(0));
        for (std::size_t i = 0; i < PageCache::kMost; ++i)
            cache.put(i, pageFrom(i + 1));
        QVERIFY(cache.find(0)); // used again: now page 1 is the oldest
        cache.put(1000, pageFrom(7));
        QVERIFY(cache.find(0));
        QVERIFY(!cache.find(1));
        QVERIFY(cache.find(2));
        QCOMPARE(cache.find(1000)->firstEntry(), std::uint64_t(7));
    }

    void onePageIsThereOnce()
    {
        PageCache cache;
        for (int i = 0; i < 100; ++i)
            cache.put(5, pageFrom(std::uint64_t(i + 1)));
        cache.put(6, pageFrom(1));
        QCOMPARE(cache.find(5)->firstEntry(), std::uint64_t(100));
        QVERIFY(cache.find(6));
    }
};

FRAMESCOPE_TEST(tst_PageCache);
#include "tst_PageCache.moc"
