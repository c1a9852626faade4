#include "support/TestClass.h"

#include "capture/EntryDecoder.h"
#include "capture/EventFacts.h"

using namespace framescope;
using namespace framescope::capture;

class tst_EntryDecoder : public QObject
{
    Q_OBJECT

    static EntryView frame(Direction direction, const QByteArray &payload, protocol::Opcode opcode = protocol::Opcode::Text, std::uint32_t flags = FlagFin | FlagEndsMessage)
    {
        EntryView entry;
        entry.direction = direction;
        entry.opcode = opcode;
        entry.flags = flags;
        entry.payload = base::viewOf(payload);
        entry.payloadLength = std::uint64_t(payload.size());
        return entry;
    }

    static QString kindOf(EntryDecoder &decoder, const EntryView &entry)
    {
        const decode::Decoded &decoded = decoder.take(entry, decode::Want::Fields);
        return decoded.packets.empty() ? QString() : QString::fromStdString(decoded.packets.front().kind);
    }

    static void open(EntryDecoder &decoder, const QByteArray &url, const QByteArray &protocol = {}, const QByteArray &head = {})
    {
        OpeningEvent opening;
        opening.url = url;
        opening.protocol = protocol;
        opening.request.raw = head;
        const QByteArray json = toJson(opening);
        EntryView entry;
        entry.kind = EntryKind::Open;
        entry.payload = base::viewOf(json);
        decoder.take(entry, decode::Want::Facts);
    }

private slots:
    void theHandshakeIsTold()
    {
        EntryDecoder decoder({}, EntryDecoder::Role::Client);
        open(decoder, "ws://u@Host.example:8080/socket.io/?EIO=4&transport=websocket");
        QCOMPARE(decoder.connection(1)->type()->name, std::string_view("socket.io"));
        QCOMPARE(kindOf(decoder, frame(Direction::In, "2")), QStringLiteral("ping"));
    }

    void anAddressWithoutPathHasItsQuery()
    {
        EntryDecoder decoder({}, EntryDecoder::Role::Client);
        open(decoder, "wss://gateway.discord.gg?v=10&u=a/b");
        QVERIFY(decoder.connection(1)->type());
        QCOMPARE(decoder.connection(1)->type()->name, std::string_view("discord"));
        open(decoder, "ws://h?EIO=4");
        QVERIFY(decoder.connection(1)->type());
        QCOMPARE(decoder.connection(1)->type()->name, std::string_view("socket.io"));
    }

    void offersAreTold()
    {
        EntryDecoder decoder({}, EntryDecoder::Role::Server);
        open(decoder, {}, {}, "GET /x HTTP/1.1\r\nHost: gateway.discord.gg\r\nSec-WebSocket-Protocol: a, v12.stomp\r\n\r\n");
        QVERIFY(decoder.connection(1)->type());
        QCOMPARE(decoder.connection(1)->type()->name, std::string_view("discord"));
        open(decoder, {}, {}, "GET /x HTTP/1.1\r\nHost: h\r\nSec-WebSocket-Protocol: a, v12.stomp\r\n\r\n");
        QCOMPARE(decoder.connection(1)->type()->name, std::string_view("stomp"));
    }

    void rolesTurnDirections()
    {
        const QByteArray init("{\"type\":\"connection_init\"}");
        for (const auto &[role, out] : {std::pair(EntryDecoder::Role::Client, true), std::pair(EntryDecoder::Role::Server, false)}) {
            EntryDecoder decoder({}, role);
            open(decoder, "ws://h/", "graphql-transport-ws");
            QVERIFY(decoder.take(frame(out ? Direction::Out : Direction::In, init), decode::Want::Facts).packets.front().faults.empty());
            QVERIFY(!decoder.take(frame(out ? Direction::In : Direction::Out, init), decode::Want::Facts).packets.front().faults.empty());
        }
    }

    void fragmentsArePutTogether()
    {
        EntryDecoder decoder({}, EntryDecoder::Role::Client);
        QCOMPARE(kindOf(decoder, frame(Direction::In, "{\"a\"", protocol::Opcode::Text, FlagFragmented)), QString());
        QCOMPARE(kindOf(decoder, frame(Direction::In, {}, protocol::Opcode::Ping)), QString());
        QCOMPARE(kindOf(decoder, frame(Direction::In, ":1}", protocol::Opcode::Continuation, FlagFin | FlagFragmented | FlagEndsMessage)), QStringLiteral("object"));
        // What was cut is not taken for a wrong message.
        QCOMPARE(kindOf(decoder, frame(Direction::In, "{\"a\"", protocol::Opcode::Text, FlagFin | FlagEndsMessage | FlagCut)), QString());
    }

    void closeCodesHaveAMeaning()
    {
        EntryDecoder decoder({}, EntryDecoder::Role::Client);
        open(decoder, "ws://h/", "graphql-transport-ws");
        const QByteArray code("\x11\x39", 2); // 4409
        QVERIFY(!decoder.closeMeaning(frame(Direction::In, code, protocol::Opcode::Close)).isEmpty());
    }
};

FRAMESCOPE_TEST(tst_EntryDecoder);

#include "tst_EntryDecoder.moc"
