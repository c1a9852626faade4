#include "capture/JsonWriter.h"

#include "support/TestClass.h"

#include <QDateTime>
#include <QtTest>

using namespace framescope;
using namespace framescope::capture;

class tst_JsonWriter : public QObject
{
    Q_OBJECT

private slots:
    void objectsKeepTheirOrder()
    {
        QByteArray out;
        JsonWriter json(out);
        json.beginObject();
        json.field("z", 1);
        json.field("a", true);
        json.field("ms", 1.25);
        json.field("whole", 3.0);
        json.null("none");
        json.beginArray("list");
        json.item(QStringLiteral("x"));
        json.beginItem();
        json.field("k", "v");
        json.endObject();
        json.endArray();
        json.beginObject("inner");
        json.endObject();
        json.field("text", QStringLiteral("a\"b"));
        json.raw("raw", "[1]");
        json.endObject();
        QCOMPARE(out, QByteArray("{\"z\":1,\"a\":true,\"ms\":1.25,\"whole\":3,\"none\":null,\"list\":[\"x\",{\"k\":\"v\"}],\"inner\":{},"
                                 "\"text\":\"a\\\"b\",\"raw\":[1]}"));
    }

    void bytesThatAreNoTextBecomeLatin1()
    {
        QByteArray out;
        appendJsonStringLoosely(out, base::viewOf("caf\xe9"));
        QCOMPARE(out, QByteArray("\"caf\\u00e9\""));
        out = "before";
        QVERIFY(!appendJsonString(out, base::viewOf("caf\xe9")));
        QCOMPARE(out, QByteArray("before"));
    }

    void timesAreThoseOfTheCalendar()
    {
        for (const qint64 seconds : {qint64(0), qint64(951'782'400), qint64(1'709'164'799), qint64(4'102'444'799), qint64(-1), qint64(-86'401)}) {
            QByteArray out;
            appendIsoTime(out, seconds * 1'000'000'000 + 5);
            const QString expected = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
            QCOMPARE(QString::fromLatin1(out), QString(expected + QStringLiteral(".000000005Z")));
        }
    }
};

FRAMESCOPE_TEST(tst_JsonWriter);
#include "tst_JsonWriter.moc"
