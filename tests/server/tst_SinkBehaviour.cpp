#include "FakePeer.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::server;

class tst_SinkBehaviour : public QObject
{
    Q_OBJECT

private slots:
    void answersNothing()
    {
        BehaviourBench bench;
        FakePeer peer(1, bench.scheduler);
        const auto sink = BehaviourRegistry::standard().make(QStringLiteral("sink"), bench.context());
        QVERIFY(sink.ok());
        (*sink)->clientOpened(peer);
        (*sink)->messageReceived(peer, BehaviourBench::message("hello"));
        bench.pass(100);
        QVERIFY(peer.sent.empty());
    }
};

FRAMESCOPE_TEST(tst_SinkBehaviour);
#include "tst_SinkBehaviour.moc"
