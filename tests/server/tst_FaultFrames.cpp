#include "server/FaultFrames.h"
#include "base/Random.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::server;

class tst_FaultFrames : public QObject
{
    Q_OBJECT

private slots:
    void faultsOfTheWireHaveFramesAndOthersHaveNone()
    {
        base::Random random(1);
        const auto count = [&](const char *text) { return FaultFrames::make(*FaultSpec::parse(QString::fromLatin1(text)), random).size(); };
        for (const char *one : {"close", "mask", "rsv", "opcode", "length", "utf8", "continuation", "oversized:size=5", "bomb:size=1k", "corrupt-deflate", "ping-flood"})
            QCOMPARE(count(one), std::size_t{1});
        QCOMPARE(count("fragmented-control"), std::size_t{2});
        for (const char *none : {"refuse", "silence", "drop", "pause", "no-pong"})
            QCOMPARE(count(none), std::size_t{0});
    }

    void aBombIsSmall()
    {
        QVERIFY(FaultFrames::bomb(256 << 20).size() < (256 << 20) / 900);
        QVERIFY(!FaultFrames::bomb(1).isEmpty());
        QVERIFY(!FaultFrames::bomb(1).endsWith(QByteArray("\x00\x00\xff\xff", 4)));
    }

    void aPingIsNeverTooLongByAccident()
    {
        base::Random random(1);
        const auto spec = FaultSpec::parse(QStringLiteral("ping-flood:payload=%1").arg(QString(500, QLatin1Char('x'))));
        QCOMPARE(FaultFrames::make(*spec, random).front().payload.size(), 125);
    }
};

FRAMESCOPE_TEST(tst_FaultFrames);
#include "tst_FaultFrames.moc"
