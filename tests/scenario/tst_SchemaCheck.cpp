#include "support/TestClass.h"

#include "scenario/SchemaCheck.h"

using namespace framescope::scenario;

class tst_SchemaCheck : public QObject
{
    Q_OBJECT

private slots:
    void whatDoesNotFitIsTold()
    {
        ReceivedMessage message;
        message.number = 3;
        message.bytes = "{\"price\":-1}";
        const QByteArray schema = "{\"properties\":{\"price\":{\"minimum\":0}}}";
        const auto unmet = unmetOfSchema(QStringLiteral("a.json"), schema, message);
        QVERIFY(unmet && unmet->what.contains(QStringLiteral("Message 3")) && unmet->what.contains(QStringLiteral("/price")));
        QVERIFY(!unmetOfSchema(QStringLiteral("a.json"), "{}", message));
        QVERIFY(unmetOfSchema(QStringLiteral("a.json"), "{", message)->what.startsWith(QStringLiteral("a.json: ")));
        message.bytes = "no";
        QVERIFY(unmetOfSchema(QStringLiteral("a.json"), "{}", message)->what.contains(QStringLiteral("not JSON")));
    }
};

FRAMESCOPE_TEST(tst_SchemaCheck);
#include "tst_SchemaCheck.moc"
