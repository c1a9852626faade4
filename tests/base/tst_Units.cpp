#include "base/Units.h"

#include "support/TestClass.h"

#include <QTest>

#include <limits>

using framescope::base::Units;
using Fault = Units::Fault;

class tst_Units : public QObject
{
    Q_OBJECT

private slots:
    void sizes_data();
    void sizes();
    void durations_data();
    void durations();
    void aDurationWithoutAUnit();
    void rates_data();
    void rates();
    void faultsHaveAPlace_data();
    void faultsHaveAPlace();
    void writesWhatItReads();
    void shortForms();
};

void tst_Units::sizes_data()
{
    QTest::addColumn<qint64>("bytes");
    const auto row = [](const char *text, qint64 bytes) { QTest::newRow(text) << bytes; };
    row("0", 0);
    row("20", 20);
    row("1k", 1024);
    row("64k", 65536);
    row("64KiB", 65536);
    row("64kb", 65536);
    row("64 KB", 65536);
    row(" 1 mb ", 1 << 20);
    row("1.5M", 1572864);
    row(".5k", 512);
    row("2.k", 2048);
    row("2GiB", qint64(2) << 30);
    row("3T", qint64(3) << 40);
    row("100B", 100);
    row("9223372036854775807", std::numeric_limits<qint64>::max());
    row("8388607T", qint64(8388607) << 40);
}

