#include "capture/BriefLock.h"

#include "support/TestClass.h"

#include <QtTest>

#include <mutex>
#include <vector>

using framescope::capture::BriefLock;

class tst_BriefLock : public QObject
{
    Q_OBJECT

private slots:
    void oneAtATime();
};

void tst_BriefLock::oneAtATime()
{
    BriefLock lock;
    std::uint64_t sum = 0; // no atomic: the lock is all that keeps the threads apart
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&] {
            for (int i = 0; i < 50'000; ++i) {
                const std::lock_guard guard(lock);
                sum += std::uint64_t(i);
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(sum, std::uint64_t(4) * 50'000 * 49'999 / 2);
}

FRAMESCOPE_TEST(tst_BriefLock);
#include "tst_BriefLock.moc"
