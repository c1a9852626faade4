#include "ui/details/TlsTab.h"

#include "ui/widgets/FactsView.h"

#include "support/TestClass.h"

#include <QTest>

using namespace framescope;
using ui::details::EntryDetails;
using ui::details::TlsTab;

class tst_TlsTab : public QObject
{
    Q_OBJECT

    static capture::OpeningEvent json(const char *text) { return capture::eventFrom<capture::OpeningEvent>(base::viewOf(std::string_view(text))); }
    static QString shown(TlsTab &tab, const EntryDetails &details)
    {
        tab.setDetails(std::make_shared<EntryDetails>(details));
        return tab.facts()->toPlainText();
    }

private slots:
    void problemsStandWithTheirCertificate()
    {
        TlsTab tab;
        EntryDetails details;
        QVERIFY(shown(tab, details).contains(QLatin1String("No connection yet")));
        details.opening = json("{\"url\":\"ws\"}");
        QVERIFY(shown(tab, details).contains(QLatin1String("not encrypted")));
        details.opening = json("{\"tls\":{\"version\":\"TLS 1.3\",\"server_name\":null,\"accepted_in_spite_of_problems\":true,"
                               "\"chain\":[{\"subject\":\"CN=host\",\"names\":[\"host.example\"],\"not_after\":\"2021-01-01T00:00:00Z\"},{\"subject\":\"CN=ca\"}],"
                               "\"problems\":[{\"id\":\"expired\",\"text\":\"The certificate has expired.\",\"certificate\":0}]}}");
        const QString text = shown(tab, details);
        QVERIFY(text.contains(QLatin1String("Problems (accepted anyway)")));
        QVERIFY(text.contains(QLatin1String("expired: The certificate has expired.")));
        QVERIFY(text.indexOf(QLatin1String("Problem: The certificate has expired.")) > text.indexOf(QLatin1String("Server certificate")));
        QVERIFY(text.indexOf(QLatin1String("Issued by")) > text.indexOf(QLatin1String("Problem: The certificate has expired.")));
        QVERIFY(text.contains(QLatin1String("Server name (SNI): not sent")));
        details.opening = json("{\"tls\":{\"version\":\"TLS 1.3\",\"chain\":[],\"problems\":[]}}");
        QVERIFY(shown(tab, details).contains(QLatin1String("Certificate: trusted")));
    }
};

FRAMESCOPE_TEST(tst_TlsTab);
#include "tst_TlsTab.moc"
