#include "capture/CaptureData.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::capture;

class tst_CaptureData : public QObject
{
    Q_OBJECT

private slots:
    void pagesAndRows();
};

void tst_CaptureData::pagesAndRows()
{
    CaptureData data;
    data.startEmpty(nullptr, 0);
    std::uint64_t entries = 0;
    for (int page = 0; page < 3; ++page) {
        auto buffer = std::make_shared<PageBuffer>();
        buffer->begin(entries + 1, entries);
        const std::size_t index = data.openPage(buffer);
        QCOMPARE(index, std::size_t(page));
        for (int i = 0; i < 10; ++i) {
            QVERIFY(buffer->append(EntryView(), {}));
            ++entries;
            data.publish(entries, entries);
        }
        QCOMPARE(data.page(index, true)->count(), 10u);
        data.closePage(index, *buffer, {});
    }
    QCOMPARE(data.pageOfEntry(1), std::size_t(0));
    QCOMPARE(data.pageOfEntry(10), std::size_t(0));
    QCOMPARE(data.pageOfEntry(11), std::size_t(1));
    QCOMPARE(data.pageOfEntry(31), std::size_t(3));
    QCOMPARE(data.pageOfRow(10), std::size_t(0));
    QCOMPARE(data.pageOfRow(11), std::size_t(1));
    QCOMPARE(data.pageAtOrAfter(31), std::size_t(3));
    data.dropFirstPages(1);
    QCOMPARE(data.first(), std::uint64_t(11));
    QCOMPARE(data.firstPage(), std::size_t(1));
    QCOMPARE(data.pageOfEntry(30), std::size_t(2));
    QVERIFY(!data.page(0, true));
}

FRAMESCOPE_TEST(tst_CaptureData);
#include "tst_CaptureData.moc"
