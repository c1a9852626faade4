#include "ui/widgets/FlowLayout.h"

#include "support/TestClass.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace framescope::ui::widgets;

class tst_FlowLayout : public QObject
{
    Q_OBJECT

    struct Row {
        Row()
        {
            flow->setContentsMargins(0, 0, 0, 0);
            flow->setSpacing(10);
            for (QWidget *each : {first, second, third}) {
                each->setFixedSize(100, 20);
                flow->addWidget(each);
            }
            widget.resize(400, 100);
            widget.show();
        }
        QWidget widget;
        FlowLayout *flow = new FlowLayout(&widget);
        QWidget *first = new QWidget;
        QWidget *second = new QWidget;
        QWidget *third = new QWidget;
    };

private slots:
    void whatDoesNotFitGoesIntoTheNextLine()
    {
        Row row;
        QCOMPARE(row.third->pos(), QPoint(220, 0));
        QCOMPARE(row.flow->heightForWidth(400), 20);
        row.widget.resize(230, 100);
        QCOMPARE(row.second->pos(), QPoint(110, 0));
        QCOMPARE(row.third->pos(), QPoint(0, 30));
        QCOMPARE(row.flow->heightForWidth(230), 50);
        QCOMPARE(row.flow->heightForWidth(100), 80);
        QCOMPARE(row.flow->minimumSize().width(), 100);
        QCOMPARE(row.flow->sizeHint().width(), 320);
    }

    /// In a splitter, which does not ask for a height by width.
    void itsLinesKeepTheirHeight()
    {
        Row row;
        QCOMPARE(row.flow->minimumSize().height(), 20);
        row.widget.resize(230, 100);
        QCOMPARE(row.flow->minimumSize().height(), 50);
        row.widget.resize(400, 100);
        QCOMPARE(row.flow->minimumSize().height(), 20);
    }

    void whatExpandsGetsTheRest()
    {
        Row row;
        auto *edit = new QLineEdit;
        edit->setMinimumWidth(50);
        row.flow->addWidget(edit);
        edit->show();
        row.widget.resize(500, 100);
        QCOMPARE(edit->geometry().left(), 330);
        QCOMPARE(edit->width(), 170);
        row.widget.resize(330, 100);
        QCOMPARE(edit->geometry().left(), 0);
        QCOMPARE(edit->width(), 330);
    }

    void whatIsHiddenTakesNoPlace()
    {
        Row row;
        row.second->hide();
        QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCOMPARE(row.third->pos(), QPoint(110, 0));
    }

    void rightToLeftIsMirrored()
    {
        Row row;
        row.widget.setLayoutDirection(Qt::RightToLeft);
        row.flow->invalidate();
        row.flow->activate();
        QCOMPARE(row.first->pos(), QPoint(300, 0));
    }
};

FRAMESCOPE_TEST(tst_FlowLayout);
#include "tst_FlowLayout.moc"
