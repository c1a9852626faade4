#include "cli/SendScript.h"

#include "session/FakeConnection.h"

#include "support/TestClass.h"

#include <QSignalSpy>

using namespace framescope;
using namespace framescope::cli;
using session::Outgoing;
using session::Session;

class tst_SendScript : public QObject
{
    Q_OBJECT

    FakeConnection *m_connection = nullptr;

    std::unique_ptr<Session> openSession()
    {
        session::SessionSettings settings;
        settings.connection.url = QUrl(QStringLiteral("ws://127.0.0.1/"));
        auto session = std::make_unique<Session>(settings);
        session->setConnectionFactory([this](const network::ConnectionOptions &, network::ConnectionSink *sink) {
            auto connection = std::make_unique<FakeConnection>(sink);
            m_connection = connection.get();
            return connection;
        });
        session->start();
        m_connection->succeed();
        return session;
    }

private slots:
    void sendsWaitsAndRepeats()
    {
        auto session = openSession();
        SendScript script(*session, {{{Outgoing::text("a"), -1}, {{}, 1}, {Outgoing::text("b"), -1}}, 2, 1});
        QSignalSpy finished(&script, &SendScript::finished);
        script.start();
        QCOMPARE(m_connection->sentMessages, QList<QByteArray>{"a"});
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(m_connection->sentMessages, (QList<QByteArray>{"a", "b", "a", "b"}));
        QVERIFY(script.done() && !script.running());
    }

    void nothingToDoIsDoneAtOnce()
    {
        auto session = openSession();
        SendScript script(*session, {});
        QSignalSpy finished(&script, &SendScript::finished);
        script.start();
        QCOMPARE(finished.count(), 1);
    }

    void waitsForThePeerToTakeIt()
    {
        auto session = openSession();
        m_connection->room = false;
        SendScript script(*session, {{{Outgoing::text("a"), -1}}, 3, 0});
        script.start();
        QVERIFY(m_connection->sentMessages.isEmpty() && script.running());
        m_connection->giveRoom();
        QCOMPARE(m_connection->sentMessages.size(), 3);
        QVERIFY(script.done());
    }

    void aCloseEndsItButRawFramesMayFollow()
    {
        auto session = openSession();
        protocol::RawFrame raw;
        SendScript script(*session, {{{Outgoing::close(1000), -1}, {Outgoing::rawFrame(raw), -1}, {Outgoing::text("too late"), -1}}, 1, 0});
        QSignalSpy failed(&script, &SendScript::failed);
        script.start();
        QCOMPARE(m_connection->closes, 1);
        QCOMPARE(m_connection->rawFrames.size(), std::size_t(1));
        QCOMPARE(failed.count(), 1);
        QVERIFY(m_connection->sentMessages.isEmpty());
    }

    void theEndOfTheConnectionEndsIt()
    {
        auto session = openSession();
        SendScript script(*session, {{{{}, 60'000}, {Outgoing::text("never"), -1}}, 1, 0});
        script.start();
        QVERIFY(script.running());
        m_connection->end(1000);
        QVERIFY(script.done());
    }
};

FRAMESCOPE_TEST(tst_SendScript);
#include "tst_SendScript.moc"
