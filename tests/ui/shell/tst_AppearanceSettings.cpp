#include "ui/shell/AppearanceSettings.h"

#include "ui/support/ShellFixture.h"

#include "support/TestClass.h"

#include <QComboBox>
#include <QFormLayout>
#include <QSpinBox>
#include <QTest>

using namespace framescope;
using namespace framescope::ui::shell;
using ui::models::AppSettings;

class tst_AppearanceSettings : public QObject
{
    Q_OBJECT

private slots:
    void everyChangeTakesEffectAtOnce()
    {
        uitest::Settings kept;
        AppSettings &settings = kept.settings;
        QWidget page;
        QFormLayout form(&page);
        AppearanceSettings::fill(form, settings);
        page.findChild<QComboBox *>(QStringLiteral("theme"))->setCurrentIndex(2);
        QCOMPARE(settings.theme(), QStringLiteral("dark"));
        auto *language = page.findChild<QComboBox *>(QStringLiteral("language"));
        QVERIFY(language->count() > 1);
        language->setCurrentIndex(1);
        QCOMPARE(settings.language(), QStringLiteral("en"));
        page.findChild<QSpinBox *>(QStringLiteral("fontSize"))->setValue(3);
        QCOMPARE(settings.fontAdjustment(), 3);
        page.findChild<QComboBox *>(QStringLiteral("rowHeight"))->setCurrentIndex(2);
        QCOMPARE(settings.rowHeight(), AppSettings::RowHeight::Roomy);
    }
};

FRAMESCOPE_TEST(tst_AppearanceSettings);
#include "tst_AppearanceSettings.moc"
