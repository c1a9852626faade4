#include "profiles/ShellWords.h"
#include "profiles/Workspace.h"
#include "profiles/imports/Importer.h"

#include "support/Folders.h"
#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::profiles;

class tst_Importer : public QObject
{
    Q_OBJECT

    static QString data(const QString &name) { return framescope::testing::sourcePath(QStringLiteral("tests/data/imports/")) + name; }
    static Imported taken(const QString &name)
    {
        auto imported = Importer::fromPath(data(name));
        if (!imported)
            qFatal("%s", qPrintable(imported.error().toString()));
        return std::move(*imported);
    }
    static Imported fromLine(const QString &line)
    {
        auto imported = Importer::fromText(line.toUtf8());
        if (!imported)
            qFatal("%s", qPrintable(imported.error().toString()));
        return std::move(*imported);
    }
    static const Profile &only(const Imported &imported, int index = 0) { return imported.connections.at(static_cast<std::size_t>(index)).profile; }
    static QString rows(const std::vector<Row> &list)
    {
        QStringList out;
        for (const Row &row : list)
            out << (row.on ? QString() : QStringLiteral("~")) + row.name + QLatin1Char('=') + row.value;
        return out.join(QLatin1Char(' '));
    }
    static QString messages(const Profile &profile)
    {
        QStringList out;
        for (const SavedMessage &message : profile.messages)
            out << QStringLiteral("%1:%2:%3").arg(message.path()).arg(static_cast<int>(message.kind)).arg(message.content);
        return out.join(QLatin1Char('|'));
    }
    static bool noted(const Imported &imported, ImportNote::Kind kind, const QString &part)
    {
        return std::any_of(imported.notes.begin(), imported.notes.end(), [&](const ImportNote &note) { return note.kind == kind && note.toString().contains(part); });
    }

private slots:
    void har()
    {
        const Imported imported = taken(QStringLiteral("chrome.har"));
        QCOMPARE(imported.connections.size(), std::size_t(2));
        const Profile &p = only(imported);
        QCOMPARE(p.url, QStringLiteral("wss://app.example/socket?room=1"));
        QCOMPARE(p.settings.subprotocols, std::optional(QStringList({QStringLiteral("v2.chat"), QStringLiteral("v1.chat")})));
        QCOMPARE(p.settings.origin, std::optional(QStringLiteral("https://app.example")));
        QCOMPARE(rows(p.settings.headers), QStringLiteral("Accept-Encoding=gzip User-Agent=X/1 Cookie=sid=42"));
        QCOMPARE(messages(p), QStringLiteral("Message 1:1:{\"op\":\"subscribe\"}|Message 2:3:AAEC"));
        QVERIFY(noted(imported, ImportNote::Kind::Changed, QStringLiteral("Sec-WebSocket-Key")));
        QVERIFY(noted(imported, ImportNote::Kind::Skipped, QStringLiteral("1 received")));
        QVERIFY(noted(imported, ImportNote::Kind::Skipped, QStringLiteral("error")));
        QVERIFY(noted(imported, ImportNote::Kind::Skipped, QStringLiteral("not WebSockets")));
    }

    void insomnia4()
    {
        const Imported imported = taken(QStringLiteral("insomnia4.json"));
        const Profile &p = only(imported);
        QCOMPARE(imported.connections[0].folder, QStringLiteral("Feeds"));
        QCOMPARE(p.url, QStringLiteral("{{base}}/feed"));
        QCOMPARE(rows(p.settings.headers), QStringLiteral("X-Key={{auth.key}} ~X-Off=1"));
        QCOMPARE(rows(p.query), QStringLiteral("since={{$timestamp}}"));
        QCOMPARE(p.settings.auth->kind, AuthKind::Bearer);
        QCOMPARE(p.settings.auth->token, QStringLiteral("{{token}}"));
        QCOMPARE(p.settings.cookies.send, std::optional(false));
        QCOMPARE(p.settings.limits.maxRedirects, std::optional(0));
        QCOMPARE(messages(p), QStringLiteral("Subscribe:1:{\"op\":\"{{op}}\"}|Hello:0:hi"));
        QCOMPARE(imported.environments.at(0).variables.at(1).name, QStringLiteral("auth.key"));
        QCOMPARE(imported.groups.at(0).folder.variables.at(0).value, QStringLiteral("main"));
        QVERIFY(noted(imported, ImportNote::Kind::Skipped, QStringLiteral("REST")));
    }

