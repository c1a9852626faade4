#include "CliProcess.h"

#include "cli/ProfilesCommand.h"
#include "profiles/SecretStore.h"
#include "profiles/SystemKeychain.h"
#include "profiles/Workspace.h"

#include "support/Folders.h"
#include "support/KeyringSession.h"
#include "support/TestClass.h"

#include <memory>
#include <vector>

using namespace framescope;

/// `profiles list|show|check|import|export|copy-as` with the real program.
class tst_ProfilesCommand : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    /// JSON with ' for ".
    static QByteArray j(QByteArray text) { return text.replace('\'', '"'); }
    QString space() const { return m_dir->filePath(QStringLiteral("space")); }
    static QString data(const QString &name) { return framescope::testing::sourcePath(QStringLiteral("tests/data/imports/")) + name; }
    void write(const QString &name, const QByteArray &content)
    {
        const QString path = space() + QLatin1Char('/') + name;
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QByteArray read(const QString &name) const
    {
        QFile file(space() + QLatin1Char('/') + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList command(const QStringList &words, bool jsonl = false) const
    {
        return QStringList{QStringLiteral("profiles")} + words + QStringList{QStringLiteral("--workspace"), space()}
            + (jsonl ? QStringList{QStringLiteral("--format"), QStringLiteral("jsonl")} : QStringList());
    }
    static QList<QJsonObject> with(CliProcess &cli, const QString &key, const QString &value)
    {
        QList<QJsonObject> found;
        const auto lines = cli.lines();
        for (const QJsonObject &line : lines)
            if (line.value(key).toString() == value)
                found << line;
        return found;
    }
    /// Folder, environment, workspace, and one profile that uses all of them.
    void aSmallWorkspace()
    {
        write(QStringLiteral("workspace.json"), j("{'version': 1, 'id': 'w1', 'name': 'W', 'timeouts': {'total': 7000}, 'variables': [{'name': 'host', 'value': 'from.workspace'}, {'name': 'room', 'value': 'lobby'}]}"));
        write(QStringLiteral("staging/folder.json"), j("{'version': 1, 'mode': 'observe', 'headers': [{'name': 'X-Folder', 'value': 'f'}, {'name': 'X-Both', 'value': 'outer'}], 'variables': [{'name': 'room', 'value': 'hall'}]}"));
        write(QStringLiteral("staging/Ticker.connection.json"),
              j("{'version': 1, 'id': 't', 'name': 'Ticker', 'description': 'prices', 'url': 'wss://{{host}}/:room', 'pathParameters': [{'name': 'room', 'value': '{{room}}'}],"
                " 'headers': [{'name': 'X-Both', 'value': 'inner'}], 'auth': {'kind': 'bearer', 'token': '{{secret.feed}}'}, 'keepAlive': {'interval': 5000},"
                " 'messages': [{'name': 'hi', 'folder': 'start', 'kind': 'text', 'content': 'hello {{room}}'}], 'future': {'kept': true}}"));
        write(QStringLiteral("environments/Live.json"), j("{'version': 1, 'id': 'e', 'name': 'Live', 'variables': [{'name': 'host', 'value': 'live.example'}, {'name': 'pin', 'secret': true, 'value': '{{secret.pin}}'}]}"));
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(space()));
    }

    void theFirstUseMakesAWorkspaceWithADemo()
    {
        CliProcess cli;
        QCOMPARE(cli.run({QStringLiteral("profiles"), QStringLiteral("list")}), 0);
        QVERIFY2(cli.out().contains("Demo/Echo") && cli.err().isEmpty(), QByteArray(cli.out() + cli.err()).constData());
        CliProcess other;
        other.setVariable(QStringLiteral("FRAMESCOPE_WORKSPACE"), cli.home() + QStringLiteral("/workspace"));
        QCOMPARE(other.run({QStringLiteral("profiles"), QStringLiteral("show"), QStringLiteral("Echo")}), 0);
        QCOMPARE(other.run({QStringLiteral("profiles"), QStringLiteral("check")}), 0);
    }

    void lists()
    {
        aSmallWorkspace();
        write(QStringLiteral("broken.connection.json"), "{\n  \"url\": oops\n}");
        write(QStringLiteral("newer.connection.json"), j("{'version': 99, 'id': 'n', 'url': 'ws://n/'}"));
        CliProcess cli;
        QCOMPARE(cli.run(command({QStringLiteral("list")}, true)), 0);
        QCOMPARE(with(cli, QStringLiteral("kind"), QStringLiteral("profile")).size(), 3);
        const QJsonObject ticker = with(cli, QStringLiteral("path"), QStringLiteral("staging/Ticker.connection.json")).value(0);
        QCOMPARE(ticker.value(QStringLiteral("url")).toString(), QStringLiteral("wss://{{host}}/:room"));
        QVERIFY(!with(cli, QStringLiteral("path"), QStringLiteral("broken.connection.json")).value(0).value(QStringLiteral("broken")).toString().isEmpty());
        QVERIFY(!with(cli, QStringLiteral("path"), QStringLiteral("newer.connection.json")).value(0).value(QStringLiteral("read_only")).toString().isEmpty());
        QCOMPARE(with(cli, QStringLiteral("kind"), QStringLiteral("environment")).value(0).value(QStringLiteral("name")).toString(), QStringLiteral("Live"));
        QVERIFY2(cli.err().contains("broken.connection.json:2:"), cli.err().constData());
        CliProcess people;
        QCOMPARE(people.run(command({QStringLiteral("list")})), 0);
        QVERIFY(people.out().contains("staging/Ticker") && people.out().contains("cannot be read"));
    }

    void showsWhereEachValueComesFrom()
    {
        aSmallWorkspace();
        CliProcess cli;
        QCOMPARE(cli.run(command({QStringLiteral("show"), QStringLiteral("Ticker"), QStringLiteral("--env=Live"), QStringLiteral("--var=room=a b")}, true)), 0);
        const QJsonObject shown = cli.lines().value(0);
        QCOMPARE(shown.value(QStringLiteral("resolved_url")).toString(), QStringLiteral("wss://live.example/a%20b"));
        const QJsonObject settings = shown.value(QStringLiteral("settings")).toObject();
        const auto from = [&](const char *field) { return settings.value(QLatin1String(field)).toObject().value(QLatin1String("from")).toString(); };
        const auto file = [&](const char *field) { return settings.value(QLatin1String(field)).toObject().value(QLatin1String("file")).toString(); };
        QCOMPARE(file("timeouts.total"), QStringLiteral("workspace.json"));
        QCOMPARE(file("mode"), QStringLiteral("staging/folder.json"));
        QCOMPARE(file("keepAlive.interval"), QStringLiteral("staging/Ticker.connection.json"));
        QCOMPARE(file("headers.X-Folder"), QStringLiteral("staging/folder.json"));
        QCOMPARE(file("headers.X-Both"), QStringLiteral("staging/Ticker.connection.json"));
        QCOMPARE(settings.value(QStringLiteral("headers.X-Both")).toObject().value(QStringLiteral("value")).toString(), QStringLiteral("inner"));
        QVERIFY(from("timeouts.total").contains(QStringLiteral("workspace")) && from("mode").contains(QStringLiteral("staging")));
        QVERIFY(!settings.contains(QStringLiteral("stack")));

        CliProcess all;
        QCOMPARE(all.run(command({QStringLiteral("show"), QStringLiteral("staging/Ticker"), QStringLiteral("--all")})), 0);
        QVERIFY2(all.out().contains("built-in value") && all.out().contains("from.workspace") && all.out().contains("{{room}}") && all.out().contains("start/hi"), all.out().constData());
    }

    void showNeverShowsASecret()
    {
        write(QStringLiteral("workspace.json"), j("{'version': 1, 'id': 'w1'}"));
        write(QStringLiteral("P.connection.json"), j("{'version': 1, 'id': 'p', 'name': 'P', 'url': 'wss://u:pw12345@h.example/?token=tok12345', 'auth': {'kind': 'bearer', 'token': 'abcdef0123456789'},"
                                                     " 'headers': [{'name': 'Cookie', 'value': 'sid=abc98765'}]}"));
        for (const char *what : {"show", "export"}) {
            CliProcess cli;
            QCOMPARE(cli.run(command({QLatin1String(what), QStringLiteral("P")})), 0);
            for (const char *secret : {"pw12345", "tok12345", "abcdef0123", "abc98765"})
                QVERIFY2(!cli.out().contains(secret) && !cli.err().contains(secret), QByteArray(cli.out() + cli.err()).constData());
        }
    }

    void listAndEnvironmentShowNoSecret()
    {
        write(QStringLiteral("workspace.json"), j("{'version': 1, 'id': 'w1'}"));
        write(QStringLiteral("P.connection.json"), j("{'version': 1, 'id': 'p', 'name': 'P', 'url': 'wss://u:pw12345@h.example/%41?token=tok12345&who={{env.FS_TEST_VALUE}}'}"));
        for (const char *format : {"human", "jsonl"}) {
            CliProcess list;
            QCOMPARE(list.run(command({QStringLiteral("list"), QStringLiteral("--format"), QLatin1String(format)})), 0);
            QVERIFY2(!list.out().contains("pw12345") && !list.out().contains("tok12345"), list.out().constData());
            QVERIFY2(list.out().contains("wss://u:redacted@h.example/%41?token=redacted&who={{env.FS_TEST_VALUE}}"), list.out().constData());
            CliProcess show;
            show.setVariable(QStringLiteral("FS_TEST_VALUE"), QStringLiteral("from-outside"));
            QCOMPARE(show.run(command({QStringLiteral("show"), QStringLiteral("P"), QStringLiteral("--format"), QLatin1String(format)})), 0);
            QVERIFY2(!show.out().contains("from-outside"), show.out().constData());
        }
    }

    void checkLooksIntoServers()
    {
        write(QStringLiteral("workspace.json"), j("{'version': 1, 'id': 'w1'}"));
        write(QStringLiteral("Plain.server.json"), j("{'version': 1, 'name': 'Plain', 'token': 'hunter2hunter2'}"));
        write(QStringLiteral("Good.server.json"), j("{'version': 1, 'name': 'Good', 'token': '{{secret.server}}', 'key': 'tls/server.key.pem'}"));
        CliProcess cli;
        QCOMPARE(cli.run(command({QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("jsonl")})), 1);
        QStringList found;
        for (const QJsonObject &line : cli.lines()) {
            if (line.value(QStringLiteral("id")) == QStringLiteral("secret.in-file"))
                found << line.value(QStringLiteral("file")).toString() + QLatin1Char(' ') + line.value(QStringLiteral("where")).toString();
        }
        QCOMPARE(found, QStringList{QStringLiteral("Plain.server.json token")});
        QVERIFY(!cli.out().contains("hunter2"));
    }

    void checkNamesEveryKindOfBadInput()
    {
        aSmallWorkspace();
        write(QStringLiteral("broken.connection.json"), "{\n  \"url\": oops\n}");
        write(QStringLiteral("twin.connection.json"), j("{'version': 1, 'id': 't', 'url': 'ws://h/'}"));
        write(QStringLiteral("latin1.connection.json"), "{\"url\": \"ws://\xe4/\"}");
        write(QStringLiteral("types.connection.json"), j("{'url': 'ws://h/', 'origin': 7}"));
        write(QStringLiteral("token.connection.json"), j("{'url': 'ws://{{hostt}}/', 'auth': {'kind': 'bearer', 'token': 'abcdef0123456789'}}"));
        {
            QFile huge(space() + QStringLiteral("/huge.connection.json"));
            QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(100 << 20));
        }
#ifndef Q_OS_WIN
        QVERIFY(QFile::link(m_dir->path(), space() + QStringLiteral("/up")));
#endif
        CliProcess cli;
        QCOMPARE(cli.run(command({QStringLiteral("check")}, true)), 1);
        QStringList seen;
        const auto lines = cli.lines();
        for (const QJsonObject &line : lines)
            seen << line.value(QStringLiteral("id")).toString() + QLatin1Char(' ') + line.value(QStringLiteral("file")).toString();
        for (const char *expected : {"json.syntax broken.connection.json", "profile.duplicate-id twin.connection.json", "json.not-utf8 latin1.connection.json", "profile.wrong-value types.connection.json",
                                     "file.too-large huge.connection.json", "variable.unknown token.connection.json", "secret.in-file token.connection.json",
#ifndef Q_OS_WIN
                                     "workspace.link-outside up",
#endif
                                     })
            QVERIFY2(seen.contains(QLatin1String(expected)), qPrintable(QLatin1String(expected) + QStringLiteral(" is not among ") + seen.join(QLatin1Char('\n'))));
        QCOMPARE(with(cli, QStringLiteral("id"), QStringLiteral("json.syntax")).value(0).value(QStringLiteral("line")).toInt(), 2);
        QVERIFY(!cli.out().contains("abcdef0123"));
        // Its neighbours work all the same.
        CliProcess good;
        QCOMPARE(good.run(command({QStringLiteral("show"), QStringLiteral("staging/Ticker")})), 0);
        CliProcess bad;
        QCOMPARE(bad.run(command({QStringLiteral("show"), QStringLiteral("broken")})), 6);
        QVERIFY2(bad.err().contains("2"), bad.err().constData());
    }

    void fixMovesSecretsIntoTheKeychain()
    {
        if (const QString missing = testing::KeyringSession::missing(); !missing.isEmpty())
            QSKIP(qPrintable(QStringLiteral("FRAMESCOPE-SKIPPED there is no ") + missing));
        if (!profiles::SystemKeychain::open())
            QSKIP("FRAMESCOPE-SKIPPED built without QtKeychain");
        aSmallWorkspace();
        write(QStringLiteral("P.connection.json"), j("{'version': 1, 'id': 'p', 'name': 'P', 'url': 'ws://127.0.0.1:1/', 'auth': {'kind': 'bearer', 'token': 'abcdef0123456789'}, 'mine': [1]}"));
        write(QStringLiteral("Lab.server.json"), j("{'version': 1, 'name': 'Lab', 'token': 'hunter2hunter2'}"));
        const testing::KeyringSession session;
        const auto run = [&](const QStringList &arguments, QByteArray &output) {
            QProcess process;
            process.setProcessChannelMode(QProcess::MergedChannels);
            session.start(process, framescope::testing::buildPath(QStringLiteral("bin/framescope-cli")), arguments);
            process.closeWriteChannel();
            if (!process.waitForFinished(90'000))
                return -1;
            output = process.readAll();
            return process.exitCode();
        };
        QByteArray said;
        QCOMPARE(run(command({QStringLiteral("check")}), said), 1);
        QVERIFY2(said.contains("--fix"), said.constData());
        QVERIFY2(run(command({QStringLiteral("check"), QStringLiteral("--fix")}), said) == 0, said.constData());
        QVERIFY(said.contains("moved into the keychain") && !said.contains("abcdef0123"));
        const QByteArray file = read(QStringLiteral("P.connection.json"));
        QVERIFY2(!file.contains("abcdef0123") && file.contains("{{secret.") && file.contains("mine"), file.constData());
        QVERIFY2(read(QStringLiteral("Lab.server.json")).contains("{{secret.lab-token}}"), read(QStringLiteral("Lab.server.json")).constData());
        // It is found again by another process: the connection is tried, the secret is not asked for. The file was not made here.
        QCOMPARE(run({QStringLiteral("connect"), QStringLiteral("P"), QStringLiteral("--trust"), QStringLiteral("--workspace"), space()}, said), 3);
        QVERIFY2(!said.contains("secret"), said.constData());
    }

    void whereThereIsNoKeychainNothingIsChanged()
    {
        aSmallWorkspace();
        const QByteArray before = j("{'version': 1, 'id': 'p', 'name': 'P', 'url': 'ws://127.0.0.1:1/', 'auth': {'kind': 'bearer', 'token': 'abcdef0123456789'}}");
        write(QStringLiteral("P.connection.json"), before);
        CliProcess cli;
        cli.setVariable(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
        QVERIFY(cli.run(command({QStringLiteral("check"), QStringLiteral("--fix")})) != 0);
        QVERIFY2(cli.err().contains("keychain") && !cli.err().contains("abcdef0123"), cli.err().constData());
        QCOMPARE(read(QStringLiteral("P.connection.json")), before);
    }

    void imports_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("profiles");
        QTest::newRow("HAR") << QStringLiteral("chrome.har") << 2;
        QTest::newRow("Insomnia 4") << QStringLiteral("insomnia4.json") << 1;
        QTest::newRow("Insomnia 5") << QStringLiteral("insomnia5.yaml") << 1;
        QTest::newRow("Postman") << QStringLiteral("postman") << 1;
        QTest::newRow("Bruno") << QStringLiteral("bruno") << 1;
        QTest::newRow("OpenCollection") << QStringLiteral("opencollection") << 1;
        QTest::newRow("Yaak") << QStringLiteral("yaak.json") << 1;
        QTest::newRow("AsyncAPI 2") << QStringLiteral("asyncapi2.yaml") << 1;
        QTest::newRow("AsyncAPI 3") << QStringLiteral("asyncapi3.yaml") << 1;
    }
    void imports()
    {
        QFETCH(QString, file);
        QFETCH(int, profiles);
        write(QStringLiteral("workspace.json"), j("{'version': 1, 'id': 'w1'}"));
        CliProcess dry;
        QCOMPARE(dry.run(command({QStringLiteral("import"), data(file), QStringLiteral("--dry-run")}, true)), 0);
        QVERIFY(!dry.out().contains("imported"));
        QCOMPARE(QDir(space()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{QStringLiteral("workspace.json")});
        CliProcess cli;
        QCOMPARE(cli.run(command({QStringLiteral("import"), data(file), QStringLiteral("--folder=In")}, true)), 0);
        int imported = 0;
        const auto lines = cli.lines();
        for (const QJsonObject &line : lines) {
            QVERIFY(!line.isEmpty());
            imported += line.contains(QStringLiteral("imported"));
            QVERIFY(line.value(QStringLiteral("imported")).toString(QStringLiteral("In/")).startsWith(QStringLiteral("In/")));
        }
        QCOMPARE(imported, profiles);
        QVERIFY(!cli.out().contains("\"note\":\"\""));
        CliProcess list;
        QCOMPARE(list.run(command({QStringLiteral("list")}, true)), 0);
        QCOMPARE(with(list, QStringLiteral("kind"), QStringLiteral("profile")).size(), profiles);
    }

    void importsACommandLineFromStandardInput()
    {
        write(QStringLiteral("workspace.json"), j("{'version': 1, 'id': 'w1'}"));
        CliProcess cli;
        QCOMPARE(cli.run(command({QStringLiteral("import"), QStringLiteral("-")}), "wscat -c wss://h.example/p -H 'X-A: 1' --nonsense"), 0);
        QVERIFY2(cli.out().contains("--nonsense"), cli.out().constData());
        CliProcess list;
        QCOMPARE(list.run(command({QStringLiteral("list")})), 0);
        QVERIFY(list.out().contains("wss://h.example/p"));
#ifdef Q_OS_UNIX
        CliProcess pipe; // as from <(…) of a shell
        QCOMPARE(pipe.run(command({QStringLiteral("import"), QStringLiteral("/dev/stdin")}), "wscat -c wss://h.example/piped"), 0);
#endif
        for (const char *bad : {"", "what is this", "{\"a\": ", "\xff\xfe\x00", "curl 'wss://h"}) {
            CliProcess worse;
            const int status = worse.run(command({QStringLiteral("import"), QStringLiteral("-")}), bad);
            QVERIFY2(status == 2 || status == 6, worse.err().constData());
            QVERIFY(!worse.err().isEmpty());
        }
    }

    void anImportThatTakesNothingIsNoSuccess()
    {
        write(QStringLiteral("workspace.json"), j("{'version': 1, 'id': 'w1'}"));
        for (const char *text : {R"({"log":{"entries":[{"request":{"url":"https://h/"}}]}})", R"({"_type":"export","__export_format":4,"resources":[{"_type":"request","name":"R"}]})",
                                 "asyncapi: 3.0.0\ninfo: {title: T}\nservers: {k: {host: h, protocol: kafka}}\nchannels: {a: {address: a}}\n", R"({"info":{"_postman_id":"x","name":"y"},"item":[]})"}) {
            for (const bool dry : {false, true}) {
                CliProcess cli;
                QStringList arguments{QStringLiteral("import"), QStringLiteral("-")};
                if (dry)
                    arguments << QStringLiteral("--dry-run");
                QVERIFY2(cli.run(command(arguments), text) == 1, text);
                QVERIFY2(cli.err().contains("Nothing could be imported"), cli.err().constData());
            }
        }
        // Variables alone are something.
        CliProcess some;
        QCOMPARE(some.run(command({QStringLiteral("import"), QStringLiteral("-")}), "type: environment.insomnia.rest/5.0\nname: G\nenvironments:\n  name: Base\n  data: {a: 1}\n"), 0);
    }

    void exportsWithoutSecretsAndBack_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *name : {"framescope", "insomnia", "opencollection", "asyncapi"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void exportsWithoutSecretsAndBack()
    {
        QFETCH(QString, format);
        aSmallWorkspace();
        write(QStringLiteral("staging/S.connection.json"), j("{'version': 1, 'id': 's', 'name': 'S', 'url': 'wss://h.example/s', 'auth': {'kind': 'bearer', 'token': 'abcdef0123456789'}}"));
        const QString out = m_dir->filePath(QStringLiteral("out"));
        CliProcess cli;
        QVERIFY2(cli.run(command({QStringLiteral("export"), QStringLiteral("staging"), QStringLiteral("--to"), format, QStringLiteral("--out"), out})) == 0, cli.err().constData());
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains("abcdef0123"), content.constData());
        QVERIFY2(cli.err().contains("S"), cli.err().constData());
        const QString back = m_dir->filePath(QStringLiteral("back"));
        QVERIFY(QDir().mkpath(back));
        CliProcess import;
        QVERIFY2(import.run({QStringLiteral("profiles"), QStringLiteral("import"), out, QStringLiteral("--workspace"), back}) == 0, import.err().constData());
        CliProcess list;
        QCOMPARE(list.run({QStringLiteral("profiles"), QStringLiteral("list"), QStringLiteral("--workspace"), back}), 0);
        QVERIFY2(list.out().contains("Ticker") && list.out().contains("h.example/s"), list.out().constData());
    }

    void copiesAsEveryTarget_data()
    {
        QTest::addColumn<QString>("target");
        for (const char *name : {"websocat", "wscat", "curl", "framescope-cli", "javascript", "node", "python", "cpp-qt", "go", "rust", "k6"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void copiesAsEveryTarget()
    {
        QFETCH(QString, target);
        aSmallWorkspace();
        CliProcess cli;
        cli.setVariable(QStringLiteral("FRAMESCOPE_SECRET_FEED"), QStringLiteral("never-to-be-seen"));
        QVERIFY2(cli.run(command({QStringLiteral("copy-as"), target, QStringLiteral("Ticker"), QStringLiteral("--env=Live"), QStringLiteral("--message=start/hi")})) == 0, cli.err().constData());
        QVERIFY2(cli.out().contains("live.example/hall"), cli.out().constData());
        QVERIFY(!cli.out().contains("never-to-be-seen") && !cli.out().contains("{{"));
        if (target != QLatin1String("curl"))
            QVERIFY2(cli.out().contains("hello hall"), cli.out().constData());
        if (target != QLatin1String("javascript"))
            QVERIFY2(cli.out().contains("<secret feed>"), cli.out().constData());
    }

    void secretsOfTheEnvironmentStandInACopyByName()
    {
        write(QStringLiteral("P.connection.json"), j("{'version': 1, 'id': 'p', 'name': 'P', 'url': 'ws://{{env.FEED_HOST}}/', 'headers': [{'name': 'X-One', 'value': '{{env.FEED_TOKEN}}'}]}"));
        CliProcess cli;
        cli.setVariable(QStringLiteral("FEED_HOST"), QStringLiteral("feed.example"));
        cli.setVariable(QStringLiteral("FEED_TOKEN"), QStringLiteral("never-to-be-seen"));
        QVERIFY2(cli.run(command({QStringLiteral("copy-as"), QStringLiteral("curl"), QStringLiteral("P"), QStringLiteral("--allow=env")})) == 0, cli.err().constData());
        QVERIFY2(cli.out().contains("feed.example") && cli.out().contains("<secret feed_token>"), cli.out().constData());
        QVERIFY(!cli.out().contains("never-to-be-seen"));
    }

    void wrongUseIsSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("status");
        QTest::newRow("nothing") << QStringList{QStringLiteral("nothing")} << 2;
        QTest::newRow("show nobody") << QStringList{QStringLiteral("show")} << 2;
        QTest::newRow("show whom") << QStringList{QStringLiteral("show"), QStringLiteral("nobody")} << 2;
        QTest::newRow("format") << QStringList{QStringLiteral("list"), QStringLiteral("--format=xml")} << 2;
        QTest::newRow("import what") << QStringList{QStringLiteral("import")} << 2;
        QTest::newRow("import no file") << QStringList{QStringLiteral("import"), QStringLiteral("/nowhere.json")} << 6;
        QTest::newRow("export as") << QStringList{QStringLiteral("export"), QStringLiteral("Ticker"), QStringLiteral("--to=postman2")} << 2;
        QTest::newRow("export whom") << QStringList{QStringLiteral("export"), QStringLiteral("nobody")} << 2;
        QTest::newRow("export where") << QStringList{QStringLiteral("export"), QStringLiteral("Ticker"), QStringLiteral("--out=/nowhere/at/all")} << 6;
        QTest::newRow("copy as") << QStringList{QStringLiteral("copy-as"), QStringLiteral("cobol"), QStringLiteral("Ticker")} << 2;
        QTest::newRow("copy no message") << QStringList{QStringLiteral("copy-as"), QStringLiteral("curl"), QStringLiteral("Ticker"), QStringLiteral("--message=none")} << 2;
        QTest::newRow("no environment") << QStringList{QStringLiteral("show"), QStringLiteral("Ticker"), QStringLiteral("--env=None")} << 2;
    }
    void wrongUseIsSaid()
    {
        QFETCH(QStringList, words);
        QFETCH(int, status);
        aSmallWorkspace();
        CliProcess cli;
        const int ended = cli.run(command(words));
        QVERIFY2(ended == status && cli.err().contains("Try:"), QByteArray(QByteArray::number(ended) + cli.err()).constData());
    }

    void namesThatSeveralHaveAreListed()
    {
        aSmallWorkspace();
        write(QStringLiteral("live/Ticker.connection.json"), j("{'version': 1, 'id': 't2', 'name': 'Ticker', 'url': 'ws://h/'}"));
        CliProcess cli;
        QCOMPARE(cli.run(command({QStringLiteral("show"), QStringLiteral("Ticker")})), 2);
        QVERIFY2(cli.err().contains("live/Ticker") && cli.err().contains("staging/Ticker"), cli.err().constData());
    }

    void severalProcessesAddToOneFolder()
    {
        write(QStringLiteral("workspace.json"), j("{'version': 1, 'id': 'w1'}"));
        // A window that follows what they do.
        auto window = profiles::Workspace::open(space());
        QVERIFY(window);
        (*window)->watch();
        std::vector<std::unique_ptr<CliProcess>> programs;
        for (int i = 0; i < 4; ++i) {
            programs.push_back(std::make_unique<CliProcess>());
            QVERIFY(programs.back()->start(command({QStringLiteral("import"), data(QStringLiteral("chrome.har"))})));
        }
        for (auto &program : programs)
            QVERIFY2(program->end() == 0, program->err().constData());
        CliProcess list;
        QCOMPARE(list.run(command({QStringLiteral("list")}, true)), 0);
        QCOMPARE(with(list, QStringLiteral("kind"), QStringLiteral("profile")).size(), 8);
        QTRY_COMPARE_WITH_TIMEOUT((*window)->items().size(), std::size_t(8), 30'000);
        CliProcess check;
        QCOMPARE(check.run(command({QStringLiteral("check")}, true)), 1);
        QVERIFY(!check.out().contains("duplicate-id"));
    }
};

FRAMESCOPE_TEST(tst_ProfilesCommand);
#include "tst_ProfilesCommand.moc"
