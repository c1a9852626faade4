#include "support/TestClass.h"

#include "decode/Recognise.h"

using namespace framescope;
using namespace framescope::decode;

class tst_Recognise : public QObject
{
    Q_OBJECT

private slots:
    void subprotocols()
    {
        QCOMPARE(bySubprotocol({"h", "/", "v12.stomp", {}}, {"v12.stomp"}).confidence, 100);
        QCOMPARE(bySubprotocol({"h", "/", {}, {"x", "v12.stomp"}}, {"v12.stomp"}).confidence, 60);
        QCOMPARE(bySubprotocol({"h", "/", "x", {"v12.stomp"}}, {"v12.stomp"}).confidence, 0);
        QVERIFY(bySubprotocol({"h", "/", "v12.stomp", {}}, {"v12.stomp"}).reason.contains(QStringLiteral("v12.stomp")));
    }
};

FRAMESCOPE_TEST(tst_Recognise);

#include "tst_Recognise.moc"
