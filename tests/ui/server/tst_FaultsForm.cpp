#include "ui/server/FaultsForm.h"
#include "ui/server/FaultBuilder.h"
#include "ui/server/SpecTable.h"

#include "support/TestClass.h"

#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

using namespace framescope;
using ui::server::FaultsForm;

class tst_FaultsForm : public QObject
{
    Q_OBJECT

private slots:
    void faultsAreBuiltAndChecked()
    {
        FaultsForm form;
        form.setSettings({});
        form.builder()->kindBox()->setCurrentText(QStringLiteral("rsv"));
        QTest::mouseClick(form.builder()->addButton(), Qt::LeftButton);
        server::ServerSettings settings;
        form.take(settings);
        QCOMPARE(settings.faults, QStringList{QStringLiteral("rsv")});
        form.table()->table()->item(0, 0)->setText(QStringLiteral("rsv:bits=9"));
        QVERIFY(!form.problem().isEmpty());
    }

    void aSeedTooLargeForTheFieldStays()
    {
        FaultsForm form;
        server::ServerSettings settings;
        settings.seed = 12'345'678'901'234;
        form.setSettings(settings);
        server::ServerSettings back = settings;
        form.take(back);
        QCOMPARE(back.seed, settings.seed);
        for (QSpinBox *box : form.findChildren<QSpinBox *>()) {
            if (box->accessibleName() == QLatin1String("Random seed"))
                box->setValue(7);
        }
        form.take(back);
        QCOMPARE(back.seed, 7u);
    }
};

FRAMESCOPE_TEST(tst_FaultsForm);
#include "tst_FaultsForm.moc"
