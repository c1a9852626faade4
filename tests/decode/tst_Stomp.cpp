#include "support/TestClass.h"

#include "Conversation.h"

#include "decode/Stomp.h"

using namespace framescope;
using namespace framescope::decode;
using namespace framescope::decode::testing;

class tst_Stomp : public QObject
{
    Q_OBJECT

    /// A literal with the NULs inside it.
    template<std::size_t N>
    static QByteArray bytes(const char (&literal)[N])
    {
        return QByteArray(literal, qsizetype(N) - 1);
    }

private slots:
    void aSession()
    {
        QCOMPARE(linesOf(Stomp::type(), {},
                         {client(bytes("CONNECT\naccept-version:1.2\nhost:h\n\n\0")), server(bytes("CONNECTED\nversion:1.2\n\n\0")),
                          client(bytes("SUBSCRIBE\nid:0\ndestination:/q\nreceipt:r1\n\n\0")), server(bytes("RECEIPT\nreceipt-id:r1\n\n\0")),
                          server(bytes("MESSAGE\nsubscription:0\nmessage-id:5\ndestination:/q\n\nhello\0\n")), server("\n"),
                          server(bytes("ERROR\nmessage:broken\n\n\0"))}),
                 (texts({"CONNECT 1.2", "CONNECTED 1.2 <1", "SUBSCRIBE /q", "RECEIPT r1 <3", "MESSAGE /q hello", "heartbeat~", "ERROR! broken"})));
    }

    void severalFramesAndPartsOfThem()
    {
        const QByteArray frame = bytes("SEND\ndestination:/q\ncontent-length:3\n\na\0b\0");
        QCOMPARE(linesOf(Stomp::type(), {}, {client(frame + frame)}).size(), 2);
        for (qsizetype cut = 1; cut < frame.size(); ++cut)
            QCOMPARE(linesOf(Stomp::type(), {}, {client(frame.left(cut)), client(frame.mid(cut))}), (QStringList{QStringLiteral("SEND /q a\\x00b")}));
    }

    void headersAreUnescaped()
    {
        QCOMPARE(fieldsOf(Stomp::type(), {}, client(bytes("SEND\r\ndestination:/a\\cb\r\n\r\n{\"k\":1}\0"))),
                 (texts({"command=SEND “SEND”", "headers= “destination:/a\\cb\r\n”", "  destination=/a:b “destination:/a\\cb”", "body=1 member(s) “{\"k\":1}”", "  k=1 “1”"})));
    }

    void faults()
    {
        QCOMPARE(linesOf(Stomp::type(), {}, {client(bytes("SEND\ndestination:/\\t\n\n\0")), client("nonsense"), client(bytes("MESSAGE\n\n\0")), client(bytes("SEND\nx\0"))}),
                 (texts({"SEND /\\t ?!", "? “nonsense” is no command of STOMP. ?!", "MESSAGE ?!", "? The empty line behind the headers is missing. ?!"})));
    }

    void recognition()
    {
        HandshakeFacts facts;
        facts.subprotocol = "v12.stomp";
        QCOMPARE(Stomp::type().byHandshake(facts).confidence, 100);
        QVERIFY(confidenceOf(Stomp::type(), client(bytes("SEND\n\n\0"))) >= Recognition::kChosen);
        QCOMPARE(confidenceOf(Stomp::type(), client("SEND help")), 0);
    }
};

FRAMESCOPE_TEST(tst_Stomp);

#include "tst_Stomp.moc"
