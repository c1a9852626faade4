#include "support/ImportedText.h"
#include "support/TestClass.h"

#include "profiles/Workspace.h"
#include "profiles/imports/ImportStore.h"

#include <QTemporaryDir>

using namespace framescope;
using namespace framescope::profiles;
using namespace framescope::test;

class tst_Importer : public QObject
{
    Q_OBJECT

private slots:
    void badInputIsNamed()
    {
        QCOMPARE(Importer::fromText("").error().id, QStringLiteral("import.unknown-format"));
        QCOMPARE(Importer::fromText("{\"a\":1}").error().id, QStringLiteral("import.unknown-format"));
        QCOMPARE(Importer::fromText("{\"log\": oops}").error().id, QStringLiteral("json.syntax"));
        QCOMPARE(Importer::fromText("a: [").error().id, QStringLiteral("import.yaml"));
        QCOMPARE(Importer::fromText("asyncapi: \xff").error().id, QStringLiteral("import.yaml"));
        QCOMPARE(Importer::fromPath(importData(QStringLiteral("none.json"))).error().id, QStringLiteral("file.not-found"));
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
            const QStringList paths = ImportStore::store(imported, **ws, QString::fromLatin1(name).section(QLatin1Char('.'), 0, 0));
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

    /// Headers and authentication of a collection are its own, and not those of everything that was there before.
    void theTopOfAUsedWorkspaceStaysAsItIs()
    {
        QTemporaryDir dir;
        auto ws = Workspace::create(dir.path(), QStringLiteral("W"));
        const auto bring = [&] {
            Imported imported;
            imported.format = QStringLiteral("Bruno");
            imported.connections.push_back({QStringLiteral("Feeds"), Profile::create(QStringLiteral("Ticker"), QStringLiteral("ws://h.example/"))});
            Imported::Group top;
            top.folder.name = QStringLiteral("Prices");
            top.folder.settings.headers = {{true, QStringLiteral("X-Key"), QStringLiteral("1"), {}, {}}};
            top.folder.settings.auth = Auth();
            top.folder.settings.auth->kind = AuthKind::Bearer;
            imported.groups = {top};
            const QStringList paths = ImportStore::store(imported, **ws);
            return std::pair(paths, noted(imported, ImportNote::Kind::Taken, QStringLiteral("a folder for the import")));
        };
        // Nothing is there: the import is what the workspace is for.
        QCOMPARE(bring(), std::pair(QStringList{QStringLiteral("Feeds/Ticker.connection.json")}, false));
        QCOMPARE((*ws)->folderSettings({})->value.settings.headers.size(), std::size_t(1));
        const auto top = (*ws)->folderSettings({})->stamp.hash;
        const auto [paths, said] = bring();
        QVERIFY(said);
        QCOMPARE(paths, QStringList{QStringLiteral("Prices/Feeds/Ticker.connection.json")});
        QCOMPARE((*ws)->folderSettings({})->stamp.hash, top);
        QCOMPARE((*ws)->effective(paths.first())->profile.settings.headers.size(), std::size_t(1));
        QVERIFY((*ws)->folderSettings(QStringLiteral("Prices"))->value.settings.auth);
    }

    /// Wherever it stands: in the connection, its folder or an environment.
    void whatAnImportAsksForIsSaid()
    {
        Imported imported;
        Imported::Connection connection;
        connection.folder = QStringLiteral("a/b");
        connection.profile = Profile::create(QStringLiteral("P"), QStringLiteral("ws://{{host}}/"));
        SavedMessage message;
        message.name = QStringLiteral("m");
        message.kind = MessageKind::File;
        message.content = QStringLiteral("../../x");
        connection.profile.messages = {message};
        imported.connections = {connection};
        connection.profile = Profile::create(QStringLiteral("Harmless"), QStringLiteral("ws://h/"));
        connection.folder.clear();
        imported.connections.push_back(connection);
        Imported::Group group;
        group.path = QStringLiteral("a");
        group.folder.settings.headers = {{true, QStringLiteral("X"), QStringLiteral("{{v}}"), {}, {}}};
        imported.groups = {group};
        Environment environment = Environment::create(QStringLiteral("E"));
        Variable variable;
        variable.name = QStringLiteral("v");
        variable.value = QStringLiteral("{{env.HIDDEN}}");
        environment.variables = {variable};
        imported.environments = {environment};
        const auto asking = ImportStore::asking(imported);
        QCOMPARE(asking.size(), 1u);
        QCOMPARE(asking.front().first, QStringLiteral("P"));
        QCOMPARE(asking.front().second.environment, QStringList(QStringLiteral("HIDDEN")));
        QCOMPARE(asking.front().second.files, QStringList(QStringLiteral("../../x")));
    }

    void namesThatStandTwiceAreTold()
    {
        const QByteArray har = R"({"log":{"entries":[{"_resourceType":"websocket","request":{"url":"wss://h/","url":"wss://other/"}}]}})"; // moc reads none inside of a macro
        QVERIFY(noted(takenText(har), ImportNote::Kind::NotUnderstood, QStringLiteral("\"url\"")));
        QVERIFY(noted(takenText("asyncapi: 3.0.0\nchannels: {}\nchannels: {a: {address: /}}\n"), ImportNote::Kind::NotUnderstood, QStringLiteral("line 3, column 1")));
    }

    void nothingIsSaid()
    {
        for (const char *text : {R"({"_type":"export","__export_format":4,"resources":[]})", R"({"_type":"export","__export_format":4,"resources":[{"_type":"request","name":"R"}]})", R"({"log":{"entries":[]}})",
                                 R"({"info":{"_postman_id":"x","name":"y"},"item":[]})", "type: collection.insomnia.rest/5.0\ncollection: []\n"}) {
            const auto imported = Importer::fromText(text);
            QVERIFY2(!imported.ok() || imported->nothing(), text);
        }
    }
};

FRAMESCOPE_TEST(tst_Importer);
#include "tst_Importer.moc"
