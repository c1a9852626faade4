#include "support/TestClass.h"

#include "RecordedTalk.h"

#include "derive/AsyncApiDraft.h"

using namespace framescope;
using namespace framescope::derive;
using testing::recordedTalk;

class tst_AsyncApiDraft : public QObject
{
    Q_OBJECT

private slots:
    void eachKindOfMessageIsDescribed()
    {
        RecordedConnection talk = recordedTalk({">{\"op\":\"subscribe\",\"password\":\"hunter2\"}", "<{\"op\":\"trade\",\"p\":1}", "<{\"op\":\"trade\",\"p\":2.5}", ">text"});
        talk.url = QStringLiteral("wss://user:pass@host.example:8443/feed/{x}?token=1");
        const base::Secrets secrets;
        AsyncApiDraft draft(secrets);
        draft.add(Dialogue(talk));
        const QByteArray text = draft.text(QStringLiteral("Feed"));
        const auto json = base::OrderedJson::parse(text);
        QVERIFY(json.ok());
        QCOMPARE((*json)[u"asyncapi"].toString(), QStringLiteral("3.0.0"));
        const auto &server = (*json)[u"servers"].members().front().value;
        QCOMPARE(server[u"host"].toString(), QStringLiteral("host.example:8443"));
        QCOMPARE(server[u"protocol"].toString(), QStringLiteral("wss"));
        const auto &channel = (*json)[u"channels"].members().front().value;
        QCOMPARE(channel[u"address"].toString(), QStringLiteral("/feed/%7Bx%7D"));
        const auto &messages = channel[u"messages"];
        QCOMPARE(messages.members().size(), std::size_t(3));
        QCOMPARE(messages[u"trade"][u"payload"][u"properties"][u"p"][u"type"].toString(), QStringLiteral("number"));
        QVERIFY2(!text.contains("hunter2") && !text.contains("pass@") && !text.contains("token=1"), text.constData());
        QCOMPARE((*json)[u"operations"].members().size(), std::size_t(2));
        QCOMPARE((*json)[u"operations"].members().front().value[u"action"].toString(), QStringLiteral("receive"));
    }
};

FRAMESCOPE_TEST(tst_AsyncApiDraft);
#include "tst_AsyncApiDraft.moc"
