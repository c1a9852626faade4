#include "support/TestClass.h"

#include "scenario/CloseCheck.h"

using namespace framescope;
using namespace framescope::scenario;

class tst_CloseCheck : public QObject
{
    Q_OBJECT

private slots:
    void codeAndReason()
    {
        protocol::CloseFacts close;
        close.received = protocol::CloseFrame{4001, "go away", {}};
        ExpectCloseStep step;
        QVERIFY(!unmetOfClose(step, {}, close));
        step.code = 4001;
        QVERIFY(!unmetOfClose(step, QStringLiteral("away"), close));
        QVERIFY(!unmetOfClose(step, QStringLiteral("/^go/"), close));
        QVERIFY(unmetOfClose(step, QStringLiteral("stay"), close));
        step.code = 1000;
        const auto unmet = unmetOfClose(step, {}, close);
        QVERIFY(unmet && unmet->seen.contains(QStringLiteral("4001 go away")));
        step.code = 1006;
        QVERIFY(!unmetOfClose(step, {}, protocol::CloseFacts()));
    }
};

FRAMESCOPE_TEST(tst_CloseCheck);
#include "tst_CloseCheck.moc"
