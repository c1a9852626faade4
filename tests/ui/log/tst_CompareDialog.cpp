#include "ui/log/CompareDialog.h"

#include "ui/support/UiFixture.h"
#include "ui/widgets/DiffView.h"

#include "support/TestClass.h"

#include <QCheckBox>
#include <QClipboard>
#include <QTest>
#include <QToolButton>

using namespace framescope;
using ui::log::CompareDialog;

class tst_CompareDialog : public QObject
{
    Q_OBJECT

private slots:
    void comparesJsonWhateverItsLayout()
    {
        uitest::Log log;
        log.add("{\"b\":1,\"a\":2}");
        log.add("{ \"a\": 2, \"b\": 1 }");
        CompareDialog dialog(log.reader, 1, 2);
        dialog.QDialog::show();
        QTRY_VERIFY(dialog.isReady());
        QVERIFY(dialog.view()->changeCount() > 0);
        dialog.copy();
        QVERIFY(QApplication::clipboard()->text().startsWith(QLatin1String("@@")));
        dialog.findChild<QCheckBox *>()->click();
        QTRY_COMPARE(dialog.view()->changeCount(), 0);
        QVERIFY(dialog.summary().contains(QLatin1String("written differently")));
    }

    void saysWhenBothAreTheSame()
    {
        uitest::Log log;
        log.add("same");
        log.add("same");
        CompareDialog dialog(log.reader, 1, 2);
        dialog.QDialog::show();
        QTRY_VERIFY(dialog.isReady());
        QVERIFY(dialog.summary().contains(QLatin1String("byte for byte")));
        for (QToolButton *button : dialog.findChildren<QToolButton *>()) {
            QVERIFY(!button->accessibleName().isEmpty());
            button->click();
        }
        QTRY_VERIFY(dialog.isReady());
    }

    /// Lines that differ one after the other are one place to go to, but not one difference.
    void everyLineThatDiffersIsCounted()
    {
        uitest::Log log;
        log.add("{\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"e\":5}");
        log.add("{\"a\":9,\"b\":8,\"c\":7,\"d\":6,\"e\":5}");
        CompareDialog dialog(log.reader, 1, 2);
        dialog.QDialog::show();
        QTRY_VERIFY(dialog.isReady());
        QCOMPARE(dialog.view()->changeCount(), 1);
        QVERIFY2(dialog.summary().startsWith(QLatin1String("4 line")), qPrintable(dialog.summary()));
    }
};

FRAMESCOPE_TEST(tst_CompareDialog);
#include "tst_CompareDialog.moc"
