#include "protocol/EngineState.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::protocol;

class tst_EngineState : public QObject
{
    Q_OBJECT

private slots:
    /// RFC 6455 section 5.5.1: an empty body, one byte, a code, a code with a reason.
    void closeFramesAsFacts()
    {
        const auto parsed = [](const char *hex) { return parseClose(base::viewOf(QByteArray::fromHex(hex))); };
        QVERIFY(!parsed("").code);
        QVERIFY(!parsed("03").code);
        QCOMPARE(parsed("03").payload, QByteArray("\x03"));
        QCOMPARE(parsed("03e9").code, std::optional<std::uint16_t>(1001));
        QCOMPARE(parsed("03e9ff62").reason, QByteArray("\xff" "b"));
    }

    void nothingIsSentAfterCloseOrFailure()
    {
        EngineState state;
        QVERIFY(state.mayStillSend() && state.isClient());
        state.failed = true;
        QVERIFY(!state.mayStillSend());
        state.failed = false;
        state.close.sent = CloseFrame{};
        QVERIFY(!state.mayStillSend());
    }
};

FRAMESCOPE_TEST(tst_EngineState);
#include "tst_EngineState.moc"
