#include "support/ImportedText.h"
#include "support/TestClass.h"

using namespace framescope;
using namespace framescope::profiles;
using namespace framescope::test;

class tst_OpenCollectionImport : public QObject
{
    Q_OBJECT

private slots:
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

    void aCollectionInOneFile()
    {
        const Imported imported = takenText("opencollection: 1.0.0\ninfo: {name: C}\nitems:\n  - info: {name: F}\n    items:\n      - info: {name: R}\n        websocket: {url: 'wss://h/'}\n"
                                            "      - info: {name: G, type: http}\n        http: {url: 'http://h/'}\n");
        QCOMPARE(only(imported).name, QStringLiteral("R"));
        QCOMPARE(imported.connections[0].folder, QStringLiteral("F"));
        QVERIFY(noted(imported, ImportNote::Kind::Skipped, QStringLiteral("not a WebSocket request (http)")));
    }

    void otherDocumentsWithInfoAreNotTakenForThem()
    {
        for (const char *text : {"openapi: 3.0.0\ninfo: {title: T, version: '1'}\npaths: {}\n", "swagger: '2.0'\ninfo: {title: T, version: '1'}\npaths: {}\n"})
            QCOMPARE(Importer::fromText(text).error().id, QStringLiteral("import.unknown-format"));
        QVERIFY(!report(takenText("info: {name: R}\nhttp: {url: 'http://h'}\n")).contains(QStringLiteral("()")));
    }
};

FRAMESCOPE_TEST(tst_OpenCollectionImport);
#include "tst_OpenCollectionImport.moc"
