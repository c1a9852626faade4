#include "capture/HarOpening.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::capture;

class tst_HarOpening : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatHarHasAPlaceFor()
    {
        const HarOpening opening = HarOpening::of("{\"url\":\"ws://h/\",\"skipped\":{\"url\":\"no\"},\"address\":\"192.0.2.1\",\"status\":101,"
                                                  "\"timings\":{\"lookup\":1.5,\"tcp\":2},\"request\":{\"raw\":\"GET / HTTP/1.1\\r\\n\\r\\n\"},"
                                                  "\"response\":{\"raw\":\"HTTP/1.1 101 Yes\\r\\n\\r\\n\",\"body\":\"b\"}}");
        QCOMPARE(opening.url, QByteArray("ws://h/"));
        QCOMPARE(opening.address, QByteArray("192.0.2.1"));
        QCOMPARE(opening.status, 101);
        QCOMPARE(opening.timings.at("lookup"), 1.5);
        QCOMPARE(opening.timings.size(), std::size_t(2));
        QCOMPARE(opening.request, QByteArray("GET / HTTP/1.1\r\n\r\n"));
        QCOMPARE(opening.response, QByteArray("HTTP/1.1 101 Yes\r\n\r\n"));
        QCOMPARE(opening.body, QByteArray("b"));
        QVERIFY(HarOpening::of("broken").url.isEmpty());
        QCOMPARE(HarOpening::of("{\"url\":\"ws://h/\",\"status\":").url, QByteArray("ws://h/"));
    }

    void headsAreCutIntoLines()
    {
        const HttpHead head = HttpHead::of("HTTP/1.1 404 Not Found\r\nA: b\r\nX:  c: d \r\nno colon\r\n\r\n");
        QCOMPARE(head.first[0], QByteArray("HTTP/1.1"));
        QCOMPARE(head.first[1], QByteArray("404"));
        QCOMPARE(head.first[2], QByteArray("Not Found"));
        QCOMPARE(head.headers.size(), std::size_t(2));
        QCOMPARE(head.headers[1].second, QByteArray("c: d"));
        QVERIFY(head.size > 0);
        QCOMPARE(HttpHead::of({}).size, qsizetype(-1));
        QCOMPARE(HttpHead::of("GET").first[0], QByteArray("GET"));
    }
};

FRAMESCOPE_TEST(tst_HarOpening);
#include "tst_HarOpening.moc"
