#include "ui/details/models/EntryDetails.h"

#include "ui/support/UiFixture.h"

#include "support/TestClass.h"

#include <QTest>

using namespace framescope;
using ui::details::EntryDetails;

class tst_EntryDetails : public QObject
{
    Q_OBJECT

private slots:
    void findsTheOpeningAndTheEnd()
    {
        uitest::Log log;
        log.event(capture::EntryKind::Connecting, R"({"connection":1})");
        log.event(capture::EntryKind::Redirect, R"({"status":301})");
        log.event(capture::EntryKind::Open, R"({"status":101})");
        for (int i = 0; i < 3000; ++i)
            log.add("x");
        log.event(capture::EntryKind::Closed, R"({"code":1000})");
        const auto details = EntryDetails::collect(*log.reader, 1500);
        QVERIFY(details->info);
        QCOMPARE(details->openingEntry, 3u);
        QVERIFY(details->opened);
        QCOMPARE(details->redirects.size(), 1u);
        QCOMPARE(details->openingTookNs, 20'000'000);
        QVERIFY(details->closed);
        QCOMPARE(details->closed->code, 1000);
        QCOMPARE(EntryDetails::collect(*log.reader, 1)->openingEntry, 3u);
        // None chosen: the latest connection.
        const auto latest = EntryDetails::collect(*log.reader, 0);
        QVERIFY(!latest->info);
        QCOMPARE(latest->closedEntry, 3004u);
    }

    void collectsFragments()
    {
        uitest::Log log;
        log.add("one", protocol::Opcode::Text, capture::Direction::In, capture::FlagFragmented);
        log.add("ping", protocol::Opcode::Ping);
        log.add("out", protocol::Opcode::Text, capture::Direction::Out);
        log.add("two", protocol::Opcode::Continuation, capture::Direction::In, capture::FlagFragmented | capture::FlagFin | capture::FlagEndsMessage);
        const auto details = EntryDetails::collect(*log.reader, 4);
        QCOMPARE(details->fragments.size(), 2u);
        QCOMPARE(details->fragments[0].number, 1u);
        QVERIFY(!details->moreFragments);
    }

    void anEmptyCaptureHasNothing()
    {
        uitest::Log log;
        const auto details = EntryDetails::collect(*log.reader, 7);
        QVERIFY(!details->info && details->openingEntry == 0 && details->closedEntry == 0);
    }
};

FRAMESCOPE_TEST(tst_EntryDetails);
#include "tst_EntryDetails.moc"
