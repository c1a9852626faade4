#include "TestConsole.h"

#include "cli/Conversation.h"
#include "cli/ExpectationOptions.h"

#include "session/FakeConnection.h"

#include "support/TestClass.h"

#include <QSignalSpy>

using namespace framescope;
using namespace framescope::cli;
using protocol::Opcode;
using session::Outgoing;
using session::Session;

namespace {

/// One conversation with a connection that the test plays.
struct Stage {
    explicit Stage(Conversation::Plan plan)
        : session(settings()), printer(test.console, OutputFormat::JsonLines), runner(session, test.console),
          conversation(session, runner, printer, test.console, std::move(plan))
    {
        session.setConnectionFactory([this](const network::ConnectionOptions &, network::ConnectionSink *sink) {
            auto made = std::make_unique<FakeConnection>(sink);
            connection = made.get();
            return made;
        });
        session.addSink(&printer);
        session.start();
        connection->succeed();
    }
    static session::SessionSettings settings()
    {
        session::SessionSettings settings;
        settings.connection.url = base::WebSocketAddress::of(QUrl(QStringLiteral("ws://127.0.0.1/")));
        return settings;
    }

    TestConsole test;
    FakeConnection *connection = nullptr;
    Session session;
    EntryPrinter printer;
    SessionRunner runner;
    Conversation conversation;
};

} // namespace

class tst_Conversation : public QObject
{
    Q_OBJECT

    static Conversation::Plan plan(const std::vector<std::pair<const char *, const char *>> &expectations = {})
    {
        ParsedOptions parsed;
        for (const auto &[name, value] : expectations)
            parsed.add(QString::fromLatin1(name), QString::fromLatin1(value));
        Conversation::Plan plan;
        plan.expectations = *expectationoptions::read(parsed);
        plan.lingerMs = 1;
        return plan;
    }

private slots:
    void closesWhenEverythingWasSentAndAnswersHadTheirTime()
    {
        auto what = plan();
        what.actions.steps = {{Outgoing::text("a"), -1}};
        Stage stage(std::move(what));
        QCOMPARE(stage.connection->sentMessages, QList<QByteArray>{"a"});
        QTRY_COMPARE(stage.connection->closeCode, std::optional<std::uint16_t>(1000));
        stage.connection->end(1000);
    }

    void listensWhereNothingWasSent()
    {
        Stage stage(plan());
        QCoreApplication::processEvents();
        QCOMPARE(stage.session.state(), Session::State::Open);
        stage.connection->end(1000);
    }

    void aTimeLimitKeepsItOpen()
    {
        auto what = plan();
        what.actions.steps = {{Outgoing::text("a"), -1}};
        what.stayOpen = true;
        Stage stage(std::move(what));
        QCoreApplication::processEvents();
        QCOMPARE(stage.connection->closes, 0);
        stage.connection->end(1000);
    }

    void countEndsItAndNoMoreIsPrinted()
    {
        Stage stage(plan({{"count", "2"}}));
        for (const char *text : {"one", "two", "three"})
            stage.connection->receive(Opcode::Text, text);
        QCOMPARE(stage.connection->closeCode, std::optional<std::uint16_t>(1000));
        QVERIFY(stage.test.out.contains("two") && !stage.test.out.contains("three"));
        stage.connection->end(1000);
    }

    void expectationsEndItWhenAllAreMet()
    {
        Stage stage(plan({{"expect", "a"}, {"expect", "b"}}));
        stage.connection->receive(Opcode::Text, "a");
        QCOMPARE(stage.connection->closes, 0);
        QCoreApplication::processEvents(); // the script, empty, has been carried out
        stage.connection->receive(Opcode::Text, "b");
        QTRY_COMPARE(stage.connection->closes, 1);
        stage.connection->end(1000);
    }

    void expectCloseWaitsForThePeer()
    {
        Stage stage(plan({{"expect-close", "1000"}, {"expect", "a"}}));
        QCoreApplication::processEvents();
        stage.connection->receive(Opcode::Text, "a");
        QCoreApplication::processEvents();
        QCOMPARE(stage.connection->closes, 0);
        stage.connection->end(1000);
    }

    void echoSlowsDownWhoDoesNotRead()
    {
        auto what = plan();
        what.echo = true;
        Stage stage(std::move(what));
        stage.connection->receive(Opcode::Binary, "b");
        QCOMPARE(stage.connection->sentMessages, QList<QByteArray>{"b"});
        stage.connection->room = false;
        stage.connection->receive(Opcode::Text, "t");
        QVERIFY(stage.connection->paused);
        stage.connection->giveRoom();
        QVERIFY(!stage.connection->paused);
        QCOMPARE(stage.connection->sentMessages, (QList<QByteArray>{"b", "t"}));
        stage.connection->end(1000);
    }
};

FRAMESCOPE_TEST(tst_Conversation);
#include "tst_Conversation.moc"
