#include "support/TestClass.h"

#include "Conversation.h"

#include "decode/SocketIo.h"

using namespace framescope;
using namespace framescope::decode;
using namespace framescope::decode::testing;

class tst_SocketIo : public QObject
{
    Q_OBJECT

private slots:
    static HandshakeFacts version(const char *version) { return {"h", QByteArray("/socket.io/?EIO=") + version + "&transport=websocket", {}, {}}; }

    void aSessionOfVersion4()
    {
        QCOMPARE(linesOf(SocketIo::type(), version("4"),
                         {server("0{\"sid\":\"s1\",\"upgrades\":[],\"pingInterval\":25000,\"pingTimeout\":20000,\"maxPayload\":1000000}"), client("40"), server("40{\"sid\":\"s2\"}"),
                          client("42[\"hey\",1]"), client("42/admin,13[\"sum\",1,2]"), server("43/admin,13[3]"), server("2"), client("3"), server("41"),
                          server("44{\"message\":\"Not authorised\"}")}),
                 (texts({"open {\"sid\":\"s1\",\"upgrades\":[],\"pingInterval\":25000,\"pingTimeout\":20000,\"maxPayload\":1000000}", "CONNECT", "CONNECT {\"sid\":\"s2\"}", "EVENT hey 1",
                              "EVENT /admin sum 1,2", "ACK /admin sum [3] <5", "ping~", "pong~ <7", "DISCONNECT", "CONNECT_ERROR! {\"message\":\"Not authorised\"}"})));
    }

    void attachmentsBelongToTheirEvent()
    {
        QCOMPARE(linesOf(SocketIo::type(), version("4"),
                         {server("452-[\"pic\",{\"_placeholder\":true,\"num\":0},{\"_placeholder\":true,\"num\":1}]"), {Sender::Server, QByteArray("\x01\x02", 2), false}, {Sender::Server, "\x03", false}}),
                 (texts({"BINARY_EVENT pic {\"_placeholder\":true,\"num\":0},{\"_placeholder\":true,\"num\":1} (2 attachment(s) follow)",
                              "ATTACHMENT pic: attachment 1 of 2, 2 byte(s): 01 02 <1", "ATTACHMENT pic: attachment 2 of 2, 1 byte(s): 03 <1"})));
    }

    void version3PingsFromTheClient()
    {
        QCOMPARE(linesOf(SocketIo::type(), version("3"), {client("2probe"), server("3probe"), client("5"), client("2"), server("3"), server("2")}),
                 (texts({"ping~ probe", "pong~ probe <1", "upgrade", "ping~", "pong~ <4", "ping~ ?!"})));
    }

    void fieldsNameTheirBytes()
    {
        QCOMPARE(fieldsOf(SocketIo::type(), version("4"), client("42/a,7[\"x\",{\"k\":1}]")),
                 (texts({"packet type=42 (EVENT) “42”", "namespace=/a “/a”", "acknowledgement id=7 “7”", "event=x “\"x\"”", "argument 1=1 member(s) “{\"k\":1}”", "  k=1 “1”"})));
    }

    /// What socket.io-msgpack-parser 3 writes.
    void packetsInMessagePack()
    {
        const auto packed = [](Sender from, const char *hex) { return Turn{from, QByteArray::fromHex(hex), false}; };
        QCOMPARE(linesOf(SocketIo::type(), {},
                         {packed(Sender::Client, "83a47479706500a46461746181a5746f6b656ea178a36e7370a12f"), packed(Sender::Client, "84a47479706502a46461746192a368657901a36e7370a12fa2696405"),
                          packed(Sender::Server, "84a47479706503a46461746191a26f6ba36e7370a12fa2696405"), packed(Sender::Server, "81a16101")}),
                 linesOf(SocketIo::type(), {}, {client("40{\"token\":\"x\"}"), client("425[\"hey\",1]"), server("435[\"ok\"]"), packed(Sender::Server, "81a16101")}));
    }

    void faults()
    {
        QCOMPARE(linesOf(SocketIo::type(), version("4"), {client("9"), client(""), client("42{}"), client("42[1"), client("45x-[]"), client("42[]")}),
                 (texts({"? A packet begins with a digit from 0 to 6. ?!", "? A packet begins with a digit from 0 to 6. ?!", "EVENT ?!", "EVENT [1 ?!", "BINARY_EVENT ?!", "EVENT ?!"})));
    }

    void recognition()
    {
        QCOMPARE(SocketIo::type().byHandshake(version("4")).confidence, 100);
        QCOMPARE(SocketIo::type().byHandshake(version("5")).confidence, 60);
        QVERIFY(confidenceOf(SocketIo::type(), client("42[\"a\",1]")) >= Recognition::kChosen);
        QVERIFY(confidenceOf(SocketIo::type(), client("42")) < Recognition::kChosen);
        QVERIFY(confidenceOf(SocketIo::type(), client("[42,\"a\"]")) < Recognition::kChosen);
    }
};

FRAMESCOPE_TEST(tst_SocketIo);

#include "tst_SocketIo.moc"
