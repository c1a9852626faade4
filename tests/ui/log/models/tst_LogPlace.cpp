#include "ui/log/models/LogPlace.h"

#include "support/TestClass.h"

#include <QDateTime>
#include <QTest>

using framescope::ui::log::LogPlace;

class tst_LogPlace : public QObject
{
    Q_OBJECT

    static std::int64_t start() { return QDateTime(QDate(2026, 1, 31), QTime(23, 59, 0)).toMSecsSinceEpoch() * 1'000'000; }

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qulonglong>("entry");
        QTest::addColumn<qint64>("sinceMs");
        const qint64 none = 0;
        QTest::newRow("number") << "1234" << qulonglong{1234} << none;
        QTest::newRow("as shown") << " #12 345 " << qulonglong{12345} << none;
        QTest::newRow("since start") << "+30s" << qulonglong{0} << qint64{30'000};
        QTest::newRow("fraction") << "+1.5" << qulonglong{0} << qint64{1500};
        QTest::newRow("comma") << "+1,5 s" << qulonglong{0} << qint64{1500};
        QTest::newRow("milliseconds") << "+250ms" << qulonglong{0} << qint64{250};
        QTest::newRow("colons") << "+1:02:03.5" << qulonglong{0} << qint64{3'723'500};
        QTest::newRow("clock") << "23:59:30.25" << qulonglong{0} << qint64{30'250};
        QTest::newRow("after midnight") << "00:01" << qulonglong{0} << qint64{120'000};
        QTest::newRow("dated") << "2026-01-31 23:59:10" << qulonglong{0} << qint64{10'000};
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(qulonglong, entry);
        QFETCH(qint64, sinceMs);
        const auto place = LogPlace::parse(text, start());
        QVERIFY(place.has_value());
        QCOMPARE(static_cast<qulonglong>(place->entry), entry);
        if (entry == 0)
            QCOMPARE(qint64(place->wallNs - start()), sinceMs * 1'000'000);
    }

    void refusesWhatIsNoPlace()
    {
        for (const char *text : {"", "abc", "+", "+x", "25:00", "12:61", "-5", "0", "+99999999999999999999h", "2026-13-01 10:00"})
            QVERIFY2(!LogPlace::parse(QString::fromLatin1(text), start()), text);
    }
};

FRAMESCOPE_TEST(tst_LogPlace);
#include "tst_LogPlace.moc"
