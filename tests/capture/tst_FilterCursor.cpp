#include "capture/FilterCursor.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::capture;

class tst_FilterCursor : public QObject
{
    Q_OBJECT

private slots:
    void readsWords()
    {
        FilterCursor in(QStringLiteral("  size>1k (OR ORB OR"));
        in.skipSpace();
        QVERIFY(!in.atOr());
        QCOMPARE(in.untilSpace(), QStringLiteral("size>1k"));
        QVERIFY(in.atEndOfWord());
        in.skipSpace();
        QVERIFY(in.isAt('('));
        in.advance();
        QVERIFY(in.atOr());
        in.moveTo(14);
        QVERIFY(!in.atOr());
        QCOMPARE(in.untilSpace(), QStringLiteral("ORB"));
        in.skipSpace();
        QVERIFY(in.atOr());
        in.advance(2);
        QVERIFY(in.atEnd() && in.atEndOfWord() && in.current().isNull());
    }

    void readsTextInQuotationMarks()
    {
        FilterCursor in(QStringLiteral("\"a \\\"b\\\" \\\\ \\n\" x"));
        QCOMPARE(in.quoted().value_or(QString()), QStringLiteral("a \"b\" \\ \\n"));
        QVERIFY(in.current().isSpace());
        FilterCursor open(QStringLiteral("x \"open"));
        open.moveTo(2);
        QVERIFY(!open.quoted());
        QCOMPARE(open.error()->position, qsizetype(2));
    }

    void theFirstErrorCounts()
    {
        FilterCursor in(QStringLiteral("abc"));
        in.fail(7, QStringLiteral("first"), 0);
        in.fail(1, QStringLiteral("second"));
        QCOMPARE(in.error()->sentence, QStringLiteral("first"));
        QCOMPARE(in.error()->position, qsizetype(3));
        QCOMPARE(in.error()->length, qsizetype(1));
    }
};

FRAMESCOPE_TEST(tst_FilterCursor);
#include "tst_FilterCursor.moc"
