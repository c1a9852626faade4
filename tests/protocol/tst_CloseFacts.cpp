#include "protocol/CloseFacts.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::protocol;

class tst_CloseFacts : public QObject
{
    Q_OBJECT

private slots:
    /// RFC 6455 sections 7.1.4 and 7.1.5.
    void cleanAndShownCode()
    {
        CloseFacts facts;
        QVERIFY(!facts.clean());
        QCOMPARE(facts.shownCode(), 1006);
        facts.received = CloseFrame{};
        QCOMPARE(facts.shownCode(), 1005);
        QVERIFY(!facts.clean());
        facts.received->code = 4000;
        QCOMPARE(facts.shownCode(), 4000);
        facts.sent = CloseFrame{};
        QVERIFY(facts.clean());
    }
};

FRAMESCOPE_TEST(tst_CloseFacts);
#include "tst_CloseFacts.moc"
