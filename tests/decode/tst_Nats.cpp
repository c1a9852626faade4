#include "support/TestClass.h"

#include "Conversation.h"

#include "decode/Nats.h"

using namespace framescope;
using namespace framescope::decode;
using namespace framescope::decode::testing;

class tst_Nats : public QObject
{
    Q_OBJECT

private slots:
    void aSession()
    {
        QCOMPARE(linesOf(Nats::type(), {},
                         {server("INFO {\"server_id\":\"x\"}\r\n"), client("CONNECT {}\r\nPING\r\n"), server("PONG\r\n"), client("SUB _INBOX.1 7\r\nPUB ask _INBOX.1 2\r\nhi\r\n"), server("MSG _INBOX.1 7 5\r\nhello\r\n"),
                          server("-ERR 'Bad'\r\n"), client("HPUB s 22 24\r\nNATS/1.0\r\nBar: Baz\r\n\r\nok\r\n")}),
                 (texts({"INFO {\"server_id\":\"x\"}", "CONNECT {}", "PING~", "PONG~ <2", "SUB _INBOX.1 7", "PUB ask → _INBOX.1 hi", "MSG _INBOX.1 hello <4", "-ERR! 'Bad'", "HPUB s ok"})));
    }

    void partsOfAnOperation()
    {
        const QByteArray operation("PUB a 4\r\n{\"\":\r\n");
        for (qsizetype cut = 1; cut < operation.size(); ++cut)
            QCOMPARE(linesOf(Nats::type(), {}, {client(operation.left(cut)), client(operation.mid(cut))}).size(), 1);
    }

    void faults()
    {
        QCOMPARE(linesOf(Nats::type(), {}, {client("DANCE\r\n"), client("PUB a x\r\n"), client("PUB a\r\n"), client("PUB a 1\r\nxyz\r\n")}).filter(QStringLiteral("?!")).size(), 5);
    }
};

FRAMESCOPE_TEST(tst_Nats);

#include "tst_Nats.moc"
