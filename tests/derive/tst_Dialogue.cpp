#include "support/TestClass.h"

#include "RecordedTalk.h"

#include "derive/Dialogue.h"

using namespace framescope;
using namespace framescope::derive;
using testing::recordedTalk;

class tst_Dialogue : public QObject
{
    Q_OBJECT

private slots:
    void answersArePairedByTheirId()
    {
        const auto talk = recordedTalk({">{\"id\":1,\"op\":\"a\"}", ">{\"id\":2,\"op\":\"b\"}", "<{\"id\":2,\"ok\":true}", "<{\"id\":1,\"ok\":true}"});
        const Dialogue dialogue(talk);
        QCOMPARE(dialogue.turns().size(), std::size_t(4));
        QCOMPARE(*dialogue.turns()[2].answers, std::size_t(1));
        QCOMPARE(*dialogue.turns()[3].answers, std::size_t(0));
        QVERIFY(dialogue.turns()[2].byId);
    }
    void elseByTime()
    {
        const auto talk = recordedTalk({"<welcome", ">hello", "<hello yourself"});
        const Dialogue dialogue(talk);
        QVERIFY(!dialogue.turns()[0].answers);
        QCOMPARE(*dialogue.turns()[2].answers, std::size_t(1));
        QVERIFY(!dialogue.turns()[2].byId);
        QCOMPARE(dialogue.longestWaitNs(), std::int64_t(10'000'000));
    }
    void heartbeatsAreLeftOut()
    {
        auto talk = recordedTalk({">ping", "<pong", ">{\"type\":\"heartbeat\"}", "<{\"op\":\"pong\",\"t\":5}", ">{\"type\":\"ping\",\"a\":1,\"b\":2,\"c\":3,\"d\":4}", "<2", ">3"});
        const Dialogue dialogue(talk);
        QCOMPARE(dialogue.heartbeats(), std::size_t(4));
        QCOMPARE(dialogue.turns().size(), std::size_t(3));
        talk.url = QStringLiteral("ws://127.0.0.1/socket.io/?EIO=4&transport=websocket");
        QCOMPARE(Dialogue(talk).heartbeats(), std::size_t(6));
    }
    void aFeedAnswersNothing()
    {
        const auto talk = recordedTalk({">{\"op\":\"subscribe\"}", "<{\"op\":\"subscribed\"}", "<{\"op\":\"trade\",\"p\":1}", "<{\"op\":\"trade\",\"p\":2}", "<{\"op\":\"trade\",\"p\":3}"});
        const Dialogue dialogue(talk);
        QVERIFY(!dialogue.turns()[1].isFeed);
        QVERIFY(dialogue.turns()[1].answers);
        for (std::size_t i = 2; i < 5; ++i)
            QVERIFY(dialogue.turns()[i].isFeed && !dialogue.turns()[i].answers);
    }
    void anEchoIsNoFeed()
    {
        const auto talk = recordedTalk({">{\"op\":\"a\",\"n\":1}", "<{\"op\":\"a\",\"n\":1}", ">{\"op\":\"a\",\"n\":2}", "<{\"op\":\"a\",\"n\":2}", ">{\"op\":\"a\",\"n\":3}", "<{\"op\":\"a\",\"n\":3}"});
        const Dialogue dialogue(talk);
        for (const Turn &turn : dialogue.turns())
            QVERIFY(!turn.isFeed);
    }
};

FRAMESCOPE_TEST(tst_Dialogue);
#include "tst_Dialogue.moc"
