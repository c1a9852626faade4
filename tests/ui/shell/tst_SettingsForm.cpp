#include "ui/shell/SettingsForm.h"

#include "support/TestClass.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

using namespace framescope;
using namespace framescope::ui::shell;

class tst_SettingsForm : public QObject
{
    Q_OBJECT

private slots:
    void rowsHaveAccessibleNames()
    {
        QWidget page;
        QFormLayout form(&page);
        QSpinBox *box = SettingsForm::numberBox(form, 0, 10, 0, QStringLiteral(" ms"), QStringLiteral("no limit"));
        SettingsForm::addRow(form, QStringLiteral("Timeout"), box);
        SettingsForm::addHint(form, QStringLiteral("hint"));
        QCOMPARE(box->accessibleName(), QStringLiteral("Timeout"));
        QCOMPARE(box->text(), QStringLiteral("no limit"));
        QCOMPARE(form.rowCount(), 2);
    }

    void whatIsWrongIsMarked()
    {
        QWidget page;
        QFormLayout form(&page);
        auto *field = new QLineEdit(&page);
        form.addRow(field);
        QLabel *problem = SettingsForm::addProblem(form);
        QVERIFY(problem->isHidden());
        QCOMPARE(problem->textFormat(), Qt::PlainText);
        SettingsForm::markInvalid(field, true);
        QVERIFY(field->property("invalid").toBool());
    }
};

FRAMESCOPE_TEST(tst_SettingsForm);
#include "tst_SettingsForm.moc"
