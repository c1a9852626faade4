#include "capture/Entry.h"

#include "support/TestClass.h"

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

FRAMESCOPE_TEST(tst_Entry);
#include "tst_Entry.moc"