    void insomnia5()
    {
        const Imported imported = taken(QStringLiteral("insomnia5.yaml"));
        QCOMPARE(imported.connections.size(), std::size_t(1));
        const Profile &p = only(imported);
        QCOMPARE(p.url, QStringLiteral("{{base}}/feed"));
        QCOMPARE(p.description, QStringLiteral("Prices"));
        QCOMPARE(rows(p.settings.headers), QStringLiteral("X-A=1 ~X-B=2"));
        QCOMPARE(p.settings.auth->password, QStringLiteral("{{pw}}"));
        QCOMPARE(p.settings.cookies.store, std::optional(false));
        QCOMPARE(imported.environments.size(), std::size_t(2));
        QCOMPARE(imported.environments[1].variables.at(1).name, QStringLiteral("nested.deep"));
        QVERIFY(noted(imported, ImportNote::Kind::Skipped, QStringLiteral("Live")));
    }

    void yaak()
    {
        const Imported imported = taken(QStringLiteral("yaak.json"));
        const Profile &p = only(imported);
        QCOMPARE(imported.connections[0].folder, QStringLiteral("Feeds"));
        QCOMPARE(p.url, QStringLiteral("wss://{{host}}/:room"));
        QCOMPARE(rows(p.pathParameters), QStringLiteral("room=a"));
        QCOMPARE(rows(p.query), QStringLiteral("q=1"));
        QCOMPARE(rows(p.settings.headers), QStringLiteral("X-A={{host}} ~X-B=2"));
        QCOMPARE(p.settings.auth->keyPlace, ApiKeyPlace::Query);
        QCOMPARE(messages(p), QStringLiteral("Message:1:{\"op\": 1}"));
        QVERIFY(noted(imported, ImportNote::Kind::NotUnderstood, QStringLiteral("template")));
        QVERIFY(!imported.environments.at(0).variables.at(1).on);
    }

    void brunoFolder()
    {
        const Imported imported = taken(QStringLiteral("bruno"));
        QCOMPARE(imported.connections.size(), std::size_t(1));
        const Profile &p = only(imported);
        QCOMPARE(imported.connections[0].folder, QStringLiteral("Feeds"));
        QCOMPARE(p.url, QStringLiteral("{{host}}/feed/:room"));
        QCOMPARE(rows(p.query), QStringLiteral("since=0 ~debug=1"));
        QCOMPARE(rows(p.settings.headers), QStringLiteral("~X-Off=1"));
        QCOMPARE(p.settings.subprotocols, std::optional(QStringList(QStringLiteral("v1"))));
        QCOMPARE(messages(p), QStringLiteral("subscribe:1:{\n  \"op\": \"subscribe\"\n}|hello:0:hi"));
        QCOMPARE(p.settings.keepAlive.interval, std::optional(30000));
        QCOMPARE(p.notes, QStringLiteral("# Ticker\n}{ braces"));
        QCOMPARE(imported.groups.at(0).folder.settings.auth->token, QStringLiteral("{{env.TOKEN}}"));
        QCOMPARE(imported.groups.at(0).folder.variables.at(0).name, QStringLiteral("room"));
        QCOMPARE(imported.environments.at(0).variables.at(2).value, QStringLiteral("{{secret.token}}"));
        QVERIFY(noted(imported, ImportNote::Kind::Skipped, QStringLiteral("REST")));
    }

    void bruInFewLines()
    {
        const Profile p = only(taken(QStringLiteral("short.bru")));
        QCOMPARE(p.name, QStringLiteral("X"));
        QCOMPARE(p.url, QStringLiteral("wss://x.example"));
        QCOMPARE(messages(p), QStringLiteral("hello:1:{\"a\":1}"));
    }

