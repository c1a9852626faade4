#include "support/TestClass.h"

#include "Conversation.h"

#include "decode/Discord.h"

using namespace framescope;
using namespace framescope::decode;
using namespace framescope::decode::testing;

class tst_Discord : public QObject
{
    Q_OBJECT

private slots:
    void aSession()
    {
        QCOMPARE(linesOf(Discord::type(), {},
                         {server("{\"op\":10,\"d\":{\"heartbeat_interval\":41250},\"s\":null,\"t\":null}"), client("{\"op\":1,\"d\":null}"), server("{\"op\":11}"), server("{\"op\":0,\"s\":2,\"t\":\"READY\",\"d\":{\"v\":10}}"),
                          server("{\"op\":99}")}),
                 (texts({"Hello {\"heartbeat_interval\":41250}", "Heartbeat~", "Heartbeat ACK~ <2", "Dispatch READY {\"v\":10}", "? ?!"})));
    }

    void closeCodes()
    {
        auto made = Discord::type().make({}, {});
        QVERIFY(!(*made)->closeMeaning(4004).isEmpty());
    }

    void recognition()
    {
        QVERIFY(Discord::type().byHandshake({"gateway.discord.gg", "/?v=10", {}, {}}).confidence >= Recognition::kChosen);
        QCOMPARE(Discord::type().byHandshake({"example.com", "/?v=10", {}, {}}).confidence, 0);
    }
};

FRAMESCOPE_TEST(tst_Discord);

#include "tst_Discord.moc"
