#include "profiles/ShellWords.h"
#include "profiles/exports/CopyAs.h"
#include "profiles/imports/Importer.h"

#include "support/Folders.h"
#include "support/TestClass.h"

#include <QProcess>
#include <QStandardPaths>
#include <QtTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace framescope::profiles;

/// Makes each copy and, where its tool is here, runs it against a server that checks what arrives, answers and closes.
class tst_CopyAs : public QObject
{
    Q_OBJECT

    static Profile profile(const QString &url)
    {
        Profile p = Profile::create(QStringLiteral("P"), url);
        Row header;
        header.name = QStringLiteral("X-Test");
        header.value = QStringLiteral("it's \"so\" $x");
        p.settings.headers = {header};
        p.settings.subprotocols = QStringList{QStringLiteral("v1")};
        p.settings.origin = QStringLiteral("http://o.example");
        return p;
    }
    static std::vector<SavedMessage> messages()
    {
        SavedMessage text;
        text.name = QStringLiteral("m");
        text.content = QStringLiteral("{\"say\": \"gr\u00fc\u00dfe 'quoted' $x\"}");
        return {text};
    }

private slots:
    void noSecretLeaves_data()
    {
        QTest::addColumn<int>("target");
        for (int i = 0; i < CopyAs::targetNames().size(); ++i)
            QTest::newRow(qPrintable(CopyAs::targetNames().at(i))) << i;
    }
    void noSecretLeaves()
    {
        QFETCH(int, target);
        Profile p = profile(QStringLiteral("wss://u:pw12345@h.example/?token=tok12345"));
        p.settings.auth = Auth();
        p.settings.auth->kind = AuthKind::Basic;
        p.settings.auth->user = QStringLiteral("me");
        p.settings.auth->password = QStringLiteral("hunter2hunter2");
        Row cookie;
        cookie.name = QStringLiteral("Cookie");
        cookie.value = QStringLiteral("sid=abc98765");
        p.settings.headers.push_back(cookie);
        const auto snippet = CopyAs::make(p, messages(), static_cast<CopyAs::Target>(target));
        QVERIFY(!snippet.text.isEmpty());
        for (const char *secret : {"pw12345", "tok12345", "hunter2", "abc98765", "bWU6"})
            QVERIFY2(!snippet.text.contains(QLatin1String(secret)), qPrintable(snippet.text));
    }

