#include "server/AcceptPlan.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::server;

class tst_AcceptPlan : public QObject
{
    Q_OBJECT

private slots:
    void faultsAddUpAndTheFirstEndWins()
    {
        std::vector<FaultSpec> specs;
        for (const char *text : {"late:ms=10", "late:ms=5", "wrong-accept:value=x", "unasked-subprotocol:value=p", "unasked-extension:value=e", "half", "refuse"})
            specs.push_back(*FaultSpec::parse(QString::fromLatin1(text)));
        std::vector<const FaultSpec *> faults;
        for (const FaultSpec &spec : specs)
            faults.push_back(&spec);
        const AcceptPlan plan = AcceptPlan::make(faults);
        QCOMPARE(plan.delayMs, 15);
        QCOMPARE(*plan.headers.value("Sec-WebSocket-Accept"), QByteArray("x"));
        QCOMPARE(*plan.headers.value("Sec-WebSocket-Extensions"), QByteArray("e"));
        QCOMPARE(*plan.subprotocol, QByteArray("p"));
        QCOMPARE(plan.end->kind, FaultKind::HalfHandshake);
        QCOMPARE(plan.faults.size(), std::size_t{6});
        QVERIFY(AcceptPlan::make({}).end == nullptr);
    }

    void halfAnAnswerIsTheStartOfARealOne()
    {
        const QByteArray request = "GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                   "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
        QVERIFY(AcceptPlan::halfAnswer(request, 0).startsWith("HTTP/1.1 101 Switching Protocols\r\n"));
        QVERIFY(!AcceptPlan::halfAnswer(request, 0).contains("\r\n\r\n"));
        QCOMPARE(AcceptPlan::halfAnswer(request, 8), QByteArray("HTTP/1.1"));
    }
};

FRAMESCOPE_TEST(tst_AcceptPlan);
#include "tst_AcceptPlan.moc"
