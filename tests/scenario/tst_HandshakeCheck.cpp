#include "support/TestClass.h"

#include "scenario/HandshakeCheck.h"

using namespace framescope;
using namespace framescope::scenario;

class tst_HandshakeCheck : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldIsLookedAt()
    {
        network::OpeningFacts facts;
        facts.response.status = 101;
        facts.response.headers.append("X-Node", "eu-1");
        facts.agreement.subprotocol = "v1";
        HandshakeExpectation right;
        right.status = 101;
        right.headers = {{QStringLiteral("x-node"), QStringLiteral("/^eu-[0-9]$/")}, {QStringLiteral("X-Node"), QString()}};
        right.protocol = QStringLiteral("v1");
        right.deflate = false;
        QCOMPARE(unmetOfHandshake(right, facts), QStringList());
        HandshakeExpectation wrong;
        wrong.status = 200;
        wrong.headers = {{QStringLiteral("X-Node"), QStringLiteral("us")}, {QStringLiteral("X-Other"), QString()}};
        wrong.protocol = QStringLiteral("v2");
        wrong.deflate = true;
        QCOMPARE(unmetOfHandshake(wrong, facts).size(), 5);
    }
    void textsFitOrMatch()
    {
        QVERIFY(textFits(QStringLiteral("b"), QStringLiteral("abc")));
        QVERIFY(textFits(QStringLiteral("/^a.c$/"), QStringLiteral("abc")));
        QVERIFY(!textFits(QStringLiteral("/^b/"), QStringLiteral("abc")));
        QString problem;
        QVERIFY(!textFits(QStringLiteral("/^(a+)+$/"), QString(5000, u'a') + u'!', &problem));
        QVERIFY(!problem.isEmpty());
    }
};

FRAMESCOPE_TEST(tst_HandshakeCheck);
#include "tst_HandshakeCheck.moc"
