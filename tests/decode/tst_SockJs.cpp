#include "support/TestClass.h"

#include "Conversation.h"

#include "decode/SockJs.h"

using namespace framescope;
using namespace framescope::decode;
using namespace framescope::decode::testing;

class tst_SockJs : public QObject
{
    Q_OBJECT

private slots:
    void frames()
    {
        QCOMPARE(linesOf(SockJs::type(), {}, {server("o"), server("h"), server("a[\"one\",\"t\\nwo\"]"), client("[\"hi\"]"), server("c[3000,\"Go away!\"]")}),
                 (texts({"open", "heartbeat~", "message one", "message t\\nwo", "message hi", "close 3000 Go away!"})));
    }

    void recognition()
    {
        QVERIFY(SockJs::type().byHandshake({"h", "/echo/123/abcdef12/websocket", {}, {}}).confidence >= Recognition::kChosen);
        QCOMPARE(SockJs::type().byHandshake({"h", "/echo/websocket", {}, {}}).confidence, 0);
    }

    void faults() { QCOMPARE(linesOf(SockJs::type(), {}, {server("x"), client("{}"), server("a[1]"), server("a[")}).filter(QStringLiteral("?!")).size(), 4); }
};

FRAMESCOPE_TEST(tst_SockJs);

#include "tst_SockJs.moc"
