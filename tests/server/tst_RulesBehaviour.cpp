#include "FakePeer.h"

#include "server/RulesBehaviour.h"
#include "server/Samples.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::server;

class tst_RulesBehaviour : public QObject
{
    Q_OBJECT

    static std::unique_ptr<RulesBehaviour> make(BehaviourBench &bench, const char *json)
    {
        auto rules = RuleSet::parse(QByteArray(json).replace('\'', '"'));
        if (!rules)
            qWarning() << rules.error().what;
        return rules ? std::make_unique<RulesBehaviour>(std::move(*rules), bench.context()) : nullptr;
    }

private slots:
    void answersWithCapturesVariablesAndDelays()
    {
        BehaviourBench bench;
        FakePeer peer(3, bench.scheduler);
        const auto rules = make(bench, "{'variables':{'greeting':'hi'},'open':{'send':'welcome {{client}} {{address}}'},"
                                       "'rules':[{'when':{'regex':'^my name is (?<who>.+)$'},'do':[{'set':'name','to':'{{who}}'},{'send':'{{greeting}} {{who}}'},"
                                       "{'send':'again','delay':50,'fragments':[2]},{'close':4000,'reason':'bye {{name}}','delay':50}]},"
                                       "{'when':{'text':'raw'},'do':{'hex':'00ff'}},{'when':{'text':'ping'},'do':{'ping':'x'}}],'otherwise':{'send':'what? {{message}}'}}");
        QVERIFY(rules != nullptr);
        rules->clientOpened(peer);
        QCOMPARE(peer.text(0), QByteArray("welcome 3 127.0.0.1:4000"));
        rules->messageReceived(peer, BehaviourBench::message("hm"));
        QCOMPARE(peer.text(1), QByteArray("what? hm"));
        rules->messageReceived(peer, BehaviourBench::message("raw"));
        QCOMPARE(peer.sent[2].kind, protocol::Opcode::Binary);
        QCOMPARE(peer.text(2), QByteArray("\x00\xff", 2));
        rules->messageReceived(peer, BehaviourBench::message("ping"));
        QCOMPARE(peer.sent[3].kind, protocol::Opcode::Ping);
        rules->messageReceived(peer, BehaviourBench::message("my name is Ann"));
        QCOMPARE(peer.text(4), QByteArray("hi Ann"));
        bench.pass(49);
        QCOMPARE(peer.sent.size(), std::size_t{5});
        bench.pass(1);
        QCOMPARE(peer.text(5), QByteArray("again"));
        QCOMPARE(peer.sent[5].fragments, std::vector<std::uint64_t>{2});
        QVERIFY(!peer.closed);
        bench.pass(50);
        QVERIFY(peer.closed);
        QCOMPARE(*peer.closeCode, std::uint16_t{4000});
        QCOMPARE(peer.closeReason, QByteArray("bye Ann"));
    }

    void theRoomHearsWhatIsForAll()
    {
        BehaviourBench bench;
        FakePeer a(1, bench.scheduler);
        FakePeer b(2, bench.scheduler);
        auto chat = RuleSet::parse(*Samples::ruleFile(QStringLiteral("chat")));
        QVERIFY(chat.ok());
        RulesBehaviour rules(std::move(*chat), bench.context());
        rules.clientOpened(a);
        rules.clientOpened(b);
        QVERIFY(a.text(1).contains("\"joined\""));
        rules.messageReceived(b, BehaviourBench::message("/nick Bo"));
        rules.messageReceived(b, BehaviourBench::message("hello \"all\""));
        QVERIFY2(a.sent.back().bytes.contains("\"who\":\"Bo\",\"text\":\"hello \\\"all\\\"\""), a.sent.back().bytes.constData());
        QVERIFY(base::OrderedJson::parse(a.sent.back().bytes).ok());
        rules.messageReceived(b, BehaviourBench::message("/quit"));
        QVERIFY(b.closed);
        rules.clientClosed(b);
        rules.messageReceived(a, BehaviourBench::message("x", protocol::Opcode::Binary));
        QCOMPARE(*a.closeCode, std::uint16_t{1003});
    }

    void subscriptionsStreamUntilTheyAreStopped()
    {
        BehaviourBench bench;
        FakePeer peer(1, bench.scheduler);
        auto set = RuleSet::parse(*Samples::ruleFile(QStringLiteral("json-rpc")));
        QVERIFY(set.ok());
        RulesBehaviour rules(std::move(*set), bench.context());
        rules.clientOpened(peer);
        rules.messageReceived(peer, BehaviourBench::message("{\"jsonrpc\":\"2.0\",\"id\":12345678901234567890,\"method\":\"eth_subscribe\",\"params\":[\"newHeads\"]}"));
        QCOMPARE(peer.sent.size(), std::size_t{1});
        const auto answer = base::OrderedJson::parse(peer.text(0));
        QVERIFY(peer.text(0).contains("\"id\":12345678901234567890,"));
        const QString subscription = (*answer)[u"result"].toString();
        QVERIFY(subscription.startsWith(QStringLiteral("0x")));
        rules.messageReceived(peer, BehaviourBench::message("{\"id\":\"b\",\"method\":\"eth_subscribe\",\"params\":[\"newHeads\"]}"));
        const QString other = (*base::OrderedJson::parse(peer.text(1)))[u"result"].toString();
        QVERIFY(other != subscription);
        bench.pass(2000);
        QCOMPARE(peer.sent.size(), std::size_t{6});
        QCOMPARE((*base::OrderedJson::parse(peer.text(2)))[u"params"][u"subscription"].toString(), subscription);
        QCOMPARE((*base::OrderedJson::parse(peer.text(3)))[u"params"][u"subscription"].toString(), other);
        rules.messageReceived(peer, BehaviourBench::message(QStringLiteral("{\"id\":3,\"method\":\"eth_unsubscribe\",\"params\":[\"%1\"]}").arg(subscription).toUtf8()));
        QCOMPARE(peer.text(6), QByteArray("{\"jsonrpc\":\"2.0\",\"id\":3,\"result\":true}"));
        bench.pass(1000);
        QCOMPARE(peer.sent.size(), std::size_t{8});
        QCOMPARE((*base::OrderedJson::parse(peer.text(7)))[u"params"][u"subscription"].toString(), other);
        rules.messageReceived(peer, BehaviourBench::message("{\"id\":4,\"method\":\"nosuch\"}"));
        QVERIFY(peer.text(8).contains("-32601"));
        rules.messageReceived(peer, BehaviourBench::message("not json"));
        QVERIFY(peer.text(9).contains("-32700"));
        rules.clientClosed(peer);
        bench.pass(2000);
        QCOMPARE(peer.sent.size(), std::size_t{10});
    }

    void aStreamEndsAtItsCountAndLeavesOutWhoDoesNotRead()
    {
        BehaviourBench bench;
        FakePeer peer(1, bench.scheduler);
        const auto rules = make(bench, "{'otherwise':{'stream':'s','every':10,'count':3,'send':'{{n}}'}}");
        rules->clientOpened(peer);
        rules->messageReceived(peer, BehaviourBench::message("go"));
        bench.pass(15);
        peer.writable = false;
        bench.pass(10);
        peer.writable = true;
        bench.pass(100);
        QCOMPARE(peer.sent.size(), std::size_t{2});
        QCOMPARE(peer.notSent, 1);
        rules->clientClosed(peer);
    }
};

FRAMESCOPE_TEST(tst_RulesBehaviour);
#include "tst_RulesBehaviour.moc"
