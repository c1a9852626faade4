#include "support/TestClass.h"

#include "decode/DecoderInput.h"

using namespace framescope;
using namespace framescope::decode;

class tst_DecoderInput : public QObject
{
    Q_OBJECT

private slots:
    void queries()
    {
        const HandshakeFacts facts{"h", "/a/b?EIO=4&empty=&flag&EIO=3", {}, {}};
        QCOMPARE(facts.path(), QByteArray("/a/b"));
        QCOMPARE(facts.query("EIO"), QByteArray("4"));
        QVERIFY(facts.query("empty").isEmpty() && !facts.query("empty").isNull());
        QVERIFY(!facts.query("flag").isNull());
        QVERIFY(facts.query("IO").isNull());
        QCOMPARE((HandshakeFacts{"h", "/a", {}, {}}).path(), QByteArray("/a"));
    }
};

FRAMESCOPE_TEST(tst_DecoderInput);

#include "tst_DecoderInput.moc"
