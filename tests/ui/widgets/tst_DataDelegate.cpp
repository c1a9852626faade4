#include "ui/widgets/DataDelegate.h"

#include "support/TestClass.h"

#include <QStandardItemModel>
#include <QTest>

using framescope::ui::widgets::DataDelegate;

namespace {

class Seen : public DataDelegate
{
public:
    using DataDelegate::initStyleOption;
};

} // namespace

class tst_DataDelegate : public QObject
{
    Q_OBJECT

private slots:
    void dataRunsFromLeftToRight()
    {
        QStandardItemModel model;
        model.appendRow(new QStandardItem(QStringLiteral("ws://127.0.0.1:9110/")));
        model.appendRow(new QStandardItem(QStringLiteral("שלום")));
        const Seen delegate;
        const auto option = [&](int row, Qt::LayoutDirection direction) {
            QStyleOptionViewItem made;
            made.direction = direction;
            delegate.initStyleOption(&made, model.index(row, 0));
            return made;
        };
        QCOMPARE(option(0, Qt::LeftToRight).direction, Qt::LeftToRight);
        QVERIFY(option(0, Qt::LeftToRight).displayAlignment & Qt::AlignLeft);
        QCOMPARE(option(0, Qt::RightToLeft).direction, Qt::LeftToRight);
        QVERIFY(option(0, Qt::RightToLeft).displayAlignment & Qt::AlignRight);
        QCOMPARE(option(1, Qt::RightToLeft).direction, Qt::RightToLeft);
    }
};

FRAMESCOPE_TEST(tst_DataDelegate);
#include "tst_DataDelegate.moc"
