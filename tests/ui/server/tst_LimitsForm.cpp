#include "ui/server/LimitsForm.h"

#include "support/TestClass.h"

#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

using namespace framescope;
using ui::server::LimitsForm;

class tst_LimitsForm : public QObject
{
    Q_OBJECT

private slots:
    void sizesThatAreNoWholeKibibytesStay()
    {
        LimitsForm form;
        server::ServerSettings settings;
        settings.origins = {QStringLiteral("self")};
        settings.token = QStringLiteral("t");
        settings.limits.maxMessage = 100'000;
        settings.limits.sendBuffer = 5000;
        settings.limits.pingIntervalMs = 3456;
        form.setSettings(settings);
        server::ServerSettings back = settings;
        form.take(back);
        QVERIFY(back == settings);
        for (QSpinBox *box : form.findChildren<QSpinBox *>()) {
            if (box->accessibleName() == QLatin1String("Max message size"))
                box->setValue(2);
        }
        form.take(back);
        QCOMPARE(back.limits.maxMessage, 2048u);
        QCOMPARE(back.limits.sendBuffer, 5000);
        QVERIFY(form.problem().isEmpty());
    }
};

FRAMESCOPE_TEST(tst_LimitsForm);
#include "tst_LimitsForm.moc"
