#include "ExportSample.h"

#include "profiles/exports/Formats.h"

#include "support/TestClass.h"

#include <QTest>

using namespace framescope;
using namespace framescope::profiles;

class tst_OpenCollectionExport : public QObject
{
    Q_OBJECT

private slots:
    void foldersHoldTheirRequests()
    {
        ExportSet set = test::exportSample();
        const base::OrderedJson json = openCollectionExport(set);
        const base::OrderedJson &feeds = json[u"items"].items().front();
        QCOMPARE(feeds[u"info"][u"type"].toString(), QStringLiteral("folder"));
        const base::OrderedJson &request = feeds[u"items"].items().front()[u"items"].items().front();
        QCOMPARE(request[u"info"][u"name"].toString(), QStringLiteral("Ticker"));
        const base::OrderedJson &socket = request[u"websocket"];
        QCOMPARE(socket[u"url"].toString(), QStringLiteral("wss://{{host}}/feed/:room?since=0"));
        QCOMPARE(socket[u"params"].items().size(), std::size_t(3));
        QCOMPARE(socket[u"auth"][u"type"].toString(), QStringLiteral("basic"));
        QCOMPARE(socket[u"message"].items().size(), std::size_t(1));
        QCOMPARE(socket[u"message"].items().front()[u"message"][u"type"].toString(), QStringLiteral("json"));
        QVERIFY(set.notes.value(0).contains(QStringLiteral("OpenCollection")));
    }

    void variablesAndEnvironments()
    {
        ExportSet set = test::exportSample();
        set.environments[0].variables[0].on = false;
        const base::OrderedJson json = openCollectionExport(set);
        QCOMPARE(json[u"request"][u"variables"].items().front()[u"value"].toString(), QStringLiteral("h.example"));
        QVERIFY(json[u"config"][u"environments"].items().front()[u"variables"].items().front()[u"disabled"].toBool());
    }
};

FRAMESCOPE_TEST(tst_OpenCollectionExport);
#include "tst_OpenCollectionExport.moc"
