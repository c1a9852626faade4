#include "server/FaultPlan.h"
#include "base/Random.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::server;

class tst_FaultPlan : public QObject
{
    Q_OBJECT

    static std::vector<FaultSpec> specs(const QStringList &texts)
    {
        std::vector<FaultSpec> made;
        for (const QString &text : texts)
            made.push_back(*FaultSpec::parse(text));
        return made;
    }

private slots:
    void eachMomentHasItsFaults()
    {
        const auto faults = specs({QStringLiteral("refuse"), QStringLiteral("mask"), QStringLiteral("rsv:after=2"), QStringLiteral("opcode:seconds=1"), QStringLiteral("drop:match=x+")});
        base::Random random(1);
        FaultPlan plan(faults, random);
        QVERIFY(plan.watchesMessages());
        QCOMPARE(plan.atAccept().size(), std::size_t{1});
        QCOMPARE(plan.atOpen().size(), std::size_t{1});
        QCOMPARE(plan.timed().size(), std::size_t{1});
        QVERIFY(plan.atMessage(1, protocol::Opcode::Text, base::viewOf("a")).empty());
        QCOMPARE(plan.atMessage(2, protocol::Opcode::Text, base::viewOf("a")).size(), std::size_t{1});
        QVERIFY(plan.atMessage(2, protocol::Opcode::Text, base::viewOf("a")).empty()); // once is enough
        QVERIFY(plan.atMessage(3, protocol::Opcode::Binary, base::viewOf("x")).empty());
        QCOMPARE(plan.atMessage(4, protocol::Opcode::Text, base::viewOf("axx")).size(), std::size_t{1});
        QVERIFY(plan.chance(*plan.timed().front()));
        QVERIFY(!plan.chance(*plan.timed().front()));
        base::Random other(1);
        QVERIFY(!FaultPlan(specs({QStringLiteral("refuse")}), other).watchesMessages());
    }

    void aStepLimitIsTold()
    {
        const auto faults = specs({QStringLiteral("drop:match=^(a|a?)+$")});
        base::Random random(1);
        FaultPlan plan(faults, random);
        QStringList notes;
        QVERIFY(plan.atMessage(7, protocol::Opcode::Text, base::viewOf("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!"), &notes).empty());
        QCOMPARE(notes.size(), 1);
        QVERIFY2(notes.first().contains(QStringLiteral("message 7")) && notes.first().contains(QStringLiteral("drop:match")), qPrintable(notes.first()));
    }

    void aProbabilityIsKeptAndTimesAreCounted()
    {
        const auto faults = specs({QStringLiteral("mask:match=.,p=0.3,times=0"), QStringLiteral("rsv:match=.,times=2")});
        base::Random random(5);
        FaultPlan plan(faults, random);
        int masks = 0;
        int rsvs = 0;
        for (quint64 i = 1; i <= 1000; ++i) {
            for (const FaultSpec *fault : plan.atMessage(i, protocol::Opcode::Text, base::viewOf("m")))
                ++(fault->kind == FaultKind::Mask ? masks : rsvs);
        }
        QVERIFY2(masks > 240 && masks < 360, qPrintable(QString::number(masks)));
        QCOMPARE(rsvs, 2);
    }
};

FRAMESCOPE_TEST(tst_FaultPlan);
#include "tst_FaultPlan.moc"
