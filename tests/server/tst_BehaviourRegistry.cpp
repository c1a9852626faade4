#include "FakePeer.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::server;

class tst_BehaviourRegistry : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhatItMakes()
    {
        const auto registry = BehaviourRegistry::standard();
        QStringList names;
        for (const BehaviourInfo &info : registry.infos()) {
            names << info.name;
            QVERIFY(!info.summary.isEmpty());
        }
        QCOMPARE(names, (QStringList{QStringLiteral("echo"), QStringLiteral("broadcast"), QStringLiteral("sink"), QStringLiteral("feed"), QStringLiteral("rules"), QStringLiteral("chargen")}));
        QVERIFY(registry.find(QStringLiteral("echo"))->qtStack);
        QVERIFY(registry.find(QStringLiteral("nosuch")) == nullptr);
    }

    void mistakesAreNamed()
    {
        BehaviourBench bench;
        const auto registry = BehaviourRegistry::standard();
        const auto unknown = registry.make(QStringLiteral("ehco"), bench.context());
        QVERIFY(unknown.error().remedy.contains(QStringLiteral("echo")));
        const auto option = registry.check(QStringLiteral("echo:dealy=5"));
        QVERIFY(option.error().what.contains(QStringLiteral("dealy")));
        QVERIFY(option.error().remedy.contains(QStringLiteral("delay")));
        QVERIFY(registry.check(QStringLiteral("echo:delay=5,upper")).ok());
        QVERIFY(!registry.make(QStringLiteral("rules"), bench.context()).ok());
        QVERIFY(!registry.make(QStringLiteral("rules:sample=nosuch"), bench.context()).ok());
        QVERIFY(registry.make(QStringLiteral("rules:sample=chat"), bench.context()).ok());
    }
};

FRAMESCOPE_TEST(tst_BehaviourRegistry);
#include "tst_BehaviourRegistry.moc"
