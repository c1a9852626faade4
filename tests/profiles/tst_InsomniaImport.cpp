#include "support/ImportedText.h"
#include "support/TestClass.h"

#include "profiles/Variables.h"
#include "profiles/Workspace.h"
#include "profiles/imports/ImportStore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace framescope;
using namespace framescope::profiles;
using namespace framescope::test;

class tst_InsomniaImport : public QObject
{
    Q_OBJECT

private slots:
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
        // The base environment is always there: it became variables of the folder.
        const auto base = std::find_if(imported.groups.begin(), imported.groups.end(), [](const Imported::Group &group) { return group.path.isEmpty(); });
        QVERIFY(base != imported.groups.end());
        QVERIFY2(variables(base->folder.variables).contains(QStringLiteral("auth.key=")), qPrintable(variables(base->folder.variables)));
        const auto feeds = std::find_if(imported.groups.begin(), imported.groups.end(), [](const Imported::Group &group) { return group.path == QStringLiteral("Feeds"); });
        QVERIFY(feeds != imported.groups.end());
        QCOMPARE(feeds->folder.variables.at(0).value, QStringLiteral("main"));
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
        QCOMPARE(imported.environments.size(), std::size_t(1));
        QCOMPARE(imported.environments[0].variables.at(1).name, QStringLiteral("nested.deep"));
        QVERIFY(noted(imported, ImportNote::Kind::Skipped, QStringLiteral("Live")));
    }

    /// Up to version 10 a model is a file below ".insomnia", which git synchronises.
    void readsTheFolderOfGit()
    {
        QTemporaryDir dir;
        const auto write = [&dir](const char *path, const char *yaml) {
            const QString file = dir.filePath(QStringLiteral("repo/.insomnia/") + QLatin1String(path));
            QVERIFY(QDir().mkpath(QFileInfo(file).path()));
            QFile out(file);
            QVERIFY(out.open(QIODevice::WriteOnly) && out.write(yaml) > 0);
        };
        write("Workspace/wrk_1.yml", "_id: wrk_1\ntype: Workspace\nparentId: null\nname: Feeds\nscope: collection\n");
        write("RequestGroup/fld_1.yml", "_id: fld_1\ntype: RequestGroup\nparentId: wrk_1\nname: Group\nenvironment: {room: main}\n");
        write("WebSocketRequest/ws-req_1.yml", "_id: ws-req_1\ntype: WebSocketRequest\nparentId: fld_1\nname: Feed\nurl: \"{{ _.base }}/feed\"\nheaders: []\nauthentication: {}\nparameters: []\n");
        write("WebSocketPayload/ws-payload_1.yml", "_id: ws-payload_1\ntype: WebSocketPayload\nparentId: ws-req_1\nname: Hello\nvalue: hi\nmode: text/plain\n");
        write("Environment/env_1.yml", "_id: env_1\ntype: Environment\nparentId: wrk_1\nname: Base Environment\ndata: {base: \"wss://h.example\"}\n");
        write("Request/req_1.yml", "_id: req_1\ntype: Request\nparentId: wrk_1\nname: REST\nurl: https://h.example/\nmethod: GET\n");
        for (const char *root : {"repo", "repo/.insomnia"}) {
            const auto read = Importer::fromPath(dir.filePath(QLatin1String(root)));
            QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().toString()));
            const Profile &p = only(*read);
            QCOMPARE(read->connections[0].folder, QStringLiteral("Group"));
            QCOMPARE(p.url, QStringLiteral("{{base}}/feed"));
            QCOMPARE(messages(p), QStringLiteral("Hello:0:hi"));
            QVERIFY(noted(*read, ImportNote::Kind::Skipped, QStringLiteral("REST")));
            QCOMPARE(read->groups.size(), std::size_t(2));
        }
        QVERIFY(only(*Importer::fromPath(dir.filePath(QStringLiteral("repo/.insomnia/WebSocketRequest/ws-req_1.yml")))).url.endsWith(QLatin1String("/feed")));
    }

    void aSubEnvironmentStandsOverTheBase()
    {
        const QByteArray v4 = "_type: export\n__export_format: 4\nresources:\n"
                              "  - {_id: wrk_1, _type: workspace, name: W, parentId: null}\n"
                              "  - {_id: env_2, _type: environment, name: Live, parentId: env_1, data: {host: live.example}}\n"
                              "  - {_id: env_1, _type: environment, name: Base Environment, parentId: wrk_1, data: {host: base.example, path: feed}}\n"
                              "  - {_id: ws-req_1, _type: websocket_request, name: R, parentId: wrk_1, url: 'wss://{{ _.host }}/{{ _.path }}', headers: [{name: '', value: x}]}\n";
        const QByteArray v5 = "type: collection.insomnia.rest/5.0\nname: W\ncollection:\n  - {name: R, url: 'wss://{{ _.host }}/{{ _.path }}', meta: {id: ws-req_1}, headers: [{name: '', value: x}]}\n"
                              "environments:\n  name: Base Environment\n  data: {host: base.example, path: feed}\n  subEnvironments:\n    - {name: Live, data: {host: live.example}}\n";
        for (const QByteArray &text : {v4, v5}) {
            Imported imported = takenText(text);
            QVERIFY(noted(imported, ImportNote::Kind::NotUnderstood, QStringLiteral("without a name")));
            QTemporaryDir dir;
            auto workspace = Workspace::create(dir.path(), QStringLiteral("W"));
            const QStringList paths = ImportStore::store(imported, **workspace);
            QCOMPARE(paths.size(), 1);
            const auto resolved = [&](const QString &environment) { return Resolver((*workspace)->variablesFor(paths.first(), environment).value()).text(only(imported).url).value(); };
            QCOMPARE(resolved({}), QStringLiteral("wss://base.example/feed"));
            QCOMPARE(resolved(QStringLiteral("Live")), QStringLiteral("wss://live.example/feed"));
        }
    }

    void environmentsAloneAreTaken()
    {
        const Imported imported = takenText("type: environment.insomnia.rest/5.0\nname: G\nenvironments:\n  name: Base\n  data: {a: 1}\n");
        QVERIFY(!imported.nothing());
        QCOMPARE(variables(imported.groups.at(0).folder.variables), QStringLiteral("a=1"));
    }

    void foldersWithoutWebSocketsAreNothingAndTold()
    {
        const Imported v5 = takenText("type: collection.insomnia.rest/5.0\nname: C\ncollection:\n  - name: F\n    meta: {id: fld_1}\n    environment: {x: 1}\n    headers: [{name: A, value: b}]\n"
                                      "    children:\n      - {url: 'http://h', name: R, method: GET, meta: {id: req_1}}\n");
        const Imported v4 = takenText("_type: export\n__export_format: 4\nresources:\n  - {_id: wrk_1, _type: workspace, name: One, parentId: null}\n"
                                      "  - {_id: fld_1, _type: request_group, name: F, parentId: wrk_1, authentication: {type: bearer, token: t}}\n  - {_id: req_1, _type: request, name: R, parentId: fld_1, url: 'http://h'}\n");
        for (const Imported &imported : {v5, v4}) {
            QVERIFY(imported.nothing());
            QVERIFY(noted(imported, ImportNote::Kind::Skipped, QStringLiteral("without WebSocket requests")));
        }
    }

    void whatIsNoRequestIsNamed()
    {
        const Imported imported = takenText("_type: export\n__export_format: 4\nresources:\n  - {_id: wrk_1, _type: workspace, name: One, parentId: null}\n  - {_id: mock_1, _type: mock, name: M, parentId: wrk_1}\n"
                                            "  - {_id: uts_1, _type: unit_test_suite, name: U, parentId: wrk_1}\n");
        QVERIFY(noted(imported, ImportNote::Kind::Skipped, QStringLiteral("(mock)")));
        QVERIFY(noted(imported, ImportNote::Kind::Skipped, QStringLiteral("(unit_test_suite)")));
        QCOMPARE(imported.count(ImportNote::Kind::Skipped), 2);
    }

    void severalWorkspacesAreFolders()
    {
        const Imported imported = takenText("_type: export\n__export_format: 4\nresources:\n  - {_id: wrk_1, _type: workspace, name: One, parentId: null}\n  - {_id: wrk_2, _type: workspace, name: Two, parentId: null}\n"
                                            "  - {_id: ws-req_1, _type: websocket_request, name: A, parentId: wrk_1, url: 'ws://a'}\n  - {_id: ws-req_2, _type: websocket_request, name: B, parentId: wrk_2, url: 'ws://b'}\n"
                                            "  - {_id: env_2, _type: environment, name: Base, parentId: wrk_2, data: {x: 1}}\n");
        QCOMPARE(imported.connections[0].folder, QStringLiteral("One"));
        QCOMPARE(imported.connections[1].folder, QStringLiteral("Two"));
        QCOMPARE(imported.groups.at(0).path, QStringLiteral("Two"));
    }
};

FRAMESCOPE_TEST(tst_InsomniaImport);
#include "tst_InsomniaImport.moc"
