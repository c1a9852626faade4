#include "support/TestClass.h"

#include "Conversation.h"

#include "decode/GenericJson.h"

using namespace framescope;
using namespace framescope::decode;
using namespace framescope::decode::testing;

class tst_GenericJson : public QObject
{
    Q_OBJECT

private slots:
    void valuesAndLines()
    {
        QCOMPARE(linesOf(GenericJson::type(), {}, {server("{\"a\":1}"), server("[1,2]"), server("{\"a\":1}\n\n{\"b\":2}\n"), server("nonsense")}),
                 (texts({"object {\"a\":1}", "array [1,2]", "object {\"a\":1}", "object {\"b\":2}", "? This is not JSON: this is not a value. ?!"})));
    }

    void fieldsNameTheirBytes()
    {
        QCOMPARE(fieldsOf(GenericJson::type(), {}, server("{\"a\":[1,\"x\\n\"],\"b\":null}")),
                 (texts({"a=2 item(s) “[1,\"x\\n\"]”", "  [0]=1 “1”", "  [1]=x\n “\"x\\n\"”", "b=null “null”"})));
    }

    void isNeverSure()
    {
        QVERIFY(confidenceOf(GenericJson::type(), server("{}")) > 0);
        QVERIFY(confidenceOf(GenericJson::type(), server("{}")) < Recognition::kChosen);
        QCOMPARE(confidenceOf(GenericJson::type(), server("hello")), 0);
    }
};

FRAMESCOPE_TEST(tst_GenericJson);

#include "tst_GenericJson.moc"
