#include "capture/Undecided.h"

#include "support/TestClass.h"

using framescope::capture::Undecided;

class tst_Undecided : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsSaidOfNothing()
    {
        const Undecided none;
        QVERIFY(!none);
        QVERIFY(none.sentence().isEmpty());
    }

    void theFirstEntryIsNamedAndAllAreCounted()
    {
        Undecided undecided;
        undecided.add(7, QStringLiteral("(b+)+"));
        undecided.add(Undecided{2, 3, QStringLiteral("(a+)+")});
        undecided.add(Undecided{});
        QVERIFY(undecided);
        QCOMPARE(undecided.count, std::uint64_t(3));
        QCOMPARE(undecided.firstEntry, std::uint64_t(3));
        QCOMPARE(undecided.expression, QStringLiteral("(a+)+"));
        const QString sentence = undecided.sentence();
        QVERIFY2(sentence.contains(QStringLiteral("(a+)+")) && sentence.contains(QStringLiteral("entry 3")) && sentence.contains(QStringLiteral("3 entries")), qPrintable(sentence));
    }
};

FRAMESCOPE_TEST(tst_Undecided);
#include "tst_Undecided.moc"
