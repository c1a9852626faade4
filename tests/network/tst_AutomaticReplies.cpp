#include "network/AutomaticReplies.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::network;

class tst_AutomaticReplies : public QObject
{
    Q_OBJECT

private slots:
    void aFewDoNotStopReading()
    {
        AutomaticReplies replies;
        QVERIFY(!replies.update(0, 0, 0));
        replies.add(AutomaticReplies::kLimit, AutomaticReplies::kLimit);
        QVERIFY(!replies.stopReading());
        QVERIFY(!replies.update(10, AutomaticReplies::kLimit, 0));
        QVERIFY(replies.update(0, AutomaticReplies::kLimit, 0));
        QVERIFY(!replies.update(0, AutomaticReplies::kLimit, 0));
    }

    void aFloodStopsReadingUntilTheyAreWithTheSystem()
    {
        AutomaticReplies replies;
        replies.add(AutomaticReplies::kLimit, 2'000'000);
        replies.add(1, 2'000'001);
        QVERIFY(replies.stopReading());
        QVERIFY(!replies.update(500, 2'000'000, 0));
        // The stream took them, but the system has not: TLS buffers.
        QVERIFY(!replies.update(500, 2'000'001, 400));
        QVERIFY(replies.stopReading());
        // Something else may wait behind them.
        QVERIFY(replies.update(500, 2'000'401, 400));
        QVERIFY(!replies.stopReading());
    }

    void cleared()
    {
        AutomaticReplies replies;
        replies.add(AutomaticReplies::kLimit + 1, 1);
        replies.clear();
        QVERIFY(!replies.stopReading());
    }
};

FRAMESCOPE_TEST(tst_AutomaticReplies);
#include "tst_AutomaticReplies.moc"
