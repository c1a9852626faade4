#include "support/ImportedText.h"
#include "support/TestClass.h"

using namespace framescope;
using namespace framescope::profiles;
using namespace framescope::test;

class tst_HarImport : public QObject
{
    Q_OBJECT

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

    void closesMissingTimesAndOpcodes()
    {
        const Imported imported = takenText("{\"log\":{\"entries\":[{\"_resourceType\":\"websocket\",\"request\":{\"url\":\"wss://h/\",\"headers\":[{\"name\":\"\",\"value\":\"x\"},{\"name\":\"X\",\"value\":\"1\"}]},\n"
                                            "            \"_webSocketMessages\":[{\"type\":\"send\",\"data\":\"no opcode\"},{\"type\":\"send\",\"opcode\":8,\"data\":\"D6Fi\"},{\"type\":\"send\",\"opcode\":8,\"data\":\"\",\"_closeCode\":4001,\"_closeReason\":\"why\"}],\n"
                                            "            \"_webSocketClose\":{\"code\":1001,\"reason\":\"going\"}}]}}");
        QCOMPARE(messages(only(imported)), QStringLiteral("Message 1:0:no opcode|Message 2:7:4001:b|Message 3:7:4001:why"));
        QCOMPARE(rows(only(imported).settings.headers), QStringLiteral("X=1"));
        QVERIFY(noted(imported, ImportNote::Kind::NotUnderstood, QStringLiteral("without a name")));
        QVERIFY(noted(imported, ImportNote::Kind::Skipped, QStringLiteral("1001")));
    }

    void aHarWithoutWebSocketsIsNothing()
    {
        const Imported imported = takenText("{\"log\":{\"version\":\"1.2\",\"entries\":[{\"request\":{\"url\":\"https://h/\"},\"response\":{\"status\":200}}]}}");
        QVERIFY(imported.nothing());
        QVERIFY(noted(imported, ImportNote::Kind::Skipped, QStringLiteral("1 entries")));
        // Upgraded requests are one, whatever the tool calls them.
        QCOMPARE(takenText("{\"log\":{\"entries\":[{\"request\":{\"url\":\"https://h/x\"},\"response\":{\"status\":101}}]}}").connections.size(), std::size_t(1));
    }
};

FRAMESCOPE_TEST(tst_HarImport);
#include "tst_HarImport.moc"
