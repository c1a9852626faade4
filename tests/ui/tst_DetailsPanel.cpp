#include "ui/panels/details/DetailsPanel.h"

#include "UiFixture.h"
#include "ui/widgets/FactsView.h"

#include <QTabBar>
#include <QTest>

using namespace framescope;
using ui::panels::details::DetailsPanel;

class DetailsPanelTest : public QObject
{
    Q_OBJECT

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
        panel.showEntry(2);
        QVERIFY(panel.facts(DetailsPanel::Frame)->toPlainText().contains(QLatin1String("Number: 2")));
        const QString handshake = panel.facts(DetailsPanel::Handshake)->toPlainText();
        QVERIFY(handshake.contains(QLatin1String("101 Switching Protocols")));
        QVERIFY(handshake.contains(QLatin1String("X-<b>: <i>1</i>")));
        QVERIFY(handshake.contains(QLatin1String("refused by the server")));
        QVERIFY(panel.facts(DetailsPanel::Timing)->toPlainText().contains(QLatin1String("24.5 ms")));
        QVERIFY(panel.facts(DetailsPanel::Tls)->toPlainText().contains(QLatin1String("The certificate has expired.")));
        const QString close = panel.facts(DetailsPanel::Close)->toPlainText();
        QVERIFY(close.contains(QLatin1String("1006")));
        QVERIFY(close.contains(QLatin1String("broken off")));
        panel.showEntry(3);
        QVERIFY(panel.facts(DetailsPanel::Payload)->toPlainText().contains(QLatin1String("close code 1002")));
        panel.showEntry(0);
        for (int tab = 0; tab < DetailsPanel::TabCount; ++tab) {
            panel.tabs()->setCurrentIndex(tab);
            QVERIFY(!panel.grab().isNull());
        }
    }

    void fieldsAreThoseOfTheFrame()
    {
        capture::EntryInfo info;
        info.flags = capture::FlagFin | capture::FlagMasked;
        info.direction = capture::Direction::Out;
        info.headerLength = 8;
        info.wireLength = 300;
        info.maskKey = 0x37fa213d;
        const auto fields = DetailsPanel::fieldsOf(info);
        int bits = 0;
        for (const auto &field : fields) {
            bits += field.bits;
            QVERIFY(!field.wrong);
        }
        QCOMPARE(bits, 8 * 8);
        QCOMPARE(fields.back().value, QStringLiteral("37fa213d"));
        info.opcode = protocol::Opcode::Ping;
        info.flags = 0;
        QVERIFY(DetailsPanel::fieldsOf(info).front().wrong); // a control frame must not be fragmented
    }
};

QTEST_MAIN(DetailsPanelTest)
#include "tst_DetailsPanel.moc"
