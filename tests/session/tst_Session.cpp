#include "FakeConnection.h"

#include "support/TestClass.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace framescope;
using namespace framescope::session;
using capture::EntryKind;
using protocol::Opcode;
using State = Session::State;

namespace {

/// Asks, and leaves it to the test to answer.
class AskingAccess final : public Access
{
public:
    explicit AskingAccess(Done &done) : m_done(done) {}
    bool authorises() const override { return true; }
    void authorise(Done done) override { m_done = std::move(done); }

private:
    Done &m_done;
};

class AskingPlan final : public AccessPlan
{
public:
    explicit AskingPlan(Access::Done &done) : m_done(done) {}
    std::unique_ptr<Access> makeAccess() const override { return std::make_unique<AskingAccess>(m_done); }

private:
    Access::Done &m_done;
};

} // namespace

class tst_Session : public QObject
{
    Q_OBJECT

    QList<FakeConnection *> m_made;
    KeptEntries m_entries;

    std::unique_ptr<Session> make(SessionSettings settings = {})
    {
        m_made.clear();
        m_entries = {};
        settings.connection.url = base::WebSocketAddress::of(QUrl(QStringLiteral("ws://127.0.0.1/")));
        auto session = std::make_unique<Session>(std::move(settings));
        session->setConnectionFactory([this](const network::ConnectionOptions &, network::ConnectionSink *sink) {
            auto connection = std::make_unique<FakeConnection>(sink);
            m_made << connection.get();
            return connection;
        });
        session->addSink(&m_entries);
        return session;
    }