    void openCollection()
    {
        const Imported imported = taken(QStringLiteral("opencollection"));
        const Profile &p = only(imported);
        QCOMPARE(p.url, QStringLiteral("{{host}}/feed"));
        QCOMPARE(rows(p.settings.headers), QStringLiteral("X-A=1 ~X-B=2"));
        QCOMPARE(messages(p), QStringLiteral("subscribe:1:{\"op\":\"subscribe\"}|hello:0:hi"));
        QCOMPARE(p.settings.auth->user, QStringLiteral("me"));
        QCOMPARE(p.settings.timeouts.total, std::optional(1000));
        QCOMPARE(imported.environments.at(0).variables.at(1).value, QStringLiteral("{{secret.pw}}"));
    }

    void postman()
    {
        for (const QString &path : {QStringLiteral("postman"), QStringLiteral("postman/My API/Ticker.request.yaml")}) {
            const Imported imported = taken(path);
            QCOMPARE(imported.connections.size(), std::size_t(1));
            const Profile &p = only(imported);
            QCOMPARE(p.url, QStringLiteral("{{base}}/feed"));
            QCOMPARE(rows(p.settings.headers), QStringLiteral("X-A=1"));
            QCOMPARE(rows(p.query), QStringLiteral("since=0 ~debug=1"));
            QCOMPARE(messages(p), QStringLiteral("Subscribe:1:{\"id\":\"{{$uuid}}\"}|Bytes:2:00ff"));
            QCOMPARE(p.settings.reconnect.attempts, std::optional(3));
            QCOMPARE(p.settings.tls.verify, std::optional(false));
        }
        const Imported all = taken(QStringLiteral("postman"));
        QCOMPARE(all.connections[0].folder, QStringLiteral("My API"));
        QCOMPARE(all.groups.at(0).folder.variables.at(0).name, QStringLiteral("base"));
        QVERIFY(noted(all, ImportNote::Kind::Skipped, QStringLiteral("socket.io-request")));
    }

    void asyncApi2()
    {
        const Imported imported = taken(QStringLiteral("asyncapi2.yaml"));
        const Profile &p = only(imported);
        QCOMPARE(p.url, QStringLiteral("wss://{{env}}.example/v1/marketdata/{symbol}"));
        QCOMPARE(rows(p.pathParameters), QStringLiteral("symbol=BTCUSD"));
        QCOMPARE(rows(p.query), QStringLiteral("heartbeat=true ~limit="));
        QCOMPARE(p.messages.at(0).path(), QStringLiteral("subscribe: all"));
        QVERIFY(p.messages.at(0).content.contains(QStringLiteral("12345678901234567890")));
        QVERIFY(p.messages.at(1).path().startsWith(QStringLiteral("Received/")));
        QVERIFY(p.messages.at(1).content.contains(QStringLiteral("1.50")));
        QVERIFY(!p.toJson()[u"asyncapi"][u"bindings"].isNull());
        QCOMPARE(imported.groups.back().folder.variables.at(0).value, QStringLiteral("api"));
        QVERIFY(noted(imported, ImportNote::Kind::Skipped, QStringLiteral("mqtt")));
    }

    void asyncApi3()
    {
        const Profile p = only(taken(QStringLiteral("asyncapi3.yaml")));
        QCOMPARE(p.url, QStringLiteral("wss://{{region}}.example:8443/ws/rooms/{id}"));
        QCOMPARE(urlWithParameters(p.url, p.pathParameters, p.query), QStringLiteral("wss://{{region}}.example:8443/ws/rooms/lobby"));
        QCOMPARE(rows(p.settings.headers), QStringLiteral("X-User=me"));
        QCOMPARE(p.messages.at(0).path(), QStringLiteral("Say"));
        QCOMPARE(p.messages.at(1).path(), QStringLiteral("Received/said"));
    }

