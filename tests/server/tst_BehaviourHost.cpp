#include "FakePeer.h"

#include "server/BehaviourHost.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::server;

class tst_BehaviourHost : public QObject
{
    Q_OBJECT

private slots:
    void eachPathHasItsBehaviours()
    {
        BehaviourBench bench;
        ServerSettings settings;
        settings.paths = {{QStringLiteral("/a"), {QStringLiteral("echo"), QStringLiteral("sink")}}, {QStringLiteral("/*"), {QStringLiteral("broadcast")}}};
        BehaviourHost host(BehaviourRegistry::standard());
        QVERIFY(host.make(settings, bench.context()).ok());
        QCOMPARE(host.behaviours(0).size(), std::size_t{2});
        QCOMPARE(host.behaviours(1).size(), std::size_t{1});
    }

    void whatIsWrongIsNamed()
    {
        BehaviourBench bench;
        ServerSettings settings;
        settings.paths = {{QStringLiteral("/*"), {QStringLiteral("ecko")}}};
        BehaviourHost host(BehaviourRegistry::standard());
        QCOMPARE(host.make(settings, bench.context()).error().id, QStringLiteral("usage.behaviour"));
        settings.paths = {{QStringLiteral("/*"), {QStringLiteral("echo"), QStringLiteral("chargen")}}};
        settings.stack = network::Stack::Qt;
        const auto refused = host.make(settings, bench.context());
        QCOMPARE(refused.error().id, QStringLiteral("usage.stack"));
        QVERIFY(refused.error().what.contains(QStringLiteral("chargen")));
    }
};

FRAMESCOPE_TEST(tst_BehaviourHost);
#include "tst_BehaviourHost.moc"
