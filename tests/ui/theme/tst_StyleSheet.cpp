#include "ui/theme/StyleSheet.h"
#include "ui/theme/Theme.h"

#include "support/TestClass.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

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

    /// Whoever goes with Tab sees where: also on what is checked, which has the accent's colour already.
    void theFocusIsSeen()
    {
        Theme theme(*qApp);
        for (const char *look : {"", "chip", "badge"}) {
            for (const bool checked : {false, true}) {
                QWidget window;
                auto *button = new QToolButton(&window);
                auto *other = new QToolButton(&window);
                other->move(100, 0);
                button->setProperty("look", QString::fromLatin1(look));
                button->setText(QStringLiteral("Text"));
                button->setCheckable(true);
                button->setChecked(checked);
                for (QToolButton *each : {button, other})
                    each->setFocusPolicy(Qt::StrongFocus);
                window.show();
                QVERIFY(QTest::qWaitForWindowActive(&window));
                other->setFocus();
                const QImage without = button->grab().toImage();
                button->setFocus();
                QVERIFY2(button->grab().toImage() != without, look);
            }
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

    /// An icon that is one pixel wide covers one column of each kind of list.
    void iconsInListsArePaintedOnce()
    {
        Theme theme(*qApp);
        QPixmap thin(16, 16);
        thin.fill(Qt::transparent);
        QPainter(&thin).fillRect(8, 2, 1, 12, Qt::red);
        QListWidget list;
        new QListWidgetItem(QIcon(thin), QStringLiteral("item"), &list);
        QTreeWidget tree;
        tree.setHeaderHidden(true);
        (new QTreeWidgetItem(&tree, {QStringLiteral("item")}))->setIcon(0, QIcon(thin));
        for (QAbstractScrollArea *view : std::initializer_list<QAbstractScrollArea *>{&list, &tree}) {
            view->resize(200, 100);
            view->show();
            const QImage image = view->viewport()->grab().toImage();
            int columns = 0;
            for (int x = 0; x < image.width(); ++x) {
                bool red = false;
                for (int y = 0; y < image.height(); ++y)
                    red = red || image.pixelColor(x, y) == QColor(Qt::red);
                columns += red ? 1 : 0;
            }
            QCOMPARE(columns, 1);
        }
    }
};

FRAMESCOPE_TEST(tst_StyleSheet);
#include "tst_StyleSheet.moc"
