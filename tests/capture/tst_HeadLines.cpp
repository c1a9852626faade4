#include "capture/HeadLines.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::capture;

class tst_HeadLines : public QObject
{
    Q_OBJECT

private slots:
    void headsAreCutIntoLines()
    {
        const HeadLines head = HeadLines::of("HTTP/1.1 404 Not Found\r\nA: b\r\nX:  c: d \r\nno colon\r\n\r\n");
        QCOMPARE(head.first[0], QByteArray("HTTP/1.1"));
        QCOMPARE(head.first[1], QByteArray("404"));
        QCOMPARE(head.first[2], QByteArray("Not Found"));
        QCOMPARE(head.headers.size(), std::size_t(2));
        QCOMPARE(head.headers[1].second, QByteArray("c: d"));
        QVERIFY(head.size > 0);
        QCOMPARE(HeadLines::of({}).size, qsizetype(-1));
        QCOMPARE(HeadLines::of("GET").first[0], QByteArray("GET"));
    }
};

FRAMESCOPE_TEST(tst_HeadLines);
#include "tst_HeadLines.moc"
