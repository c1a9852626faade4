#include "capture/PageScan.h"
#include "capture/StoredPage.h"

#include "support/TestClass.h"

#include <QJsonObject>
#include <QtTest>

using namespace framescope;
using namespace framescope::capture;

/// Of pages of entries see tst_CaptureReader, which damages them in every place.
class tst_StoredPage : public QObject
{
    Q_OBJECT

private slots:
    void recordsComeBack()
    {
        QTemporaryDir dir;
        std::shared_ptr<PageFile> file = PageFile::open(dir.filePath(QStringLiteral("f")), PageFile::Access::Create).value();
        const QJsonObject record{{QStringLiteral("entry"), QStringLiteral("5")}, {QStringLiteral("note"), QStringLiteral("grüße")}};
        Counters totals;
        totals.events = 7;
        const auto end = StoredPage::writeRecord(*file, 100, record, 12, 9, totals);
        QVERIFY(end.ok());
        QCOMPARE(file->size(), *end);
        const auto page = PageScan(file, false).at(100);
        QVERIFY(page);
        QCOMPARE(page->header.firstEntry, std::uint64_t(12));
        QCOMPARE(page->header.rowsBefore, std::uint64_t(9));
        QCOMPARE(page->header.entries, 0u);
        Counters read;
        std::memcpy(static_cast<void *>(&read), page->header.totals, sizeof read);
        QVERIFY(read == totals);
        const auto records = StoredPage::readRecords(*file, page->offset, page->header);
        QVERIFY(records);
        QCOMPARE(records->size(), std::size_t(1));
        QCOMPARE(records->front(), record);
        file->truncate(*end - 30);
        QVERIFY(!StoredPage::readRecords(*file, page->offset, page->header));
    }

    void aPageThatIsNotThereIsNone()
    {
        QTemporaryDir dir;
        const auto file = PageFile::open(dir.filePath(QStringLiteral("f")), PageFile::Access::Create).value();
        PageSlot slot;
        slot.entries = 1;
        slot.length = 1000;
        QVERIFY(!StoredPage::load(*file, slot, true));
    }
};

FRAMESCOPE_TEST(tst_StoredPage);
#include "tst_StoredPage.moc"
