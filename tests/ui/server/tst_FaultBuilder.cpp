#include "ui/server/FaultBuilder.h"

#include "server/FaultSpec.h"

#include "support/TestClass.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace framescope;
using ui::server::FaultBuilder;

class tst_FaultBuilder : public QObject
{
    Q_OBJECT

private slots:
    void everyKindAtEveryMomentIsAFault()
    {
        FaultBuilder builder;
        for (int kind = 0; kind < builder.kindBox()->count(); ++kind) {
            builder.kindBox()->setCurrentIndex(kind);
            const int moments = builder.momentBox()->isEnabled() ? builder.momentBox()->count() : 1;
            for (int moment = 0; moment < moments; ++moment) {
                if (moments > 1)
                    builder.momentBox()->setCurrentIndex(moment);
                if (builder.momentBox()->currentData().toString() == QLatin1String("match"))
                    builder.momentEdit()->setText(QStringLiteral("a, \"b\" c"));
                const auto parsed = server::FaultSpec::parse(builder.spec());
                QVERIFY2(parsed.ok(), qPrintable(builder.spec() + QLatin1Char(' ') + (parsed.ok() ? QString() : parsed.error().toString())));
            }
        }
    }

    void whatIsChosenIsWhatIsAdded()
    {
        FaultBuilder builder;
        builder.kindBox()->setCurrentText(QStringLiteral("close"));
        builder.optionsEdit()->setText(QStringLiteral("code=1011,reason=bye"));
        builder.momentBox()->setCurrentIndex(builder.momentBox()->findData(QStringLiteral("after")));
        builder.momentEdit()->setText(QStringLiteral("7"));
        builder.chanceBox()->setValue(25);
        QSignalSpy added(&builder, &FaultBuilder::added);
        QTest::mouseClick(builder.addButton(), Qt::LeftButton);
        QCOMPARE(added.size(), 1);
        QCOMPARE(added.first().first().toString(), QStringLiteral("close:code=1011,reason=bye,after=7,p=0.25"));
        builder.kindBox()->setCurrentText(QStringLiteral("refuse"));
        builder.chanceBox()->setValue(100);
        QVERIFY(!builder.momentBox()->isEnabled());
        QCOMPARE(builder.spec(), QStringLiteral("refuse"));
    }
};

FRAMESCOPE_TEST(tst_FaultBuilder);
#include "tst_FaultBuilder.moc"
