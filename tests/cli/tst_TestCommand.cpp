#include "CliProcess.h"

#include "cli/ExitCode.h"
#include "server/LocalServer.h"

#include "support/TestClass.h"

#include <QDir>

using namespace framescope;

/// `framescope-cli test` as a process, against the local server's echo.
class tst_TestCommand : public QObject
{
    Q_OBJECT

    std::unique_ptr<server::LocalServer> m_echo;
    std::unique_ptr<QTemporaryDir> m_folder;

    QString put(const QString &name, const QByteArray &steps, const QByteArray &more = {})
    {
        const QString path = m_folder->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("format: framescope-scenario/1\nname: " + QFileInfo(name).fileName().section(u'.', 0, 0).toUtf8() + "\nconnect: ws://127.0.0.1:"
                   + QByteArray::number(m_echo->url().port()) + "/\n" + more + "steps:\n" + steps);
        return path;
    }
    int run(CliProcess &cli, QStringList arguments)
    {
        cli.process().setWorkingDirectory(m_folder->path());
        arguments.prepend(QStringLiteral("test"));
        return cli.run(arguments);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_echo = std::make_unique<server::LocalServer>(server::ServerSettings());
        QVERIFY(m_echo->start().ok());
    }

    void allPass()
    {
        put(QStringLiteral("a.scenario.yaml"), "  - send: {json: {op: hello}}\n  - expect: 'json:op=hello'\n    as: hello\n  - ping\n  - close: 1000\n  - expect-close: 1000\n", "limits: ['hello < 30s']\n");
        put(QStringLiteral("sub/b.scenario.yaml"), "  - send: {hex: '00 ff'}\n  - expect: 'hex:00ff type:binary'\n");
        CliProcess cli;
        QCOMPARE(run(cli, {}), int(cli::ExitOk));
        QVERIFY2(cli.out().contains("2 passed"), cli.out().constData());
        QVERIFY(!QDir(m_folder->filePath(QStringLiteral("test-captures"))).exists());
    }

    void aFailureIsShownWithItsEvidence()
    {
        put(QStringLiteral("a.scenario.yaml"), "  - send: {json: {price: -1}}\n  - expect: 'json:price>0'\n    within: 200ms\n");
        CliProcess cli;
        QCOMPARE(run(cli, {QStringLiteral("--report"), QStringLiteral("junit=r.xml"), QStringLiteral("--report"), QStringLiteral("html=r.html")}), int(cli::ExitExpectationFailed));
        const QByteArray out = cli.out();
        QVERIFY2(out.contains("a.scenario.yaml:6:"), out.constData());
        QVERIFY2(out.contains("json:price>0") && out.contains("-1"), out.constData());
        const QStringList captures = QDir(m_folder->filePath(QStringLiteral("test-captures"))).entryList({QStringLiteral("*.fscope")});
        QCOMPARE(captures.size(), 1);
        QVERIFY(QFileInfo(m_folder->filePath(QStringLiteral("r.xml"))).size() > 0);
        QVERIFY(QFileInfo(m_folder->filePath(QStringLiteral("r.html"))).size() > 0);
        CliProcess show;
        show.process().setWorkingDirectory(m_folder->path());
        QCOMPARE(show.run({QStringLiteral("show"), QStringLiteral("test-captures/") + captures.first()}), 0);
        QVERIFY(show.out().contains("price"));
    }

    /// A secret that only a step uses is resolved after the connection was made.
    void secretsOfStepsAreMaskedEverywhere()
    {
        put(QStringLiteral("a.scenario.yaml"), "  - send: '{{password}}'\n  - expect: zzz\n    within: 200ms\n");
        CliProcess cli;
        QCOMPARE(run(cli, {QStringLiteral("--var"), QStringLiteral("password=hunter2hunter2"), QStringLiteral("--report"), QStringLiteral("junit=r.xml"), QStringLiteral("--report"),
                           QStringLiteral("html=r.html"), QStringLiteral("--report"), QStringLiteral("json=r.json")}), int(cli::ExitExpectationFailed));
        QVERIFY2(!QByteArray(cli.out() + cli.err()).contains("hunter2"), QByteArray(cli.out() + cli.err()).constData());
        for (const char *name : {"r.xml", "r.html", "r.json"}) {
            QFile report(m_folder->filePath(QLatin1String(name)));
            QVERIFY(report.open(QIODevice::ReadOnly));
            QVERIFY2(!report.readAll().contains("hunter2"), name);
        }
    }

