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
};

FRAMESCOPE_TEST(tst_CompareDialog);
#include "tst_CompareDialog.moc"
