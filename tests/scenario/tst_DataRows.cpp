#include "support/TestClass.h"

#include "scenario/DataRows.h"

using namespace framescope;
using scenario::DataRows;

class tst_DataRows : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreVariables()
    {
        const auto rows = DataRows::parse("symbol,price\r\nABCD,1.50\n\"a \"\"b\"\", c\",\"two\nlines\"\n\n");
        QVERIFY2(rows.ok(), rows ? "" : qPrintable(rows.error().what));
        QCOMPARE(rows->size(), std::size_t(2));
        QCOMPARE((*rows)[0][0].name, QStringLiteral("symbol"));
        QCOMPARE((*rows)[0][1].value, QStringLiteral("1.50"));
        QCOMPARE((*rows)[1][0].value, QStringLiteral("a \"b\", c"));
        QCOMPARE((*rows)[1][1].value, QStringLiteral("two\nlines"));
    }
    void whatIsWrongHasItsLine_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("line");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("data.no-columns") << QString();
        QTest::newRow("a name") << QByteArray("a b,c\n") << QStringLiteral("data.bad-column") << QStringLiteral("Line 1");
        QTest::newRow("twice") << QByteArray("a,a\n") << QStringLiteral("data.bad-column") << QStringLiteral("Line 1");
        QTest::newRow("fields") << QByteArray("a,b\n1,2\n3\n") << QStringLiteral("data.fields") << QStringLiteral("Line 3");
        QTest::newRow("quote") << QByteArray("a\n\"x\n") << QStringLiteral("data.open-quote") << QStringLiteral("Line 2");
        QTest::newRow("bytes") << QByteArray("a\n\xff\n") << QStringLiteral("data.not-utf8") << QString();
    }
    void whatIsWrongHasItsLine()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, line);
        const auto rows = DataRows::parse(csv);
        QVERIFY(!rows.ok());
        QTEST(rows.error().id, "id");
        QVERIFY2(rows.error().what.startsWith(line), qPrintable(rows.error().what));
    }
};

FRAMESCOPE_TEST(tst_DataRows);
#include "tst_DataRows.moc"
