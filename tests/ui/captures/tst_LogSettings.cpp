#include "ui/captures/LogSettings.h"

#include "ui/support/ShellFixture.h"

#include "support/TestClass.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QTest>

using namespace framescope;
using namespace framescope::ui::captures;
using ui::models::AppSettings;

class tst_LogSettings : public QObject
{
    Q_OBJECT

private slots:
    void everyChangeTakesEffectAtOnce()
    {
        uitest::Settings kept;
        QWidget page;
        QFormLayout form(&page);
        LogSettings::fill(form, kept.settings);
        page.findChild<QComboBox *>(QStringLiteral("timeFormat"))->setCurrentIndex(1);
        QCOMPARE(kept.settings.timeFormat(), AppSettings::TimeFormat::SinceStart);
        page.findChild<QComboBox *>(QStringLiteral("rows"))->setCurrentIndex(1);
        QVERIFY(!kept.settings.messagesOnly());
        page.findChild<QCheckBox *>()->setChecked(true);
        QVERIFY(kept.settings.hideHeartbeats());
    }
};

FRAMESCOPE_TEST(tst_LogSettings);
#include "tst_LogSettings.moc"
