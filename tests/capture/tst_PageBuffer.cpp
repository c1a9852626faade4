#include "capture/PageBuffer.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::capture;

class tst_PageBuffer : public QObject
{
    Q_OBJECT

private slots:
    void isFullWhenItIs();
    void aSetCalendarNeedsAnotherPage();
    void whatWasReadToItStaysWhereItLies();
    void roomOfWhatRepeatsIsUsedAgain();
};

void tst_PageBuffer::isFullWhenItIs()
{
    auto buffer = std::make_shared<PageBuffer>();
    buffer->begin(100, 50);
    EntryView view;
    const QByteArray payload(1024, 'p');
    view.payload = base::viewOf(payload);
    view.payloadLength = 1024;
    int count = 0;
    while (buffer->append(view, {}))
        ++count;
    QCOMPARE(count, int(PageBuffer::kPayloadBytes / 1024));
    buffer->begin(1, 0);
    view.payload = {};
    count = 0;
    while (buffer->append(view, {}))
        ++count;
    QCOMPARE(count, int(PageBuffer::kMostEntries));
}

void tst_PageBuffer::aSetCalendarNeedsAnotherPage()
{
    auto buffer = std::make_shared<PageBuffer>();
    buffer->begin(1, 0);
    EntryView view;
    view.time = {1'000'000'000'000, 5};
    QVERIFY(buffer->append(view, {}));
    view.time = {1'002'000'000'000, 6};
    QVERIFY(buffer->append(view, {}));
    view.time = {1'009'000'000'000, 7};
    QVERIFY(!buffer->append(view, {}));
    QCOMPARE(buffer->view(2)->info(1).time.wallNs, std::int64_t(1'002'000'000'000));
    QCOMPARE(buffer->view(2)->lastEntry(), std::uint64_t(2));
}

void tst_PageBuffer::whatWasReadToItStaysWhereItLies()
{
    auto buffer = std::make_shared<PageBuffer>();
    buffer->begin(1, 0);
    const auto add = [&](base::ByteView payload) {
        EntryView view;
        view.payload = payload;
        view.payloadLength = payload.size();
        return buffer->append(view, {});
    };
    const auto seen = [&](std::uint32_t i) { return buffer->view(buffer->entries())->payload(i); };
    QVERIFY(add(base::viewOf("before")));
    auto room = buffer->lend({}, 100'000);
    QVERIFY(room.size() >= 100'000);
    // A header, a large payload, a header, a small one, and the beginning of another large frame.
    std::fill(room.begin(), room.begin() + 20'000, std::uint8_t('h'));
    const auto large = room.subspan(10, 12'000);
    const auto small = room.subspan(12'012, 20);
    const auto begun = room.subspan(12'040, 7'960);
    std::fill(large.begin(), large.end(), std::uint8_t('L'));
    std::fill(small.begin(), small.end(), std::uint8_t('s'));
    std::fill(begun.begin(), begun.end(), std::uint8_t('b'));
    buffer->fillLent(20'000);
    QVERIFY(add(large));
    QCOMPARE(seen(1).data(), large.data());
    QVERIFY(add(small)); // moved: its header is not worth the bytes in the file
    QCOMPARE(base::toByteArray(seen(2)), QByteArray(20, 's'));
    QCOMPARE(seen(2).data(), seen(1).data() + seen(1).size());
    QCOMPARE(base::toByteArray(begun), QByteArray(7'960, 'b'));

    // The rest goes right behind what is kept.
    const auto rest = buffer->lend(begun, 4'000);
    QCOMPARE(rest.data(), begun.data());
    QVERIFY(rest.size() >= begun.size() + 4'000);
    std::fill(rest.begin() + 7'960, rest.begin() + 11'960, std::uint8_t('c'));
    buffer->fillLent(11'960);
    QVERIFY(add(base::viewOf("from elsewhere"))); // goes behind, and so does then what it stands before
    QVERIFY(add(rest.subspan(6, 11'000)));
    QCOMPARE(base::toByteArray(seen(3)), QByteArray("from elsewhere"));
    QCOMPARE(base::toByteArray(seen(4)), QByteArray(7'954, 'b') + QByteArray(3'046, 'c'));
    QVERIFY(buffer->lend(begun, 10).empty());            // no longer the last
    QVERIFY(buffer->lend({}, PageBuffer::kPayloadBytes).empty());
    buffer->seal({});
    QCOMPARE(base::toByteArray(seen(0)), QByteArray("before"));
    QCOMPARE(base::toByteArray(seen(1)), QByteArray(12'000, 'L'));
    const PageView sealed(buffer, buffer->header(), reinterpret_cast<const EntryRecord *>(buffer->records().data()), buffer->extras().data(), buffer->payload().data());
    QVERIFY(sealed.isConsistent());

    auto next = std::make_shared<PageBuffer>();
    const auto moved = next->lendFromStart(begun.first(100));
    QCOMPARE(base::toByteArray(moved.first(100)), QByteArray(100, 'b'));
    EntryView view;
    view.payload = moved.first(50);
    QVERIFY(next->hasRoomFor(view, 50));
    QVERIFY(!next->hasRoomFor({}, PageBuffer::kPayloadBytes));
}

void tst_PageBuffer::roomOfWhatRepeatsIsUsedAgain()
{
    auto buffer = std::make_shared<PageBuffer>();
    buffer->begin(1, 0);
    EntryAdditions additions;
    additions.mayShare = true;
    const auto add = [&](base::ByteView payload) {
        EntryView view;
        view.payload = payload;
        view.payloadLength = payload.size();
        return buffer->append(view, additions);
    };
    const auto seen = [&](std::uint32_t i) { return base::toByteArray(buffer->view(buffer->entries())->payload(i)); };
    const QByteArray large(40'000, 'L');
    std::uint32_t entries = 0;
    base::ByteView kept;
    for (int read = 0; read < 100; ++read) {
        // Three frames that repeat, and the beginning of another.
        const auto room = buffer->lend(kept, 130'000);
        QVERIFY(room.size() >= 130'000);
        if (!kept.empty())
            QCOMPARE(base::toByteArray(room.first(10'000)), QByteArray(10'000, 'b'));
        std::copy(large.begin(), large.end(), room.begin());
        std::copy(large.begin(), large.end(), room.begin() + 40'000);
        std::copy(large.begin(), large.end(), room.begin() + 80'000);
        std::fill(room.begin() + 120'000, room.begin() + 130'000, std::uint8_t('b'));
        buffer->fillLent(130'000);
        kept = room.subspan(120'000, 10'000);
        QVERIFY(add(room.first(40'000)) && add(room.subspan(40'000, 40'000)) && add(room.subspan(80'000, 40'000)));
        const QByteArray event = "event " + QByteArray::number(read);
        QVERIFY(add(base::viewOf(event)));
        entries += 4;
        for (std::uint32_t before = 2; before <= 4; ++before)
            QCOMPARE(seen(entries - before), large);
        QCOMPARE(seen(entries - 1), event);
        QCOMPARE(base::toByteArray(kept), QByteArray(10'000, 'b'));
    }
    QVERIFY2(buffer->payload().size() < 45'000, qPrintable(QString::number(buffer->payload().size())));
    QCOMPARE(seen(3), QByteArray("event 0"));
}

FRAMESCOPE_TEST(tst_PageBuffer);
#include "tst_PageBuffer.moc"
