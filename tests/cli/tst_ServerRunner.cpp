#include "TestConsole.h"

#include "cli/ServerRunner.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

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

QTEST_GUILESS_MAIN(tst_ServerRunner)
#include "tst_ServerRunner.moc"
