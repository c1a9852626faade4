#include "ui/details/TimingTab.h"

#include "ui/widgets/FactsView.h"
#include "ui/widgets/Waterfall.h"

#include "support/TestClass.h"

#include <QTest>

using namespace framescope;
using ui::details::EntryDetails;
using ui::details::TimingTab;

class tst_TimingTab : public QObject
{
    Q_OBJECT

    static capture::OpeningEvent json(const char *text) { return capture::eventFrom<capture::OpeningEvent>(base::viewOf(std::string_view(text))); }
    static QString shown(TimingTab &tab, const EntryDetails &details)
    {
        tab.setDetails(std::make_shared<EntryDetails>(details));
        return tab.facts()->toPlainText();
    }

private slots:
    void phasesAndTheOneThatFailed()
    {
        TimingTab tab;
        EntryDetails details;
        QVERIFY(shown(tab, details).contains(QLatin1String("No timings yet")));
        details.opening = json("{\"url\":\"wss:\",\"timings\":{\"lookup\":1.0,\"tcp\":2.0,\"total\":24.5},\"addresses\":[\"192.0.2.1\",\"192.0.2.2\"]}");
        details.openingEntry = 1;
        details.opened = true;
        const QString open = shown(tab, details);
        QVERIFY2(open.contains(QLatin1String("Time to open: 24.5 ms")) && open.contains(QLatin1String("192.0.2.1, 192.0.2.2")), qPrintable(open));
        details.openingEntry = 2;
        details.opened = false;
        details.openingTookNs = 9'000'000;
        QVERIFY(shown(tab, details).contains(QLatin1String("did not open")));
        // After lookup and TCP it was the handshake of TLS that took the rest.
        const QString spoken = tab.findChild<ui::widgets::Waterfall *>()->accessibleDescription();
        QVERIFY2(spoken.contains(QLatin1String("TLS")) && spoken.contains(QLatin1String("6 ms, failed")), qPrintable(spoken));
    }
};

FRAMESCOPE_TEST(tst_TimingTab);
#include "tst_TimingTab.moc"
