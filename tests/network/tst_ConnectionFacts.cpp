#include "network/ConnectionFacts.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::network;

class tst_ConnectionFacts : public QObject
{
    Q_OBJECT

private slots:
    void phasesHaveStableNames()
    {
        const char *const names[] = {"lookup", "tcp", "proxy", "tls", "upgrade"};
        for (int i = 0; i < kPhaseCount; ++i)
            QCOMPARE(QByteArray(phaseName(static_cast<Phase>(i))), QByteArray(names[i]));
    }

    void nothingHappenedAtFirst()
    {
        const OpeningFacts facts;
        for (const auto &phase : facts.phases)
            QCOMPARE(phase.startNs, -1);
        QCOMPARE(facts.response.status, 0);
        QVERIFY(!facts.tls);
    }
};

FRAMESCOPE_TEST(tst_ConnectionFacts);
#include "tst_ConnectionFacts.moc"
