#include "TestConsole.h"

#include "cli/ServerRunner.h"

#include "support/TestClass.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace framescope;
using namespace framescope::cli;

class tst_ServerRunner : public QObject
{
    Q_OBJECT

private slots:
    void listensStopsAndSumsUp()
    {
        TestConsole test;
        server::LocalServer server({});
        ServerRunner runner(server, test.console, OutputFormat::JsonLines, {1, 0});
        const auto status = runner.run(nullptr);
        QVERIFY(status && *status == 0);
        const auto lines = test.out.split('\n');
        QCOMPARE(QJsonDocument::fromJson(lines.first()).object().value(QStringLiteral("event")).toString(), QStringLiteral("listening"));
        QCOMPARE(QJsonDocument::fromJson(lines[1]).object().value(QStringLiteral("event")).toString(), QStringLiteral("summary"));
    }

#ifdef Q_OS_UNIX
    /// A script that waits for "listening" may interrupt the moment after.
    void anInterruptAsSoonAsItListensIsInOrder()
    {
        struct Interrupter final : capture::EntrySink {
            bool append(const capture::EntryView &) override
            {
                if (!std::exchange(done, true))
                    ::raise(SIGINT);
                return true;
            }
            bool done = false;
        } interrupter;
        TestConsole test;
        server::LocalServer server({});
        server.addLog(&interrupter);
        ServerRunner runner(server, test.console, OutputFormat::Human, {60'000, 0});
        const auto status = runner.run(nullptr);
        QVERIFY(status && *status == 0);
        QVERIFY(interrupter.done);
        QVERIFY2(test.out.contains("0 clients"), test.out.constData());
        server.removeLog(&interrupter);
    }
#endif

    void everyAddressIsWarnedAbout()
    {
        TestConsole test;
        server::ServerSettings settings;
        settings.address = QHostAddress::AnyIPv4;
        server::LocalServer server(settings);
        ServerRunner runner(server, test.console, OutputFormat::Human, {1, 0});
        QVERIFY(runner.run(nullptr));
        QVERIFY(!test.err.isEmpty());
    }
};

FRAMESCOPE_TEST(tst_ServerRunner);
#include "tst_ServerRunner.moc"
