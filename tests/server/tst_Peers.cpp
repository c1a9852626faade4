#include "PeerCases.h"
#include "ServerFixture.h"

#include "support/Folders.h"
#include "support/TestClass.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QWebSocket>

using namespace framescope;
using namespace framescope::server;

/// Every behaviour and fault with independent clients: Qt WebSockets, websockets for Python and Node's ws.
class tst_Peers : public QObject
{
    Q_OBJECT

    struct Running {
        QByteArray name;
        QByteArray expected;
        std::unique_ptr<TestServer> server;
    };
    static void start(std::vector<Running> &running, const QByteArray &name, const QByteArray &expected, const ServerSettings &settings)
    {
        running.push_back({name, expected, std::make_unique<TestServer>(settings)});
        if (!running.back().server->error.isEmpty())
            qWarning() << name << running.back().server->error;
    }
    static std::vector<Running> startAll()
    {
        std::vector<Running> running;
        for (const PeerCase &each : kPeerCases) {
            const QStringList faults = *each.fault ? QStringList{QString::fromLatin1(each.fault)} : QStringList();
            start(running, each.name, each.expected, TestServer::settings({QString::fromLatin1(each.behaviour)}, faults));
        }
        return running;
    }
    /// Over TLS with a CA of our own in this folder, and on the other stack with the behaviours that it is for.
    static std::vector<Running> startOtherTransports(const QString &dataFolder)
    {
        static constexpr struct {
            const char *name;
            const char *behaviour;
            const char *expected;
            bool forQt;
        } kCases[] = {{"echo", "echo", "echo", true},
                      {"fragments", "echo:fragment=2", "echo", false},
                      {"broadcast", "broadcast", "echo", true},
                      {"feed", "feed:every=20,template=tick", "tick", true},
                      {"chat", "rules:sample=chat", "{\"type\":\"welcome\"", false},
                      {"chargen", "chargen:size=100000,count=20", " !\"#", false}};
        std::vector<Running> running;
        for (const auto &each : kCases) {
            for (const bool qt : {false, true}) {
                for (const bool tls : {false, true}) {
                    if ((qt && !each.forQt) || (!qt && !tls))
                        continue;
                    ServerSettings settings = TestServer::settings({QString::fromLatin1(each.behaviour)});
                    settings.stack = qt ? network::Stack::Qt : network::Stack::Framescope;
                    settings.transport = tls ? Transport::Tls : Transport::Plain;
                    settings.dataFolder = dataFolder;
                    start(running, QByteArray(each.name) + (qt ? "-qt" : "") + (tls ? "-wss" : ""), each.expected, settings);
                }
            }
        }
        return running;
    }

    /// `pong`: a ping was answered.
    static QString verdict(const QByteArray &expected, bool open, const QStringList &messages, int code, bool pong, const QString &error)
    {
        const QString seen = QStringLiteral("open %1, %2 messages, first \"%3\", code %4, pong %5, %6").arg(open).arg(messages.size()).arg(messages.value(0).left(60)).arg(code).arg(pong).arg(error);
        const bool ended = code == 1000;
        if (expected == "refused")
            return open ? seen : QString();
        if (expected == "silent")
            return open && messages.isEmpty() && code != 1002 ? QString() : seen;
        if (expected == "broken")
            return open && code != 1000 ? QString() : seen;
        if (expected.startsWith("close "))
            return open && code == expected.mid(6).toInt() ? QString() : seen;
        const bool echoed = open && messages.value(0) == QLatin1String("hello");
        if (expected == "no-pong")
            return echoed && ended && !pong ? QString() : seen;
        if (expected == "no-close")
            return echoed && !ended && pong ? QString() : seen;
        if (expected == "echo")
            return echoed && ended && pong ? QString() : seen;
        return open && messages.value(0).startsWith(QString::fromLatin1(expected)) ? QString() : seen;
    }

    void runProcess(const QString &program, const QStringList &first, const QProcessEnvironment &environment, const std::vector<Running> &running)
    {
        QStringList arguments = first;
        for (const Running &each : running)
            arguments << QString::fromLatin1(each.name) + QLatin1Char('=') + each.server->server.url().toString();
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        QVERIFY(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 90'000));
        const QByteArray complaint = process.readAllStandardError();
        if (complaint.contains("ModuleNotFoundError") || complaint.contains("Cannot find module"))
            QSKIP("FRAMESCOPE-SKIPPED the library is not installed here");
        QVERIFY2(process.exitCode() == 0, complaint.constData());
        const QByteArrayList lines = process.readAllStandardOutput().trimmed().split('\n');
        QCOMPARE(static_cast<std::size_t>(lines.size()), running.size());
        QStringList wrong;
        for (std::size_t i = 0; i < running.size(); ++i) {
            const QJsonObject result = QJsonDocument::fromJson(lines[static_cast<qsizetype>(i)]).object();
            QStringList messages;
            for (const auto &message : result[QStringLiteral("messages")].toArray())
                messages << message.toString();
            const QString problem = verdict(running[i].expected, result[QStringLiteral("open")].toBool(), messages, result[QStringLiteral("code")].toInt(), result[QStringLiteral("pong")].toBool(), result[QStringLiteral("error")].toString());
            if (!problem.isEmpty())
                wrong << QString::fromLatin1(running[i].name) + QStringLiteral(": ") + problem;
            if (running[i].server->server.settings().faults.isEmpty() != (running[i].server->log.deliberate() == 0))
                wrong << QString::fromLatin1(running[i].name) + QStringLiteral(": the log does not say that it was deliberate");
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    static QString caOf(const std::vector<Running> &running)
    {
        for (const Running &each : running) {
            if (!each.server->server.caFile().isEmpty())
                return each.server->server.caFile();
        }
        return {};
    }

    void runPython(const std::vector<Running> &running, const QString &caFile = {})
    {
        // The system's own interpreter first: it has the distribution's packages.
        QString program = QStandardPaths::findExecutable(QStringLiteral("python3"), {QStringLiteral("/usr/bin")});
        if (program.isEmpty())
            program = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (program.isEmpty())
            QSKIP("FRAMESCOPE-SKIPPED no Python here");
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (!caFile.isEmpty())
            environment.insert(QStringLiteral("SSL_CERT_FILE"), caFile);
        runProcess(program, {framescope::testing::sourcePath(QStringLiteral("tests/server/peers/python_client.py"))}, environment, running);
    }

    void runNode(const std::vector<Running> &running, const QString &caFile = {})
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("node"));
        if (program.isEmpty())
            QSKIP("FRAMESCOPE-SKIPPED no Node here");
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("NODE_PATH"), framescope::testing::sourcePath(QStringLiteral("build/node/node_modules")));
        if (!caFile.isEmpty())
            environment.insert(QStringLiteral("NODE_EXTRA_CA_CERTS"), caFile);
        runProcess(program, {framescope::testing::sourcePath(QStringLiteral("tests/server/peers/node_client.js"))}, environment, running);
    }

private slots:
    void python()
    {
        runPython(startAll());
    }

