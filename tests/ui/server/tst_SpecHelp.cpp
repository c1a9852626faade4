#include "ui/server/SpecHelp.h"

#include "server/FaultSpec.h"

#include "support/TestClass.h"

#include <QTest>

using namespace framescope;
using ui::server::SpecHelp;
using ui::server::SpecTable;

class tst_SpecHelp : public QObject
{
    Q_OBJECT

private slots:
    void kindsDescribeThemselves()
    {
        const std::vector<SpecTable::Help> behaviours = SpecHelp::of(server::BehaviourRegistry::standard().infos());
        const std::vector<SpecTable::Help> faults = SpecHelp::of(server::FaultSpec::infos());
        QVERIFY(behaviours.size() > 3 && faults.size() > 3);
        for (const auto *all : {&behaviours, &faults}) {
            for (const SpecTable::Help &help : *all)
                QVERIFY2(!help.name.isEmpty() && !help.summary.isEmpty(), qPrintable(help.name));
        }
        const auto echo = std::find_if(behaviours.begin(), behaviours.end(), [](const auto &help) { return help.name == QLatin1String("echo"); });
        QVERIFY(echo != behaviours.end());
        QVERIFY2(echo->options.join(QLatin1Char('\n')).contains(QLatin1String("delay=")), qPrintable(echo->options.join(QLatin1Char('\n'))));
    }
};

FRAMESCOPE_TEST(tst_SpecHelp);
#include "tst_SpecHelp.moc"
