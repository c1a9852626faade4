#include "session/Keepalive.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::session;
using Kind = Keepalive::Step::Kind;

namespace {

constexpr std::int64_t kMs = 1'000'000;

KeepaliveSettings settings(int interval, int timeout, const QByteArray &payload = {})
{
    KeepaliveSettings settings;
    settings.pingIntervalMs = interval;
    settings.pongTimeoutMs = timeout;
    settings.payload = payload;
    return settings;
}

} // namespace

class tst_Keepalive : public QObject
{
    Q_OBJECT

private slots:
    void withoutAnIntervalItNeverWakes()
    {
        Keepalive keepalive;
        QCOMPARE(keepalive.wakeNs(), std::int64_t(-1));
        keepalive.start(settings(0, 100), 5 * kMs);
        QCOMPARE(keepalive.wakeNs(), std::int64_t(-1));
        QCOMPARE(keepalive.step(1000 * kMs, true).kind, Kind::Nothing);
    }

    void everyPingHasAPayloadOfItsOwn()
    {
        Keepalive keepalive;
        keepalive.start(settings(10, 0), 0);
        QCOMPARE(keepalive.wakeNs(), 10 * kMs);
        QCOMPARE(keepalive.step(9 * kMs, true).kind, Kind::Nothing);
        const auto first = keepalive.step(10 * kMs, true);
        QCOMPARE(first.kind, Kind::Ping);
        QCOMPARE(first.payload, QByteArray("1"));
        keepalive.pingSent(10 * kMs); // nobody waits for the pong
        QCOMPARE(keepalive.wakeNs(), 20 * kMs);
        QCOMPARE(keepalive.step(20 * kMs, true).payload, QByteArray("2"));
    }

    void aPongIsWaitedForUntilItsDeadline()
    {
        Keepalive keepalive;
        keepalive.start(settings(10, 25, "beat"), 0);
        QCOMPARE(keepalive.step(10 * kMs, true).payload, QByteArray("beat"));
        keepalive.pingSent(10 * kMs);
        // No ping goes out meanwhile.
        QCOMPARE(keepalive.wakeNs(), 20 * kMs);
        QCOMPARE(keepalive.step(20 * kMs, true).kind, Kind::Nothing);
        QCOMPARE(keepalive.step(30 * kMs, true).kind, Kind::Nothing);
        QCOMPARE(keepalive.wakeNs(), 35 * kMs);
        const auto missing = keepalive.step(35 * kMs, true);
        QCOMPARE(missing.kind, Kind::PongMissing);
        QCOMPARE(missing.payload, QByteArray("beat"));
        // It is reported once, and pings go on.
        QCOMPARE(keepalive.step(36 * kMs, true).kind, Kind::Nothing);
        QCOMPARE(keepalive.step(40 * kMs, true).kind, Kind::Ping);
    }

    void onlyThePongOfThePingCounts()
    {
        Keepalive keepalive;
        keepalive.start(settings(10, 5), 0);
        keepalive.pongReceived(base::viewOf("1")); // nobody asked
        keepalive.step(10 * kMs, true);
        keepalive.pingSent(10 * kMs);
        keepalive.pongReceived(base::viewOf("another"));
        QCOMPARE(keepalive.wakeNs(), 15 * kMs);
        keepalive.pongReceived(base::viewOf("1"));
        QCOMPARE(keepalive.wakeNs(), 20 * kMs);
        QCOMPARE(keepalive.step(15 * kMs, true).kind, Kind::Nothing);
    }

    void whileNothingCanBeWrittenItDoesNotPing()
    {
        Keepalive keepalive;
        keepalive.start(settings(10, 5), 0);
        QCOMPARE(keepalive.step(10 * kMs, false).kind, Kind::Nothing);
        QCOMPARE(keepalive.wakeNs(), 20 * kMs);
        QCOMPARE(keepalive.step(20 * kMs, true).payload, QByteArray("1"));
    }

    void lateTurnsDoNotPileUp()
    {
        Keepalive keepalive;
        keepalive.start(settings(10, 0), 0);
        QCOMPARE(keepalive.step(95 * kMs, true).kind, Kind::Ping);
        QCOMPARE(keepalive.wakeNs(), 105 * kMs);
    }

    void stopAndStart()
    {
        Keepalive keepalive;
        keepalive.start(settings(10, 5), 0);
        keepalive.step(10 * kMs, true);
        keepalive.pingSent(10 * kMs);
        keepalive.stop();
        QCOMPARE(keepalive.wakeNs(), std::int64_t(-1));
        QCOMPARE(keepalive.step(1000 * kMs, true).kind, Kind::Nothing);
        keepalive.start(settings(10, 5), 1000 * kMs);
        QCOMPARE(keepalive.step(1010 * kMs, true).payload, QByteArray("2"));
    }
};

FRAMESCOPE_TEST(tst_Keepalive);
#include "tst_Keepalive.moc"
