#include "ui/details/DetailsPanel.h"

#include "ui/support/UiFixture.h"
#include "ui/session/models/SessionController.h"
#include "ui/details/HandshakeTab.h"
#include "ui/details/PayloadPage.h"
#include "ui/details/PayloadTextView.h"
#include "ui/widgets/FactsView.h"
#include "ui/widgets/Waterfall.h"

#include "support/TestClass.h"

#include <QPlainTextEdit>
#include <QSplitter>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace framescope;
using ui::details::DetailsPanel;

class tst_DetailsPanel : public QObject
{
    Q_OBJECT

    static void show(DetailsPanel &panel, quint64 entry)
    {
        panel.showEntry(entry);
        QTRY_VERIFY_WITH_TIMEOUT(!panel.isLoading(), 30'000);
    }
    static QString text(const DetailsPanel &panel, DetailsPanel::Tab tab) { return panel.facts(tab)->toPlainText(); }

private slots:
    void everyPageSaysWhatIsKnown()
    {
        uitest::Log log;
        log.event(capture::EntryKind::Open,
                  R"({"url":"wss:)" R"(//host.example/","status":101,"reason":"Switching Protocols","protocol":"chat","extensions":"","deflate":null,)"
                  R"("deflate_offered":{"x":1},"timings":{"tcp":1.5,"tls":20.0,"upgrade":3.0,"total":24.5},)"
                  R"("tls":{"version":"TLS 1.3","cipher":"AES","chain":[{"subject":"CN=host","issuer":"CN=ca","names":["host.example"],)"
                  R"("not_before":"2020-01-01T00:00:00Z","not_after":"2021-01-01T00:00:00Z","sha256":"ab","key":"EC 256"}],)"
                  R"("problems":[{"id":"expired","text":"The certificate has expired.","certificate":0}]},)"
                  R"("request":{"raw":"GET / HTTP/1.1\r\nHost: host.example\r\n\r\n"},)"
                  R"("response":{"raw":"HTTP/1.1 101 Switching Protocols\r\nX-<b>: <i>1</i>\r\n\r\n"}})");
        log.add("hello");
        log.event(capture::EntryKind::Violation, R"({"id":"rfc6455.masked-server-frame","section":"RFC 6455 section 5.1","close_code":1002,"seen":"a mask","expected":"none","offset":3,"bytes":"8185"})");
        log.event(capture::EntryKind::Closed, R"({"sent":{"code":1000,"name":"Normal Closure","reason":"bye"},"received":null,"first":"local","clean":false,"code":1006,"end":"reset"})");
        DetailsPanel panel;
        panel.resize(600, 400);
        panel.show();
        panel.setReader(log.reader);
        show(panel, 2);
        QVERIFY(panel.facts(DetailsPanel::Frame)->toPlainText().contains(QLatin1String("Number: 2")));
        const QString handshake = panel.facts(DetailsPanel::Handshake)->toPlainText();
        QVERIFY(handshake.contains(QLatin1String("101 Switching Protocols")));
        QVERIFY(handshake.contains(QLatin1String("X-<b>: <i>1</i>")));
        QVERIFY(handshake.contains(QLatin1String("declined by the server")));
        QVERIFY(panel.facts(DetailsPanel::Timing)->toPlainText().contains(QLatin1String("24.5 ms")));
        QVERIFY(panel.facts(DetailsPanel::Tls)->toPlainText().contains(QLatin1String("The certificate has expired.")));
        const QString close = panel.facts(DetailsPanel::Close)->toPlainText();
        QVERIFY(close.contains(QLatin1String("1006")));
        QVERIFY(close.contains(QLatin1String("broken off")));
        show(panel, 3);
        QVERIFY(panel.facts(DetailsPanel::Payload)->toPlainText().contains(QLatin1String("close code 1002")));
        show(panel, 0);
        for (int tab = 0; tab < DetailsPanel::TabCount; ++tab) {
            panel.tabs()->setCurrentIndex(tab);
            QVERIFY(!panel.grab().isNull());
        }
    }

    void aRealSessionIsToldWhole()
    {
        uitest::EchoServer echo;
        QVERIFY(echo.ok);
        ui::models::IoThread io;
        session::SessionSettings settings;
        settings.connection.url = base::WebSocketAddress::of(QUrl(echo.address()));
        settings.connection.subprotocols = {"chat", "superchat"};
        ui::session::SessionController controller(io, settings, {});
        DetailsPanel panel;
        panel.resize(600, 400);
        panel.show();
        panel.setReader(controller.reader());
        connect(&controller, &ui::session::SessionController::statusChanged, &panel, [&] { panel.setFacts(controller.status().facts); });
        controller.start();
        QTRY_COMPARE_WITH_TIMEOUT(controller.state(), session::Session::State::Open, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(text(panel, DetailsPanel::Handshake).contains(QLatin1String("Sec-WebSocket-Accept: valid")), 30'000);
        QVERIFY(text(panel, DetailsPanel::Handshake).contains(QLatin1String("Subprotocols not selected")));
        QTest::mouseClick(panel.handshake()->rawButton(), Qt::LeftButton);
        QVERIFY(panel.handshake()->rawText()->toPlainText().contains(QLatin1String("Sec-WebSocket-Protocol: chat, superchat")));
        QVERIFY(panel.handshake()->rawText()->toPlainText().contains(QLatin1String("101 Switching Protocols")));
        QVERIFY(text(panel, DetailsPanel::Timing).contains(QLatin1String("Time to open")));

        session::Outgoing fragments = session::Outgoing::text("0123456789");
        fragments.fragmentSizes = {4};
        controller.send(fragments);
        QTRY_COMPARE_WITH_TIMEOUT(controller.status().statistics.in.messages, 1u, 30'000);
        std::uint64_t last = 0;
        for (std::uint64_t n = 1; n <= controller.reader()->entryCount(); ++n) {
            const auto info = controller.reader()->info(n);
            if (info && info->isFrame() && info->direction == capture::Direction::Out && info->has(capture::FlagEndsMessage))
                last = n;
        }
        QVERIFY(last != 0);
        show(panel, last);
        const QString frame = text(panel, DetailsPanel::Frame);
        QVERIFY2(frame.contains(QLatin1String("Fragment 3")), qPrintable(frame));
        QVERIFY(frame.contains(QLatin1String("Masking key")));
        QTRY_COMPARE_WITH_TIMEOUT(panel.payload()->text()->toPlainText(), QStringLiteral("0123456789"), 30'000);

        controller.stop(1000, "bye");
        QTRY_COMPARE_WITH_TIMEOUT(controller.state(), session::Session::State::Closed, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(text(panel, DetailsPanel::Close).contains(QLatin1String("This side closed first")), 30'000);
        QVERIFY(text(panel, DetailsPanel::Close).contains(QLatin1String("The peer answered: 1000")));
    }

    void aFailedPhaseIsShownWhereItFailed()
    {
        uitest::Log log;
        log.event(capture::EntryKind::Connecting, R"({"connection":1})");
        log.event(capture::EntryKind::Redirect, R"({"status":302,"from":"a","to":"b","request":{"raw":"GET /old HTTP/1.1"},"response":{"raw":"HTTP/1.1 302 Found"}})");
        log.event(capture::EntryKind::OpenFailed,
                  R"({"error":{"id":"handshake.status","what":"The server refused.","seen":"403","remedy":"sign in"},"url":"ws","status":403,"reason":"No",)"
                  R"("timings":{"lookup":1.0,"tcp":2.0,"upgrade":3.0},"request":{"raw":"GET / HTTP/1.1"},)"
                  R"("response":{"raw":"HTTP/1.1 403 No","body":"<h1>Go away</h1>\nline two"}})");
        DetailsPanel panel;
        panel.show();
        panel.setReader(log.reader);
        show(panel, 1); // before the opening: it is found all the same
        const QString handshake = text(panel, DetailsPanel::Handshake);
        for (const char *part : {"The server refused.", "sign in", "Redirect 1", "HTTP/1.1 302 Found", "<h1>Go away</h1>\nline two", "403 No"})
            QVERIFY2(handshake.contains(QLatin1String(part)), part);
        QVERIFY(panel.handshake()->rawText()->toPlainText().contains(QLatin1String("GET /old HTTP/1.1")));
        QVERIFY(text(panel, DetailsPanel::Timing).contains(QLatin1String("did not open")));
        QVERIFY(panel.findChild<ui::widgets::Waterfall *>()->accessibleDescription().contains(QLatin1String("Upgrade")));
    }

    void theAnswerInHandIsShown()
    {
        uitest::Log log;
        log.event(capture::EntryKind::Connecting, R"({"connection":1})");
        log.event(capture::EntryKind::OpenFailed,
                  R"({"error":{"id":"upgrade.status-403","what":"Refused."},"url":"wss","status":403,"notes":["TLS 1.0 was allowed."],)"
                  R"("tls":{"version":"TLS 1.0","server_name":null,"checked_name":"127.0.0.1","chain":[],"problems":[]},"request":{"raw":"GET / HTTP/1.1"},)"
                  R"("response":{"raw":"HTTP/1.1 403 No","body":"Zugang verweigert","body_coding":"gzip","body_cut":true,"body_notes":["Body incomplete: 5 of 100 bytes came."]},)"
                  R"("proxy_answer":{"raw":"HTTP/1.1 502 Bad","body":"from the proxy"}})");
        DetailsPanel panel;
        panel.show();
        panel.setReader(log.reader);
        show(panel, 1);
        const QString handshake = text(panel, DetailsPanel::Handshake);
        for (const char *part : {"Zugang verweigert", "decoded from gzip", "Body incomplete: 5 of 100 bytes came.", "HTTP/1.1 502 Bad", "from the proxy", "TLS 1.0 was allowed."})
            QVERIFY2(handshake.contains(QLatin1String(part)), qPrintable(handshake));
        QVERIFY(text(panel, DetailsPanel::Tls).contains(QLatin1String("not sent")));
        QVERIFY(text(panel, DetailsPanel::Tls).contains(QLatin1String("127.0.0.1")));
    }

    void aBrokenRuleStandsWithItsFrame()
    {
        uitest::Log log;
        log.add("x", protocol::Opcode::Binary);
        log.event(capture::EntryKind::Violation, R"({"id":"rfc6455.reserved-opcode","section":"RFC 6455 section 5.2","close_code":1002,"seen":"opcode 3","expected":"0, 1, 2, 8, 9 or 10","offset":0})");
        log.add("y");
        log.add("z");
        DetailsPanel panel;
        panel.show();
        panel.setReader(log.reader);
        show(panel, 1);
        QVERIFY(text(panel, DetailsPanel::Frame).contains(QLatin1String("opcode 3")));
        show(panel, 4);
        QVERIFY(!text(panel, DetailsPanel::Frame).contains(QLatin1String("opcode 3")));
    }

    /// The height beside a log is the user's.
    void anotherEntryMovesNoSplitter()
    {
        uitest::Log log;
        log.add("hello");
        log.add(QByteArray(200'000, 'x'), protocol::Opcode::Binary);
        log.event(capture::EntryKind::OpenFailed,
                  R"({"error":{"id":"handshake.status","what":"The server refused."},"url":"ws","status":403,"timings":{"lookup":1.0,"tcp":2.0,"upgrade":3.0},)"
                  R"("request":{"raw":"GET / HTTP/1.1"},"response":{"raw":"HTTP/1.1 403 No","body":"one\ntwo\nthree"}})");
        log.event(capture::EntryKind::Violation, R"({"id":"x","section":"RFC 6455 section 5.1","close_code":1002,"seen":"a mask","expected":"none"})");
        QSplitter splitter(Qt::Vertical);
        auto *rows = new QWidget(&splitter);
        auto *panel = new DetailsPanel(&splitter);
        rows->setMinimumHeight(50);
        splitter.resize(500, 420);
        splitter.show();
        panel->setReader(log.reader);
        splitter.setSizes({220, 200});
        const QList<int> sizes = splitter.sizes();
        const QSize least = panel->minimumSizeHint();
        for (int tab = 0; tab < DetailsPanel::TabCount; ++tab) {
            panel->tabs()->setCurrentIndex(tab);
            for (const quint64 entry : {1U, 2U, 3U, 4U, 0U, 1U}) {
                show(*panel, entry);
                QTRY_VERIFY_WITH_TIMEOUT(!panel->payload()->isLoading(), 30'000);
                QCoreApplication::processEvents();
                QCOMPARE(panel->minimumSizeHint(), least);
                QCOMPARE(splitter.sizes(), sizes);
            }
        }
    }
};

FRAMESCOPE_TEST(tst_DetailsPanel);
#include "tst_DetailsPanel.moc"