    void commandLinesComeBack_data()
    {
        QTest::addColumn<QString>("target");
        for (const char *name : {"websocat", "wscat", "curl"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void commandLinesComeBack()
    {
        QFETCH(QString, target);
        const auto snippet = CopyAs::make(profile(QStringLiteral("wss://h.example/p?a=1&b=2")), {}, *CopyAs::targetFrom(target));
        const auto imported = Importer::fromText(snippet.text.toUtf8());
        QVERIFY2(imported.ok(), qPrintable(snippet.text));
        const Profile &p = imported->connections.at(0).profile;
        QCOMPARE(p.url, QStringLiteral("wss://h.example/p?a=1&b=2"));
        QCOMPARE(p.settings.origin, std::optional(QStringLiteral("http://o.example")));
        QCOMPARE(p.settings.subprotocols, std::optional(QStringList(QStringLiteral("v1"))));
        QCOMPARE(p.settings.headers.at(0).value, QStringLiteral("it's \"so\" $x"));
    }

    void runs_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QStringList>("check"); ///< exits with 0 where the tool is here
        QTest::addColumn<QStringList>("command"); ///< %1 is the copy's file
        QTest::newRow("curl") << "curl" << QStringList{QStringLiteral("curl"), QStringLiteral("--version")} << QStringList{QStringLiteral("sh"), QStringLiteral("%1")};
        QTest::newRow("websocat") << "websocat" << QStringList{QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("websocat --version")} << QStringList{QStringLiteral("sh"), QStringLiteral("%1")};
        QTest::newRow("wscat") << "wscat" << QStringList{QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("wscat --version")} << QStringList{QStringLiteral("sh"), QStringLiteral("%1")};
        QTest::newRow("python") << "python" << QStringList{QStringLiteral("/usr/bin/python3"), QStringLiteral("-c"), QStringLiteral("import websockets")}
                                << QStringList{QStringLiteral("/usr/bin/python3"), QStringLiteral("%1")};
        QTest::newRow("node") << "node" << QStringList{QStringLiteral("node"), QStringLiteral("-e"), QStringLiteral("require('ws')")} << QStringList{QStringLiteral("node"), QStringLiteral("%1")};
        QTest::newRow("framescope-cli") << "framescope-cli" << QStringList{framescope::testing::buildPath(QStringLiteral("bin/framescope-cli")), QStringLiteral("--version")}
                                        << QStringList{QStringLiteral("sh"), QStringLiteral("%1")};
        QTest::newRow("go") << "go" << QStringList{QStringLiteral("go"), QStringLiteral("list"), QStringLiteral("github.com/gorilla/websocket")}
                            << QStringList{QStringLiteral("go"), QStringLiteral("run"), QStringLiteral("%1")};
        QTest::newRow("cpp-qt") << "cpp-qt" << QStringList{QStringLiteral("cmake"), QStringLiteral("--version")}
                                << QStringList{QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("cmake -S \"$(dirname %1)\" -B \"$(dirname %1)/build\" && cmake --build \"$(dirname %1)/build\" && \"$(dirname %1)/build/copy\"")};
        QTest::newRow("javascript") << "javascript" << QStringList{QStringLiteral("chromium"), QStringLiteral("--version")}
                                    << QStringList{QStringLiteral("chromium"), QStringLiteral("--headless"), QStringLiteral("--no-sandbox"), QStringLiteral("--disable-gpu"), QStringLiteral("--disable-dev-shm-usage"),
                                                   QStringLiteral("--user-data-dir=%1.profile"), QStringLiteral("--disable-quic"), QStringLiteral("--no-first-run"), QStringLiteral("--disable-background-networking"), QStringLiteral("--disable-component-update"),
                                                   QStringLiteral("--disable-sync"), QStringLiteral("--remote-debugging-port=0"), QStringLiteral("%1.html")};
        QTest::newRow("rust") << "rust" << QStringList{QStringLiteral("cargo"), QStringLiteral("info"), QStringLiteral("--offline"), QStringLiteral("tungstenite")}
                              << QStringList{QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("cd \"$(dirname %1)\" && cargo --offline init -q --name copy . && cp %1 src/main.rs && cargo --offline add -q tungstenite --features native-tls && cargo --offline run -q")};
        QTest::newRow("k6") << "k6" << QStringList{QStringLiteral("k6"), QStringLiteral("version")} << QStringList{QStringLiteral("k6"), QStringLiteral("run"), QStringLiteral("%1")};
    }
    void runs()
    {
        QFETCH(QString, target);
        QFETCH(QStringList, check);
        QFETCH(QStringList, command);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("NODE_PATH"), framescope::testing::sourcePath(QStringLiteral("build/node/node_modules")));
        environment.insert(QStringLiteral("PATH"), QStringLiteral(FRAMESCOPE_BINARY_DIR "/bin:" FRAMESCOPE_SOURCE_DIR "/build/node/node_modules/.bin:") + environment.value(QStringLiteral("PATH")));
        // Debian's Go libraries; nothing is fetched.
        for (const auto &[name, value] : {std::pair("GOPATH", "/usr/share/gocode"), std::pair("GO111MODULE", "off"), std::pair("GOFLAGS", "")})
            environment.insert(QString::fromLatin1(name), QString::fromLatin1(value));
        QTemporaryDir dir;
        environment.insert(QStringLiteral("GOCACHE"), framescope::testing::buildPath(QStringLiteral("go-cache")));
        QProcess probe;
        probe.setProcessEnvironment(environment);
        probe.start(check.takeFirst(), check);
        if (!probe.waitForStarted() || !probe.waitForFinished() || probe.exitCode() != 0)
            QSKIP(qPrintable(target + QStringLiteral(" is not installed")));

        QWebSocketServer server(QStringLiteral("t"), QWebSocketServer::NonSecureMode);
        server.setSupportedSubprotocols({QStringLiteral("v1")});
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QNetworkRequest seen;
        QStringList received;
        const bool sends = target != QLatin1String("curl");
        connect(&server, &QWebSocketServer::newConnection, this, [&] {
            QWebSocket *const socket = server.nextPendingConnection();
            socket->setParent(&server);
            seen = socket->request();
            connect(socket, &QWebSocket::textMessageReceived, socket, [&received, socket](const QString &text) {
                received << text;
                socket->sendTextMessage(QStringLiteral("answer"));
                socket->close();
            });
            if (!sends)
                socket->close();
        });
        const QByteArray text = CopyAs::make(profile(server.serverUrl().toString() + QStringLiteral("/p?a=1")), messages(), *CopyAs::targetFrom(target)).text.toUtf8();
        const auto put = [](const QString &path, const QByteArray &content) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        };
        const QString name = dir.filePath(target == QLatin1String("go") ? QStringLiteral("copy.go") : target == QLatin1String("cpp-qt") ? QStringLiteral("copy.cpp") : QStringLiteral("copy.js"));
        QVERIFY(put(name, text));
        QVERIFY(put(name + QStringLiteral(".html"), "<!doctype html><meta charset=utf-8><script>\n" + text + "</script>\n"));
        QVERIFY(put(dir.filePath(QStringLiteral("CMakeLists.txt")), "cmake_minimum_required(VERSION 3.16)\nproject(copy CXX)\nset(CMAKE_CXX_STANDARD 17)\nfind_package(Qt6 REQUIRED COMPONENTS WebSockets)\n"
                                                                      "add_executable(copy copy.cpp)\ntarget_link_libraries(copy PRIVATE Qt6::WebSockets)\n"));
        for (QString &word : command)
            word.replace(QLatin1String("%1"), name);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        const QString program = command.takeFirst();
        process.start(program, command);
        QVERIFY(process.waitForStarted());
        if (target != QLatin1String("wscat"))
            process.closeWriteChannel();
        const bool browser = target == QLatin1String("javascript");
        const auto said = qScopeGuard([&] {
            if (QTest::currentTestFailed())
                qInfo().noquote() << text << process.readAll();
            process.kill();
            process.waitForFinished();
        });
        // A compiler may come first.
        QTRY_VERIFY_WITH_TIMEOUT(!seen.url().isEmpty() || process.state() == QProcess::NotRunning, 240'000);
        QVERIFY(!seen.url().isEmpty());
        if (sends)
            QTRY_COMPARE_WITH_TIMEOUT(received, QStringList(messages()[0].content), 30'000);
        QCOMPARE(seen.rawHeader("X-Test"), browser ? QByteArray() : QByteArray("it's \"so\" $x"));
        QCOMPARE(seen.rawHeader("Origin"), browser ? QByteArray("null") : QByteArray("http://o.example"));
        QCOMPARE(seen.rawHeader("Sec-WebSocket-Protocol"), QByteArray("v1"));
        if (!browser)
            QTRY_VERIFY_WITH_TIMEOUT(process.state() == QProcess::NotRunning, 30'000);
    }
};

FRAMESCOPE_TEST(tst_CopyAs);
#include "tst_CopyAs.moc"