    void node()
    {
        runNode(startAll());
    }

    void pythonOverTlsAndOnTheOtherStack()
    {
        const QTemporaryDir folder;
        const auto running = startOtherTransports(folder.path());
        runPython(running, caOf(running));
    }

    void nodeOverTlsAndOnTheOtherStack()
    {
        const QTemporaryDir folder;
        const auto running = startOtherTransports(folder.path());
        runNode(running, caOf(running));
    }

    /// An untrusted certificate is refused: the two tests above do not pass because of a missing check.
    void whoDoesNotTrustOurCaIsNotLetIn()
    {
        const QTemporaryDir folder;
        std::vector<Running> running;
        ServerSettings settings = TestServer::settings({QStringLiteral("echo")});
        settings.transport = Transport::Tls;
        settings.dataFolder = folder.path();
        start(running, "echo", "refused", settings);
        runPython(running);
        runNode(running);
    }

    /// What QWebSocket lets pass (a masked frame, an unasked extension or subprotocol) is none of ours to judge.
    void qtWebSockets()
    {
        const QByteArrayList lenient{"mask", "unasked-subprotocol", "unasked-extension", "bomb", "oversized", "close-1005", "drop-fin", "drop-rst", "half", "silence-at-accept", "length", "no-close"};
        const auto running = startAll();
        QStringList wrong;
        for (const Running &each : running) {
            if (lenient.contains(each.name))
                continue;
            QWebSocket socket;
            QStringList messages;
            bool open = false;
            bool over = false;
            bool pong = false;
            connect(&socket, &QWebSocket::pong, this, [&] { pong = true; });
            connect(&socket, &QWebSocket::connected, this, [&] {
                open = true;
                socket.ping("there");
                socket.sendTextMessage(QStringLiteral("hello"));
            });
            connect(&socket, &QWebSocket::textMessageReceived, this, [&](const QString &text) { messages << text; });
            connect(&socket, &QWebSocket::disconnected, this, [&] { over = true; });
            connect(&socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, [&] { over = over || !open; });
            socket.open(each.server->server.url());
            const bool silent = each.expected == "silent";
            static_cast<void>(QTest::qWaitFor([&] { return over || !messages.isEmpty() || (silent && each.server->server.totals().messagesIn > 0); }, 10'000));
            if (each.expected == "echo")
                static_cast<void>(QTest::qWaitFor([&] { return pong || over; }, 10'000));
            if (each.expected == "broken" || each.expected.startsWith("close "))
                static_cast<void>(QTest::qWaitFor([&] { return over; }, 10'000));
            int code = over ? static_cast<int>(socket.closeCode()) : 0;
            if (!over && open && !silent) {
                socket.close();
                static_cast<void>(QTest::qWaitFor([&] { return over; }, 10'000));
                code = static_cast<int>(socket.closeCode());
            }
            const QString problem = verdict(each.expected, open, messages, code, pong, socket.errorString());
            if (!problem.isEmpty())
                wrong << QString::fromLatin1(each.name) + QStringLiteral(": ") + problem;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    /// The other stack, with the behaviours it is for.
    void qtStackServes()
    {
        for (const char *behaviour : {"echo", "broadcast", "feed:every=20,template=hello"}) {
            ServerSettings settings = TestServer::settings({QString::fromLatin1(behaviour)});
            settings.stack = network::Stack::Qt;
            TestServer test(settings);
            if (test.error.contains(QStringLiteral("stack"), Qt::CaseInsensitive))
                QSKIP("FRAMESCOPE-SKIPPED the Qt stack is not in this build");
            QVERIFY2(test.error.isEmpty(), qPrintable(test.error));
            QWebSocket socket;
            QStringList messages;
            connect(&socket, &QWebSocket::connected, this, [&] { socket.sendTextMessage(QStringLiteral("hello")); });
            connect(&socket, &QWebSocket::textMessageReceived, this, [&](const QString &text) { messages << text; });
            socket.open(test.server.url());
            QTRY_VERIFY2(messages.contains(QStringLiteral("hello")), behaviour);
            QCOMPARE(test.server.clientCount(), std::size_t{1});
        }
    }
};

FRAMESCOPE_TEST(tst_Peers);
#include "tst_Peers.moc"
