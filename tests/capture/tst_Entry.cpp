#include "capture/Entry.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::capture;

class tst_Entry : public QObject
{
    Q_OBJECT

private slots:
    void namesAreStable();
};

void tst_Entry::namesAreStable()
{
    QVERIFY(entryKindName(EntryKind::Frame) == "frame");
    QVERIFY(entryKindName(EntryKind::OpenFailed) == "open-failed");
    QVERIFY(entryKindName(EntryKind::NotKept) == "not-kept");
    QVERIFY(entryKindName(EntryKind(200)) == "unknown");
}

QTEST_GUILESS_MAIN(tst_Entry)
#include "tst_Entry.moc"
