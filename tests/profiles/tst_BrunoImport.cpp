#include "support/ImportedText.h"
#include "support/TestClass.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace framescope;
using namespace framescope::profiles;
using namespace framescope::test;

class tst_BrunoImport : public QObject
{
    Q_OBJECT

private slots:
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
        // What the collection hands down stands in a group without a path.
        const auto collection = std::find_if(imported.groups.begin(), imported.groups.end(), [](const Imported::Group &group) { return group.path.isEmpty() && group.folder.settings.auth.has_value(); });
        QVERIFY(collection != imported.groups.end());
        QCOMPARE(collection->folder.settings.auth->token, QStringLiteral("{{env.TOKEN}}"));
        QCOMPARE(collection->folder.variables.at(0).name, QStringLiteral("room"));
        QCOMPARE(imported.environments.at(0).variables.at(2).value, QStringLiteral("{{secret.token}}"));
        QVERIFY(noted(imported, ImportNote::Kind::Skipped, QStringLiteral("REST")));
    }

    /// "@description" stands before a pair, and may run over several lines that look like pairs themselves.
    void annotationsAreNoPairs()
    {
        const Imported imported = takenText("meta {\n  name: X\n  type: ws\n}\n\nws {\n  url: wss://x.example\n}\n\nheaders {\n  @description('''one line''')\n  X-A: 1\n"
                                            "  @description('''\n    First: a line\n    Second line\n  ''')\n  ~X-B: 2\n  @description(\"quoted\")\n  X-C: 3\n  @other(x)\n  X-D: 4\n"
                                            "  @orderNumber: 5\n}\n\nvars:pre-request {\n  @number\n  n: 5\n  @object\n  o: '''\n    {\"a\":1}\n  '''\n}\n",
                                            QStringLiteral("x.bru"));
        const Profile &p = only(imported);
        QCOMPARE(rows(p.settings.headers), QStringLiteral("X-A=1 ~X-B=2 X-C=3 X-D=4 @orderNumber=5"));
        QCOMPARE(p.settings.headers[0].description, QStringLiteral("one line"));
        QCOMPARE(p.settings.headers[1].description, QStringLiteral("First: a line\nSecond line"));
        QCOMPARE(p.settings.headers[2].description, QStringLiteral("quoted"));
        QVERIFY(noted(imported, ImportNote::Kind::NotUnderstood, QStringLiteral("@other")));
        QVERIFY(!noted(imported, ImportNote::Kind::NotUnderstood, QStringLiteral("@number")) && !noted(imported, ImportNote::Kind::NotUnderstood, QStringLiteral("colon")));
    }

    void aCollectionWithoutRequestsIsKnown()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("bruno.json")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"version\":\"1\",\"name\":\"Empty\",\"type\":\"collection\"}") > 0);
        file.close();
        const auto read = Importer::fromPath(dir.path());
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().toString()));
        QCOMPARE(read->format, QStringLiteral("Bruno"));
        QVERIFY(read->nothing());
    }

    void bruInFewLines()
    {
        const Profile p = only(taken(QStringLiteral("short.bru")));
        QCOMPARE(p.name, QStringLiteral("X"));
        QCOMPARE(p.url, QStringLiteral("wss://x.example"));
        QCOMPARE(messages(p), QStringLiteral("hello:1:{\"a\":1}"));
    }

    void clientCertificatesGoToTheirHosts()
    {
        QTemporaryDir dir;
        const auto write = [&](const QString &name, const QByteArray &text) {
            QDir().mkpath(QFileInfo(dir.filePath(name)).path());
            QFile file(dir.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        write(QStringLiteral("bru/bruno.json"), R"({"version":"1","name":"C","type":"collection","clientCertificates":{"enabled":true,"certs":[
            {"domain":"*.h.example","type":"cert","certFilePath":"certs/c.pem","keyFilePath":"certs/k.pem","passphrase":"pw"},
            {"domain":"other.example","type":"pfx","pfxFilePath":"o.p12"}]},"proxy":{"enabled":true,"protocol":"http","hostname":"px","port":3128,"auth":{"enabled":false}}})");
        write(QStringLiteral("bru/collection.bru"), "vars:pre-request {\n  host: a.h.example\n}\nheaders {\n  : nameless\n}\n");
        write(QStringLiteral("bru/r.bru"), "meta {\n  name: R\n  type: ws\n}\nws {\n  url: wss://{{host}}/x\n}\n");
        write(QStringLiteral("oc/opencollection.yml"), "opencollection: 1.0.0\ninfo: {name: C}\nconfig:\n  proxy: {inherit: false, config: {protocol: socks5, hostname: px, port: 1}}\n  clientCertificates:\n"
                                                       "    - {domain: a.h.example, type: pem, certificateFilePath: certs/c.pem, privateKeyFilePath: certs/k.pem, passphrase: pw}\n"
                                                       "    - {domain: off.example, type: pkcs12, pkcs12FilePath: o.p12, disabled: true}\n");
        write(QStringLiteral("oc/r.yml"), "info: {name: R, type: websocket}\nwebsocket: {url: 'wss://a.h.example/x'}\n");
        for (const QString &folder : {QStringLiteral("bru"), QStringLiteral("oc")}) {
            const auto imported = Importer::fromPath(dir.filePath(folder));
            QVERIFY(imported.ok());
            const TlsSettings &tls = only(*imported).settings.tls;
            QCOMPARE(tls.certificateFile, std::optional(QString(dir.filePath(folder) + QStringLiteral("/certs/c.pem"))));
            QCOMPARE(tls.keyFile, std::optional(QString(dir.filePath(folder) + QStringLiteral("/certs/k.pem"))));
            QCOMPARE(tls.passphrase, std::optional(QStringLiteral("pw")));
            QVERIFY(noted(*imported, ImportNote::Kind::Skipped, folder == QStringLiteral("bru") ? QStringLiteral("other.example") : QStringLiteral("off.example")));
            QVERIFY(std::any_of(imported->groups.begin(), imported->groups.end(), [](const Imported::Group &group) { return group.folder.settings.proxy && group.folder.settings.proxy->host == QStringLiteral("px"); }));
            QVERIFY(!report(*imported).contains(QStringLiteral("pw")));
        }
    }

    void variablesOfFoldersAreTakenAndTold()
    {
        QTemporaryDir dir;
        const auto write = [&](const char *name, const char *text) {
            QFile file(dir.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        write("collection.bru", "vars:pre-request {\n  a: 1\n}\nvars:post-response {\n  b: res.body.b\n}\n");
        const auto imported = Importer::fromPath(dir.filePath(QStringLiteral("collection.bru")));
        QVERIFY(imported.ok());
        QCOMPARE(variables(imported->groups.at(0).folder.variables), QStringLiteral("a=1"));
        QVERIFY(noted(*imported, ImportNote::Kind::Taken, QStringLiteral("1 variables")));
        QVERIFY(noted(*imported, ImportNote::Kind::NotUnderstood, QStringLiteral("post-response")));
    }

    void emptyNamesAndAnnotationsAreTold()
    {
        const Imported imported = takenText("meta {\n  name: X\n  type: ws\n}\nws {\n  url: wss://h/\n}\nheaders {\n  : x\n  @description('who')\n  A: 1\n}\nsettings {\n  timeout: 5\n  strange: 1\n}\n");
        QCOMPARE(rows(only(imported).settings.headers), QStringLiteral("A=1"));
        QCOMPARE(only(imported).settings.headers.at(0).description, QStringLiteral("who"));
        QVERIFY(noted(imported, ImportNote::Kind::NotUnderstood, QStringLiteral("without a name")));
        QVERIFY(noted(imported, ImportNote::Kind::NotUnderstood, QStringLiteral("strange")));
    }
};

FRAMESCOPE_TEST(tst_BrunoImport);
#include "tst_BrunoImport.moc"
