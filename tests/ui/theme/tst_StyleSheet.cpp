#include "ui/theme/StyleSheet.h"
#include "ui/theme/Theme.h"

#include "support/TestClass.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabBar>

#include "support/TestClass.h"

#include "support/TestClass.h"

#include "support/TestClass.h"

#include "support/TestClass.h"

#include <QTest>
#include <QToolButton>

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

    void everyImageIsSeen()
    {
        Theme theme(*qApp);
        const QString with = styleSheet(lightColors());
        const QString without = QString(with).replace(QRegularExpression(QStringLiteral("image: url\\([^)]*\\);")), QStringLiteral("image: none;"));

        QTabBar tabs;
        tabs.setTabsClosable(true);
        tabs.addTab(QStringLiteral("Echo"));
        QComboBox choice;
        choice.addItem(QStringLiteral("text"));
        QSpinBox number;
        QCheckBox check;
        check.setChecked(true);
        QToolButton button;
        button.setPopupMode(QToolButton::InstantPopup);
        QMenu menu;
        button.setMenu(&menu);

        for (QWidget *widget : std::initializer_list<QWidget *>{&tabs, &choice, &number, &check, &button}) {
            const auto grabbed = [&](const QString &sheet) {
                widget->setStyleSheet(sheet);
                widget->resize(160, 40);
                return widget->grab().toImage();
            };
            QVERIFY2(grabbed(with) != grabbed(without), widget->metaObject()->className());
        }
    }
};

FRAMESCOPE_TEST(tst_StyleSheet);
#include "tst_StyleSheet.moc"
