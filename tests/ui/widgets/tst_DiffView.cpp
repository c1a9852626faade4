#include "ui/widgets/DiffView.h"

#include "support/TestClass.h"

#include <QSignalSpy>
#include <QTest>

using framescope::ui::widgets::DiffView;

class tst_DiffView : public QObject
{
    Q_OBJECT

private slots:
    void goesFromDifferenceToDifference()
    {
        DiffView view;
        view.resize(600, 300);
        view.show();
        std::vector<DiffView::Line> lines;
        for (int i = 1; i <= 1000; ++i) {
            const bool differs = i == 300 || i == 301 || i == 800;
            lines.push_back({differs ? QLatin1Char('~') : QLatin1Char(' '), i, i, QStringLiteral("left %1").arg(i), QStringLiteral("right %1").arg(i), {}, {}});
            if (differs)
                lines.back().leftMarks = {{0, 4}};
        }
        view.setLines(lines);
        QCOMPARE(view.changeCount(), 2);
        QSignalSpy moved(&view, &DiffView::currentChangeChanged);
        view.nextChange();
        QVERIFY(view.firstVisibleLine() > 280 && view.firstVisibleLine() <= 299);
        view.nextChange();
        QVERIFY(view.firstVisibleLine() > 780);
        view.nextChange(); // there is no third
        QCOMPARE(view.currentChange(), 2);
        view.previousChange();
        QCOMPARE(view.currentChange(), 1);
        QCOMPARE(moved.size(), 4);
        view.grab();
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.firstVisibleLine(), 0);
        QTest::keyClick(&view, Qt::Key_PageDown);
        QVERIFY(view.firstVisibleLine() > 0);
    }
};

FRAMESCOPE_TEST(tst_DiffView);
#include "tst_DiffView.moc"
