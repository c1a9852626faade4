#include "CliProcess.h"

#include "cli/ExitCode.h"
#include "cli/TrustOptions.h"

#include "support/ScriptedServer.h"

#include "support/TestClass.h"

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace framescope;
using tests::ScriptedServer;

/// A file from a stranger, run by the real program: what the peer sees is what was allowed.
class tst_TrustOptions : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ScriptedServer> m_peer;
    QByteArray m_sent; ///< everything the peer got, unmasked where it is a frame

    QString space() const { return m_dir->filePath(QStringLiteral("space")); }
    void write(const QString &name, QByteArray content) const
    {
        content.replace('\'', '"');
        content.replace("PORT", QByteArray::number(m_peer->serverPort()));
        const QString path = m_dir->filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QStringList connectTo(const QStringList &more = {}, const QString &name = QStringLiteral("P")) const
    {
        return QStringList{QStringLiteral("connect"), name, QStringLiteral("--workspace"), space(), QStringLiteral("--format=jsonl"), QStringLiteral("--timeout=20"), QStringLiteral("--no-stdin"),
                           QStringLiteral("--close=1000")} + more;
    }
    static void setUp(CliProcess &cli)
    {
        cli.setVariable(QStringLiteral("TOKEN_OF_OURS"), QStringLiteral("ours-0815"));
        cli.setVariable(QStringLiteral("FRAMESCOPE_SECRET_KEY"), QStringLiteral("kept-4711"));
    }
    /// The payloads of a client's frames, unmasked, one behind the other; and whether a Close is among them.
    struct Frames {
        QByteArray payloads;
        bool closed = false;
    };
    static Frames framesOf(const QByteArray &bytes)
    {
        Frames frames;
        for (qsizetype at = bytes.indexOf("\r\n\r\n") + 4; at + 6 <= bytes.size();) {
            qsizetype size = bytes[at + 1] & 0x7f;
            qsizetype head = 2;
            if (size == 126) {
                size = (quint8(bytes[at + 2]) << 8) | quint8(bytes[at + 3]);
                head = 4;
            }
            if (at + head + 4 + size > bytes.size())
                break;
            frames.closed = frames.closed || (bytes[at] & 0x0f) == 8;
            for (qsizetype i = 0; i < size; ++i)
                frames.payloads += char(bytes[at + head + 4 + i] ^ bytes[at + head + i % 4]);
            at += head + 4 + size;
        }
        return frames;
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_sent.clear();
        m_peer = std::make_unique<ScriptedServer>([this](QTcpSocket &socket, const QByteArray &soFar) {
            if (!ScriptedServer::hasHead(soFar))
                return;
            const Frames frames = framesOf(soFar);
            m_sent = QByteArray(soFar + frames.payloads);
            if (!socket.property("answered").toBool()) {
                socket.setProperty("answered", true);
                socket.write(ScriptedServer::answer101(soFar));
            }
            if (frames.closed && !socket.property("closed").toBool()) {
                socket.setProperty("closed", true);
                socket.write("\x88\x02\x03\xe8", 4);
                socket.disconnectFromHost();
            }
        });
        write(QStringLiteral("space/workspace.json"), "{'version': 1, 'id': 'w', 'name': 'W'}");
        write(QStringLiteral("passwd"), "root-of-ours");
    }

    void aStrangersFileGetsNothingUnasked_data()
    {
        QTest::addColumn<QByteArray>("profile");
        QTest::addColumn<QByteArray>("folder");
        QTest::addColumn<QByteArray>("named");
        QTest::addColumn<QByteArray>("stolen");
        QTest::addColumn<QString>("allow");
        const QByteArray url = "'url': 'ws://127.0.0.1:PORT/'";
        const QByteArray after = ", 'reconnect': {'sendAfterOpen': ['m']}";
        QTest::newRow("environment in the address") << QByteArray("'url': 'ws://127.0.0.1:PORT/{{env.TOKEN_OF_OURS}}'") << QByteArray() << QByteArray("TOKEN_OF_OURS") << QByteArray("ours-0815") << QStringLiteral("env");
        QTest::newRow("environment in a header") << QByteArray(url + ", 'headers': [{'name': 'X', 'value': '{{ env.TOKEN_OF_OURS }}'}]") << QByteArray() << QByteArray("TOKEN_OF_OURS") << QByteArray("ours-0815") << QStringLiteral("env");
        QTest::newRow("environment behind variables") << QByteArray(url + ", 'headers': [{'name': 'X', 'value': '{{a}}'}]")
                                                      << QByteArray("'variables': [{'name': 'a', 'value': '{{b}}'}, {'name': 'b', 'value': '{{env.TOKEN_OF_OURS}}'}]") << QByteArray("TOKEN_OF_OURS") << QByteArray("ours-0815") << QStringLiteral("env");
        QTest::newRow("environment in a header of the folder") << url << QByteArray("'headers': [{'name': 'X', 'value': '{{env.TOKEN_OF_OURS}}'}]") << QByteArray("TOKEN_OF_OURS") << QByteArray("ours-0815") << QStringLiteral("env");
        QTest::newRow("environment in a message") << QByteArray(url + ", 'messages': [{'name': 'm', 'kind': 'text', 'content': '{{env.TOKEN_OF_OURS}}'}]" + after) << QByteArray() << QByteArray("TOKEN_OF_OURS")
                                                  << QByteArray("ours-0815") << QStringLiteral("env,sends");
        QTest::newRow("file above") << QByteArray(url + ", 'messages': [{'name': 'm', 'kind': 'file', 'content': '../passwd'}]" + after) << QByteArray() << QByteArray("passwd") << QByteArray("root-of-ours") << QStringLiteral("files,sends");
        QTest::newRow("file by a variable") << QByteArray(url + ", 'messages': [{'name': 'm', 'kind': 'file', 'content': '{{up}}/passwd'}]" + after) << QByteArray("'variables': [{'name': 'up', 'value': '..'}]") << QByteArray("passwd")
                                            << QByteArray("root-of-ours") << QStringLiteral("files,sends");
        QTest::newRow("secret") << QByteArray(url + ", 'auth': {'kind': 'bearer', 'token': '{{secret.key}}'}") << QByteArray() << QByteArray("key") << QByteArray("kept-4711") << QStringLiteral("secrets");
        QTest::newRow("sending by itself") << QByteArray(url + ", 'messages': [{'name': 'm', 'kind': 'text', 'content': 'delete all'}]" + after) << QByteArray() << QByteArray("m") << QByteArray("delete all") << QStringLiteral("sends");
        QTest::newRow("sending by itself, from the folder") << QByteArray(url + ", 'messages': [{'name': 'm', 'kind': 'text', 'content': 'delete all'}]") << QByteArray(after.mid(2)) << QByteArray("m") << QByteArray("delete all") << QStringLiteral("sends");
    }
    void aStrangersFileGetsNothingUnasked()
    {
        QFETCH(QByteArray, profile);
        QFETCH(QByteArray, folder);
        QFETCH(QByteArray, named);
        QFETCH(QByteArray, stolen);
        QFETCH(QString, allow);
        write(QStringLiteral("space/P.connection.json"), "{'version': 1, 'name': 'P', " + profile + "}");
        if (!folder.isEmpty())
            write(QStringLiteral("space/workspace.json"), "{'version': 1, " + folder + "}");
        CliProcess refused;
        setUp(refused);
        QCOMPARE(refused.run(connectTo()), 2);
        QVERIFY2(refused.err().contains(named), refused.err().constData());
        QVERIFY2(refused.err().contains(QByteArray("127.0.0.1:" + QByteArray::number(m_peer->serverPort()))), refused.err().constData());
        QCOMPARE(refused.error().value(QLatin1String("flag")).toString(), QStringLiteral("--trust"));
        QCOMPARE(refused.error().value(QLatin1String("value")).toString(), allow); // of --allow
        QVERIFY(!refused.err().contains(stolen));
        QCOMPARE(m_peer->connections, 0);

        // Another kind is not this one.
        CliProcess other;
        setUp(other);
        QCOMPARE(other.run(connectTo({QStringLiteral("--allow"), allow.contains(QLatin1String("secrets")) ? QStringLiteral("env") : QStringLiteral("secrets")})), 2);
        QCOMPARE(m_peer->connections, 0);

        CliProcess once;
        setUp(once);
        QVERIFY2(once.run(connectTo({QStringLiteral("--allow"), allow})) == 0, once.err().constData());
        QVERIFY2(m_sent.contains(stolen), m_sent.constData());
        QVERIFY(once.run(connectTo()) == 2); // for that time only

        CliProcess inCi;
        setUp(inCi);
        inCi.setVariable(QStringLiteral("FRAMESCOPE_TRUST"), QStringLiteral("1"));
        QVERIFY2(inCi.run(connectTo()) == 0, inCi.err().constData());

        CliProcess always;
        setUp(always);
        QVERIFY2(always.run(connectTo({QStringLiteral("--trust")})) == 0, always.err().constData());
        QVERIFY2(always.run(connectTo()) == 0, always.err().constData());
        // A change asks again.
        write(QStringLiteral("space/P.connection.json"), "{'version': 1, 'name': 'P', 'notes': 'changed', " + profile + "}");
        QCOMPARE(always.run(connectTo()), 2);
    }

    void whatAsksForNothingIsNotAskedFor()
    {
        write(QStringLiteral("space/P.connection.json"), "{'version': 1, 'name': 'P', 'url': 'ws://127.0.0.1:PORT/{{$uuid}}', 'messages': [{'name': 'm', 'kind': 'file', 'content': '../passwd'}]}");
        CliProcess cli;
        QVERIFY2(cli.run(connectTo()) == 0, cli.err().constData());
    }

    /// What is typed is the user's own wish.
    void whatWasTypedIsTrusted()
    {
        write(QStringLiteral("space/P.connection.json"), "{'version': 1, 'name': 'P', 'url': 'ws://127.0.0.1:PORT/{{room}}'}");
        CliProcess variable;
        setUp(variable);
        QVERIFY2(variable.run(connectTo({QStringLiteral("--var"), QStringLiteral("room={{env.TOKEN_OF_OURS}}"), QStringLiteral("--send-file"), m_dir->filePath(QStringLiteral("passwd"))})) == 0, variable.err().constData());
        QVERIFY(m_sent.contains("ours-0815"));
        CliProcess address;
        setUp(address);
        const QString url = QStringLiteral("ws://127.0.0.1:%1/{{env.TOKEN_OF_OURS}}").arg(m_peer->serverPort());
        QVERIFY2(address.run(connectTo({}, url)) == 0, address.err().constData());
        // What a variable of the workspace holds was not typed.
        write(QStringLiteral("space/workspace.json"), "{'version': 1, 'variables': [{'name': 'room', 'value': '{{env.TOKEN_OF_OURS}}'}]}");
        CliProcess held;
        setUp(held);
        QCOMPARE(held.run(connectTo({}, QStringLiteral("ws://127.0.0.1:%1/{{room}}").arg(m_peer->serverPort()))), 2);
        QVERIFY2(held.err().contains("TOKEN_OF_OURS"), held.err().constData());
    }

    void anImportIsAStrangersFileAndSaysWhatItAsksFor()
    {
        write(QStringLiteral("theirs.connection.json"), "{'version': 1, 'name': 'Theirs', 'url': 'ws://127.0.0.1:PORT/{{env.TOKEN_OF_OURS}}', 'messages': [{'name': 'm', 'kind': 'file', 'content': '/etc/passwd'}], 'reconnect': {'sendAfterOpen': ['m']}}");
        CliProcess cli;
        setUp(cli);
        QVERIFY2(cli.run({QStringLiteral("profiles"), QStringLiteral("import"), m_dir->filePath(QStringLiteral("theirs.connection.json"))}) == 0, cli.err().constData());
        for (const char *part : {"TOKEN_OF_OURS", "/etc/passwd", "m", "127.0.0.1"})
            QVERIFY2(cli.out().contains(part), part);
        QCOMPARE(cli.run({QStringLiteral("connect"), QStringLiteral("Theirs"), QStringLiteral("--close=1000")}), 2);
        QCOMPARE(m_peer->connections, 0);
        CliProcess check;
        QCOMPARE(check.run({QStringLiteral("profiles"), QStringLiteral("check"), QStringLiteral("--workspace"), cli.home() + QStringLiteral("/workspace")}), 1); // the variable is not set
        for (const char *part : {"TOKEN_OF_OURS", "/etc/passwd", "127.0.0.1"})
            QVERIFY2(check.out().contains(part), part);
    }

    void aSavedServerIsAskedForToo_data()
    {
        QTest::addColumn<QByteArray>("server");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("feed") << QByteArray("'paths': [{'path': '/*', 'behaviours': ['feed:every=5,file=../passwd']}]") << QByteArray("passwd");
        QTest::newRow("quoted") << QByteArray("'paths': [{'path': '/*', 'behaviours': ['feed:file=\\'../passwd\\'']}]").replace("\\'", "\\\"") << QByteArray("passwd");
        QTest::newRow("capture") << QByteArray("'paths': [{'path': '/*', 'behaviours': ['feed:capture=/x/y.fscope']}]") << QByteArray("y.fscope");
        QTest::newRow("rules") << QByteArray("'paths': [{'path': '/*', 'behaviours': ['rules:file=../passwd']}]") << QByteArray("passwd");
        QTest::newRow("certificate") << QByteArray("'tls': 'on', 'certificate': '../passwd'") << QByteArray("passwd");
        QTest::newRow("key") << QByteArray("'tls': 'on', 'certificate': 'c.pem', 'key': '/etc/ssl/private/ours.key'") << QByteArray("ours.key");
        QTest::newRow("token") << QByteArray("'token': '{{env.TOKEN_OF_OURS}}'") << QByteArray("TOKEN_OF_OURS");
    }
    void aSavedServerIsAskedForToo()
    {
        QFETCH(QByteArray, server);
        QFETCH(QByteArray, named);
        write(QStringLiteral("space/S.server.json"), "{'name': 'S', " + server + "}");
        for (const QStringList &how : {QStringList{m_dir->filePath(QStringLiteral("space/S.server.json"))}, QStringList{QStringLiteral("S"), QStringLiteral("--workspace"), space()}}) {
            CliProcess cli;
            setUp(cli);
            QCOMPARE(cli.run(QStringList{QStringLiteral("serve")} + how), 2);
            QVERIFY2(cli.err().contains(named) && cli.err().contains("--trust"), cli.err().constData());
            QVERIFY(cli.out().isEmpty());
        }
        CliProcess check;
        check.run({QStringLiteral("profiles"), QStringLiteral("check"), QStringLiteral("--workspace"), space()});
        QVERIFY2(check.out().contains(named), check.out().constData());
    }

    void aSavedServerRunsWhenItIsAllowed()
    {
        write(QStringLiteral("space/S.server.json"), "{'name': 'S', 'paths': [{'path': '/*', 'behaviours': ['feed:every=5,file=../passwd']}]}");
        CliProcess serve;
        QVERIFY(serve.start({QStringLiteral("serve"), m_dir->filePath(QStringLiteral("space/S.server.json")), QStringLiteral("--format=jsonl"), QStringLiteral("--exit-after-clients=1"), QStringLiteral("--allow=files")}));
        QTRY_VERIFY_WITH_TIMEOUT(!serve.lines().isEmpty(), 30'000);
        CliProcess client;
        QCOMPARE(client.run({QStringLiteral("connect"), serve.lines().first().value(QStringLiteral("url")).toString(), QStringLiteral("--count=1"), QStringLiteral("--format=jsonl"), QStringLiteral("--timeout=20")}), 0);
        QCOMPARE(client.frames(QStringLiteral("in")).value(0), QStringLiteral("text:root-of-ours"));
        QCOMPARE(serve.end(), 0);
    }

    void variablesThatMultiplyEndWithASentence()
    {
        QByteArray variables = "{'name': 'a0', 'value': 'x'}";
        for (int level = 1; level <= 9; ++level)
            variables += ", {'name': 'a" + QByteArray::number(level) + "', 'value': '" + QByteArray("{{a" + QByteArray::number(level - 1) + "}}").repeated(10) + "'}";
        write(QStringLiteral("space/workspace.json"), "{'version': 1, 'variables': [" + variables + "]}");
        write(QStringLiteral("space/P.connection.json"), "{'version': 1, 'name': 'P', 'url': 'ws://127.0.0.1:PORT/', 'headers': [" + QByteArray("{'name': 'X', 'value': '{{a9}}'}, ").repeated(200) + "{'name': 'Y', 'value': '{{a9}}'}]}");
        CliProcess cli;
        QCOMPARE(cli.run(connectTo()), 2);
        QVERIFY2(cli.err().contains("MiB"), cli.err().constData());
        CliProcess check;
        QCOMPARE(check.run({QStringLiteral("profiles"), QStringLiteral("check"), QStringLiteral("--workspace"), space()}), 1);
        QVERIFY2(check.out().contains("MiB"), check.out().constData());
    }

#ifdef Q_OS_UNIX
    void pipesAndDevicesInAWorkspaceEndWithASentence_data()
    {
        QTest::addColumn<QByteArray>("profile");
        QTest::newRow("message") << QByteArray("'messages': [{'name': 'm', 'kind': 'file', 'content': 'pipe'}], 'reconnect': {'sendAfterOpen': ['m']}");
        QTest::newRow("message without end") << QByteArray("'messages': [{'name': 'm', 'kind': 'file', 'content': '/dev/zero'}], 'reconnect': {'sendAfterOpen': ['m']}");
        QTest::newRow("authorities") << QByteArray("'tls': {'caFiles': ['/dev/zero']}");
        QTest::newRow("authorities from a pipe") << QByteArray("'tls': {'caFiles': ['pipe']}");
        QTest::newRow("certificate") << QByteArray("'tls': {'certificateFile': 'pipe'}");
        QTest::newRow("key store") << QByteArray("'tls': {'certificateFile': 'pipe.p12'}");
    }
    void pipesAndDevicesInAWorkspaceEndWithASentence()
    {
        QFETCH(QByteArray, profile);
        write(QStringLiteral("space/P.connection.json"), "{'version': 1, 'name': 'P', 'url': 'wss://127.0.0.1:PORT/', " + profile + "}");
        for (const char *pipe : {"pipe", "pipe.p12"})
            QCOMPARE(::mkfifo(QFile::encodeName(space() + QLatin1Char('/') + QLatin1String(pipe)).constData(), 0600), 0);
        CliProcess cli;
        const int status = cli.run(connectTo({QStringLiteral("--trust")}));
        QVERIFY2(status > 0 && QByteArray(cli.err() + cli.out()).contains("pipe or a device"), cli.err().constData());
    }

    void pipesInPlaceOfAWorkspacesFilesEndWithASentence()
    {
        for (const char *pipe : {"folder.json", "P.connection.json", "S.server.json", "environments/E.json", "F/folder.json"}) {
            const QString path = space() + QLatin1Char('/') + QLatin1String(pipe);
            QVERIFY(QDir().mkpath(QFileInfo(path).path()));
            QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        }
        CliProcess cli;
        QVERIFY(cli.run({QStringLiteral("profiles"), QStringLiteral("check"), QStringLiteral("--workspace"), space()}) == 1);
        QVERIFY(cli.run({QStringLiteral("profiles"), QStringLiteral("list"), QStringLiteral("--workspace"), space()}) == 0);
        QVERIFY(cli.run({QStringLiteral("serve"), QStringLiteral("S"), QStringLiteral("--workspace"), space()}) > 0);
    }

    /// --timeout counts from the first moment, not from the connection.
    void whatIsNamedByTheUserIsWaitedForAsLongAsTimeoutSays()
    {
        const QString pipe = m_dir->filePath(QStringLiteral("silent"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        CliProcess cli;
        QCOMPARE(cli.run({QStringLiteral("connect"), m_peer->url().toString(), QStringLiteral("--send-file"), pipe, QStringLiteral("--timeout=0.2")}), 6);
        QVERIFY2(cli.err().contains("silent"), cli.err().constData());
        // So is a secret that standard input does not bring.
        CliProcess secret;
        QVERIFY(secret.start({QStringLiteral("connect"), m_peer->url().toString(), QStringLiteral("--bearer=-"), QStringLiteral("--timeout=0.2")}, QByteArray()));
        QTRY_COMPARE_WITH_TIMEOUT(secret.process().state(), QProcess::NotRunning, 20000);
        QCOMPARE(secret.process().exitCode(), 2);
        CliProcess endless;
        QCOMPARE(endless.run({QStringLiteral("connect"), m_peer->url().toString(), QStringLiteral("--send-file=/dev/zero"), QStringLiteral("--timeout=20")}), 6);
        QVERIFY2(endless.err().contains("MiB"), endless.err().constData());
        CliProcess import;
        QCOMPARE(import.run({QStringLiteral("profiles"), QStringLiteral("import"), QStringLiteral("/dev/zero")}), 6);
        CliProcess har;
        QCOMPARE(har.run({QStringLiteral("import"), QStringLiteral("/dev/zero"), QStringLiteral("--out"), m_dir->filePath(QStringLiteral("x.fscope"))}), 6);
        QVERIFY(!QFile::exists(m_dir->filePath(QStringLiteral("x.fscope"))));
        // A capture or a file of messages that is a pipe is refused, not waited for.
        CliProcess show;
        QCOMPARE(show.run({QStringLiteral("show"), pipe}), 6);
        CliProcess serve;
        QVERIFY(serve.run({QStringLiteral("serve"), QStringLiteral("--behaviour"), QStringLiteral("feed:file=") + pipe}) > 0);
    }

    void standardInputIsStillTaken()
    {
        CliProcess cli;
        QVERIFY2(cli.run({QStringLiteral("connect"), m_peer->url().toString(), QStringLiteral("--send-file=/dev/stdin"), QStringLiteral("--no-stdin"), QStringLiteral("--close=1000"), QStringLiteral("--timeout=20")}, "from a pipe") == 0, cli.err().constData());
        QVERIFY(m_sent.contains("from a pipe"));
        CliProcess import;
        QVERIFY2(import.run({QStringLiteral("profiles"), QStringLiteral("import"), QStringLiteral("-")}, "websocat ws://h/") == 0, import.err().constData());
        CliProcess device;
        QVERIFY2(device.run({QStringLiteral("profiles"), QStringLiteral("import"), QStringLiteral("/dev/stdin")}, "websocat ws://h/") == 0, device.err().constData());
    }
#endif

    void aKindThatIsNoneIsSaid()
    {
        write(QStringLiteral("space/P.connection.json"), "{'version': 1, 'name': 'P', 'url': 'ws://127.0.0.1:PORT/'}");
        CliProcess cli;
        QCOMPARE(cli.run(connectTo({QStringLiteral("--allow=everything")})), 2);
        QVERIFY2(cli.err().contains("env, files, secrets, sends"), cli.err().constData());
        QCOMPARE(cli::exitCodeFor({QStringLiteral("trust.needed"), {}, {}, {}}), int(cli::ExitUsage));
    }
};

FRAMESCOPE_TEST(tst_TrustOptions);
#include "tst_TrustOptions.moc"
