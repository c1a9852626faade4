#include "support/TestClass.h"

#include "decode/PendingRequests.h"

using namespace framescope::decode;

class tst_PendingRequests : public QObject
{
    Q_OBJECT

    static MessageView message(Sender from, std::uint64_t number, std::int64_t ns) { return {number, ns, from, true, {}}; }

private slots:
    void pairsAcrossSides()
    {
        PendingRequests pending;
        pending.add(message(Sender::Client, 1, 100), "7", "BootNotification");
        QVERIFY(!pending.answer(message(Sender::Client, 2, 150), "7"));
        const auto request = pending.answer(message(Sender::Server, 3, 350), "7");
        QVERIFY(request);
        QCOMPARE(request->number, std::uint64_t(1));
        QCOMPARE(request->name, std::string("BootNotification"));
        QCOMPARE(PendingRequests::correlation(*request, message(Sender::Server, 3, 350)).latencyNs, std::int64_t(250));
        QVERIFY(!pending.answer(message(Sender::Server, 4, 400), "7"));
    }

    void streamsStay()
    {
        PendingRequests pending;
        pending.add(message(Sender::Client, 1, 0), "s");
        QVERIFY(pending.answer(message(Sender::Server, 2, 5), "s", true));
        QVERIFY(pending.answer(message(Sender::Server, 3, 6), "s"));
        QVERIFY(!pending.answer(message(Sender::Server, 4, 7), "s"));
    }

    void forgetsTheOldest()
    {
        PendingRequests pending;
        for (std::uint64_t i = 0; i < kMostPending + 10; ++i)
            pending.add(message(Sender::Client, i + 1, 0), std::to_string(i));
        QCOMPARE(pending.size(), kMostPending);
        QVERIFY(!pending.answer(message(Sender::Server, 0, 0), "9"));
        QVERIFY(pending.answer(message(Sender::Server, 0, 0), "10"));
    }

    void isBoundedWhereAllAreAnswered()
    {
        PendingRequests pending;
        pending.add(message(Sender::Client, 1, 0), "first");
        for (std::uint64_t i = 0; i < 3 * kMostPending; ++i) {
            pending.add(message(Sender::Client, i + 2, 0), "x");
            QVERIFY(pending.answer(message(Sender::Server, i + 2, 0), "x"));
        }
        QVERIFY(pending.size() <= 1);
    }
};

FRAMESCOPE_TEST(tst_PendingRequests);

#include "tst_PendingRequests.moc"