    void mistakesAreAllToldBeforeAnythingRuns()
    {
        put(QStringLiteral("a.scenario.yaml"), "  - sned: a\n  - expect: b\n    within: 2\n");
        put(QStringLiteral("b.scenario.yaml"), "  - send: '{{nobody}}'\n");
        CliProcess cli;
        QCOMPARE(run(cli, {}), int(cli::ExitUsage));
        QVERIFY2(cli.err().contains("a.scenario.yaml:5:") && cli.err().contains("a.scenario.yaml:7:"), cli.err().constData());
        QCOMPARE(m_echo->totals().clients, quint64(0));
    }

    void noneIsNoSuccess()
    {
        CliProcess none;
        QCOMPARE(run(none, {}), int(cli::ExitUsage));
        put(QStringLiteral("a.scenario.yaml"), "  - send: a\n");
        CliProcess unmatched;
        QCOMPARE(run(unmatched, {QStringLiteral("--tag"), QStringLiteral("x")}), int(cli::ExitUsage));
        CliProcess missing;
        QVERIFY(run(missing, {QStringLiteral("nothing.scenario.yaml")}) != int(cli::ExitOk));
    }

    void nothingConnectedIs3()
    {
        QFile file(m_folder->filePath(QStringLiteral("a.scenario.yaml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("format: framescope-scenario/1\nconnect: ws://127.0.0.1:1/\nsteps: [{send: a}]\n");
        file.close();
        CliProcess cli;
        QCOMPARE(run(cli, {}), int(cli::ExitNotConnected));
    }

    void rowsRetriesAndJson()
    {
        QFile rows(m_folder->filePath(QStringLiteral("rows.csv")));
        QVERIFY(rows.open(QIODevice::WriteOnly));
        rows.write("word\none\ntwo\nthree\n");
        rows.close();
        put(QStringLiteral("a.scenario.yaml"), "  - send: '{{word}}'\n  - expect: '\"{{word}}\" -two'\n    within: 100ms\n", "data: rows.csv\n");
        CliProcess cli;
        QCOMPARE(run(cli, {QStringLiteral("--format"), QStringLiteral("jsonl"), QStringLiteral("--retries"), QStringLiteral("1"), QStringLiteral("--keep-captures"), QStringLiteral("none")}), int(cli::ExitExpectationFailed));
        int tests = 0;
        for (const QByteArray &line : cli.out().trimmed().split('\n')) {
            const QJsonObject one = QJsonDocument::fromJson(line).object();
            QVERIFY2(!one.isEmpty(), line.constData());
            tests += one[QStringLiteral("event")].toString() == QLatin1String("test") ? 1 : 0;
            if (one[QStringLiteral("name")].toString().contains(QLatin1String("two")))
                QCOMPARE(one[QStringLiteral("attempts")].toInt(), 2);
        }
        QCOMPARE(tests, 3);
    }

    void aStrangersScenarioGetsNoEnvironment()
    {
        put(QStringLiteral("a.scenario.yaml"), "  - send: '{{env.HOME}}'\n");
        CliProcess refused;
        QCOMPARE(run(refused, {}), int(cli::ExitUsage));
        QVERIFY2(refused.err().contains("HOME"), refused.err().constData());
        CliProcess allowed;
        QCOMPARE(run(allowed, {QStringLiteral("--allow"), QStringLiteral("env")}), int(cli::ExitOk));
    }

    void theDemoRuns()
    {
        CliProcess cli;
        const int status = run(cli, {QStringLiteral("--workspace"), framescope::testing::sourcePath(QStringLiteral("resources/samples/demo")), QStringLiteral("--keep-captures"), QStringLiteral("none"),
                                     QStringLiteral("--var"), QStringLiteral("demoHost=127.0.0.1:%1").arg(m_echo->url().port())});
        QVERIFY2(status == int(cli::ExitExpectationFailed), QByteArray(cli.out() + cli.err()).constData());
        QVERIFY2(cli.out().contains("4 passed, 1 failed") && cli.out().contains("fails.scenario.yaml:13:") && cli.out().contains("json:n=2"), cli.out().constData());
    }

    void filesOutsideAreNotRead()
    {
        put(QStringLiteral("sub/a.scenario.yaml"), "  - send: {file: ../../../etc/passwd}\n");
        CliProcess cli;
        QCOMPARE(run(cli, {}), int(cli::ExitExpectationFailed));
        QVERIFY2(cli.out().contains("outside"), cli.out().constData());
    }
};

FRAMESCOPE_TEST(tst_TestCommand);
#include "tst_TestCommand.moc"
