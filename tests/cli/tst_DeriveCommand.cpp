#include "CliProcess.h"

#include "cli/ExitCode.h"
#include "server/LocalServer.h"

#include "support/TestClass.h"

using namespace framescope;

/// `framescope-cli derive` as a process: what a client and the local server said is recorded, and what comes of it is run against the same server.
class tst_DeriveCommand : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<server::LocalServer> m_server;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    bool put(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// A server with these rules, at the port of the one before where there was one.
    bool serve(const QByteArray &rules)
    {
        if (!put(QStringLiteral("rules.json"), rules))
            return false;
        server::ServerSettings settings;
        if (m_server)
            settings.port = static_cast<quint16>(m_server->url().port());
        server::PathSettings everywhere;
        everywhere.behaviours = QStringList(QString(QStringLiteral("rules:file=") + path(QStringLiteral("rules.json"))));
        settings.paths = {everywhere};
        m_server.reset();
        m_server = std::make_unique<server::LocalServer>(settings);
        return m_server->start().ok();
    }
    int run(CliProcess &cli, const QStringList &arguments)
    {
        cli.process().setWorkingDirectory(m_folder->path());
        return cli.run(arguments);
    }
    int record(const QStringList &messages)
    {
        QStringList arguments{QStringLiteral("connect"), m_server->url().toString(), QStringLiteral("--capture"), path(QStringLiteral("talk.fscope")), QStringLiteral("--count"), QString::number(messages.size())};
        for (const QString &message : messages)
            arguments << QStringLiteral("--send") << message;
        CliProcess cli;
        return run(cli, arguments);
    }

    static QByteArray rules(const QByteArray &balance)
    {
        return "{\"rules\":[{\"when\":{\"json\":{\"$.op\":\"login\"}},\"do\":{\"json\":{\"op\":\"session\",\"session\":\"{{uuid}}\",\"at\":\"{{= ms}}\"}}},"
               "{\"when\":{\"json\":{\"$.op\":\"balance\"}},\"do\":{\"json\":{\"op\":\"balance\",\"id\":\"{{= json $.id}}\",\"value\":" + balance + "}}}]}";
    }
    const QStringList m_messages{QStringLiteral("{\"op\":\"login\",\"user\":\"ada\"}"), QStringLiteral("{\"op\":\"balance\",\"id\":7}")};

private slots:
    void init()
    {
        m_server.reset();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void theScenarioPassesAndFailsWhenAnAnswerChanges()
    {
        QVERIFY(serve(rules("12.50")));
        QCOMPARE(record(m_messages), int(cli::ExitOk));
        CliProcess derive;
        QCOMPARE(run(derive, {QStringLiteral("derive"), QStringLiteral("talk.fscope"), QStringLiteral("--to"), QStringLiteral("scenario"), QStringLiteral("--out"), QStringLiteral("talk.scenario.yaml")}), int(cli::ExitOk));
        QVERIFY2(derive.err().contains("The scenario passes."), derive.err().constData());
        CliProcess same;
        QVERIFY2(run(same, {QStringLiteral("test"), QStringLiteral("talk.scenario.yaml")}) == int(cli::ExitOk), QByteArray(same.out() + read(QStringLiteral("talk.scenario.yaml"))).constData());
        QVERIFY(serve(rules("99")));
        CliProcess other;
        QCOMPARE(run(other, {QStringLiteral("test"), QStringLiteral("talk.scenario.yaml")}), int(cli::ExitExpectationFailed));
        QVERIFY2(other.out().contains("json:value=12.50"), other.out().constData());
    }

    void whatIsAnotherOneEachTimeIsLoosened()
    {
        QVERIFY(serve("{\"rules\":[{\"when\":{\"text\":\"roll\"},\"do\":{\"json\":{\"op\":\"rolled\",\"value\":\"{{= int 1000 9999999}}\"}}}]}"));
        QCOMPARE(record({QStringLiteral("roll")}), int(cli::ExitOk));
        CliProcess derive;
        QCOMPARE(run(derive, {QStringLiteral("derive"), QStringLiteral("talk.fscope"), QStringLiteral("--to"), QStringLiteral("scenario")}), int(cli::ExitOk));
        const QByteArray out = derive.out();
        QVERIFY2(out.contains("json:op=\"rolled\" json:value'") && out.contains("# Not the same again: json:value="), out.constData());
    }

    void theRulesAnswerTheRecordedClient()
    {
        QVERIFY(serve(rules("12.50")));
        QCOMPARE(record(m_messages), int(cli::ExitOk));
        CliProcess scenario;
        QCOMPARE(run(scenario, {QStringLiteral("derive"), QStringLiteral("talk.fscope"), QStringLiteral("--to"), QStringLiteral("scenario"), QStringLiteral("--out"), QStringLiteral("talk.scenario.yaml")}), int(cli::ExitOk));
        CliProcess derive;
        QCOMPARE(run(derive, {QStringLiteral("derive"), QStringLiteral("talk.fscope"), QStringLiteral("--to"), QStringLiteral("rules"), QStringLiteral("--out"), QStringLiteral("derived.rules.json")}), int(cli::ExitOk));
        QVERIFY2(serve(read(QStringLiteral("derived.rules.json"))), read(QStringLiteral("derived.rules.json")).constData());
        CliProcess test;
        QVERIFY2(run(test, {QStringLiteral("test"), QStringLiteral("talk.scenario.yaml")}) == int(cli::ExitOk), test.out().constData());
    }

    void aServerThatIsGoneIs3AndTheFileIsThere()
    {
        QVERIFY(serve(rules("1")));
        QCOMPARE(record(m_messages), int(cli::ExitOk));
        m_server.reset();
        CliProcess gone;
        QCOMPARE(run(gone, {QStringLiteral("derive"), QStringLiteral("talk.fscope"), QStringLiteral("--to"), QStringLiteral("scenario"), QStringLiteral("--out"), QStringLiteral("talk.scenario.yaml")}), int(cli::ExitNotConnected));
        QVERIFY(read(QStringLiteral("talk.scenario.yaml")).contains("format: framescope-scenario/1"));
        CliProcess quiet;
        QCOMPARE(run(quiet, {QStringLiteral("derive"), QStringLiteral("talk.fscope"), QStringLiteral("--to"), QStringLiteral("scenario"), QStringLiteral("--no-run")}), int(cli::ExitOk));
        CliProcess asyncapi;
        QCOMPARE(run(asyncapi, {QStringLiteral("derive"), QStringLiteral("talk.fscope"), QStringLiteral("--to"), QStringLiteral("asyncapi")}), int(cli::ExitOk));
        QVERIFY(asyncapi.out().contains("\"asyncapi\": \"3.0.0\""));
    }

    void usageIsChecked()
    {
        QVERIFY(put(QStringLiteral("x"), "no capture"));
        CliProcess nothing;
        QCOMPARE(run(nothing, {QStringLiteral("derive"), QStringLiteral("x")}), int(cli::ExitUsage));
        CliProcess near;
        QCOMPARE(run(near, {QStringLiteral("derive"), QStringLiteral("x"), QStringLiteral("--to"), QStringLiteral("scenraio")}), int(cli::ExitUsage));
        QVERIFY2(near.err().contains("--to scenario"), near.err().constData());
        CliProcess foreign;
        QCOMPARE(run(foreign, {QStringLiteral("derive"), QStringLiteral("x"), QStringLiteral("--to"), QStringLiteral("rules")}), int(cli::ExitFile));
    }
};

FRAMESCOPE_TEST(tst_DeriveCommand);
#include "tst_DeriveCommand.moc"