    void commandLines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("headers");
        const QString url = QStringLiteral("wss://h.example/p?a=1&b=2");
        const QString headers = QStringLiteral("X-Q=it's \"so\"");
        QTest::newRow("curl posix") << QStringLiteral("curl 'https://h.example/p?a=1&b=2' \\\n  -H 'X-Q: it'\\''s \"so\"' \\\n  -H 'Sec-WebSocket-Key: x' --compressed -k") << url << headers;
        QTest::newRow("curl ansi-c") << QStringLiteral("curl $'https://h.example/p?a=1\\u0026b=2' -H $'X-Q: it\\'s \"so\"' --insecure") << url << headers;
        QTest::newRow("curl cmd") << QStringLiteral("curl ^\"https://h.example/p?a=1^&b=2^\" ^\n  -H ^\"X-Q: it's ^\\^\"so^\\^\"^\" -k") << url << headers;
        QTest::newRow("curl powershell") << QStringLiteral("curl.exe \"https://h.example/p?a=1&b=2\" `\n  -H \"X-Q: it's `\"so`\"\" -k") << url << headers;
        QTest::newRow("wscat") << QStringLiteral("npx wscat -c 'wss://h.example/p?a=1&b=2' -H \"X-Q: it's \\\"so\\\"\" -n") << url << headers;
        QTest::newRow("websocat") << QStringLiteral("websocat -k -H=\"X-Q: it's \\\"so\\\"\" 'wss://h.example/p?a=1&b=2'") << url << headers;
    }
    void commandLines()
    {
        QFETCH(QString, line);
        QFETCH(QString, url);
        QFETCH(QString, headers);
        const Profile p = only(fromLine(line));
        QCOMPARE(p.url, url);
        QCOMPARE(rows(p.settings.headers), headers);
        QCOMPARE(p.settings.tls.verify, std::optional(false));
    }

    void commandLineOptions()
    {
        const Profile wscat = only(fromLine(QStringLiteral("wscat -c ws://h/ -s a -s b -o http://o --auth u:p --ca ca.pem --proxy http://px:3128 -x hello -P")));
        QCOMPARE(wscat.settings.subprotocols, std::optional(QStringList({QStringLiteral("a"), QStringLiteral("b")})));
        QCOMPARE(wscat.settings.auth->password, QStringLiteral("p"));
        QCOMPARE(wscat.settings.proxy->port, 3128);
        QCOMPARE(wscat.settings.reconnect.sendAfterOpen, std::optional(QStringList(wscat.messages.at(0).path())));
        const Profile websocat = only(fromLine(QStringLiteral("websocat --protocol a --basic-auth u:p --ping-interval 5 --ping-timeout 10 --close-status-code 4000 --close-reason bye ws://h/")));
        QCOMPARE(websocat.settings.keepAlive.pongTimeout, std::optional(10000));
        QCOMPARE(websocat.messages.at(0).content, QStringLiteral("4000:bye"));
        const Imported strange = fromLine(QStringLiteral("curl wss://h/ --ssl-revoke-best-effort -u u:p --digest"));
        QCOMPARE(only(strange).settings.auth->kind, AuthKind::Digest);
        QVERIFY(noted(strange, ImportNote::Kind::NotUnderstood, QStringLiteral("--ssl-revoke-best-effort")));
        QCOMPARE(Importer::fromText("curl 'wss://h/").error().id, QStringLiteral("import.quoting"));
    }

    void wordsSurviveQuoting()
    {
        for (const QString &word : {QStringLiteral("a b"), QStringLiteral("it's"), QStringLiteral("\"q\""), QStringLiteral("a%b&c|d<e>f^g!"), QStringLiteral("back\\slash"), QStringLiteral("{\"a\":\"b\\n\"}")}) {
            for (const Shell shell : {Shell::Posix, Shell::Cmd, Shell::PowerShell}) {
                const auto words = shellWords(QStringLiteral("x ") + shellQuoted(word, shell) + QStringLiteral(" y"), shell);
                QVERIFY(words.ok());
                QCOMPARE(*words, QStringList({QStringLiteral("x"), word, QStringLiteral("y")}));
            }
        }
    }

    void badInputIsNamed()
    {
        QCOMPARE(Importer::fromText("").error().id, QStringLiteral("import.unknown-format"));
        QCOMPARE(Importer::fromText("{\"a\":1}").error().id, QStringLiteral("import.unknown-format"));
        QCOMPARE(Importer::fromText("{\"log\": oops}").error().id, QStringLiteral("json.syntax"));
        QCOMPARE(Importer::fromText("a: [").error().id, QStringLiteral("import.yaml"));
        QCOMPARE(Importer::fromText("asyncapi: \xff").error().id, QStringLiteral("import.yaml"));
        QCOMPARE(Importer::fromPath(data(QStringLiteral("none.json"))).error().id, QStringLiteral("file.not-found"));
        QTemporaryFile huge;
        QVERIFY(huge.open() && huge.resize(100 << 20));
        QCOMPARE(Importer::fromPath(huge.fileName()).error().id, QStringLiteral("file.too-large"));
        QByteArray bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n";
        for (char c = 'b'; c < 'k'; ++c)
            bomb += QByteArray(1, c) + ": &" + c + " [*" + QByteArray(1, static_cast<char>(c - 1)) + QByteArray(",*").append(static_cast<char>(c - 1)).repeated(8) + "]\n";
        QCOMPARE(Importer::fromText(bomb).error().id, QStringLiteral("import.yaml"));
        QVERIFY(!Importer::fromText(QByteArray(100'000, '[')).ok());
    }

    void wrongTypesAreNamedAndTheRestIsTaken_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("named");
        QTest::addColumn<QString>("taken"); ///< the address of what was right
        const auto row = [](const char *name, QByteArray text, const QStringList &named) { QTest::newRow(name) << text.replace('\'', '"') << named << QStringLiteral("wss://ok/"); };
        row("HAR", "{'log':{'entries':[7,{'_resourceType':'websocket','request':{'url':7,'headers':'no'},'_webSocketMessages':[1]},"
                   "{'_resourceType':'websocket','request':{'url':'wss://ok/','headers':[1,{'name':3}]},'_webSocketMessages':[{'type':'send','time':1,'opcode':1,'data':'hi'}]}]}}",
            {QStringLiteral("log.entries[0]"), QStringLiteral("request.url"), QStringLiteral("request.headers"), QStringLiteral("_webSocketMessages[0]"), QStringLiteral("headers[1].name")});
        row("Insomnia 4", "{'_type':'export','__export_format':4,'resources':[1,{'_type':'websocket_request','_id':'a','name':7,'url':{},'headers':'x','authentication':[]},"
                          "{'_type':'websocket_request','_id':'b','name':'B','url':'wss://ok/','headers':[{'name':'X','value':'1'},4],'parameters':'q'},{'_type':'websocket_payload','parentId':'b','name':'p','value':[1]}]}",
            {QStringLiteral("resources[0]"), QStringLiteral("resources[1].name"), QStringLiteral("resources[1].url"), QStringLiteral("resources[1].headers"), QStringLiteral("resources[1].authentication"),
             QStringLiteral("resources[2].headers[1]"), QStringLiteral("resources[2].parameters"), QStringLiteral("resources[3].value")});
        row("Insomnia 5", "type: collection.insomnia.rest/5.0\ncollection:\n  - 5\n  - {name: x, url: [1], meta: {id: ws-req_1}, headers: 7}\n  - {name: y, url: 'wss://ok/', meta: {id: ws-req_2}, headers: [{name: A, value: 1}, 3]}\n",
            {QStringLiteral("collection[0]"), QStringLiteral("collection[1].url"), QStringLiteral("collection[1].headers"), QStringLiteral("collection[2].headers[1]")});
        row("Yaak", "{'yaakVersion':'1','yaakSchema':4,'resources':{'websocketRequests':[1,{'model':'websocket_request','name':1,'url':[],'headers':{}},{'model':'websocket_request','name':'ok','url':'wss://ok/','headers':[2]}],'environments':'x'}}",
            {QStringLiteral("websocketRequests[0]"), QStringLiteral("[1].url"), QStringLiteral("[1].headers"), QStringLiteral("[2].headers[0]"), QStringLiteral("resources.environments")});
        row("OpenCollection", "info: {name: X, type: websocket}\nwebsocket: {url: 'wss://ok/', headers: 7, message: [{title: a, message: {type: text, data: hi}}]}\n", {QStringLiteral("websocket.headers")});
        row("AsyncAPI", "asyncapi: 3.0.0\nservers: {s: {host: ok, protocol: wss}, t: 5}\nchannels: {a: 5, b: {address: /, messages: {m: {examples: [{payload: 1}]}}}}\noperations: {p: 7}\n",
            {QStringLiteral("channels.a"), QStringLiteral("operations.p")});
        row("Bruno", "meta {\n  name: X\n  type: ws\n}\nws {\n  url: wss://ok/\n}\nheaders {\n  nonsense\n  A: 1\n}\nbody:ws {\n  name: q\n  content: 1", {QStringLiteral("line 9"), QStringLiteral("does not end")});
    }
    void wrongTypesAreNamedAndTheRestIsTaken()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, named);
        QFETCH(QString, taken);
        const auto imported = Importer::fromText(text);
        QVERIFY2(imported.ok(), imported ? "" : qPrintable(imported.error().toString()));
        QStringList notes;
        for (const ImportNote &note : imported->notes)
            notes << note.toString();
        for (const QString &part : named)
            QVERIFY2(noted(*imported, ImportNote::Kind::NotUnderstood, part), qPrintable(part + QStringLiteral(" is not in: ") + notes.join(QStringLiteral(" | "))));
        const bool there = std::any_of(imported->connections.begin(), imported->connections.end(), [&](const auto &connection) { return connection.profile.url == taken; });
        QVERIFY2(there, qPrintable(notes.join(QStringLiteral(" | "))));
        for (const auto &connection : imported->connections)
            QVERIFY(!connection.profile.url.isEmpty() || noted(*imported, ImportNote::Kind::NotUnderstood, QStringLiteral("no address")));
    }

    void whatToolsWriteHasNoWrongTypes()
    {
        for (const char *name : {"chrome.har", "insomnia4.json", "insomnia5.yaml", "yaak.json", "bruno", "short.bru", "opencollection", "postman", "asyncapi2.yaml", "asyncapi3.yaml"}) {
            const Imported imported = taken(QString::fromLatin1(name));
            for (const ImportNote &note : imported.notes)
                QVERIFY2(!note.what.contains(QStringLiteral("is not expected there")), qPrintable(QString::fromLatin1(name) + QLatin1Char(' ') + note.toString()));
        }
    }

    void goesIntoAWorkspace()
    {
        QTemporaryDir dir;
        auto ws = Workspace::create(dir.path(), QStringLiteral("W"));
        for (const char *name : {"bruno", "insomnia4.json", "postman", "asyncapi3.yaml"}) {
            Imported imported = taken(QString::fromLatin1(name));
            const QStringList paths = Importer::store(imported, **ws, QString::fromLatin1(name).section(QLatin1Char('.'), 0, 0));
            QCOMPARE(paths.size(), qsizetype(imported.connections.size()));
        }
        const auto path = (*ws)->findProfile(QStringLiteral("bruno/Feeds/Ticker"));
        QVERIFY(path.ok());
        const auto effective = (*ws)->effective(*path);
        QCOMPARE(effective->profile.settings.auth->token, QStringLiteral("{{env.TOKEN}}"));
        for (const Problem &problem : (*ws)->allProblems())
            qWarning() << problem.toString();
        QVERIFY((*ws)->allProblems().empty());
    }
};

FRAMESCOPE_TEST(tst_Importer);
#include "tst_Importer.moc"
