#include "ui/widgets/FormPages.h"

#include "support/TestClass.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>
#include <QTest>

using framescope::ui::widgets::FormPages;

class tst_FormPages : public QObject
{
    Q_OBJECT

private slots:
    void theListChoosesThePage()
    {
        FormPages pages;
        auto *first = new QLineEdit;
        auto *second = new QLineEdit;
        pages.addForm(QStringLiteral("One"), QStringLiteral("edit"))->addRow(QStringLiteral("a"), first);
        pages.addForm(QStringLiteral("Two"), QStringLiteral("edit"))->addRow(QStringLiteral("b"), second);
        auto *third = new QWidget;
        pages.addPage(QStringLiteral("Three"), QStringLiteral("edit"), third);
        pages.show();
        pages.list()->setCurrentRow(0);
        QVERIFY(first->isVisible() && !second->isVisible());
        pages.showPageOf(second);
        QCOMPARE(pages.list()->currentRow(), 1);
        QVERIFY(second->isVisible() && !first->isVisible());
        pages.list()->setCurrentRow(2);
        QCOMPARE(pages.stack()->currentWidget(), third);
        pages.showPageOf(&pages); // on no page: nothing happens
        QCOMPARE(pages.list()->currentRow(), 2);
    }
};

FRAMESCOPE_TEST(tst_FormPages);
#include "tst_FormPages.moc"
