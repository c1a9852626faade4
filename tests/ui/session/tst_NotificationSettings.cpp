#include "ui/session/NotificationSettings.h"

#include "ui/support/ShellFixture.h"

#include "support/TestClass.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QTest>

using namespace framescope;
using namespace framescope::ui::session;

class tst_NotificationSettings : public QObject
{
    Q_OBJECT

private slots:
    void aWrongFilterIsNotTaken()
    {
        uitest::Settings kept;
        QWidget page;
        QFormLayout form(&page);
        NotificationSettings::fill(form, kept.settings);
        page.show();
        page.findChild<QCheckBox *>(QStringLiteral("connectionLost"))->setChecked(false);
        QVERIFY(!kept.settings.notifyConnectionLost());
        auto *filter = page.findChild<QLineEdit *>(QStringLiteral("notifyFilter"));
        QTest::keyClicks(filter, QStringLiteral("size>"));
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(filter->property("invalid").toBool(), true);
        QVERIFY(kept.settings.notifyFilter().isEmpty());
        filter->clear();
        QTest::keyClicks(filter, QStringLiteral("size>10"));
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(kept.settings.notifyFilter(), QStringLiteral("size>10"));
    }
};

FRAMESCOPE_TEST(tst_NotificationSettings);
#include "tst_NotificationSettings.moc"
