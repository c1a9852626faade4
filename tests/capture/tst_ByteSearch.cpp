#include "capture/ByteSearch.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::capture;

#include <random>

class tst_ByteSearch : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatAPlainSearchFinds();
    void foldsCase_data();
    void foldsCase();
};

void tst_ByteSearch::findsWhatAPlainSearchFinds()
{
    std::mt19937 random(5);
    for (int round = 0; round < 3000; ++round) {
        QByteArray haystack(qsizetype(random() % 200), 0);
        for (char &c : haystack)
            c = char('a' + random() % 3);
        QByteArray needle(qsizetype(1 + random() % 5), 0);
        for (char &c : needle)
            c = char('a' + random() % 3);
        const ByteSearch search = ByteSearch::forBytes(needle);
        qsizetype expected = haystack.indexOf(needle);
        for (std::size_t at = search.find(base::viewOf(haystack)); at != ByteSearch::npos; at = search.find(base::viewOf(haystack), at + 1)) {
            QCOMPARE(qsizetype(at), expected);
            expected = haystack.indexOf(needle, expected + 1);
        }
        QCOMPARE(expected, qsizetype(-1));
    }
}

void tst_ByteSearch::foldsCase_data()
{
    QTest::addColumn<QString>("needle");
    QTest::addColumn<QString>("haystack");
    QTest::addColumn<bool>("found");
    QTest::newRow("ascii") << QStringLiteral("abc") << QStringLiteral("xxAbCxx") << true;
    QTest::newRow("no letter") << QStringLiteral("[a") << QStringLiteral("{A") << false;
    QTest::newRow("at sign") << QStringLiteral("`") << QStringLiteral("@") << false;
    QTest::newRow("umlauts") << QString::fromUtf8("köln") << QString::fromUtf8("in KÖLN am") << true;
    QTest::newRow("other umlaut") << QString::fromUtf8("köln") << QString::fromUtf8("KÜLN") << false;
    QTest::newRow("sharp s") << QString::fromUtf8("straße") << QString::fromUtf8("Straße") << true;
    QTest::newRow("greek") << QString::fromUtf8("σοφία") << QString::fromUtf8("ΣΟΦΊΑ") << true;
    QTest::newRow("long way") << QStringLiteral("needle") << QString(1000, QLatin1Char('n')) + QStringLiteral("NEEDLE") << true;
}

void tst_ByteSearch::foldsCase()
{
    QFETCH(QString, needle);
    QFETCH(QString, haystack);
    QFETCH(bool, found);
    const QByteArray bytes = haystack.toUtf8();
    QCOMPARE(ByteSearch::forText(needle, true).isIn(base::viewOf(bytes)), found);
    QCOMPARE(ByteSearch::forText(needle, false).isIn(base::viewOf(bytes)), bytes.contains(needle.toUtf8()));
}

FRAMESCOPE_TEST(tst_ByteSearch);
#include "tst_ByteSearch.moc"
