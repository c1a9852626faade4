#include "ExportSample.h"

#include "profiles/exports/Formats.h"

#include "support/TestClass.h"

#include <QTest>

#include <algorithm>

using namespace framescope;
using namespace framescope::profiles;

class tst_InsomniaExport : public QObject
{
    Q_OBJECT

    static base::OrderedJson resource(const base::OrderedJson &json, const char *type, const char *name)
    {
        const base::OrderedJson &resources = json[u"resources"];
        for (const base::OrderedJson &one : resources.items()) {
            if (one[u"_type"].toString() == QLatin1String(type) && one[u"name"].toString() == QLatin1String(name))
                return one;
        }
        return {};
    }

private slots:
    void resourcesAreATree()
    {
        ExportSet set = test::exportSample();
        const base::OrderedJson json = insomniaExport(set);
        QCOMPARE(json[u"__export_format"].toInteger(), 4);
        const auto workspace = resource(json, "workspace", "API");
        const auto feeds = resource(json, "request_group", "Feeds");
        const auto fast = resource(json, "request_group", "Fast");
        const auto request = resource(json, "websocket_request", "Ticker");
        const auto message = resource(json, "websocket_payload", "Subscribe");
        QCOMPARE(feeds[u"parentId"].toString(), workspace[u"_id"].toString());
        QCOMPARE(fast[u"parentId"].toString(), feeds[u"_id"].toString());
        QCOMPARE(request[u"parentId"].toString(), fast[u"_id"].toString());
        QCOMPARE(message[u"parentId"].toString(), request[u"_id"].toString());
        QCOMPARE(resource(json, "environment", "Base Environment")[u"data"][u"host"].toString(), QStringLiteral("h.example"));
        QVERIFY(resource(json, "environment", "Staging").isObject());
    }

    void templatesAreTheirs()
    {
        ExportSet set = test::exportSample();
        const base::OrderedJson json = insomniaExport(set);
        const auto request = resource(json, "websocket_request", "Ticker");
        QCOMPARE(request[u"url"].toString(), QStringLiteral("wss://{{ _.host }}/feed/:room"));
        QCOMPARE(request[u"headers"].items().front()[u"value"].toString(), QStringLiteral("{{ _.a }}"));
        QCOMPARE(request[u"parameters"].items().back()[u"disabled"].toBool(), true);
        QCOMPARE(resource(json, "websocket_payload", "Subscribe")[u"value"].toString(), QStringLiteral("{\"id\": \"{% uuid 'v4' %}\"}"));
        QCOMPARE(set.notes.size(), 1); // the ping
    }

    /// The same profiles give the same ids, so that a second import replaces the first.
    void idsStay()
    {
        ExportSet one = test::exportSample();
        ExportSet two = one;
        QCOMPARE(insomniaExport(one)[u"resources"].toCompact(), insomniaExport(two)[u"resources"].toCompact());
    }
};

FRAMESCOPE_TEST(tst_InsomniaExport);
#include "tst_InsomniaExport.moc"
