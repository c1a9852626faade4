#include "ui/shell/RecoveryDialog.h"

#include "support/TestClass.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using framescope::ui::shell::RecoveryDialog;

class tst_RecoveryDialog : public QObject
{
    Q_OBJECT

private slots:
    void reportIsShownAndCopied()
    {
        QTemporaryDir folder;
        QFile report(folder.filePath(QStringLiteral("crash-1.txt")));
        QVERIFY(report.open(QIODevice::WriteOnly));
        report.write("cause:   SIGSEGV <b>\n");
        report.close();
        auto *dialog = new RecoveryDialog({report.fileName()}, {});
        dialog->show();
        QVERIFY(dialog->reportText().contains(QStringLiteral("SIGSEGV <b>")));
        QVERIFY(!dialog->captures()->isVisible());
        for (QPushButton *button : dialog->findChildren<QPushButton *>())
            if (button->text() == QStringLiteral("Copy &report"))
                button->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("SIGSEGV")));
        dialog->close();
    }

    void capturesAreOpened()
    {
        auto *dialog = new RecoveryDialog({}, {QStringLiteral("/tmp/friday.fscope"), QStringLiteral("/tmp/monday.fscope")});
        dialog->show();
        QSignalSpy chosen(dialog, &RecoveryDialog::captureChosen);
        dialog->captures()->setCurrentRow(1);
        for (QPushButton *button : dialog->findChildren<QPushButton *>())
            if (button->text() == QStringLiteral("&Open capture"))
                button->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), QStringLiteral("/tmp/monday.fscope"));
        QVERIFY(!dialog->isVisible()); // what it opened is seen
    }
};

FRAMESCOPE_TEST(tst_RecoveryDialog);
#include "tst_RecoveryDialog.moc"
