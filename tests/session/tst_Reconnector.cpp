#include "session/Reconnector.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::session;

namespace {

ReconnectSettings attempts(int most)
{
    ReconnectSettings settings;
    settings.kind = most > 0 ? ReconnectSettings::Kind::Attempts : ReconnectSettings::Kind::Forever;
    settings.attempts = most;
    settings.baseMs = 100;
    settings.factor = 2;
    settings.capMs = 1000;
    settings.jitter = 0;
    return settings;
}

Reconnector::Facts refused(int status, const QString &errorId = {})
{
    Reconnector::Facts facts;
    facts.status = status;
    facts.errorId = errorId;
    return facts;
}

Reconnector::Facts closed(std::optional<std::uint16_t> code)
{
    Reconnector::Facts facts;
    facts.opened = true;
    facts.closeCode = code;
    return facts;
}

constexpr std::int64_t kSecond = 1'000'000'000;

} // namespace

class tst_Reconnector : public QObject
{
    Q_OBJECT

private slots:
    void offSaysNothing()
    {
        Reconnector reconnector;
        const auto decision = reconnector.next({}, closed({}), 0.5);
        QVERIFY(!decision.delayMs && decision.reason.isEmpty());
        QCOMPARE(reconnector.attempt(), 0);
    }

    void delaysGrowUpToTheirCap()
    {
        Reconnector reconnector;
        const auto settings = attempts(0);
        QList<std::int64_t> delays;
        for (int i = 0; i < 6; ++i)
            delays << reconnector.next(settings, closed({}), 0.9).delayMs.value_or(-1);
        QCOMPARE(delays, (QList<std::int64_t>{100, 200, 400, 800, 1000, 1000}));
        for (int i = 0; i < 2000; ++i) // no power overflows
            QCOMPARE(reconnector.next(settings, closed({}), 0).delayMs, std::optional<std::int64_t>(1000));
    }

    void jitterTakesAShareAway()
    {
        auto settings = attempts(0);
        settings.jitter = 0.5;
        settings.factor = 0.1; // a delay never shrinks
        for (const auto &[random, delay] : {std::pair{0.0, 100}, {0.5, 75}, {1.0, 50}}) {
            Reconnector reconnector;
            QCOMPARE(reconnector.next(settings, closed({}), random).delayMs, std::optional<std::int64_t>(delay));
            QCOMPARE(reconnector.next(settings, closed({}), random).delayMs, std::optional<std::int64_t>(delay));
        }
        settings.jitter = 7;
        QCOMPARE(Reconnector().next(settings, closed({}), 1.0).delayMs, std::optional<std::int64_t>(0));
    }

    void attemptsAreCounted()
    {
        Reconnector reconnector;
        const auto settings = attempts(2);
        QVERIFY(reconnector.next(settings, refused(0), 0).delayMs);
        QVERIFY(reconnector.next(settings, refused(0), 0).delayMs);
        QCOMPARE(reconnector.attempt(), 2);
        const auto decision = reconnector.next(settings, refused(0), 0);
        QVERIFY(!decision.delayMs);
        QVERIFY(decision.reason.contains(QStringLiteral("2 in a row")));
        reconnector.reset();
        QVERIFY(reconnector.next(settings, refused(0), 0).delayMs);
    }

    void aStableConnectionStartsTheCountAnew()
    {
        Reconnector reconnector;
        auto settings = attempts(5);
        settings.stableMs = 5000;
        reconnector.next(settings, closed({}), 0);
        reconnector.next(settings, closed({}), 0);
        reconnector.connectionEnded(settings, 5 * kSecond - 1);
        QCOMPARE(reconnector.attempt(), 2);
        reconnector.connectionEnded(settings, 5 * kSecond);
        QCOMPARE(reconnector.attempt(), 0);
    }

    void closeCodesOfThePeerStopIt()
    {
        const auto settings = attempts(0);
        for (const std::uint16_t code : {1000, 1008, 3000}) {
            const auto decision = Reconnector().next(settings, closed(code), 0);
            QVERIFY(!decision.delayMs && decision.reason.contains(QString::number(code)));
        }
        for (const std::optional<std::uint16_t> code : {std::optional<std::uint16_t>(1012), std::optional<std::uint16_t>()})
            QVERIFY(Reconnector().next(settings, closed(code), 0).delayMs);
    }

    void refusalsAreFinalOrNot_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        QTest::addColumn<bool>("again");
        const auto row = [](int status, const char *error, bool again) {
            QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(status).arg(QLatin1String(error)))) << status << QString::fromLatin1(error) << again;
        };
        row(404, "upgrade.status-404", false);
        row(408, "upgrade.status-408", true);
        row(425, "upgrade.status-425", true);
        row(429, "upgrade.status-429", true);
        row(500, "upgrade.status-500", true);
        row(0, "tcp.refused", true);
        row(0, "tls.self-signed", false);
        row(0, "tls.timeout", true);
        row(0, "tls.failed", true);
        row(0, "oauth.refused", false);
        row(0, "oauth.network", true);
        row(0, "oauth.timeout", true);
        row(0, "url.invalid", false);
        row(407, "proxy.authentication", false);
        row(0, "proxy.authentication", false);
    }

    void refusalsAreFinalOrNot()
    {
        QFETCH(int, status);
        QFETCH(QString, error);
        QFETCH(bool, again);
        const auto decision = Reconnector().next(attempts(0), refused(status, error), 0);
        QCOMPARE(decision.delayMs.has_value(), again);
        QCOMPARE(decision.reason.isEmpty(), again);
    }

    void aBusyServerIsLeftAlone()
    {
        auto facts = refused(503);
        for (const auto &[header, delay] : {std::pair<const char *, int>{" 5 ", 5000}, {"999999", 3'600'000}, {"0", 100}, {"-1", 100}, {"Wed, 21 Oct 2026 07:28:00 GMT", 100}}) {
            facts.retryAfter = header;
            QCOMPARE(Reconnector().next(attempts(0), facts, 0).delayMs, std::optional<std::int64_t>(delay));
        }
        // Of a handshake that went well it means nothing for the end.
        auto opened = closed({});
        opened.retryAfter = "5";
        QCOMPARE(Reconnector().next(attempts(0), opened, 0).delayMs, std::optional<std::int64_t>(100));
    }
};

FRAMESCOPE_TEST(tst_Reconnector);
#include "tst_Reconnector.moc"