void tst_Units::sizes()
{
    QFETCH(qint64, bytes);
    const auto read = Units::size(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(read, qPrintable(read.sentence));
    QCOMPARE(read.value, bytes);
}

void tst_Units::durations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ns");
    const auto row = [](const char *text, qint64 ns) { QTest::newRow(text) << QString::fromUtf8(text) << ns; };
    row("7ns", 7);
    row("250us", 250'000);
    row("250\xc2\xb5s", 250'000);
    row("250\xce\xbcs", 250'000);
    row("250ms", 250'000'000);
    row("2s", 2'000'000'000);
    row("1.5 s", 1'500'000'000);
    row("1m", 60'000'000'000);
    row("1min", 60'000'000'000);
    row("0.5h", 1'800'000'000'000);
    row("0.4ns", 0);
}

void tst_Units::durations()
{
    QFETCH(QString, text);
    QFETCH(qint64, ns);
    const auto read = Units::duration(text);
    QVERIFY2(read, qPrintable(read.sentence));
    QCOMPARE(read.value, ns);
}

void tst_Units::aDurationWithoutAUnit()
{
    QCOMPARE(Units::duration(u"5").fault, Fault::NoUnit);
    QCOMPARE(Units::duration(u"5", Units::Bare::Seconds).value, qint64(5'000'000'000));
    QCOMPARE(Units::duration(u"0.25", Units::Bare::Seconds).value, qint64(250'000'000));
    QCOMPARE(Units::duration(u"5", Units::Bare::Milliseconds).value, qint64(5'000'000));
    QCOMPARE(Units::duration(u"5s", Units::Bare::Milliseconds).value, qint64(5'000'000'000));
}

void tst_Units::rates_data()
{
    QTest::addColumn<double>("perSecond");
    QTest::newRow("20/s") << 20.0;
    QTest::newRow("20") << 20.0;
    QTest::newRow("90/m") << 1.5;
    QTest::newRow("90 / min") << 1.5;
    QTest::newRow("1800/h") << 0.5;
    QTest::newRow("0.5/s") << 0.5;
}

void tst_Units::rates()
{
    QFETCH(double, perSecond);
    const auto read = Units::rate(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(read, qPrintable(read.sentence));
    QCOMPARE(read.value, perSecond);
}

void tst_Units::faultsHaveAPlace_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("length");
    const auto row = [](const char *kind, const char *text, Fault fault, int at, int length) {
        QTest::addRow("%s “%s”", kind, text) << QString::fromLatin1(kind) << QString::fromLatin1(text) << static_cast<int>(fault) << at << length;
    };
    row("size", "", Fault::NoNumber, 0, 1);
    row("size", "k", Fault::NoNumber, 0, 1);
    row("size", ".", Fault::NoNumber, 0, 1);
    row("size", "-1", Fault::NoNumber, 0, 2);
    row("size", "1.5", Fault::NotWhole, 0, 3);
    row("size", "1x", Fault::UnknownUnit, 1, 1);
    row("size", "1ib", Fault::UnknownUnit, 1, 2);
    row("size", "10 kilo", Fault::UnknownUnit, 3, 4);
    row("size", "1e3", Fault::UnknownUnit, 1, 2);
    row("size", "1.2.3k", Fault::UnknownUnit, 3, 3);
    row("size", "99999999999999G", Fault::TooLarge, 0, 15);
    row("size", "9223372036854775808", Fault::TooLarge, 0, 19);
    row("size", "99999999999999999999", Fault::TooLarge, 0, 20);
    row("size", "8388608T", Fault::TooLarge, 0, 8);
    row("size", "99999999.5T", Fault::TooLarge, 0, 11);
    row("duration", "ms", Fault::NoNumber, 0, 2);
    row("duration", "5 ", Fault::NoUnit, 2, 1);
    row("duration", "5parsec", Fault::UnknownUnit, 1, 6);
    row("duration", "5S", Fault::UnknownUnit, 1, 1); // M is no minute either
    row("duration", "2562048h", Fault::TooLarge, 0, 8);
    row("rate", "/s", Fault::NoNumber, 0, 2);
    row("rate", "20s", Fault::UnknownUnit, 2, 1);
    row("rate", "20/", Fault::UnknownUnit, 2, 1);
    row("rate", "20/ms", Fault::UnknownUnit, 2, 3);
}

void tst_Units::faultsHaveAPlace()
{
    QFETCH(QString, kind);
    QFETCH(QString, text);
    QFETCH(int, fault);
    QFETCH(int, at);
    QFETCH(int, length);
    const auto check = [&](const auto &read) {
        QVERIFY(!read);
        QCOMPARE(static_cast<int>(read.fault), fault);
        QCOMPARE(read.at, qsizetype(at));
        QCOMPARE(read.length, qsizetype(length));
        QVERIFY(!read.sentence.isEmpty());
    };
    if (kind == QLatin1String("size"))
        check(Units::size(text));
    else if (kind == QLatin1String("duration"))
        check(Units::duration(text));
    else
        check(Units::rate(text));
}

void tst_Units::writesWhatItReads()
{
    const QList<std::pair<qint64, QString>> sizes{{0, QStringLiteral("0")}, {1500, QStringLiteral("1500")}, {65536, QStringLiteral("64k")},
                                                  {1572864, QStringLiteral("1536k")}, {qint64(1) << 30, QStringLiteral("1G")}, {qint64(1) << 50, QStringLiteral("1024T")}};
    for (const auto &[bytes, text] : sizes) {
        QCOMPARE(Units::writeSize(bytes), text);
        QCOMPARE(Units::size(text).value, bytes);
    }
    const QList<std::pair<qint64, QString>> durations{{0, QStringLiteral("0s")}, {7, QStringLiteral("7ns")}, {250'000'000, QStringLiteral("250ms")},
                                                      {90'000'000'000, QStringLiteral("90s")}, {120'000'000'000, QStringLiteral("2m")}, {3'600'000'000'000, QStringLiteral("1h")}};
    for (const auto &[ns, text] : durations) {
        QCOMPARE(Units::writeDuration(ns), text);
        QCOMPARE(Units::duration(text).value, ns);
    }
    QCOMPARE(Units::writeRate(20), QStringLiteral("20/s"));
    QCOMPARE(Units::writeRate(0.5), QStringLiteral("0.5/s"));
    QCOMPARE(Units::writeRate(100), QStringLiteral("100/s"));
}

void tst_Units::shortForms()
{
    QCOMPARE(Units::shortSize(0), QStringLiteral("0"));
    QCOMPARE(Units::shortSize(999), QStringLiteral("999"));
    QCOMPARE(Units::shortSize(1229), QStringLiteral("1.2k"));
    QCOMPARE(Units::shortSize(64 << 10), QStringLiteral("64k"));
    QCOMPARE(Units::shortSize(999 * 1024 + 600), QStringLiteral("1.0M")); // never five characters for want of rounding
    QCOMPARE(Units::shortSize(3ull << 30), QStringLiteral("3.0G"));
    QCOMPARE(Units::shortDuration(1'250'000), QStringLiteral("1.25 ms"));
    QCOMPARE(Units::shortDuration(42'000'000), QStringLiteral("42 ms"));
    QCOMPARE(Units::shortDuration(4'200'000'000), QStringLiteral("4.2 s"));
}

FRAMESCOPE_TEST(tst_Units);
#include "tst_Units.moc"
