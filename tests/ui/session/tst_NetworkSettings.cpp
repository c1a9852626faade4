#include "ui/session/NetworkSettings.h"

#include "ui/support/ShellFixture.h"

#include "support/TestClass.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

using namespace framescope;
using namespace framescope::ui::session;

class tst_NetworkSettings : public QObject
{
    Q_OBJECT

private slots:
    void everyChangeTakesEffectAtOnce()
    {
        uitest::Settings kept;
        QWidget page;
        QFormLayout form(&page);
        NetworkSettings::fill(form, kept.settings);
        page.findChild<QSpinBox *>(QStringLiteral("connectTimeout"))->setValue(1234);
        page.findChild<QCheckBox *>(QStringLiteral("deflate"))->setChecked(false);
        QCOMPARE(kept.settings.network().connectTimeoutMs, 1234);
        QVERIFY(!kept.settings.network().deflate);
    }

    void aWrongProxyIsNotTaken()
    {
        uitest::Settings kept;
        QWidget page;
        QFormLayout form(&page);
        NetworkSettings::fill(form, kept.settings);
        page.show();
        auto *proxy = page.findChild<QLineEdit *>(QStringLiteral("proxy"));
        proxy->clear();
        QTest::keyClicks(proxy, QStringLiteral("gopher://host"));
        QTest::keyClick(proxy, Qt::Key_Return);
        QCOMPARE(kept.settings.network().proxy, QStringLiteral("system"));
        QCOMPARE(proxy->property("invalid").toBool(), true);
        proxy->clear();
        QTest::keyClicks(proxy, QStringLiteral("none"));
        QTest::keyClick(proxy, Qt::Key_Return);
        QCOMPARE(kept.settings.network().proxy, QStringLiteral("none"));
    }
};

FRAMESCOPE_TEST(tst_NetworkSettings);
#include "tst_NetworkSettings.moc"
