#include "server/RuleSet.h"
#include "server/Samples.h"
#include "scenario/Template.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::server;

class tst_Samples : public QObject
{
    Q_OBJECT

private slots:
    void everySampleIsRight()
    {
        QCOMPARE(Samples::feeds(), (QStringList{QStringLiteral("iot"), QStringLiteral("leaderboard"), QStringLiteral("ticker")}));
        for (const QString &name : Samples::feeds())
            QVERIFY2(scenario::Template::parse(*Samples::feed(name)).ok(), qPrintable(name));
        QCOMPARE(Samples::rules(), (QStringList{QStringLiteral("chat"), QStringLiteral("json-rpc")}));
        for (const QString &name : Samples::rules()) {
            const auto rules = RuleSet::parse(*Samples::ruleFile(name), name);
            QVERIFY2(rules.ok(), rules.ok() ? "" : qPrintable(rules.error().what));
            QVERIFY(!rules->about().isEmpty());
        }
    }

    void anUnknownOneIsNamed()
    {
        QVERIFY(Samples::feed(QStringLiteral("nosuch")).error().remedy.contains(QStringLiteral("ticker")));
        QVERIFY(!Samples::ruleFile(QStringLiteral("../page/page")).ok());
        QVERIFY(Samples::resource(QStringLiteral("nosuch")).isEmpty());
    }
};

FRAMESCOPE_TEST(tst_Samples);
#include "tst_Samples.moc"
