#include "ui/widgets/RowView.h"

#include "support/TestClass.h"

#include <QAccessible>
#include <QAbstractTableModel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using framescope::ui::widgets::RowView;

namespace {

/// As many rows as wished, made of nothing.
class ManyRows : public QAbstractTableModel
{
public:
    int rows = 0;
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : rows; }
    int columnCount(const QModelIndex &) const override { return 2; }
    QVariant data(const QModelIndex &index, int role) const override { return role == Qt::DisplayRole ? QVariant(index.row()) : QVariant(); }
    void grow(int by)
    {
        beginInsertRows({}, rows, rows + by - 1);
        rows += by;
        endInsertRows();
    }
    void drop(int count)
    {
        beginRemoveRows({}, 0, count - 1);
        rows -= count;
        endRemoveRows();
    }
};

} // namespace

class tst_RowView : public QObject
{
    Q_OBJECT

private slots:
    void followsUntilTheUserScrolls()
    {
        ManyRows model;
        RowView view;
        view.setModel(&model);
        view.resize(400, 300);
        view.show();
        model.grow(10'000'000);
        QVERIFY(view.isFollowing());
        QCOMPARE(view.firstVisibleRow() + view.visibleRowCount(), model.rows);
        QSignalSpy changed(&view, &RowView::followingChanged);
        view.verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
        QVERIFY(!view.isFollowing());
        const int first = view.firstVisibleRow();
        model.grow(1000);
        QCOMPARE(view.firstVisibleRow(), first);
        view.setFollowing(true);
        QCOMPARE(view.firstVisibleRow() + view.visibleRowCount(), model.rows);
        QCOMPARE(changed.size(), 2);
    }

    /// A screen reader hears the row that the keys have come to.
    void tellsItsRow()
    {
        ManyRows model;
        RowView view;
        view.setModel(&model);
        view.setAccessibleName(QStringLiteral("Log"));
        view.resize(400, 300);
        view.show();
        model.grow(100);
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(face);
        QCOMPARE(face->role(), QAccessible::List);
        QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Log"));
        view.setCurrentIndex(model.index(5, 0));
        QVERIFY(!model.index(5, 0).data().toString().isEmpty());
        QVERIFY(face->text(QAccessible::Description).startsWith(model.index(5, 0).data().toString()));
    }

    void keysMoveAndSelect()
    {
        ManyRows model;
        RowView view;
        view.setModel(&model);
        view.resize(400, 300);
        view.show();
        model.grow(1000);
        view.setFocus();
        view.setCurrentIndex(model.index(500, 0));
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.currentIndex().row(), 501);
        QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(view.selectionModel()->selectedRows().size(), 2);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.currentIndex().row(), 999);
        QVERIFY(view.isFollowing());
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.currentIndex().row(), 0);
        QVERIFY(view.visualRect(view.currentIndex()).isValid());
    }

    /// A row that is chosen stays where it is, whatever comes.
    void choosingARowEndsFollowing()
    {
        ManyRows model;
        RowView view;
        view.setModel(&model);
        view.resize(400, 300);
        view.show();
        model.grow(1000);
        const QPoint secondRow(5, view.rowHeight() + 2);
        QVERIFY(view.isFollowing());
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, secondRow);
        QVERIFY(!view.isFollowing());
        const int first = view.firstVisibleRow();
        model.grow(100);
        QCOMPARE(view.firstVisibleRow(), first);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, secondRow);
        QTest::keyClick(&view, Qt::Key_End);
        QVERIFY(view.isFollowing());
        QTest::mouseClick(view.viewport(), Qt::RightButton, {}, secondRow); // its menu is next
        QVERIFY(!view.isFollowing());
        view.setFollowing(true);
        QTest::keyClick(&view, Qt::Key_Up);
        QVERIFY(!view.isFollowing());
        view.setFollowing(true);
        QTest::keyClick(&view, Qt::Key_Up, Qt::ShiftModifier);
        QVERIFY(!view.isFollowing());
    }

    void clicksHitTheirRow()
    {
        ManyRows model;
        RowView view;
        view.setModel(&model);
        view.resize(400, 300);
        view.show();
        model.grow(1000);
        view.scrollTo(model.index(100, 0), QAbstractItemView::PositionAtTop);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(5, view.rowHeight() * 3 + 2));
        QCOMPARE(view.currentIndex().row(), 103);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ShiftModifier, QPoint(5, view.rowHeight() * 6 + 2));
        QCOMPARE(view.selectionModel()->selectedRows().size(), 4);
    }

    void staysWhereItIsWhenOldRowsGo()
    {
        ManyRows model;
        RowView view;
        view.setModel(&model);
        view.resize(400, 300);
        view.show();
        model.grow(1000);
        view.scrollTo(model.index(500, 0), QAbstractItemView::PositionAtTop);
        QVERIFY(!view.isFollowing());
        model.drop(100);
        QCOMPARE(view.firstVisibleRow(), 400);
    }
};

FRAMESCOPE_TEST(tst_RowView);
#include "tst_RowView.moc"
