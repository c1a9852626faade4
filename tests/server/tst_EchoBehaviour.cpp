#include "FakePeer.h"

#include "server/EchoBehaviour.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::server;

static const QByteArray kBytes("a\xff\x00", 3);

class tst_EchoBehaviour : public QObject
{
    Q_OBJECT

    BehaviourBench m_bench;

    std::unique_ptr<Behaviour> make(const char *spec)
    {
        auto made = BehaviourRegistry::standard().make(QString::fromLatin1(spec), m_bench.context());
        return made ? std::move(*made) : nullptr;
    }

private slots:
    void sameKindBytesAndFragments()
    {
        FakePeer peer(1, m_bench.scheduler);
        const auto echo = make("echo");
        const std::vector<std::uint64_t> sizes{1, 0, 2};
        echo->messageReceived(peer, BehaviourBench::message(kBytes, protocol::Opcode::Binary, sizes));
        echo->messageReceived(peer, BehaviourBench::message("hello"));
        QCOMPARE(peer.sent.size(), std::size_t{2});
        QCOMPARE(peer.sent[0].kind, protocol::Opcode::Binary);
        QCOMPARE(peer.sent[0].bytes, kBytes);
        QCOMPARE(peer.sent[0].fragments, sizes);
        QCOMPARE(peer.sent[1].kind, protocol::Opcode::Text);
        QVERIFY(peer.sent[1].fragments.empty());
    }

    void aDelayKeepsOrderAndBytes()
    {
        FakePeer peer(1, m_bench.scheduler);
        const auto echo = make("echo:delay=20");
        echo->messageReceived(peer, BehaviourBench::message("one"));
        m_bench.pass(10);
        echo->messageReceived(peer, BehaviourBench::message("two"));
        QVERIFY(peer.sent.empty());
        m_bench.pass(10);
        QCOMPARE(peer.sent.size(), std::size_t{1});
        m_bench.pass(10);
        QCOMPARE(peer.text(0), QByteArray("one"));
        QCOMPARE(peer.text(1), QByteArray("two"));
    }

    void capitalsAreForTextOnly()
    {
        FakePeer peer(1, m_bench.scheduler);
        const auto echo = make("echo:upper,fragment=2");
        echo->messageReceived(peer, BehaviourBench::message("größe"));
        echo->messageReceived(peer, BehaviourBench::message("abc", protocol::Opcode::Binary));
        QCOMPARE(peer.text(0), QByteArray("GRÖSSE"));
        QCOMPARE(peer.text(1), QByteArray("abc"));
        echo->messageReceived(peer, BehaviourBench::message("\ufeffa"));
        QCOMPARE(peer.text(2), QByteArray("\ufeffA"));
        QCOMPARE(peer.sent[0].fragments, std::vector<std::uint64_t>{2});
    }

    void wrongOptionsAreRefused()
    {
        for (const char *spec : {"echo:delay=-1", "echo:fragment=0", "echo:upper=maybe", "echo:dealy=1"})
            QVERIFY2(make(spec) == nullptr, spec);
    }
};

FRAMESCOPE_TEST(tst_EchoBehaviour);
#include "tst_EchoBehaviour.moc"
