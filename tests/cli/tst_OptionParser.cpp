#include "cli/OptionParser.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::cli;

class tst_OptionParser : public QObject
{
    Q_OBJECT

    CommandSpec m_spec{QStringLiteral("sample"), QStringLiteral("does this"), QStringLiteral("FILE"), 1, 2,
                       {{QStringLiteral("header"), QStringLiteral("TEXT"), QStringLiteral("a header"), true, {}},
                        {QStringLiteral("count"), QStringLiteral("N"), QStringLiteral("how many"), false, {}},
                        {QStringLiteral("insecure"), {}, QStringLiteral("trust anybody"), false, QStringLiteral("Security")}},
                       {QStringLiteral("framescope-cli sample x")}, QStringLiteral("And a note.")};

    base::Result<ParsedOptions> parse(const QStringList &arguments) const { return OptionParser(m_spec).parse(arguments); }

private slots:
    void bothFormsAndTheOrder()
    {
        const auto parsed = parse({QStringLiteral("--header"), QStringLiteral("a"), QStringLiteral("file"), QStringLiteral("--count=3"),
                                   QStringLiteral("--header=b=c"), QStringLiteral("--insecure")});
        QVERIFY(parsed);
        QCOMPARE(parsed->arguments(), QStringList{QStringLiteral("file")});
        QCOMPARE(parsed->values(u"header"), (QStringList{QStringLiteral("a"), QStringLiteral("b=c")}));
        QCOMPARE(*parsed->number(u"count", 0, 0, 10), qint64(3));
        QCOMPARE(*parsed->number(u"other", 7, 0, 10), qint64(7));
        QVERIFY(parsed->has(u"insecure") && !parsed->has(u"help"));
        QStringList order;
        for (const auto &item : parsed->items())
            order << item.name;
        QCOMPARE(order.join(QLatin1Char(' ')), QStringLiteral("header count header insecure"));
    }

    void argumentsThatLookLikeOptions()
    {
        QCOMPARE(parse({QStringLiteral("--"), QStringLiteral("--header")})->arguments(), QStringList{QStringLiteral("--header")});
        QCOMPARE(parse({QStringLiteral("-")})->arguments(), QStringList{QStringLiteral("-")});
        QCOMPARE(*parse({QStringLiteral("f"), QStringLiteral("--header"), QStringLiteral("--x")})->value(u"header"), QStringLiteral("--x"));
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("remedy");
        QTest::newRow("unknown, with the nearest") << QStringList{QStringLiteral("--headr=x"), QStringLiteral("f")} << QStringLiteral("--headr") << QStringLiteral("--header?");
        QTest::newRow("nothing like it") << QStringList{QStringLiteral("--zzzzzz"), QStringLiteral("f")} << QStringLiteral("--zzzzzz") << QStringLiteral("--help");
        QTest::newRow("one dash") << QStringList{QStringLiteral("-count"), QStringLiteral("f")} << QStringLiteral("-count") << QStringLiteral("--count?");
        QTest::newRow("no value") << QStringList{QStringLiteral("f"), QStringLiteral("--count")} << QStringLiteral("needs a value") << QStringLiteral("--help");
        QTest::newRow("a value too many") << QStringList{QStringLiteral("f"), QStringLiteral("--insecure=1")} << QStringLiteral("takes no value") << QString();
        QTest::newRow("twice") << QStringList{QStringLiteral("f"), QStringLiteral("--count=1"), QStringLiteral("--count=2")} << QStringLiteral("twice") << QString();
        QTest::newRow("too few") << QStringList{} << QStringLiteral("FILE") << QString();
        QTest::newRow("too many") << QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")} << QStringLiteral("more arguments") << QString();
    }

    void whatIsWrongIsSaid()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, what);
        QFETCH(QString, remedy);
        const auto parsed = parse(arguments);
        QVERIFY(!parsed);
        QVERIFY2(parsed.error().what.contains(what), qPrintable(parsed.error().toString()));
        QVERIFY2(parsed.error().remedy.contains(remedy), qPrintable(parsed.error().toString()));
    }

    void helpEndsTheReading()
    {
        QVERIFY(parse({QStringLiteral("--nonsense"), QStringLiteral("--help")})->has(u"help"));
        QVERIFY(parse({QStringLiteral("-h")})->has(u"help"));
        const QString help = OptionParser(m_spec).help();
        for (const char *part : {"Usage: framescope-cli sample FILE [options]", "--header TEXT", "(repeatable)", "Security:", "And a note.", "Example:", "framescope-cli sample x"})
            QVERIFY2(help.contains(QString::fromLatin1(part)), part);
    }

    void sizes()
    {
        QCOMPARE(*OptionParser::parseSize(QStringLiteral("10"), {}), qint64(10));
        QCOMPARE(*OptionParser::parseSize(QStringLiteral("64k"), {}), qint64(65536));
        QCOMPARE(*OptionParser::parseSize(QStringLiteral("2GiB"), {}), qint64(2) << 30);
        QCOMPARE(*OptionParser::parseSize(QStringLiteral("1 mb"), {}), qint64(1) << 20);
        QCOMPARE(*OptionParser::parseSize(QStringLiteral("1.5M"), {}), qint64(3) << 19);
        for (const char *bad : {"", "k", "-1", "1x", "1.5", "99999999999999G"})
            QVERIFY2(!OptionParser::parseSize(QString::fromLatin1(bad), {}), bad);
    }

    void times()
    {
        QCOMPARE(*OptionParser::parseSeconds(QStringLiteral("5"), {}), 5000);
        QCOMPARE(*OptionParser::parseSeconds(QStringLiteral("0.25"), {}), 250);
        QCOMPARE(*OptionParser::parseSeconds(QStringLiteral("1.5s"), {}), 1500);
        QCOMPARE(*OptionParser::parseSeconds(QStringLiteral("250ms"), {}), 250);
        for (const char *bad : {"", "x", "-1", "nan", "inf", "1e12"})
            QVERIFY2(!OptionParser::parseSeconds(QString::fromLatin1(bad), {}), bad);
    }

    void numbers()
    {
        QVERIFY(OptionParser::parseNumber(QStringLiteral("5"), {}, 1, 5));
        for (const char *bad : {"6", "0", "x", "", "1.0"})
            QVERIFY2(!OptionParser::parseNumber(QString::fromLatin1(bad), {}, 1, 5), bad);
    }

    void preparationCountsAgainstTheShorterTimeout()
    {
        ParsedOptions options;
        QVERIFY(options.preparationLeftMs() < 0);
        options.add(QStringLiteral("timeout"), QStringLiteral("0"));
        QVERIFY(options.preparationLeftMs() < 0);
        options.add(QStringLiteral("timeout"), QStringLiteral("100"));
        options.add(QStringLiteral("connect-timeout"), QStringLiteral("50"));
        QVERIFY(options.preparationLeftMs() > 0 && options.preparationLeftMs() <= 50'000);
        options.add(QStringLiteral("connect-timeout"), QStringLiteral("0.001"));
        QTRY_VERIFY(options.ageMs() > 1);
        QCOMPARE(options.preparationLeftMs(), 0);
    }
};

FRAMESCOPE_TEST(tst_OptionParser);
#include "tst_OptionParser.moc"
