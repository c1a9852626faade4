#include "capture/PagesInOrder.h"

#include "support/TestClass.h"

#include <QtTest>

#include <atomic>

using namespace framescope::capture;

class tst_PagesInOrder : public QObject
{
    Q_OBJECT

private slots:
    void inOrder_data();
    void inOrder();
    void endsWhenAsked();
    void keepsLittle();
};

void tst_PagesInOrder::inOrder_data()
{
    QTest::addColumn<unsigned>("threads");
    QTest::addColumn<int>("pages");
    for (const unsigned threads : {1u, 2u, 7u}) {
        for (const int pages : {0, 1, 3, 500})
            QTest::addRow("%u threads, %d pages", threads, pages) << threads << pages;
    }
}

void tst_PagesInOrder::inOrder()
{
    QFETCH(unsigned, threads);
    QFETCH(int, pages);
    int next = 10;
    std::atomic<int> wrong = 0;
    const bool good = PagesInOrder::run(
        10, std::size_t(10 + pages),
        [&wrong](std::size_t page, PagesInOrder::Made &into) {
            wrong += into.bytes.isEmpty() && into.entries == 0 && into.last == 0 ? 0 : 1;
            into.bytes += QByteArray::number(int(page)).repeated(1 + int(page % 97));
            into.entries = page;
        },
        [&](PagesInOrder::Made &made) {
            wrong += made.bytes == QByteArray::number(next).repeated(1 + next % 97) && made.entries == std::uint64_t(next) ? 0 : 1;
            ++next;
            return true;
        },
        threads);
    QVERIFY(good);
    QCOMPARE(next, 10 + pages);
    QCOMPARE(wrong.load(), 0);
}

void tst_PagesInOrder::endsWhenAsked()
{
    std::atomic<int> made = 0;
    int taken = 0;
    QVERIFY(!PagesInOrder::run(
        0, 1'000'000, [&made](std::size_t, PagesInOrder::Made &) { ++made; }, [&taken](PagesInOrder::Made &) { return ++taken < 5; }, 3));
    QCOMPARE(taken, 5);
    QVERIFY(made <= 5 + int(PagesInOrder::kMostPagesAhead));
}

void tst_PagesInOrder::keepsLittle()
{
    // Large pages: not more than the bytes that are allowed, and one page for each thread, are ever made and not taken.
    constexpr int size = 8 << 20;
    std::atomic<int> ahead = 0;
    int most = 0;
    QVERIFY(PagesInOrder::run(
        0, 60,
        [&ahead](std::size_t, PagesInOrder::Made &into) {
            into.bytes.resize(size);
            ++ahead;
        },
        [&](PagesInOrder::Made &) {
            most = std::max(most, ahead.load());
            --ahead;
            return true;
        },
        4));
    QVERIFY2(most <= int(PagesInOrder::kMostBytesAhead / size) + 4, qPrintable(QString::number(most)));
}

FRAMESCOPE_TEST(tst_PagesInOrder);
#include "tst_PagesInOrder.moc"
