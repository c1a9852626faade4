#include "ui/shell/SettingsDialog.h"

#include "ui/shell/ShortcutsPage.h"
#include "ui/shell/UpdateCheck.h"

#include "support/TestClass.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using ui::shell::ActionRegistry;
using ui::models::AppSettings;
using ui::shell::SettingsDialog;

class tst_SettingsDialog : public QObject
{
    Q_OBJECT

private slots:
    /// Nothing can be switched on that this build could not do.
    void theUpdateCheckNeedsAnAddress()
    {
        QTemporaryDir folder;
        QSettings store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        AppSettings settings(store);
        ActionRegistry actions(settings);
        SettingsDialog dialog(settings, actions, folder.path());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QCheckBox *updates = nullptr;
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
            if (box->text() == QLatin1String("Look for a new version once a day"))
                updates = box;
        }
        QVERIFY(updates);
        QVERIFY(!updates->isChecked());
        QCOMPARE(updates->isEnabled(), !ui::shell::UpdateCheck::defaultUrl().isEmpty());
    }

    void everyChangeTakesEffectAtOnce()
    {
        QTemporaryDir folder;
        QSettings store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        AppSettings settings(store);
        ActionRegistry actions(settings);
        actions.add(QStringLiteral("a"), QStringLiteral("Do it"), Qt::CTRL | Qt::Key_B, {});
        SettingsDialog dialog(settings, actions, folder.path());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        for (int i = 0; i < dialog.pageList()->count(); ++i) {
            dialog.pageList()->setCurrentRow(i);
            QVERIFY(!dialog.grab().isNull());
        }
        QCOMPARE(dialog.pageList()->count(), 6);
        dialog.findChild<QComboBox *>(QStringLiteral("theme"))->setCurrentIndex(2);
        QCOMPARE(settings.theme(), QStringLiteral("dark"));
        auto *language = dialog.findChild<QComboBox *>(QStringLiteral("language"));
        QVERIFY(language->count() > 1);
        language->setCurrentIndex(1);
        QCOMPARE(settings.language(), QStringLiteral("en"));
        dialog.findChild<QSpinBox *>(QStringLiteral("fontSize"))->setValue(3);
        QCOMPARE(settings.fontAdjustment(), 3);
        dialog.findChild<QComboBox *>(QStringLiteral("rowHeight"))->setCurrentIndex(2);
        QCOMPARE(settings.rowHeight(), AppSettings::RowHeight::Roomy);
        dialog.findChild<QComboBox *>(QStringLiteral("timeFormat"))->setCurrentIndex(1);
        QCOMPARE(settings.timeFormat(), AppSettings::TimeFormat::SinceStart);
        dialog.findChild<QCheckBox *>(QStringLiteral("memoryOnly"))->setChecked(true);
        dialog.findChild<QSpinBox *>(QStringLiteral("maxCount"))->setValue(7);
        QVERIFY(settings.retention().memoryOnly);
        QCOMPARE(settings.retention().maxCount, 7);
        dialog.findChild<QSpinBox *>(QStringLiteral("connectTimeout"))->setValue(1234);
        dialog.findChild<QCheckBox *>(QStringLiteral("deflate"))->setChecked(false);
        QCOMPARE(settings.network().connectTimeoutMs, 1234);
        QVERIFY(!settings.network().deflate);
        dialog.findChild<QCheckBox *>(QStringLiteral("connectionLost"))->setChecked(false);
        QVERIFY(!settings.notifyConnectionLost());
    }

    void whatIsWrongIsNotTaken()
    {
        QTemporaryDir folder;
        QSettings store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        AppSettings settings(store);
        ActionRegistry actions(settings);
        SettingsDialog dialog(settings, actions, folder.path());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        dialog.pageList()->setCurrentRow(3);
        auto *proxy = dialog.findChild<QLineEdit *>(QStringLiteral("proxy"));
        proxy->clear();
        QTest::keyClicks(proxy, QStringLiteral("gopher://host"));
        QTest::keyClick(proxy, Qt::Key_Return);
        QCOMPARE(settings.network().proxy, QStringLiteral("system"));
        QCOMPARE(proxy->property("invalid").toBool(), true);
        proxy->clear();
        QTest::keyClicks(proxy, QStringLiteral("none"));
        QTest::keyClick(proxy, Qt::Key_Return);
        QCOMPARE(settings.network().proxy, QStringLiteral("none"));
        dialog.pageList()->setCurrentRow(4);
        auto *filter = dialog.findChild<QLineEdit *>(QStringLiteral("notifyFilter"));
        QTest::keyClicks(filter, QStringLiteral("size>"));
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(filter->property("invalid").toBool(), true);
        QVERIFY(settings.notifyFilter().isEmpty());
        filter->clear();
        QTest::keyClicks(filter, QStringLiteral("size>10"));
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(settings.notifyFilter(), QStringLiteral("size>10"));
    }
};

FRAMESCOPE_TEST(tst_SettingsDialog);
#include "tst_SettingsDialog.moc"