    static SessionSettings reconnecting(int attempts)
    {
        SessionSettings settings;
        settings.reconnect.kind = attempts > 0 ? ReconnectSettings::Kind::Attempts : ReconnectSettings::Kind::Forever;
        settings.reconnect.attempts = attempts;
        settings.reconnect.baseMs = 1;
        settings.reconnect.capMs = 4;
        return settings;
    }

private slots:
    void cleanup()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(FakeConnection::alive, 0);
    }

    void opensSendsAndCloses()
    {
        auto session = make();
        QSignalSpy states(session.get(), &Session::stateChanged);
        QCOMPARE(session->state(), State::Idle);
        session->start();
        QCOMPARE(session->state(), State::Connecting);
        QVERIFY(!session->send(Outgoing::text("too early")));
        m_made[0]->succeed();
        QCOMPARE(session->state(), State::Open);
        QVERIFY(session->send(Outgoing::text("hello")));
        QCOMPARE(m_made[0]->sentMessages, QList<QByteArray>{"hello"});
        session->stop(1001, "bye");
        QCOMPARE(session->state(), State::Closing);
        QCOMPARE(m_made[0]->closeCode, std::optional<std::uint16_t>(1001));
        QCOMPARE(m_made[0]->closeReason, QByteArray("bye"));
        m_made[0]->end(1001);
        QCOMPARE(session->state(), State::Closed);
        QCOMPARE(states.count(), 4);
        QCOMPARE(m_entries.count(EntryKind::Connecting), 1);
        QCOMPARE(m_entries.count(EntryKind::Open), 1);
        QCOMPARE(m_entries.count(EntryKind::Closed), 1);
        QCOMPARE(session->statistics().out.messages, std::uint64_t(1));
    }

    void authorisesBeforeItConnects()
    {
        Access::Done done;
        SessionSettings settings;
        settings.access = std::make_shared<AskingPlan>(done);
        auto session = make(settings);
        session->start();
        QCOMPARE(session->state(), State::Connecting);
        QVERIFY(m_made.isEmpty());
        done({});
        QTRY_COMPARE(m_made.size(), 1);
        m_made[0]->succeed();
        m_made[0]->end(1000);
        session->start();
        done(base::Error{QStringLiteral("oauth.refused"), QStringLiteral("no"), {}, {}});
        QTRY_COMPARE(session->state(), State::Closed);
        QCOMPARE(session->lastError()->id, QStringLiteral("oauth.refused"));
        QCOMPARE(m_made.size(), 1);
        session->start();
        session->stop();
        QTRY_COMPARE(session->state(), State::Closed);
        done({}); // too late
        QCoreApplication::processEvents();
        QCOMPARE(m_made.size(), 1);
    }

    void startsAnewAfterItsEnd()
    {
        auto session = make();
        session->start();
        m_made[0]->succeed();
        m_made[0]->end(1000);
        session->start();
        QCOMPARE(m_made.size(), 2);
        m_made[1]->succeed();
        QCOMPARE(session->statistics().connections, 2u);
        QCOMPARE(m_entries.entries.back().view.connection, 2u);
        m_made[1]->end(1000);
    }

    void aSecondStartMakesNoSecondConnection()
    {
        auto session = make(reconnecting(0));
        session->start();
        session->start();
        m_made[0]->succeed();
        session->start();
        QCOMPARE(m_made.size(), 1);
        m_made[0]->end();
        QCOMPARE(session->state(), State::Waiting);
        session->start();
        session->skipWaiting();
        session->start();
        QCOMPARE(m_made.size(), 2);
        m_made[1]->succeed();
        session->start();
        QCOMPARE(m_made.size(), 2);
        session->abort();
        QCOMPARE(session->state(), State::Closed);
    }

    void stopCancelsAnOpening()
    {
        auto session = make(reconnecting(0));
        session->start();
        session->stop();
        QCOMPARE(m_made[0]->aborts, 1);
        QCOMPARE(session->state(), State::Closed);
        QCOMPARE(m_entries.count(EntryKind::OpenFailed), 1);
    }

    void stopEndsTheWaiting()
    {
        auto settings = reconnecting(0);
        settings.reconnect.baseMs = settings.reconnect.capMs = 60'000;
        auto session = make(settings);
        session->start();
        m_made[0]->failOpening(QStringLiteral("tcp.refused"));
        QCOMPARE(session->state(), State::Waiting);
        QVERIFY(session->dueNs() > base::Clock::system().now().monoNs);
        QSignalSpy finished(session.get(), &Session::finished);
        session->stop();
        QCOMPARE(session->state(), State::Closed);
        QCOMPARE(finished.count(), 1);
        QCOMPARE(session->dueNs(), std::int64_t(-1));
    }

    void reconnectsUpToItsLimit()
    {
        auto session = make(reconnecting(3));
        QSignalSpy finished(session.get(), &Session::finished);
        session->start();
        for (int i = 0; i < 4; ++i) {
            QTRY_COMPARE(m_made.size(), i + 1);
            m_made.last()->failOpening(QStringLiteral("tcp.refused"));
        }
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(m_entries.count(EntryKind::Reconnect), 3);
        const QJsonObject reconnect = QJsonDocument::fromJson(m_entries.last(EntryKind::Reconnect)->payload).object();
        QCOMPARE(reconnect.value(QStringLiteral("attempt")).toInt(), 3);
        QCOMPARE(reconnect.value(QStringLiteral("of")).toInt(), 3);
        QVERIFY(reconnect.value(QStringLiteral("delay_ms")).toInt() <= 4);
        QCOMPARE(m_entries.count(EntryKind::Note), 1);
    }

    void neverTriesAgainWhereItCannotHelp_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("again");
        QTest::newRow("not found") << QStringLiteral("upgrade.status-404") << 404 << false;
        QTest::newRow("certificate") << QStringLiteral("tls.self-signed") << 0 << false;
        QTest::newRow("TLS broke off") << QStringLiteral("tls.failed") << 0 << true;
        QTest::newRow("busy") << QStringLiteral("upgrade.status-429") << 429 << true;
        QTest::newRow("server down") << QStringLiteral("upgrade.status-503") << 503 << true;
    }

    void neverTriesAgainWhereItCannotHelp()
    {
        QFETCH(QString, id);
        QFETCH(int, status);
        QFETCH(bool, again);
        auto session = make(reconnecting(0));
        session->start();
        m_made[0]->failOpening(id, status);
        QCOMPARE(session->state(), again ? State::Waiting : State::Closed);
        session->stop();
    }

    void closeCodesStopReconnecting()
    {
        auto session = make(reconnecting(0));
        session->start();
        m_made[0]->succeed();
        m_made[0]->end(1012);
        QCOMPARE(session->state(), State::Waiting);
        session->skipWaiting();
        m_made[1]->succeed();
        m_made[1]->end(1008);
        QCOMPARE(session->state(), State::Closed);
    }

    void aStableConnectionStartsTheCountAnew()
    {
        auto settings = reconnecting(2);
        settings.reconnect.stableMs = 0;
        auto session = make(settings);
        session->start();
        for (int i = 0; i < 5; ++i) {
            QTRY_COMPARE(m_made.size(), i + 1);
            m_made.last()->succeed();
            m_made.last()->end();
            QCOMPARE(session->attempt(), 1);
        }
        session->stop();
    }

    void messagesAfterOpenGoOutEachTime()
    {
        auto settings = reconnecting(0);
        settings.messagesAfterOpen = {Outgoing::text("subscribe"), Outgoing::ping("x")};
        auto session = make(settings);
        session->start();
        for (int i = 0; i < 2; ++i) {
            QTRY_COMPARE(m_made.size(), i + 1);
            m_made.last()->succeed();
            QCOMPARE(m_made.last()->sentMessages, QList<QByteArray>{"subscribe"});
            QCOMPARE(m_made.last()->pings, QList<QByteArray>{"x"});
            m_made.last()->end();
        }
        session->stop();
    }

    void whatCannotBeSentWaitsInOrder()
    {
        auto session = make();
        session->start();
        m_made[0]->succeed();
        m_made[0]->room = false;
        QVERIFY(!session->canSend());
        QSignalSpy ready(session.get(), &Session::readyToSend);
        for (const char *text : {"a", "b", "c"})
            QVERIFY(session->send(Outgoing::text(text)));
        QVERIFY(m_made[0]->sentMessages.isEmpty());
        m_made[0]->giveRoom();
        QCOMPARE(m_made[0]->sentMessages, (QList<QByteArray>{"a", "b", "c"}));
        QCOMPARE(ready.count(), 1);
        m_made[0]->end(1000);
    }

    void whatWaitsCanBeThrownAway()
    {
        auto session = make();
        session->start();
        m_made[0]->succeed();
        m_made[0]->room = false;
        QVERIFY(session->send(Outgoing::text("12345678")));
        QVERIFY(session->send(Outgoing::text("90")));
        QCOMPARE(session->waitingMessages(), 2u);
        QCOMPARE(session->waitingBytes(), 10);
        session->discardWaiting();
        QCOMPARE(session->waitingMessages(), 0u);
        QCOMPARE(session->waitingBytes(), 0);
        QVERIFY(m_entries.last(EntryKind::Note)->payload.contains("thrown away"));
        m_made[0]->giveRoom();
        QVERIFY(m_made[0]->sentMessages.isEmpty());
        m_made[0]->end(1000);
    }

    void theQueueHasALimit()
    {
        SessionSettings settings;
        settings.queueLimit = 10;
        auto session = make(settings);
        session->start();
        m_made[0]->succeed();
        m_made[0]->room = false;
        QVERIFY(session->send(Outgoing::text("12345678")));
        const auto refused = session->send(Outgoing::text("12345678"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().id, QStringLiteral("session.queue-full"));
        m_made[0]->end(1000);
        QVERIFY(m_entries.last(EntryKind::Note)->payload.contains("1 messages were not sent"));
    }

    void fullSinksPauseReading()
    {
        auto session = make();
        KeptEntries second;
        session->addSink(&second);
        session->start();
        m_made[0]->succeed();
        m_entries.full = second.full = true;
        m_made[0]->receive(Opcode::Text, "x");
        QVERIFY(m_made[0]->paused);
        m_entries.full = second.full = false;
        session->sinkReady(&m_entries);
        QVERIFY(m_made[0]->paused);
        session->sinkReady(&second);
        QVERIFY(!m_made[0]->paused);
        session->setReadingPaused(true);
        QVERIFY(m_made[0]->paused);
        session->setReadingPaused(false);
        second.full = true;
        m_made[0]->receive(Opcode::Text, "x");
        QVERIFY(m_made[0]->paused);
        session->removeSink(&second);
        QVERIFY(!m_made[0]->paused);
        m_made[0]->end(1000);
    }

    void pingsAndHearsPongs()
    {
        SessionSettings settings;
        settings.keepalive = {1, "beat", 60'000, KeepaliveSettings::Action::Close};
        auto session = make(settings);
        session->start();
        m_made[0]->succeed();
        QTRY_COMPARE(m_made[0]->pings, QList<QByteArray>{"beat"});
        m_made[0]->receive(Opcode::Pong, "beat");
        QTRY_VERIFY(m_made[0]->pings.size() >= 2);
        QCOMPARE(m_made[0]->closes, 0);
        m_made[0]->end(1000);
    }

    void aMissingPongClosesOrIsReported_data()
    {
        QTest::addColumn<int>("action");
        QTest::newRow("close") << int(KeepaliveSettings::Action::Close);
        QTest::newRow("report") << int(KeepaliveSettings::Action::Report);
        QTest::newRow("reconnect") << int(KeepaliveSettings::Action::Reconnect);
    }

    void aMissingPongClosesOrIsReported()
    {
        QFETCH(int, action);
        auto settings = reconnecting(0);
        settings.keepalive = {1, {}, 2, static_cast<KeepaliveSettings::Action>(action)};
        auto session = make(settings);
        session->start();
        m_made[0]->succeed();
        QTRY_VERIFY(m_entries.count(EntryKind::Keepalive) >= 1);
        QCOMPARE(m_made[0]->pings.first(), QByteArray("1"));
        if (settings.keepalive.action == KeepaliveSettings::Action::Report) {
            QCOMPARE(session->state(), State::Open);
            m_made[0]->receive(Opcode::Pong, "not the one");
        } else {
            QCOMPARE(m_made[0]->closeCode, std::optional<std::uint16_t>(1011));
            m_made[0]->end();
            QCOMPARE(session->state(), settings.keepalive.action == KeepaliveSettings::Action::Close ? State::Closed : State::Waiting);
            QCOMPARE(session->lastError()->id, QStringLiteral("session.pong-missing"));
        }
        session->abort();
    }

    void aCloseFromThePeerIsSeenAtOnce()
    {
        auto session = make();
        session->start();
        m_made[0]->succeed();
        m_made[0]->receive(Opcode::Close, QByteArray("\x03\xe8", 2));
        QCOMPARE(session->state(), State::Closing);
        QVERIFY(!session->send(Outgoing::text("late")));
        protocol::RawFrame raw;
        QVERIFY(session->send(Outgoing::rawFrame(raw)));
        QCOMPARE(m_made[0]->rawFrames.size(), std::size_t(1));
        m_made[0]->end(1000);
    }

    void listenersGetWholeMessagesWithTheirFragments()
    {
        struct Ear : MessageListener {
            QList<QByteArray> messages;
            std::vector<std::uint64_t> sizes;
            void messageReceived(const protocol::Event &frame, std::span<const std::uint64_t> fragmentSizes, base::Instant) override
            {
                messages << base::toByteArray(frame.message);
                sizes.assign(fragmentSizes.begin(), fragmentSizes.end());
            }
        } ear;
        auto session = make();
        session->setMessageListener(&ear);
        session->start();
        m_made[0]->succeed();
        m_made[0]->receive(Opcode::Text, "whole");
        QVERIFY(ear.sizes.empty());
        protocol::Event event;
        event.header.fin = false;
        event.header.payloadLength = 2;
        m_made[0]->sink->received(event, FakeConnection::now());
        event.header.opcode = Opcode::Continuation;
        event.header.fin = true;
        event.header.payloadLength = 3;
        event.completesMessage = true;
        event.message = base::viewOf("abcde");
        m_made[0]->sink->received(event, FakeConnection::now());
        QCOMPARE(ear.messages, (QList<QByteArray>{"whole", "abcde"}));
        QCOMPARE(ear.sizes, (std::vector<std::uint64_t>{2, 3}));
        m_made[0]->receive(Opcode::Ping, "no message");
        QCOMPARE(ear.messages.size(), 2);
        m_made[0]->end(1000);
    }

    void brokenRulesAreRememberedButNotLostStreams()
    {
        auto session = make();
        session->start();
        m_made[0]->succeed();
        protocol::Violation violation;
        violation.rule = protocol::violationRule("rfc6455.stream-ended-without-close");
        m_made[0]->sink->violated(violation, FakeConnection::now());
        QVERIFY(!session->peerBrokeProtocol());
        violation.rule = protocol::violationRule("limit.message-too-big");
        m_made[0]->sink->violated(violation, FakeConnection::now());
        QVERIFY(!session->peerBrokeProtocol());
        violation.rule = protocol::violationRule("rfc6455.reserved-bit");
        m_made[0]->sink->violated(violation, FakeConnection::now());
        QVERIFY(session->peerBrokeProtocol());
        QCOMPARE(m_entries.count(EntryKind::Violation), 3);
        m_made[0]->end();
    }

    void statisticsTick()
    {
        SessionSettings settings;
        settings.statisticsIntervalMs = 1;
        auto session = make(settings);
        QSignalSpy ticks(session.get(), &Session::statisticsChanged);
        session->start();
        m_made[0]->succeed();
        m_made[0]->receive(Opcode::Text, "x");
        QTRY_VERIFY(!ticks.isEmpty() && ticks.last().first().value<SessionStatistics>().in.messages == 1);
        m_made[0]->end(1000);
        ticks.clear();
        QCOMPARE(session->state(), State::Closed);
    }

    void deletingAnOpenSessionIsSilent()
    {
        auto session = make();
        session->start();
        m_made[0]->succeed();
        const auto before = m_entries.entries.size();
        session.reset();
        QCOMPARE(m_entries.entries.size(), before);
    }

    void closeCodesThatMustNotBeSentStillEndTheSession()
    {
        auto session = make();
        session->start();
        m_made[0]->succeed();
        session->stop(1006);
        QCOMPARE(m_made[0]->closeCode, std::optional<std::uint16_t>(1000));
        m_made[0]->end(1000);
    }
};

FRAMESCOPE_TEST(tst_Session);
#include "tst_Session.moc"
