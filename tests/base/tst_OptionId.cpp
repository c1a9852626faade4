#include "base/OptionId.h"

#include "support/TestClass.h"

#include <QSet>
#include <QtTest>

using namespace framescope::base;

class tst_OptionId : public QObject
{
    Q_OBJECT

private slots:
    void everyOneHasANameOfItsOwn()
    {
        QSet<QString> names;
        for (const OptionId option : allOptionIds()) {
            QVERIFY(!nameOf(option).isEmpty());
            names.insert(nameOf(option));
            QCOMPARE(optionIdOf(nameOf(option)), std::optional(option));
        }
        QCOMPARE(names.size(), static_cast<qsizetype>(allOptionIds().size()));
        QVERIFY(allOptionIds().size() > 30);
    }

    void namesAreStable()
    {
        QCOMPARE(nameOf(OptionId::TlsMinimum), QStringLiteral("tls.min"));
        QCOMPARE(nameOf(OptionId::Trust), QStringLiteral("trust"));
        QCOMPARE(nameOf(OptionId::TlsInsecure), QStringLiteral("insecure"));
        QCOMPARE(nameOf(OptionId::MaxMessage), QStringLiteral("maxMessage"));
    }

    void noneIsNoOption()
    {
        QVERIFY(nameOf(OptionId::None).isEmpty());
        QCOMPARE(OptionId{}, OptionId::None);
        QVERIFY(!optionIdOf(u""));
        QVERIFY(!optionIdOf(u"no.such"));
    }
};

FRAMESCOPE_TEST(tst_OptionId);
#include "tst_OptionId.moc"
