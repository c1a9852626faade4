#include "capture/PageBuffer.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::capture;

class tst_PageBuffer : public QObject
{
    Q_OBJECT

private slots:
    void isFullWhenItIs();
    void aSetCalendarNeedsAnotherPage();
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

QTEST_GUILESS_MAIN(tst_PageBuffer)
#include "tst_PageBuffer.moc"
