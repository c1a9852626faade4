#include "ui/captures/StorageSettings.h"

#include "ui/support/ShellFixture.h"

#include "support/TestClass.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

using namespace framescope;
using namespace framescope::ui::captures;

class tst_StorageSettings : public QObject
{
    Q_OBJECT

private slots:
    void everyChangeTakesEffectAtOnce()
    {
        uitest::Settings kept;
        QWidget page;
        QFormLayout form(&page);
        StorageSettings::fill(form, kept.settings, QStringLiteral("/captures"));
        page.findChild<QCheckBox *>(QStringLiteral("memoryOnly"))->setChecked(true);
        page.findChild<QSpinBox *>(QStringLiteral("maxCount"))->setValue(7);
        QVERIFY(kept.settings.retention().memoryOnly);
        QCOMPARE(kept.settings.retention().maxCount, 7);
        const auto fields = page.findChildren<QLineEdit *>();
        QVERIFY(std::any_of(fields.begin(), fields.end(), [](const QLineEdit *field) { return field->text() == QLatin1String("/captures") && field->isReadOnly(); }));
    }
};

FRAMESCOPE_TEST(tst_StorageSettings);
#include "tst_StorageSettings.moc"
