#include "support/TestClass.h"

#include "FakeLink.h"

#include "scenario/RunConnection.h"

using namespace framescope;
using namespace framescope::scenario;

class tst_RunConnection : public QObject, private RunConnection::Owner
{
    Q_OBJECT

    QStringList m_heard;
    void connectionOpened(RunConnection &) override { m_heard << QStringLiteral("opened"); }
    void connectionRefused(RunConnection &) override { m_heard << QStringLiteral("refused"); }
    void messageCame(RunConnection &connection) override { m_heard << QString::fromUtf8(connection.inbox().messages().back().bytes); }
    void pongCame(RunConnection &, base::ByteView, base::Instant) override { m_heard << QStringLiteral("pong"); }
    void connectionEnded(RunConnection &connection) override { m_heard << QString::number(connection.close().shownCode()); }

private slots:
    void whatHappensIsKept()
    {
        base::SimulatedScheduler scheduler;
        ConnectionSpec spec;
        RunConnection::Owner &owner = *this;
        RunConnection connection(owner, spec);
        auto link = std::make_unique<testing::FakeLink>(scheduler);
        testing::FakeLink *raw = link.get();
        connection.setLink(std::move(link));
        QCOMPARE(connection.state(), RunConnection::State::Opening);
        connection.link()->open();
        scheduler.passMs(2);
        QVERIFY(connection.isOpen());
        QCOMPARE(connection.lastSendNs(), std::int64_t(-1));
        QVERIFY(connection.send(Outgoing::ping("x"), 5).ok());
        QCOMPARE(connection.lastSendNs(), std::int64_t(5));
        raw->receive("hello", 1);
        raw->end(4001, "bye", 10);
        scheduler.passMs(20);
        QCOMPARE(m_heard.join(u' '), QStringLiteral("opened hello pong 4001"));
        QCOMPARE(connection.state(), RunConnection::State::Closed);
    }
    void aRefusalHasItsReason()
    {
        ConnectionSpec spec;
        RunConnection::Owner &owner = *this;
        RunConnection connection(owner, spec);
        base::Error error;
        error.what = QStringLiteral("No.");
        connection.refuse(error);
        QCOMPARE(connection.state(), RunConnection::State::Refused);
        QCOMPARE(connection.error()->what, QStringLiteral("No."));
    }
};

FRAMESCOPE_TEST(tst_RunConnection);
#include "tst_RunConnection.moc"
