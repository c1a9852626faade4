#include "ui/details/models/HandshakeFacts.h"

#include "support/TestClass.h"

#include <QTest>

using framescope::ui::details::HandshakeFacts;

class tst_HandshakeFacts : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatWasOfferedAndAgreed()
    {
        const QString request = QStringLiteral("GET /chat HTTP/1.1\r\nHost: a\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                                               "sec-websocket-protocol: chat, superchat\r\nSec-WebSocket-Protocol: third\r\n"
                                               "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits, x; a=\"1,2\"\r\n\r\n");
        const QString response = QStringLiteral("HTTP/1.1 101 Switching Protocols\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"
                                                "Sec-WebSocket-Protocol: superchat\r\nodd line\x1b\r\n\r\n");
        const HandshakeFacts facts = HandshakeFacts::of(request, response);
        QCOMPARE(facts.requestLine, QStringLiteral("GET /chat HTTP/1.1"));
        QCOMPARE(facts.statusLine, QStringLiteral("HTTP/1.1 101 Switching Protocols"));
        QCOMPARE(facts.offeredProtocols, (QStringList{QStringLiteral("chat"), QStringLiteral("superchat"), QStringLiteral("third")}));
        QCOMPARE(facts.agreedProtocols, QStringList{QStringLiteral("superchat")});
        QCOMPARE(facts.offeredExtensions.size(), 2);
        QCOMPARE(facts.accept, facts.expectedAccept); // the example of RFC 6455 section 1.3
        QVERIFY(facts.response.back().second.isEmpty());
        QVERIFY(!facts.response.back().first.contains(QChar(0x1b)));
    }

    void nothingCame()
    {
        const HandshakeFacts facts = HandshakeFacts::of({}, {});
        QVERIFY(facts.statusLine.isEmpty() && facts.expectedAccept.isEmpty() && facts.request.empty());
        QCOMPARE(HandshakeFacts::visible(QStringLiteral("a\r\nb\x01\n\n")).count(QLatin1Char('\n')), 1);
    }
};

FRAMESCOPE_TEST_APPLESS(tst_HandshakeFacts);
#include "tst_HandshakeFacts.moc"
