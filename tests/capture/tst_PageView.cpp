#include "capture/PageBuffer.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::capture;

class tst_PageView : public QObject
{
    Q_OBJECT

private slots:
    void givesWhatWasPutIn();
    void recordsOutsideThePageAreSeen();
    void payloadsAreSharedWholeOrNotAtAll();
};

void tst_PageView::givesWhatWasPutIn()
{
    auto buffer = std::make_shared<PageBuffer>();
    buffer->begin(10, 0);
    EntryView view;
    view.payload = base::viewOf("payload");
    view.wire = base::viewOf("wire");
    view.payloadLength = std::uint64_t(1) << 40;
    view.wireLength = std::uint64_t(1) << 41;
    view.rttNs = 5;
    EntryAdditions additions;
    additions.keepWire = true;
    additions.messageFirst = 4;
    additions.messageLength = 77;
    additions.messageKind = protocol::Opcode::Binary;
    QVERIFY(buffer->append(view, additions));
    const auto page = buffer->view(1);
    const EntryInfo info = page->info(0);
    QCOMPARE(info.number, std::uint64_t(10));
    QCOMPARE(info.payloadLength, view.payloadLength);
    QCOMPARE(info.wireLength, view.wireLength);
    QCOMPARE(info.rttNs, std::int64_t(5));
    QCOMPARE(info.messageFirst, std::uint64_t(4));
    QCOMPARE(info.messageLength, std::uint64_t(77));
    QCOMPARE(info.messageKind, protocol::Opcode::Binary);
    QVERIFY(base::textOf(page->payload(0)) == "payload");
    QVERIFY(base::textOf(page->wire(0)) == "wire");
    QVERIFY(page->endsFragments(0));
}

void tst_PageView::recordsOutsideThePageAreSeen()
{
    EntryRecord record = {};
    PageHeader header;
    header.entries = 1;
    header.firstEntry = 1;
    header.payloadLength = 10;
    const std::uint8_t bytes[64] = {};
    const auto consistent = [&] { return PageView(nullptr, header, &record, bytes, bytes).isConsistent(); };
    record.stored = 10;
    QVERIFY(consistent());
    record.stored = 11;
    QVERIFY(!consistent());
    record.stored = 1;
    record.offset = 10;
    QVERIFY(!consistent());
    record.offset = 0;
    record.extras = 0x80;
    QVERIFY(!consistent());
    record.extras = ExtraRtt;
    QVERIFY(!consistent());
}

void tst_PageView::payloadsAreSharedWholeOrNotAtAll()
{
    EntryRecord records[5] = {};
    PageHeader header;
    header.entries = 5;
    header.firstEntry = 1;
    header.payloadLength = 40;
    const std::uint8_t bytes[64] = {};
    const PageView page(nullptr, header, records, bytes, bytes);
    const auto put = [&](std::size_t i, std::uint32_t offset, std::uint32_t stored) {
        records[i].offset = offset;
        records[i].stored = stored;
    };
    put(0, 0, 10);
    put(1, 12, 8);
    put(2, 20, 0);
    put(3, 20, 5);
    put(4, 30, 10);
    QVERIFY(page.isConsistent());
    QVERIFY(page.sharing().empty());
    put(3, 12, 8);
    put(4, 0, 10);
    QVERIFY(page.isConsistent());
    QCOMPARE(page.sharing(), (std::vector<std::uint32_t>{0, 1, 2, 1, 0}));
    put(4, 0, 9); // only a part
    QVERIFY(!page.isConsistent());
    put(4, 1, 10); // across two
    QVERIFY(!page.isConsistent());
    put(4, 20, 5); // nobody shared it: this is its own
    QVERIFY(page.isConsistent());
    put(3, 25, 5);
    QVERIFY(!page.isConsistent()); // before the first that could have had it
}

FRAMESCOPE_TEST(tst_PageView);
#include "tst_PageView.moc"
