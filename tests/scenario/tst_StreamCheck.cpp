#include "support/TestClass.h"

#include "scenario/StreamCheck.h"

using namespace framescope;
using namespace framescope::scenario;

namespace {

ReceivedMessage message(const QByteArray &bytes, std::int64_t ms)
{
    ReceivedMessage out;
    out.bytes = bytes;
    out.time.monoNs = ms * 1'000'000;
    return out;
}

} // namespace

class tst_StreamCheck : public QObject
{
    Q_OBJECT

private slots:
    void sequencesOfEachSeries()
    {
        ListenStep step;
        step.sequence = ListenStep::Sequence{QStringLiteral("seq"), QStringLiteral("s")};
        StreamCheck check(step, 0);
        QCOMPARE(check.take(message(R"({"s":"A","seq":5})", 1)), QString());
        QCOMPARE(check.take(message(R"({"s":"B","seq":1})", 2)), QString());
        QCOMPARE(check.take(message("not JSON", 3)), QString());
        QCOMPARE(check.take(message(R"({"other":1})", 4)), QString());
        QCOMPARE(check.take(message(R"({"s":"A","seq":6})", 5)), QString());
        QVERIFY(check.take(message(R"({"s":"B","seq":1})", 6)).contains(QStringLiteral("went back")));
        QVERIFY(check.take(message(R"({"s":"A","seq":9})", 7)).contains(QStringLiteral("gap")));
        QVERIFY(check.take(message(R"({"s":"A","seq":"x"})", 8)).contains(QStringLiteral("no whole number")));
        QCOMPARE(check.messages(), quint64(8));
    }
    void silencesAndRates()
    {
        ListenStep step;
        step.maxSilence = 100'000'000;
        step.minRate = 10.0;
        StreamCheck check(step, 0);
        QCOMPARE(check.take(message("a", 90)), QString());
        QCOMPARE(check.silenceEndsNs(), std::int64_t(190'000'001));
        QCOMPARE(check.silentUntil(190'000'000), QString());
        QVERIFY(!check.silentUntil(191'000'000).isEmpty());
        QVERIFY(!check.take(message("b", 300)).isEmpty());
        QVERIFY(check.atEnd(350'000'000).contains(QStringLiteral("at least 10/s")));
    }
};

FRAMESCOPE_TEST(tst_StreamCheck);
#include "tst_StreamCheck.moc"
