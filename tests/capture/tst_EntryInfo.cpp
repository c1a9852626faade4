#include "capture/EntryInfo.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::capture;

class tst_EntryInfo : public QObject
{
    Q_OBJECT

private slots:
    void viewHasTheSameProperties();
    void messageRows();
};

void tst_EntryInfo::viewHasTheSameProperties()
{
    EntryInfo info;
    info.number = 5;
    info.time = {1, 2};
    info.connection = 3;
    info.flags = FlagFin | FlagMasked;
    info.maskKey = 9;
    info.payloadLength = 100;
    info.rttNs = 7;
    const EntryView view = info.view(base::viewOf("ab"));
    QCOMPARE(view.number, info.number);
    QVERIFY(view.time == info.time);
    QCOMPARE(view.maskKey, info.maskKey);
    QCOMPARE(view.payloadLength, std::uint64_t(100));
    QCOMPARE(view.rttNs, info.rttNs);
    QCOMPARE(view.payload.size(), std::size_t(2));
}

void tst_EntryInfo::messageRows()
{
    EntryInfo info;
    QVERIFY(info.isMessageRow());
    info.flags = FlagFragmented;
    QVERIFY(!info.isMessageRow());
    info.flags = FlagFragmented | FlagEndsMessage;
    QVERIFY(info.isMessageRow());
    info.kind = EntryKind::Note;
    info.flags = FlagFragmented;
    QVERIFY(info.isMessageRow());
}

FRAMESCOPE_TEST(tst_EntryInfo);
#include "tst_EntryInfo.moc"
