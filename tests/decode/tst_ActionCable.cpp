#include "support/TestClass.h"

#include "Conversation.h"

#include "decode/ActionCable.h"

using namespace framescope;
using namespace framescope::decode;
using namespace framescope::decode::testing;

class tst_ActionCable : public QObject
{
    Q_OBJECT

private slots:
    void aSession()
    {
        const QByteArray id = "\"identifier\":\"{\\\"channel\\\":\\\"Chat\\\"}\"";
        QCOMPARE(linesOf(ActionCable::type(), {},
                         {server("{\"type\":\"welcome\"}"), client("{\"command\":\"subscribe\"," + id + "}"), server("{\"type\":\"confirm_subscription\"," + id + "}"),
                          client("{\"command\":\"message\"," + id + ",\"data\":\"{\\\"action\\\":\\\"speak\\\"}\"}"), server("{" + id + ",\"message\":{\"a\":1}}"), server("{\"type\":\"ping\",\"message\":1}"),
                          server("{\"type\":\"disconnect\",\"reason\":\"unauthorized\",\"reconnect\":false}")}),
                 (texts({"welcome", "subscribe Chat", "confirm_subscription Chat <2", "message Chat {\"action\":\"speak\"}", "message Chat {\"a\":1}", "ping~ 1", "disconnect! unauthorized"})));
    }

    void jsonInsideStringsIsOpened()
    {
        QCOMPARE(fieldsOf(ActionCable::type(), {}, client("{\"command\":\"subscribe\",\"identifier\":\"{\\\"channel\\\":\\\"Chat\\\"}\"}")).last(), QStringLiteral("  channel=Chat “\"Chat\"”"));
    }

    void faults() { QCOMPARE(linesOf(ActionCable::type(), {}, {client("{\"command\":\"x\"}"), server("{\"type\":\"x\"}"), server("{}")}).filter(QStringLiteral("?!")).size(), 3); }
};

FRAMESCOPE_TEST(tst_ActionCable);

#include "tst_ActionCable.moc"
