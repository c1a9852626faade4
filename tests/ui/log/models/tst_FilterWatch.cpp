#include "ui/log/models/FilterWatch.h"

#include "ui/support/UiFixture.h"

#include "support/TestClass.h"

#include <QSignalSpy>
#include <QTest>

using namespace framescope;
using ui::log::FilterWatch;

class tst_FilterWatch : public QObject
{
    Q_OBJECT

private slots:
    void tellsOnlyWhatIsNewAndFits()
    {
        uitest::Log log;
        log.add("an error from before");
        FilterWatch watch(log.reader, *capture::Filter::parse(QStringLiteral("\"error\"")));
        QSignalSpy matched(&watch, &FilterWatch::matched);
        log.add("all is well");
        log.add("an error");
        QTRY_COMPARE_WITH_TIMEOUT(matched.size(), 1, 30'000);
        QCOMPARE(matched[0][0].toInt(), 1);
        QCOMPARE(matched[0][1].toULongLong(), 3u);
    }

    void aStepLimitIsToldOnce()
    {
        uitest::Log log;
        FilterWatch watch(log.reader, *capture::Filter::parse(QStringLiteral("-/^(a|a?)+$/")));
        QSignalSpy matched(&watch, &FilterWatch::matched);
        QSignalSpy undecided(&watch, &FilterWatch::undecided);
        log.add("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!");
        QTRY_COMPARE_WITH_TIMEOUT(undecided.size(), 1, 30'000);
        QVERIFY(undecided[0][0].toString().contains(QStringLiteral("entry 1")));
        log.add("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa?");
        log.add("something else");
        QTRY_COMPARE_WITH_TIMEOUT(matched.size(), 1, 30'000);
        QCOMPARE(matched[0][0].toInt(), 1);
        QCOMPARE(undecided.size(), 1);
    }

    void whatFollowsIsToldInOneSum()
    {
        uitest::Log log;
        FilterWatch watch(log.reader, *capture::Filter::parse(QStringLiteral("\"error\"")));
        watch.setQuietTime(3'600'000);
        QSignalSpy matched(&watch, &FilterWatch::matched);
        log.add("an error");
        QTRY_COMPARE_WITH_TIMEOUT(matched.size(), 1, 30'000);
        for (int i = 0; i < 50; ++i)
            log.add("another error");
        QTRY_COMPARE_WITH_TIMEOUT(watch.untold(), 50, 30'000);
        QCOMPARE(matched.size(), 1);
        // The quiet time is over.
        watch.tell();
        QCOMPARE(matched.size(), 2);
        QCOMPARE(matched[1][0].toInt(), 50);
        QCOMPARE(matched[1][1].toULongLong(), 51u);
        watch.tell();
        QCOMPARE(matched.size(), 2);
    }
};

FRAMESCOPE_TEST(tst_FilterWatch);
#include "tst_FilterWatch.moc"
