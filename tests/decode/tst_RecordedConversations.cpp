#include "support/Folders.h"
#include "support/TestClass.h"

#include "Conversation.h"

#include "base/json/OrderedJson.h"
#include "decode/ConnectionDecoder.h"

#include <QFile>

using namespace framescope;
using namespace framescope::decode;
using namespace framescope::decode::testing;

/// What the real libraries say to one another (tests/data/decode/record.js): all of it is understood, and nothing of it is found wrong.
class tst_RecordedConversations : public QObject
{
    Q_OBJECT

private slots:
    void isUnderstood_data()
    {
        QTest::addColumn<QString>("decoder");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("socket.io") << QStringLiteral("socket.io")
                                   << texts({"CONNECT {\"token\":\"t\"}", "EVENT hey 1,{\"a\":\"ü\"},null", "ATTACHMENT blob: attachment 2 of 2, 1 byte(s): 04 <4", "BINARY_ACK file [{\"_placeholder\":true,\"num\":0}] (1 attachment(s) follow) <8",
                                             "EVENT /admin sum 1,2", "ACK /admin sum [3] <17", "CONNECT_ERROR! /closed {\"message\":\"Not authorised\"}", "pong~ <23", "DISCONNECT"});
        QTest::newRow("graphql-transport-ws") << QStringLiteral("graphql-transport-ws")
                                              << texts({"connection_ack <1", "subscribe OnTick", "next OnTick {\"data\":{\"tick\":2}} <3", "complete OnTick <3", "pong~ <13"});
        QTest::newRow("stomp") << QStringLiteral("stomp") << texts({"CONNECT 1.2,1.1,1.0", "CONNECTED 1.1 <1", "SUBSCRIBE /queue/a", "SEND /queue/a {\"k\":1}", "heartbeat~", "UNSUBSCRIBE /queue/a", "RECEIPT close-1 <9"});
        QTest::newRow("signalr") << QStringLiteral("signalr") << texts({"HandshakeResponse {} <1", "Invocation Tick [1]", "Ping~", "Completion Echo [\"a\",1] <4", "Completion! Fail \"no\" <6", "StreamItem Count 2 <9", "Completion Count <9", "Close"});
    }
    void isUnderstood()
    {
        QFETCH(QString, decoder);
        QFETCH(QStringList, lines);
        QFile file(framescope::testing::sourcePath(QStringLiteral("tests/data/decode/%1.jsonl").arg(QString::fromLatin1(QTest::currentDataTag()))));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        std::optional<ConnectionDecoder> connection;
        QStringList all;
        std::uint64_t number = 0;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.isEmpty())
                continue;
            const auto json = base::OrderedJson::parse(line);
            QVERIFY2(json.ok(), line.constData());
            if (!connection) {
                connection.emplace(HandshakeFacts{"127.0.0.1", (*json)[u"target"].toString().toUtf8(), (*json)[u"subprotocol"].toString().toUtf8(), {}}, DecoderChoice{});
                continue;
            }
            const bool isText = json->contains(u"text");
            const QByteArray payload = isText ? (*json)[u"text"].toString().toUtf8() : QByteArray::fromBase64((*json)[u"base64"].toString().toLatin1());
            const Sender from = (*json)[u"from"].toString() == QLatin1String("client") ? Sender::Client : Sender::Server;
            Decoded decoded;
            ++number;
            connection->decode({number, std::int64_t(number), from, isText, base::viewOf(payload)}, Want::Fields, decoded);
            QVERIFY2(!decoded.packets.empty(), line.constData());
            for (const Packet &packet : decoded.packets) {
                QVERIFY2(packet.faults.empty(), qPrintable(packet.faults.empty() ? QString() : packet.faults.front().what + QString::fromUtf8(line)));
                all << lineOf(packet);
            }
        }
        QVERIFY(connection && connection->type());
        QCOMPARE(QString::fromLatin1(connection->type()->name.data()), decoder);
        for (const QString &wanted : lines)
            QVERIFY2(all.contains(wanted), qPrintable(wanted + QStringLiteral("\nis not among\n") + all.join(QLatin1Char('\n'))));
    }
};

FRAMESCOPE_TEST(tst_RecordedConversations);

#include "tst_RecordedConversations.moc"
