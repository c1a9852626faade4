#include "ui/models/AppSettings.h"

#include "support/TestClass.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using ui::models::AppSettings;

class tst_AppSettings : public QObject
{
    Q_OBJECT

private slots:
    void everyValueComesBackAfterARestart()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("settings.ini"));
        {
            QSettings store(file, QSettings::IniFormat);
            AppSettings settings(store);
            QCOMPARE(settings.theme(), QStringLiteral("system"));
            QCOMPARE(settings.rowHeight(), AppSettings::RowHeight::Normal);
            QVERIFY(!settings.checkForUpdates());
            QVERIFY(settings.language().isEmpty());
            QSignalSpy changed(&settings, &AppSettings::changed);
            settings.setTheme(QStringLiteral("dark"));
            settings.setTheme(QStringLiteral("dark"));
            QCOMPARE(changed.size(), 1);
            settings.setFontFamily(QStringLiteral("Mono"));
            settings.setFontAdjustment(99);
            settings.setRowHeight(AppSettings::RowHeight::Roomy);
            settings.setTimeFormat(AppSettings::TimeFormat::Delta);
            settings.setColumns("abc");
            settings.setMessagesOnly(false);
            settings.setHideHeartbeats(true);
            settings.addToFilterHistory(QStringLiteral("type:text"));
            settings.addToFilterHistory(QStringLiteral("size>1"));
            settings.addToFilterHistory(QStringLiteral("type:text"));
            settings.setSavedFilters({{QStringLiteral("Trades"), QStringLiteral("\"trade\"")}});
            capture::RetentionRules rules;
            rules.memoryOnly = true;
            rules.maxTotalBytes = 5;
            settings.setRetention(rules);
            AppSettings::NetworkDefaults network;
            network.maxMessage = 1000;
            network.proxy = QStringLiteral("none");
            network.deflate = false;
            settings.setNetwork(network);
            settings.setNotifyConnectionLost(false);
            settings.setNotifyFilter(QStringLiteral("\"error\""));
            settings.setLanguage(QStringLiteral("de"));
            settings.setCheckForUpdates(true);
            settings.setState(QStringLiteral("window/geometry"), QByteArray("g"));
        }
        QSettings store(file, QSettings::IniFormat);
        const AppSettings settings(store);
        QCOMPARE(settings.theme(), QStringLiteral("dark"));
        QCOMPARE(settings.fontFamily(), QStringLiteral("Mono"));
        QCOMPARE(settings.fontAdjustment(), 8);
        QCOMPARE(settings.rowHeight(), AppSettings::RowHeight::Roomy);
        QCOMPARE(settings.timeFormat(), AppSettings::TimeFormat::Delta);
        QCOMPARE(settings.columns(), QByteArray("abc"));
        QVERIFY(!settings.messagesOnly());
        QVERIFY(settings.hideHeartbeats());
        QCOMPARE(settings.filterHistory(), QStringList({QStringLiteral("type:text"), QStringLiteral("size>1")}));
        QCOMPARE(settings.savedFilters().size(), 1);
        QCOMPARE(settings.savedFilters()[0].second, QStringLiteral("\"trade\""));
        QVERIFY(settings.retention().memoryOnly);
        QCOMPARE(settings.retention().maxTotalBytes, 5u);
        QCOMPARE(settings.network().maxMessage, 1000);
        QVERIFY(!settings.notifyConnectionLost());
        QCOMPARE(settings.notifyFilter(), QStringLiteral("\"error\""));
        QCOMPARE(settings.language(), QStringLiteral("de"));
        QVERIFY(settings.checkForUpdates());
        QCOMPARE(settings.state(QStringLiteral("window/geometry")).toByteArray(), QByteArray("g"));
        network::ConnectionOptions options;
        settings.network().apply(options);
        QCOMPARE(options.limits.maxMessage, 1000u);
        QVERIFY(!options.deflate);
        QCOMPARE(options.proxy.kind, network::ProxyOptions::Kind::None);
    }

    void shortcutsAreTheUsersOrTheStandard()
    {
        QTemporaryDir folder;
        QSettings store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        AppSettings settings(store);
        const QKeySequence standard(Qt::CTRL | Qt::Key_R);
        QCOMPARE(settings.shortcut(QStringLiteral("session.connect"), standard), standard);
        settings.setShortcut(QStringLiteral("session.connect"), QKeySequence(Qt::Key_F5));
        QCOMPARE(settings.shortcut(QStringLiteral("session.connect"), standard), QKeySequence(Qt::Key_F5));
        settings.setShortcut(QStringLiteral("session.connect"), {}); // none at all is a choice too
        QVERIFY(settings.shortcut(QStringLiteral("session.connect"), standard).isEmpty());
        QCOMPARE(settings.shortcuts().size(), 1);
        settings.resetShortcut(QStringLiteral("session.connect"));
        QCOMPARE(settings.shortcut(QStringLiteral("session.connect"), standard), standard);
    }
};

FRAMESCOPE_TEST(tst_AppSettings);
#include "tst_AppSettings.moc"
