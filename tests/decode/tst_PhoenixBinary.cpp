#include "support/TestClass.h"

#include "Conversation.h"

#include "decode/Phoenix.h"
#include "decode/PhoenixBinary.h"

using namespace framescope;
using namespace framescope::decode;
using namespace framescope::decode::testing;

namespace {

QByteArray jsonOf(Sender from, const QByteArray &bytes)
{
    const MessageView message{1, 0, from, false, base::viewOf(bytes)};
    const auto read = readPhoenixBinary(LayerSpan::of(message), from);
    return read ? read->json() : QByteArray();
}

} // namespace

class tst_PhoenixBinary : public QObject
{
    Q_OBJECT

private slots:
    // Of phoenix.js 1.8.
    void aClientsPush()
    {
        QCOMPARE(jsonOf(Sender::Client, QByteArray::fromHex("0001010a08" "31" "32" "726f6f6d3a6c6f626279" "6e65775f66696c65" "0102ff")), QByteArray("[\"1\",\"2\",\"room:lobby\",\"new_file\",\"h'0102ff'\"]"));
    }

    void aServersPushHasNoRef()
    {
        QCOMPARE(jsonOf(Sender::Server, QByteArray::fromHex("00010102" "31" "74" "6576" "ff")), QByteArray("[\"1\",null,\"t\",\"ev\",\"h'ff'\"]"));
    }

    void repliesAndBroadcasts()
    {
        QCOMPARE(jsonOf(Sender::Server, QByteArray::fromHex("0101010102" "31" "32" "74" "6f6b" "05")), QByteArray("[\"1\",\"2\",\"t\",\"phx_reply\",{\"status\":\"ok\",\"response\":\"h'05'\"}]"));
        QCOMPARE(jsonOf(Sender::Server, QByteArray::fromHex("020102" "74" "6576")), QByteArray("[null,null,\"t\",\"ev\",\"h''\"]"));
    }

    void whatIsNoneOfThem()
    {
        for (const char *hex : {"", "00", "0001", "0301010101", "0001010aff31", "00010100013132", "020102"})
            QVERIFY2(jsonOf(Sender::Client, QByteArray::fromHex(hex)).isEmpty(), hex);
    }

    void phoenixPairsThem()
    {
        QCOMPARE(linesOf(Phoenix::type(), {}, {{Sender::Client, QByteArray::fromHex("0001010102" "31" "32" "74" "6576" "05"), false}, {Sender::Server, QByteArray::fromHex("0101010102" "31" "32" "74" "6f6b" "05"), false}})
                     .filter(QStringLiteral("<1"))
                     .size(),
                 1);
        QCOMPARE(linesOf(Phoenix::type(), {}, {{Sender::Client, QByteArray::fromHex("ff"), false}}).filter(QStringLiteral("?!")).size(), 1);
    }
};

FRAMESCOPE_TEST(tst_PhoenixBinary);

#include "tst_PhoenixBinary.moc"
