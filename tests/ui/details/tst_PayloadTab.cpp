#include "ui/details/PayloadTab.h"

#include "ui/widgets/FactsView.h"
#include "ui/details/PayloadPage.h"
#include "ui/details/PayloadTextView.h"
#include "ui/support/UiFixture.h"

#include "support/TestClass.h"

#include <QTest>
#include <QSignalSpy>

using namespace framescope;
using ui::details::EntryDetails;
using ui::details::PayloadTab;

class tst_PayloadTab : public QObject
{
    Q_OBJECT

    static base::OrderedJson json(const char *text) { return base::OrderedJson::parse(text).value(); }
    static QString shown(PayloadTab &tab, const EntryDetails &details)
    {
        tab.setDetails(std::make_shared<EntryDetails>(details));
        return tab.facts()->toPlainText();
    }

private slots:
    void aFramesPayloadOrAnEventInWords()
    {
        uitest::Log log;
        log.add("hello");
        PayloadTab tab;
        tab.resize(500, 300);
        tab.show();
        QSignalSpy titles(&tab, &PayloadTab::titleChanged);
        tab.showPayload(log.reader, 1);
        EntryDetails details;
        details.info = log.reader->info(1);
        shown(tab, details);
        QCOMPARE(tab.title(), QStringLiteral("Payload"));
        QTRY_COMPARE_WITH_TIMEOUT(tab.page()->text()->toPlainText(), QStringLiteral("hello"), 30'000);

        details.info->kind = capture::EntryKind::Open;
        details.event = json("{\"url\":\"ws:\",\"timings\":{\"tcp\":1},\"note\":\"a\\u0007\\r\\nb\",\"more\":{\"x\":1},\"none\":[],\"nothing\":null}");
        const QString text = shown(tab, details);
        QCOMPARE(tab.title(), QStringLiteral("Event"));
        QCOMPARE(titles.last()[0].toString(), QStringLiteral("Event"));
        QVERIFY2(text.contains(QLatin1String("url: ws:")) && text.contains(QLatin1String("x: 1")), qPrintable(text));
        QVERIFY2(!text.contains(QLatin1String("tcp")) && !text.contains(QLatin1String("none")) && !text.contains(QLatin1String("nothing")), qPrintable(text));
        QVERIFY2(!text.contains(QChar(7)) && text.contains(QLatin1String("\nb")), qPrintable(text));

        details.info->kind = capture::EntryKind::Violation;
        details.event = json("{\"id\":\"x\",\"section\":\"RFC 6455 section 5.1\",\"close_code\":1002,\"seen\":\"a mask\",\"expected\":\"none\"}");
        QVERIFY(shown(tab, details).contains(QLatin1String("close code 1002")));
        tab.showPayload(nullptr, 0);
        QCOMPARE(tab.title(), QStringLiteral("Payload"));
    }
};

FRAMESCOPE_TEST(tst_PayloadTab);
#include "tst_PayloadTab.moc"
