#include "ui/theme/StyleSheet.h"

#include <QTest>

using namespace framescope::ui::theme;

class StyleSheetTest : public QObject
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

QTEST_MAIN(StyleSheetTest)
#include "tst_StyleSheet.moc"
