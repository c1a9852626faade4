#include "ui/theme/StyleSheet.h"

#include "support/TestClass.h"

#include <QTest>

using namespace framescope::ui::theme;

class tst_StyleSheet : public QObject
{
    Q_OBJECT

private slots:
    void everyPlaceholderIsReplaced()
    {
        for (const Colors *set : {&lightColors(), &darkColors()}) {
            const QString sheet = styleSheet(*set);
            QVERIFY(!sheet.contains(QLatin1Char('@')));
            QVERIFY(sheet.contains(set->accent.name()));
        }
    }
};

FRAMESCOPE_TEST(tst_StyleSheet);
#include "tst_StyleSheet.moc"
