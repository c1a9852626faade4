#include "support/TestClass.h"

#include "scenario/NearestMessage.h"

using namespace framescope;
using namespace framescope::scenario;

class tst_NearestMessage : public QObject
{
    Q_OBJECT

private slots:
    void theOneWithTheFewestTermsAgainstIt()
    {
        const capture::FilterJudge judge(*capture::Filter::parse(QStringLiteral("json:op=trade json:price>0")), true);
        Inbox inbox;
        QVERIFY(!nearestMessage(inbox, judge, 0).sentence.isEmpty());
        for (const char *text : {"{\"op\":\"x\",\"price\":-2}", "{\"op\":\"trade\",\"price\":-1}", "noise"}) {
            Message message;
            message.bytes = base::viewOf(std::string_view(text));
            inbox.add(message, base::Instant{0, 5'000'000});
        }
        const NearestMessage nearest = nearestMessage(inbox, judge, 0);
        const QString sentence = nearest.sentence;
        QCOMPARE(nearest.unmet, QStringList(QStringLiteral("json:price>0")));
        QVERIFY2(sentence.contains(QStringLiteral("\"price\":-1")) && sentence.contains(QStringLiteral("json:price>0")), qPrintable(sentence));
    }
};

FRAMESCOPE_TEST(tst_NearestMessage);
#include "tst_NearestMessage.moc"
