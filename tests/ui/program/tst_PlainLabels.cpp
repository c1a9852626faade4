#include "ui/support/Markup.h"
#include "ui/theme/PlainLabels.h"

#include "ui/support/ProgramFixture.h"

#include "support/TestClass.h"

#include <QHelpEvent>
#include <QLabel>
#include <QMessageBox>
#include <QTest>
#include <QToolTip>

using namespace framescope;
using uitest::kMarkup;

namespace {

QLabel *shownTip()
{
    const auto widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        if (widget->inherits("QTipLabel") && widget->isVisible())
            return qobject_cast<QLabel *>(widget);
    }
    return nullptr;
}

} // namespace

class tst_PlainLabels : public QObject
{
    Q_OBJECT

private slots:
    void toolTipsAreShownAsTheyAre()
    {
        uitest::Program program;
        QWidget &window = program.window;
        QToolTip::showText(window.mapToGlobal(QPoint(20, 20)), kMarkup, &window);
        QTRY_VERIFY(shownTip());
        QCOMPARE(shownTip()->textFormat(), Qt::PlainText);
        QCOMPARE(shownTip()->text(), kMarkup);
        QToolTip::hideText();
        // A widget's own, by Qt's way.
        QWidget plain(&window);
        plain.setToolTip(QStringLiteral("<b>bold</b>"));
        plain.show();
        QHelpEvent help(QEvent::ToolTip, QPoint(1, 1), plain.mapToGlobal(QPoint(1, 1)));
        QApplication::sendEvent(&plain, &help);
        QTRY_VERIFY(shownTip());
        QCOMPARE(shownTip()->textFormat(), Qt::PlainText);
        QToolTip::hideText();
    }

    void everyLabelOfTheWindow()
    {
        uitest::Program program;
        program.window.newServer();
        QMessageBox box(&program.window);
        box.setText(kMarkup);
        box.setInformativeText(kMarkup);
        box.show();
        QCoreApplication::processEvents();
        int labels = 0;
        const auto all = QApplication::allWidgets();
        for (QWidget *widget : all) {
            if (auto *label = qobject_cast<QLabel *>(widget); label && label->isVisible()) {
                ++labels;
                QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
            }
            QVERIFY2(widget->whatsThis().isEmpty(), qPrintable(widget->whatsThis())); // which Qt shows as rich text by its own guess
        }
        QVERIFY(labels > 5);
    }
};

FRAMESCOPE_TEST(tst_PlainLabels);
#include "tst_PlainLabels.moc"
