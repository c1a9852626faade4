#include "network/PhaseTracker.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::network;

class tst_PhaseTracker : public QObject
{
    Q_OBJECT

    PhaseTimings m_timings;
    Timeouts m_limits;
    std::vector<std::pair<Phase, bool>> m_changes;
    std::vector<std::pair<std::optional<Phase>, int>> m_expired;

    std::unique_ptr<PhaseTracker> tracker()
    {
        return std::make_unique<PhaseTracker>(
            m_timings, m_limits,
            [this](Phase phase, const PhaseTiming &timing, base::Instant) { m_changes.push_back({phase, timing.durationNs >= 0}); },
            [this](std::optional<Phase> phase, int ms) { m_expired.push_back({phase, ms}); });
    }

private slots:
    void init()
    {
        m_timings = {};
        m_limits = {};
        m_changes.clear();
        m_expired.clear();
    }

    void onePhaseAfterTheOther()
    {
        const auto phases = tracker();
        phases->start();
        phases->begin(Phase::Lookup);
        phases->begin(Phase::Tcp);
        QCOMPARE(phases->current(), Phase::Tcp);
        phases->stop();
        QVERIFY(!phases->current());
        const std::vector<std::pair<Phase, bool>> expected = {{Phase::Lookup, false}, {Phase::Lookup, true}, {Phase::Tcp, false}, {Phase::Tcp, true}};
        QVERIFY(m_changes == expected);
        QVERIFY(m_timings[0].startNs >= 0 && m_timings[0].durationNs >= 0);
        QCOMPARE(m_timings[2].startNs, -1);
        phases->restart();
        QCOMPARE(m_timings[0].startNs, -1);
    }

    void limitsOfPhaseAndWhole()
    {
        m_limits.tls = 20;
        m_limits.total = 0;
        auto phases = tracker();
        phases->begin(Phase::Tls);
        QTRY_COMPARE(m_expired.size(), 1u);
        QVERIFY(m_expired[0].first == Phase::Tls);
        QCOMPARE(m_expired[0].second, 20);
        m_limits.tls = 0;
        m_limits.total = 10;
        phases = tracker();
        phases->start();
        phases->begin(Phase::Tls);
        QTRY_COMPARE(m_expired.size(), 2u);
        QVERIFY(!m_expired[1].first);
    }
};

FRAMESCOPE_TEST(tst_PhaseTracker);
#include "tst_PhaseTracker.moc"
