#include "support/TestClass.h"

#include "Conversation.h"

#include "decode/WampBinary.h"

using namespace framescope;
using namespace framescope::decode;
using namespace framescope::decode::testing;

namespace {

HandshakeFacts facts(const char *subprotocol)
{
    HandshakeFacts facts;
    facts.subprotocol = subprotocol;
    return facts;
}

Turn from(Sender sender, const char *hex)
{
    return {sender, QByteArray::fromHex(hex), false};
}

} // namespace

// The bytes are those of autobahn-js's serializers.
class tst_WampBinary : public QObject
{
    Q_OBJECT

private slots:
    void sessionsInBoth()
    {
        const QStringList expected{QStringLiteral("HELLO realm1 {\"roles\":{\"caller\":{}}}"), QStringLiteral("WELCOME realm1 {\"roles\":{\"broker\":{}}} <1"),
                                   QStringLiteral("CALL com.myapp.add [23,7]"), QStringLiteral("RESULT com.myapp.add [30] <3")};
        QCOMPARE(linesOf(WampBinary::type(), facts("wamp.2.msgpack"),
                         {from(Sender::Client, "9301a67265616c6d3181a5726f6c657381a663616c6c657280"), from(Sender::Server, "9302cf00000002202394b481a5726f6c657381a662726f6b657280"),
                          from(Sender::Client, "9530ce00773bf780ad636f6d2e6d796170702e616464921707"), from(Sender::Server, "9432ce00773bf780911e")}),
                 expected);
        QCOMPARE(linesOf(WampBinary::type(), facts("wamp.2.cbor"),
                         {from(Sender::Client, "8301667265616c6d31a165726f6c6573a16663616c6c6572a0"), from(Sender::Server, "83021b00000002202394b4a165726f6c6573a16662726f6b6572a0"),
                          from(Sender::Client, "8518301a00773bf7a06d636f6d2e6d796170702e616464821707"), from(Sender::Server, "8418321a00773bf7a081181e")}),
                 expected);
    }

    void fieldsAreMarkedInTheMessage()
    {
        auto decoder = WampBinary::type().make(facts("wamp.2.msgpack"), {});
        const QByteArray bytes = QByteArray::fromHex("9530ce00773bf780ad636f6d2e6d796170702e616464921707");
        Decoded out;
        decoder.value()->decode({1, 0, Sender::Client, false, base::viewOf(bytes)}, Want::Fields, out);
        QVERIFY(out.layers.empty());
        QCOMPARE(out.packets.at(0).range, (ByteRange{0, 25, 0}));
        int seen = 0;
        for (const Field &field : out.packets[0].fields.fields()) {
            if (field.value == QStringLiteral("com.myapp.add")) {
                QCOMPARE(field.range, (ByteRange{8, 14, 0}));
                ++seen;
            }
        }
        QCOMPARE(seen, 1);
    }

    void batches()
    {
        const QStringList lines = linesOf(WampBinary::type(), facts("wamp.2.msgpack.batched"), {from(Sender::Server, "00000003922301" "00000003924302")});
        QCOMPARE(lines, (QStringList{QStringLiteral("UNSUBSCRIBED"), QStringLiteral("UNREGISTERED")}));
        const QStringList cut = linesOf(WampBinary::type(), facts("wamp.2.cbor.batched"), {from(Sender::Server, "000000098218")});
        QCOMPARE(cut.size(), 1);
        QVERIFY(cut[0].startsWith(QStringLiteral("? ")) && cut[0].endsWith(QStringLiteral(" ?!")));
    }

    void damage()
    {
        for (const char *hex : {"9530", "c1", "", "92230105"}) {
            const QStringList lines = linesOf(WampBinary::type(), facts("wamp.2.msgpack"), {from(Sender::Server, hex)});
            QCOMPARE(lines.size(), 1);
            QVERIFY(lines[0].endsWith(QStringLiteral("?!")));
        }
        QVERIFY(linesOf(WampBinary::type(), facts("wamp.2.msgpack"), {server("[1]")}).value(0).endsWith(QStringLiteral("?!")));
    }

    void recognition()
    {
        QVERIFY(WampBinary::type().byHandshake(facts("wamp.2.cbor.batched")).confidence >= Recognition::kChosen);
        QCOMPARE(WampBinary::type().byHandshake(facts("wamp.2.json")).confidence, 0);
    }
};

FRAMESCOPE_TEST(tst_WampBinary);

#include "tst_WampBinary.moc"
