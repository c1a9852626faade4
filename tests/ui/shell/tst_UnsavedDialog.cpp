#include "ui/shell/UnsavedDialog.h"

#include "support/TestClass.h"

#include <QPushButton>
#include <QTest>

using namespace framescope::ui::shell;

class tst_UnsavedDialog : public QObject
{
    Q_OBJECT

private slots:
    void eachAnswerIsGivenOnce()
    {
        QWidget window;
        window.show();
        QList<UnsavedDialog::Answer> answers;
        const auto ask = [&] {
            UnsavedDialog::ask({QStringLiteral("Echo")}, [&](UnsavedDialog::Answer answer) { answers << answer; }, &window);
            return window.findChild<UnsavedDialog *>();
        };
        UnsavedDialog *dialog = ask();
        QVERIFY(dialog && dialog->text().contains(QStringLiteral("Echo")));
        ask(); // no second one
        QCOMPARE(window.findChildren<UnsavedDialog *>().size(), 1);
        dialog->saveButton()->click();
        QCOMPARE(answers, QList<UnsavedDialog::Answer>{UnsavedDialog::Answer::Save});
        ask()->dontSaveButton()->click();
        QCOMPARE(answers.last(), UnsavedDialog::Answer::DontSave);
        QTest::keyClick(ask(), Qt::Key_Escape);
        QCOMPARE(answers.last(), UnsavedDialog::Answer::Cancel);
        QCOMPARE(answers.size(), 3);
    }

    void manyNamesStayAShortList()
    {
        QWidget window;
        window.show();
        QStringList names;
        for (int i = 0; i < 30; ++i)
            names << QStringLiteral("server %1").arg(i);
        UnsavedDialog::ask(names, [](UnsavedDialog::Answer) {}, &window);
        const auto *dialog = window.findChild<UnsavedDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->informativeText().count(QLatin1Char('\n')) < 10);
        QVERIFY(dialog->sizeHint().height() < 500);
    }
};

FRAMESCOPE_TEST(tst_UnsavedDialog);
#include "tst_UnsavedDialog.moc"
