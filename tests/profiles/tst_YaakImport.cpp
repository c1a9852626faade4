#include "support/ImportedText.h"
#include "support/TestClass.h"

#include <QTemporaryDir>

using namespace framescope;
using namespace framescope::profiles;
using namespace framescope::test;

class tst_YaakImport : public QObject
{
    Q_OBJECT

private slots:
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

    void workspacesHandDown()
    {
        const Imported imported = takenText("{\"yaakVersion\":\"2025.9\",\"yaakSchema\":4,\"resources\":{\n"
                                            "            \"workspaces\":[{\"model\":\"workspace\",\"id\":\"wk_1\",\"name\":\"W\",\"headers\":[{\"enabled\":true,\"name\":\"X-W\",\"value\":\"1\"},{\"name\":\"\",\"value\":\"x\"}],\"authenticationType\":\"bearer\",\"authentication\":{\"token\":\"t\"},\n"
                                            "                \"settingValidateCertificates\":false,\"settingFollowRedirects\":true,\"settingSendCookies\":true}],\n"
                                            "            \"environments\":[{\"model\":\"environment\",\"id\":\"ev_1\",\"workspaceId\":\"wk_1\",\"name\":\"Global\",\"parentModel\":\"workspace\",\"parentId\":null,\"variables\":[{\"name\":\"host\",\"value\":\"base.example\"}]},\n"
                                            "                {\"model\":\"environment\",\"id\":\"ev_2\",\"workspaceId\":\"wk_1\",\"name\":\"Live\",\"parentModel\":\"environment\",\"variables\":[{\"name\":\"host\",\"value\":\"live.example\"}]},\n"
                                            "                {\"model\":\"environment\",\"id\":\"ev_3\",\"workspaceId\":\"wk_1\",\"name\":\"F\",\"parentModel\":\"folder\",\"parentId\":\"fl_1\",\"variables\":[{\"name\":\"room\",\"value\":\"a\"}]}],\n"
                                            "            \"folders\":[{\"model\":\"folder\",\"id\":\"fl_1\",\"workspaceId\":\"wk_1\",\"folderId\":null,\"name\":\"Feeds\",\"settingValidateCertificates\":{\"enabled\":false,\"value\":true}}],\n"
                                            "            \"websocketRequests\":[{\"model\":\"websocket_request\",\"id\":\"wr_1\",\"workspaceId\":\"wk_1\",\"folderId\":\"fl_1\",\"name\":\"T\",\"url\":\"wss://${[ host ]}/\",\"headers\":[],\n"
                                            "                \"settingSendCookies\":{\"enabled\":true,\"value\":false},\"settingStoreCookies\":{\"enabled\":false,\"value\":false},\"settingRequestMessageSize\":{\"enabled\":true,\"value\":1024}}]}}");
        QCOMPARE(only(imported).settings.cookies.send, std::optional(false));
        QVERIFY(!only(imported).settings.cookies.store);
        QCOMPARE(only(imported).settings.limits.maxMessage, std::optional(qint64(1024)));
        QString top;
        QString feeds;
        std::optional<bool> verify;
        QString token;
        for (const Imported::Group &group : imported.groups) {
            (group.path.isEmpty() ? top : feeds) += rows(group.folder.settings.headers) + variables(group.folder.variables);
            if (group.folder.settings.tls.verify)
                verify = group.folder.settings.tls.verify;
            if (group.folder.settings.auth)
                token = group.folder.settings.auth->token;
        }
        QCOMPARE(token, QStringLiteral("t"));
        QCOMPARE(verify, std::optional(false));
        QVERIFY2(top.contains(QStringLiteral("X-W=1")) && top.contains(QStringLiteral("host=base.example")), qPrintable(top));
        QCOMPARE(feeds, QStringLiteral("room=a"));
        QCOMPARE(imported.environments.size(), std::size_t(1));
        QCOMPARE(imported.environments[0].name, QStringLiteral("Live"));
        QVERIFY(noted(imported, ImportNote::Kind::NotUnderstood, QStringLiteral("without a name")));
    }

    void theListTellsWhatAModelIs()
    {
        const Imported imported = takenText("{\"yaakVersion\":\"2025.9\",\"yaakSchema\":4,\"resources\":{\"workspaces\":[{\"id\":\"wk_1\",\"name\":\"W\",\"headers\":[{\"enabled\":true,\"name\":\"X-W\",\"value\":\"1\"}]}],\n"
                                            "            \"websocketRequests\":[{\"id\":\"wr_1\",\"workspaceId\":\"wk_1\",\"name\":\"T\",\"url\":\"wss://h/\"}],\"httpRequests\":[{\"id\":\"rq_1\",\"workspaceId\":\"wk_1\",\"name\":\"H\"}]}}");
        QCOMPARE(only(imported).url, QStringLiteral("wss://h/"));
        QCOMPARE(rows(imported.groups.at(0).folder.settings.headers), QStringLiteral("X-W=1"));
        QVERIFY(noted(imported, ImportNote::Kind::Skipped, QStringLiteral("(http_request)")));
    }

    void aSyncedFolderIsOneWorkspace()
    {
        QTemporaryDir dir;
        const auto write = [&](const char *name, const char *text) {
            QFile file(dir.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        write("yaak.wk_1.yaml", "type: workspace\nmodel: workspace\nid: wk_1\nname: W\nheaders: [{enabled: true, name: X, value: '1'}]\n");
        write("yaak.wr_1.yaml", "type: websocket_request\nmodel: websocket_request\nid: wr_1\nworkspaceId: wk_1\nfolderId: fl_1\nname: T\nurl: wss://h/\nmessage: hi\n");
        write("yaak.fl_1.yaml", "type: folder\nmodel: folder\nid: fl_1\nworkspaceId: wk_1\nname: Feeds\n");
        const auto imported = Importer::fromPath(dir.path());
        QVERIFY(imported.ok());
        QCOMPARE(imported->connections.at(0).folder, QStringLiteral("Feeds"));
        QCOMPARE(messages(only(*imported)), QStringLiteral("Message:0:hi"));
        QVERIFY(std::any_of(imported->groups.begin(), imported->groups.end(), [](const Imported::Group &group) { return rows(group.folder.settings.headers) == QStringLiteral("X=1"); }));
    }
};

FRAMESCOPE_TEST(tst_YaakImport);
#include "tst_YaakImport.moc"
