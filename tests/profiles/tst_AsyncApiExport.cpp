#include "ExportSample.h"

#include "profiles/exports/Formats.h"

#include "support/TestClass.h"

#include <QTest>

using namespace framescope;
using namespace framescope::profiles;

class tst_AsyncApiExport : public QObject
{
    Q_OBJECT

private slots:
    void serversChannelsAndOperations()
    {
        ExportSet set = test::exportSample();
        set.items.push_back(set.items[0]); // of the same name
        const base::OrderedJson json = asyncApiExport(set);
        QCOMPARE(json[u"servers"].members().size(), std::size_t(1));
        QCOMPARE(json[u"servers"].members().front().value[u"variables"][u"host"][u"default"].toString(), QStringLiteral("h.example"));
        QCOMPARE(json[u"channels"].members().size(), std::size_t(2));
        const base::OrderedJson &channel = json[u"channels"][u"Ticker"];
        QCOMPARE(channel[u"address"].toString(), QStringLiteral("/feed/{room}"));
        QCOMPARE(channel[u"parameters"][u"room"][u"default"].toString(), QStringLiteral("lobby"));
        QCOMPARE(channel[u"bindings"][u"ws"][u"query"][u"properties"].members().size(), std::size_t(2));
        QVERIFY(channel[u"bindings"][u"ws"][u"headers"][u"properties"].contains(u"Origin"));
        QVERIFY(json[u"channels"].contains(u"Ticker-2"));
        QCOMPARE(json[u"operations"][u"send-Ticker"][u"action"].toString(), QStringLiteral("receive"));
    }

    void messagesAndWhatIsLeftOut()
    {
        ExportSet set = test::exportSample();
        const base::OrderedJson json = asyncApiExport(set);
        const base::OrderedJson &messages = json[u"channels"][u"Ticker"][u"messages"];
        QCOMPARE(messages.members().size(), std::size_t(1));
        QCOMPARE(messages[u"Subscribe"][u"payload"][u"type"].toString(), QStringLiteral("object"));
        QCOMPARE(set.notes.size(), 2); // the ping, and the authentication
    }
};

FRAMESCOPE_TEST(tst_AsyncApiExport);
#include "tst_AsyncApiExport.moc"
