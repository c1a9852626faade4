#include "FakePeer.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::server;

class tst_ChargenBehaviour : public QObject
{
    Q_OBJECT

    BehaviourBench m_bench;

    std::unique_ptr<Behaviour> make(const char *spec)
    {
        auto made = BehaviourRegistry::standard().make(QString::fromLatin1(spec), m_bench.context());
        return made ? std::move(*made) : nullptr;
    }

private slots:
    void goesAsFastAsTheWireTakesIt()
    {
        FakePeer peer(1, m_bench.scheduler);
        peer.room = 10;
        const auto chargen = make("chargen:size=100");
        chargen->clientOpened(peer);
        QVERIFY(peer.sent.empty()); // not before the handshake's caller is done
        m_bench.pass(1);
        QCOMPARE(peer.sent.size(), std::size_t{10});
        QCOMPARE(peer.text(0).size(), 100);
        QCOMPARE(peer.text(0).left(4), QByteArray(" !\"#"));
        m_bench.pass(50);
        QCOMPARE(peer.sent.size(), std::size_t{10});
        peer.room = 5;
        peer.writable = true;
        chargen->writable(peer);
        QCOMPARE(peer.sent.size(), std::size_t{15});
        chargen->clientClosed(peer);
        chargen->writable(peer);
        QCOMPARE(peer.sent.size(), std::size_t{15});
    }

    void keepsToItsRateAndCount()
    {
        FakePeer peer(1, m_bench.scheduler);
        const auto chargen = make("chargen:size=1,rate=100,count=25,binary,fragment=1");
        chargen->clientOpened(peer);
        m_bench.pass(100);
        QVERIFY2(peer.sent.size() >= 10 && peer.sent.size() <= 12, qPrintable(QString::number(peer.sent.size())));
        m_bench.pass(1000);
        QCOMPARE(peer.sent.size(), std::size_t{25});
        QCOMPARE(peer.sent[0].kind, protocol::Opcode::Binary);
        QCOMPARE(peer.sent[0].fragments, std::vector<std::uint64_t>{1});
    }

    void otherClientsHaveTheirTurn()
    {
        FakePeer peer(1, m_bench.scheduler);
        const auto chargen = make("chargen:size=64k,count=100");
        chargen->clientOpened(peer);
        m_bench.scheduler.runDue();
        QVERIFY(peer.sent.size() < 70); // about four mebibytes at once
        m_bench.pass(1);
        QCOMPARE(peer.sent.size(), std::size_t{100});
    }

    void wrongOptionsAreRefused()
    {
        for (const char *spec : {"chargen:size=-1", "chargen:rate=-5", "chargen:count=x", "chargen:speed=1"})
            QVERIFY2(make(spec) == nullptr, spec);
    }
};

FRAMESCOPE_TEST(tst_ChargenBehaviour);
#include "tst_ChargenBehaviour.moc"
