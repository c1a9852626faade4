#include "scenario/OptionList.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::scenario;

class tst_OptionList : public QObject
{
    Q_OBJECT

private slots:
    void readsNameSwitchesAndValues()
    {
        const auto list = OptionList::parse(QStringLiteral("feed:every=50,loop,template=\"{\"\"a\"\":1, 2}\"").replace(QStringLiteral("\"\"a\"\""), QStringLiteral("\\\"a\\\"")));
        QVERIFY(list.ok());
        QCOMPARE(list->name(), QStringLiteral("feed"));
        QCOMPARE(*list->number(QStringLiteral("every"), 0, 1, 100), qint64{50});
        QCOMPARE(*list->flag(QStringLiteral("loop"), false), true);
        QCOMPARE(*list->text(QStringLiteral("template")), QStringLiteral("{\"a\":1, 2}"));
        QVERIFY(!list->contains(QStringLiteral("other")));
    }

    void printsWhatItReadsBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("bare") << "echo";
        QTest::newRow("values") << "echo:delay=100,upper";
        QTest::newRow("quotes") << "close:reason=\"a, \\\"b\\\" \\\\ c\",code=1011";
        QTest::newRow("empty value") << "refuse:body=\"\"";
        QTest::newRow("braces") << "feed:template={{n}}";
    }
    void printsWhatItReadsBack()
    {
        QFETCH(QString, text);
        const auto list = OptionList::parse(text);
        QVERIFY(list.ok());
        QCOMPARE(list->toString(), text);
        QCOMPARE(OptionList::parse(list->toString())->options(), list->options());
    }

    void refusesWithTheColumn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("column");
        QTest::newRow("no name") << ":a=1" << "character 1:";
        QTest::newRow("open quote") << "close:reason=\"abc" << "character 14:";
        QTest::newRow("behind quote") << "close:reason=\"abc\"x" << "character 19:";
        QTest::newRow("no key") << "echo:=1" << "character 6:";
        QTest::newRow("last comma") << "echo:upper," << "character 11:";
    }
    void refusesWithTheColumn()
    {
        QFETCH(QString, text);
        QFETCH(QString, column);
        const auto list = OptionList::parse(text);
        QVERIFY(!list.ok());
        QVERIFY2(list.error().what.contains(column), qPrintable(list.error().what));
    }

    void checksValues()
    {
        const auto list = OptionList::parse(QStringLiteral("x:n=12,big=2k,f=0.5,on=maybe,m=1M,neg=-1,word=a,hex=0x1F"));
        QCOMPARE(*list->size(QStringLiteral("big"), 0, 0, 1 << 20), qint64{2048});
        QCOMPARE(*list->size(QStringLiteral("m"), 0, 0, 1 << 20), qint64{1 << 20});
        QVERIFY(!list->size(QStringLiteral("m"), 0, 0, 1000).ok());
        QVERIFY(!list->size(QStringLiteral("neg"), 0, 0, 1000).ok());
        QCOMPARE(*list->real(QStringLiteral("f"), 0, 0, 1), 0.5);
        QVERIFY(!list->real(QStringLiteral("n"), 0, 0, 1).ok());
        QVERIFY(!list->flag(QStringLiteral("on"), false).ok());
        QVERIFY(!list->number(QStringLiteral("word"), 0, 0, 9).ok());
        QCOMPARE(*list->number(QStringLiteral("hex"), 0, 0, 99), qint64{31});
        QCOMPARE(*list->number(QStringLiteral("missing"), 5, 0, 9), qint64{5});
        QVERIFY(!list->allowOnly({QStringLiteral("n")}).ok());
    }
};

FRAMESCOPE_TEST(tst_OptionList);
#include "tst_OptionList.moc"
