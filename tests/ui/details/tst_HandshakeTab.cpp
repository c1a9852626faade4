#include "ui/details/HandshakeTab.h"

#include "ui/widgets/FactsView.h"

#include "support/TestClass.h"

#include <QTest>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace framescope;
using ui::details::EntryDetails;
using ui::details::HandshakeTab;

class tst_HandshakeTab : public QObject
{
    Q_OBJECT

    static capture::OpeningEvent json(const char *text) { return capture::eventFrom<capture::OpeningEvent>(base::viewOf(std::string_view(text))); }
    static QString shown(HandshakeTab &tab, const EntryDetails &details)
    {
        tab.setDetails(std::make_shared<EntryDetails>(details));
        return tab.facts()->toPlainText();
    }

private slots:
    void theKeysAnswerIsChecked()
    {
        HandshakeTab tab;
        EntryDetails details;
        details.opening = json("{\"url\":\"ws\",\"status\":101,\"request\":{\"raw\":\"GET / HTTP/1.1\\r\\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\\r\\n\"},"
                               "\"response\":{\"raw\":\"HTTP/1.1 101 OK\\r\\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\\r\\n\"}}");
        QVERIFY(shown(tab, details).contains(QLatin1String("Sec-WebSocket-Accept: valid")));
        details.opening = json("{\"url\":\"ws\",\"status\":101,\"request\":{\"raw\":\"GET / HTTP/1.1\\r\\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\\r\\n\"},"
                               "\"response\":{\"raw\":\"HTTP/1.1 101 OK\\r\\nSec-WebSocket-Accept: AAAA\\r\\n\"}}");
        QVERIFY(shown(tab, details).contains(QLatin1String("Sec-WebSocket-Accept: invalid, expected s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")));
    }

    void hiddenValuesAreRevealedFromMemory()
    {
        HandshakeTab tab;
        tab.resize(500, 300);
        tab.show();
        EntryDetails details;
        details.openingEntry = 2;
        details.opening = json("{\"url\":\"ws\",\"request\":{\"raw\":\"GET /?token=redacted HTTP/1.1\\r\\nSec-WebSocket-Key: abc=\\r\\nAuthorization: Bearer [redacted]\\r\\n\\r\\n\"},"
                               "\"response\":{\"raw\":\"HTTP/1.1 101 OK\\r\\nSet-Cookie: a=[redacted]\\r\\n\\r\\n\"}}");
        const QString text = shown(tab, details);
        QVERIFY2(text.contains(QStringLiteral("Bearer ‹hidden›")), qPrintable(text));
        QTest::mouseClick(tab.rawButton(), Qt::LeftButton);
        const QString raw = tab.rawText()->toPlainText();
        QVERIFY2(raw.contains(QStringLiteral("GET /?token=‹hidden› HTTP/1.1")) && raw.contains(QStringLiteral("a=‹hidden›")), qPrintable(raw));
        QVERIFY(tab.revealButton()->isVisible());
        QVERIFY(!tab.revealButton()->isEnabled()); // a stored capture: nobody knows them
        // Those of another connection are not these.
        auto sent = std::make_shared<network::OpeningFacts>();
        sent->rawRequest = "GET /?token=t0p HTTP/1.1\r\nSec-WebSocket-Key: other=\r\nAuthorization: Bearer s3cret\r\n\r\n";
        tab.setSent(std::make_shared<network::OpeningFacts>(*sent));
        QVERIFY(!tab.revealButton()->isEnabled());
        sent->rawRequest.replace("other=", "abc=");
        sent->response.raw = "HTTP/1.1 101 OK\r\nSet-Cookie: a=b\r\n\r\n";
        tab.setSent(sent);
        QVERIFY(tab.revealButton()->isEnabled());
        QVERIFY(!tab.rawText()->toPlainText().contains(QLatin1String("s3cret")));
        QTest::mouseClick(tab.revealButton(), Qt::LeftButton);
        const QString revealed = tab.rawText()->toPlainText();
        QVERIFY2(revealed.contains(QLatin1String("token=t0p")) && revealed.contains(QLatin1String("Bearer s3cret")) && revealed.contains(QLatin1String("a=b")),
                 qPrintable(revealed));
        // Another opening is not revealed by that.
        details.openingEntry = 9;
        shown(tab, details);
        QVERIFY(!tab.revealButton()->isChecked());
        details.openingEntry = 10;
        details.opening = json("{\"url\":\"ws\",\"request\":{\"raw\":\"GET / HTTP/1.1\\r\\n\\r\\n\"}}");
        shown(tab, details);
        QVERIFY(!tab.revealButton()->isVisible());
    }

    void rawIsWhatWentOverTheWire()
    {
        HandshakeTab tab;
        tab.resize(500, 300);
        tab.show();
        EntryDetails details;
        details.redirects.push_back(capture::eventFrom<capture::RedirectEvent>(base::viewOf("{\"from\":\"a\",\"to\":\"b\",\"request\":{\"raw\":\"GET /old HTTP/1.1\"},\"response\":{\"raw\":\"HTTP/1.1 302 Found\"}}")));
        details.opening = json("{\"url\":\"ws\",\"request\":{\"raw\":\"GET /new HTTP/1.1\"},\"response\":{\"raw\":\"HTTP/1.1 403 No\",\"body\":\"<b>no</b>\"}}");
        const QString text = shown(tab, details);
        QVERIFY(text.contains(QLatin1String("Redirect 1")) && text.contains(QLatin1String("<b>no</b>")));
        QTest::mouseClick(tab.rawButton(), Qt::LeftButton);
        QVERIFY(tab.rawText()->isVisible());
        QCOMPARE(tab.rawText()->toPlainText(),
                 QStringLiteral("GET /old HTTP/1.1\n\nHTTP/1.1 302 Found\n\nGET /new HTTP/1.1\n\nHTTP/1.1 403 No\n\n<b>no</b>"));
        QVERIFY(shown(tab, {}).contains(QLatin1String("No opening handshake yet")));
        QVERIFY(tab.rawText()->toPlainText().isEmpty());
    }
};

FRAMESCOPE_TEST(tst_HandshakeTab);
#include "tst_HandshakeTab.moc"
