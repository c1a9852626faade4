#include "capture/Judgement.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::capture;

class tst_Judgement : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatWasThereInstead()
    {
        Judgement judgement;
        QVERIFY(judgement.holds() && judgement.sentence(QStringLiteral("message 1")).isEmpty());
        judgement.outcome = base::TextPattern::Outcome::No;
        judgement.unmet = {{QStringLiteral("json:a=5"), QStringLiteral("7"), 0, {}}, {QStringLiteral("dir:in"), {}, 9, {}}};
        QVERIFY(!judgement.holds() && !judgement.isUndecided());
        QCOMPARE(judgement.sentence(QStringLiteral("message 1")), QStringLiteral("json:a=5 does not hold: it is 7. dir:in does not hold."));
    }

    void aStepLimitIsAnErrorOfItsOwn()
    {
        Judgement judgement;
        judgement.outcome = base::TextPattern::Outcome::Undecided;
        judgement.unmet = {{QStringLiteral("/(a+)+$/"), {}, 0, QStringLiteral("(a+)+$")}};
        QVERIFY(judgement.isUndecided() && !judgement.holds());
        QCOMPARE(judgement.sentence(QStringLiteral("message 3")), base::TextPattern(QStringLiteral("(a+)+$")).undecidedSentence(QStringLiteral("message 3")));
    }

    void peersTextIsHarmless()
    {
        Judgement judgement;
        judgement.outcome = base::TextPattern::Outcome::No;
        judgement.unmet = {{QStringLiteral("x"), QStringLiteral("\x1b[31m"), 0, {}}};
        QVERIFY(!judgement.sentence({}).contains(QChar(0x1b)));
    }
};

FRAMESCOPE_TEST(tst_Judgement);
#include "tst_Judgement.moc"
