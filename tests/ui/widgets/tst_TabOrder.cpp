#include "ui/widgets/TabOrder.h"

#include "support/TestClass.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QTest>

using namespace framescope::ui::widgets;

class tst_TabOrder : public QObject
{
    Q_OBJECT

private slots:
    void tabFollowsTheLayoutAndNotTheOrderOfMaking()
    {
        QWidget page;
        auto *last = new QPushButton(QStringLiteral("last"), &page);
        auto *right = new QLineEdit(&page);
        auto *left = new QSpinBox(&page);
        auto *lower = new QLineEdit(&page);
        auto *first = new QPushButton(QStringLiteral("first"), &page);
        auto *splitter = new QSplitter(&page);
        splitter->addWidget(left);
        splitter->addWidget(right);
        auto *grid = new QGridLayout;
        grid->addWidget(last, 1, 1);
        grid->addWidget(lower, 1, 0);
        auto *column = new QVBoxLayout(&page);
        column->addWidget(first);
        column->addWidget(splitter);
        column->addLayout(grid);
        TabOrder::followLayout(&page);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        first->setFocus();
        for (QWidget *next : std::initializer_list<QWidget *>{left, right, lower, last, first}) {
            QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
            QCOMPARE(page.focusWidget(), next);
        }
    }
};

FRAMESCOPE_TEST(tst_TabOrder);
#include "tst_TabOrder.moc"
