#include "ui/log/EmptyNote.h"

#include "support/TestClass.h"

#include <QTableWidget>
#include <QTest>

using namespace framescope;
using ui::log::EmptyNote;

class tst_EmptyNote : public QObject
{
    Q_OBJECT

private slots:
    void staysInTheMiddleOfTheView()
    {
        QTableWidget view;
        view.resize(900, 400);
        auto *note = new EmptyNote(&view);
        note->setText(QStringLiteral("<b>Nothing</b>"));
        view.show();
        QCOMPARE(note->textFormat(), Qt::PlainText);
        for (const int width : {900, 500, 300}) {
            view.resize(width, 400);
            const QRect area = view.viewport()->geometry();
            QVERIFY(area.contains(note->geometry()));
            QVERIFY(qAbs(note->geometry().center().x() - area.center().x()) <= 1);
        }
    }
};

FRAMESCOPE_TEST(tst_EmptyNote);
#include "tst_EmptyNote.moc"
