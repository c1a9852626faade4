#include "ui/shell/UpdateSettings.h"

#include "ui/support/ShellFixture.h"
#include "ui/shell/UpdateCheck.h"

#include "support/TestClass.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QTest>

using namespace framescope;
using namespace framescope::ui::shell;

class tst_UpdateSettings : public QObject
{
    Q_OBJECT

private slots:
    /// Nothing can be switched on that this build could not do.
    void theUpdateCheckNeedsAnAddress()
    {
        uitest::Settings kept;
        QWidget page;
        QFormLayout form(&page);
        UpdateSettings::fill(form, kept.settings);
        const auto *updates = page.findChild<QCheckBox *>(QStringLiteral("updates"));
        QVERIFY(updates);
        QVERIFY(!updates->isChecked());
        QCOMPARE(updates->isEnabled(), !UpdateCheck::defaultUrl().isEmpty());
    }
};

FRAMESCOPE_TEST(tst_UpdateSettings);
#include "tst_UpdateSettings.moc"
