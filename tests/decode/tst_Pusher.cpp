#include "support/TestClass.h"

#include "Conversation.h"

#include "decode/Pusher.h"

using namespace framescope;
using namespace framescope::decode;
using namespace framescope::decode::testing;

class tst_Pusher : public QObject
{
    Q_OBJECT

private slots:
    void aSession()
    {
        QCOMPARE(linesOf(Pusher::type(), {},
                         {server("{\"event\":\"pusher:connection_established\",\"data\":\"{\\\"socket_id\\\":\\\"1.2\\\"}\"}"), client("{\"event\":\"pusher:subscribe\",\"data\":{\"channel\":\"c\"}}"),
                          server("{\"event\":\"pusher_internal:subscription_succeeded\",\"channel\":\"c\",\"data\":\"{}\"}"), server("{\"event\":\"trade\",\"channel\":\"c\",\"data\":\"{\\\"p\\\":1}\"}"),
                          client("{\"event\":\"pusher:ping\",\"data\":{}}"), server("{\"event\":\"pusher:pong\"}"), server("{\"event\":\"pusher:error\",\"data\":{\"code\":4201,\"message\":\"m\"}}")}),
                 (texts({"connection_established {\"socket_id\":\"1.2\"}", "subscribe c {\"channel\":\"c\"}", "subscription_succeeded c {} <2", "event c trade {\"p\":1}", "ping~ {}", "pong~ <5",
                              "error! {\"code\":4201,\"message\":\"m\"}"})));
    }

    void closeCodes()
    {
        auto made = Pusher::type().make({}, {});
        QVERIFY(!(*made)->closeMeaning(4001).isEmpty() && !(*made)->closeMeaning(4050).isEmpty());
        QVERIFY((*made)->closeMeaning(3000).isEmpty());
    }

    void faults() { QCOMPARE(linesOf(Pusher::type(), {}, {client("{}"), client("[]")}).filter(QStringLiteral("?!")).size(), 2); }
};

FRAMESCOPE_TEST(tst_Pusher);

#include "tst_Pusher.moc"
