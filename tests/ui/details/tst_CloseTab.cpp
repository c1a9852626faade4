#include "ui/details/CloseTab.h"

#include "ui/widgets/FactsView.h"

#include "support/TestClass.h"

#include <QTest>

using namespace framescope;
using ui::details::EntryDetails;
using ui::details::CloseTab;

class tst_CloseTab : public QObject
{
    Q_OBJECT

    static capture::ClosedEvent json(const char *text) { return capture::eventFrom<capture::ClosedEvent>(base::viewOf(std::string_view(text))); }
    static QString shown(CloseTab &tab, const EntryDetails &details)
    {
        tab.setDetails(std::make_shared<EntryDetails>(details));
        return tab.facts()->toPlainText();
    }

private slots:
    void whoClosedFirstAndHowTheStreamEnded()
    {
        CloseTab tab;
        EntryDetails details;
        QVERIFY(shown(tab, details).contains(QLatin1String("has not closed")));
        QCOMPARE(tab.facts()->property("helpTopic").toString(), QStringLiteral("details#close"));
        details.closed = json("{\"code\":1001,\"clean\":true,\"first\":\"remote\",\"end\":\"eof\","
                              "\"received\":{\"code\":1001,\"name\":\"Going Away\",\"reason\":\"bye\"},\"sent\":{\"code\":1001,\"name\":\"Going Away\"}}");
        const QString clean = shown(tab, details);
        QVERIFY(clean.contains(QLatin1String("The peer closed first")));
        QVERIFY(clean.contains(QStringLiteral("The peer sent: 1001 Going Away  ·  bye")));
        QVERIFY(clean.indexOf(QLatin1String("The peer sent")) < clean.indexOf(QLatin1String("This side answered")));
        QCOMPARE(tab.facts()->property("helpTopic").toString(), QStringLiteral("close:1001"));
        details.closed = json("{\"code\":1006,\"clean\":false,\"first\":\"none\",\"end\":\"reset\",\"inside_frame\":true,\"peer_kept_open_ms\":2500,"
                              "\"error\":{\"id\":\"stream.reset\",\"what\":\"The stream was reset.\"}}");
        const QString broken = shown(tab, details);
        for (const char *part : {"Neither side sent a Close frame", "The peer sent: no Close frame", "broken off", "inside a frame", "2.5 s", "The stream was reset."})
            QVERIFY2(broken.contains(QLatin1String(part)), part);
        details.closed = json("{\"code\":1000,\"imported\":\"har\",\"reason\":\"done\"}");
        QVERIFY(shown(tab, details).contains(QLatin1String("Reason: done")));
    }

    void anOldCloseStaysAsItIs()
    {
        CloseTab tab;
        EntryDetails details;
        details.closedEntry = 7;
        details.closed = json("{\"code\":1000,\"clean\":true}");
        QVERIFY(shown(tab, details).contains(QLatin1String("1000")));
        details.closed = json("{\"code\":1001,\"clean\":true}"); // of the same entry: it is not looked at again
        QVERIFY(shown(tab, details).contains(QLatin1String("1000")));
        tab.forget(); // another capture
        QVERIFY(shown(tab, details).contains(QLatin1String("1001")));
    }
};

FRAMESCOPE_TEST(tst_CloseTab);
#include "tst_CloseTab.moc"
