#include "support/TestClass.h"

#include "Conversation.h"

#include "decode/ConnectionDecoder.h"
#include "decode/DecoderRegistry.h"

#include <QRandomGenerator>

using namespace framescope;
using namespace framescope::decode;
using namespace framescope::decode::testing;

class tst_ConnectionDecoder : public QObject
{
    Q_OBJECT

    /// "by kind" of each packet of a message, and the packet around it.
    static QStringList said(ConnectionDecoder &decoder, const Turn &turn, std::uint64_t number = 1)
    {
        Decoded decoded;
        decoder.decode({number, 0, turn.from, turn.isText, base::viewOf(turn.bytes)}, Want::Fields, decoded);
        QStringList lines;
        for (const Packet &packet : decoded.packets) {
            lines << QString::fromLatin1(packet.by.data(), qsizetype(packet.by.size())) + QLatin1Char(' ') + QString::fromStdString(packet.kind)
                         + (packet.outer >= 0 ? QStringLiteral(" in %1").arg(packet.outer) : QString());
            if (!isInside(packet.range, decoded, std::size_t(turn.bytes.size())))
                lines << QStringLiteral("OUTSIDE");
        }
        return lines;
    }

private slots:
    void theHandshakeDecides()
    {
        ConnectionDecoder decoder({"h", "/socket.io/?EIO=4", {}, {}}, {});
        QCOMPARE(decoder.type()->name, std::string_view("socket.io"));
        QVERIFY(decoder.reason().contains(QStringLiteral("EIO=4")));
        QCOMPARE(said(decoder, server("2")), (texts({"socket.io ping"})));
    }

    void aSubprotocolIsStrongerThanTheAddress()
    {
        ConnectionDecoder decoder({"h", "/connection/websocket", "v12.stomp", {}}, {});
        QCOMPARE(decoder.type()->name, std::string_view("stomp"));
    }

    void theContentDecidesWhereTheHandshakeDoesNot()
    {
        ConnectionDecoder decoder({}, {});
        QVERIFY(!decoder.type());
        QCOMPARE(said(decoder, server("{\"a\":1}")), (texts({"json object"})));
        QVERIFY(!decoder.type());
        QCOMPARE(said(decoder, client("{\"jsonrpc\":\"2.0\",\"method\":\"a\"}")), (texts({"json-rpc notification"})));
        QCOMPARE(decoder.type()->name, std::string_view("json-rpc"));
        // What does not fit a guess is read for what it is.
        QCOMPARE(said(decoder, server("{\"a\":1}")), (texts({"json object"})));
    }

    void noneDecodesNothing()
    {
        ConnectionDecoder decoder({"h", "/?EIO=4", {}, {}}, *DecoderChoice::parse(QStringLiteral("none")));
        QCOMPARE(said(decoder, server("2")), QStringList());
    }

    void aPersonsChoiceIsTheStrongest()
    {
        ConnectionDecoder decoder({"h", "/?EIO=4", {}, {}}, *DecoderChoice::parse(QStringLiteral("ocpp")));
        QCOMPARE(said(decoder, client("[2,\"1\",\"A\",{}]")), (texts({"ocpp CALL"})));
        QCOMPARE(said(decoder, client("2")), (texts({"ocpp ?"})));
    }

    void wrongChoicesAreRefused()
    {
        const auto unknown = DecoderChoice::parse(QStringLiteral("stmop"));
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().id, QStringLiteral("decode.unknown"));
        QVERIFY(unknown.error().remedy.contains(QStringLiteral("stomp")));
        const auto option = DecoderChoice::parse(QStringLiteral("stomp:x=1"));
        QVERIFY(!option);
        QCOMPARE(option.error().id, QStringLiteral("decode.option"));
    }

    void layersCarryOtherProtocols()
    {
        ConnectionDecoder decoder({"h", "/ws/123/abcdef12/websocket", {}, {}}, {});
        QCOMPARE(decoder.type()->name, std::string_view("sockjs"));
        QCOMPARE(said(decoder, client("[\"CONNECT\\naccept-version:1.2\\n\\n\\u0000\"]")), (texts({"sockjs message", "stomp CONNECT in 0"})));
        QCOMPARE(said(decoder, server("a[\"CONNECTED\\nversion:1.2\\n\\n\\u0000\",\"\\n\"]"), 2),
                 (texts({"sockjs message", "sockjs message", "stomp CONNECTED in 0", "stomp heartbeat in 1"})));
    }

    /// A layer is not looked for inside itself.
    void whatIsPackedWithoutAMarkIsUnpackedOnce()
    {
        ConnectionDecoder decoder({}, {});
        const Turn packed{Sender::Server, QByteArray::fromHex("ab562ac8cc4b57b23234b134323132303137363032d751cacb2f4955b2524ac40b946a01"), false}; // {"ping":…}
        QCOMPARE(said(decoder, packed), (texts({"packed deflate", "json object in 0"})));
        QCOMPARE(said(decoder, server("{\"a\":1}")), (texts({"packed plain", "json object in 0"})));
    }

    void aCopyGoesOnByItself()
    {
        ConnectionDecoder decoder({"h", "/?EIO=4", {}, {}}, {});
        (void)said(decoder, client("421[\"a\"]"));
        ConnectionDecoder checkpoint(decoder);
        const auto answered = [](ConnectionDecoder &by) {
            Decoded decoded;
            const QByteArray ack("431[]");
            by.decode({2, 0, Sender::Server, true, base::viewOf(ack)}, Want::Facts, decoded);
            return decoded.packets.front().correlation.has_value();
        };
        QVERIFY(answered(decoder));
        QVERIFY(!answered(decoder));
        QVERIFY(answered(checkpoint));
    }

    void noiseIsClaimedByNoProtocol_data()
    {
        QTest::addColumn<QByteArray>("start");
        for (const char *start : {"", "{", "[", "{\"type\":", "4", "42", "[2,", "a[", "INFO ", "\x01", "\x1f\x8b", "\x82"})
            QTest::newRow(start) << QByteArray(start);
    }
    void noiseIsClaimedByNoProtocol()
    {
        QFETCH(QByteArray, start);
        QRandomGenerator random(42);
        for (int i = 0; i < 300; ++i) {
            QByteArray bytes = start;
            for (int length = random.bounded(60); length > 0; --length)
                bytes += char(random.bounded(256));
            for (const DecoderType *type : decoderTypes()) {
                if (type->byContent)
                    QVERIFY2(confidenceOf(*type, {Sender::Server, bytes, bytes.isValidUtf8()}) < Recognition::kChosen, bytes.toHex().constData());
            }
        }
    }

    void plainJsonIsClaimedByNoProtocol()
    {
        for (const char *json : {"{}", "[]", "42", "\"42\"", "{\"type\":\"ping\"}", "{\"id\":1,\"result\":2}", "{\"event\":\"trade\",\"data\":{}}", "[1,\"a\",{}]", "{\"op\":1}", "{\"ping\":1}",
                                 "{\"type\":\"error\",\"id\":\"1\"}", "{\"topic\":\"a\",\"event\":\"b\",\"payload\":{}}", "{\"identifier\":\"a\",\"command\":\"subscribe\"}"}) {
            for (const DecoderType *type : decoderTypes())
                QVERIFY2(confidenceOf(*type, server(json)) < Recognition::kChosen, json);
        }
    }
};

FRAMESCOPE_TEST(tst_ConnectionDecoder);

#include "tst_ConnectionDecoder.moc"
