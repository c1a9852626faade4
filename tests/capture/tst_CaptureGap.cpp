#include "capture/CaptureGap.h"

#include "support/TestClass.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace framescope;
using namespace framescope::capture;

class tst_CaptureGap : public QObject
{
    Q_OBJECT

    using Reason = CaptureGap::Reason;

    static QJsonObject object(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }

private slots:
    void countsWhatIsNotKept()
    {
        CaptureGap gap;
        QVERIFY(!gap.isOpen());
        gap.begin(Reason::Queue);
        gap.add(10);
        gap.add(5);
        gap.lastUntilDrained();
        QVERIFY(gap.isOpen() && gap.lastsUntilDrained());
        const QJsonObject ending = object(gap.ending());
        QCOMPARE(ending[QStringLiteral("reason")].toString(), QStringLiteral("queue-full"));
        QCOMPARE(ending[QStringLiteral("entries")].toInt(), 2);
        QCOMPARE(ending[QStringLiteral("bytes")].toInt(), 15);
        QVERIFY(ending[QStringLiteral("text")].toString().contains(QStringLiteral("15 bytes")));
        gap.end();
        QVERIFY(!gap.isOpen() && !gap.lastsUntilDrained() && gap.entries() == 0);
    }

    void aFullDisksGapLastsUntilThereIsRoom()
    {
        CaptureGap gap;
        gap.begin(Reason::Disk);
        QVERIFY(gap.isContinuedBy(Reason::Disk) && gap.isContinuedBy(Reason::Queue) && !gap.isContinuedBy(Reason::Limit));
        gap.end();
        gap.begin(Reason::Queue);
        QVERIFY(gap.isContinuedBy(Reason::Queue) && !gap.isContinuedBy(Reason::Disk));
    }

    void saysWhyItBegins()
    {
        base::Error full;
        full.id = QStringLiteral("file.disk-full");
        full.what = QStringLiteral("The disk is full.");
        const QJsonObject disk = object(CaptureGap::beginning(Reason::Disk, 0, full));
        QCOMPARE(disk[QStringLiteral("error")].toString(), QStringLiteral("file.disk-full"));
        QCOMPARE(disk[QStringLiteral("reason")].toString(), QStringLiteral("disk"));
        QVERIFY(disk[QStringLiteral("text")].toString().contains(QStringLiteral("full")));
        const QJsonObject limit = object(CaptureGap::beginning(Reason::Limit, 4096, {}));
        QVERIFY(!limit.contains(QStringLiteral("error")));
        QVERIFY(limit[QStringLiteral("text")].toString().contains(QStringLiteral("4096")));
    }
};

FRAMESCOPE_TEST(tst_CaptureGap);
#include "tst_CaptureGap.moc"
