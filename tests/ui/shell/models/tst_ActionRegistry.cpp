#include "ui/shell/models/ActionRegistry.h"

#include "ui/models/AppSettings.h"

#include "support/TestClass.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using ui::shell::ActionRegistry;
using ui::models::AppSettings;

class tst_ActionRegistry : public QObject
{
    Q_OBJECT

private slots:
    void theUsersKeysArePutIn()
    {
        QTemporaryDir folder;
        QSettings store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        AppSettings settings(store);
        ActionRegistry registry(settings);
        int ran = 0;
        QAction *connectAction = registry.add(QStringLiteral("session.connect"), QStringLiteral("&Connect…"), Qt::CTRL | Qt::Key_R, [&] { ++ran; });
        registry.add(QStringLiteral("file.quit"), QStringLiteral("Save && &quit"), Qt::CTRL | Qt::Key_Q, {});
        QCOMPARE(registry.add(QStringLiteral("session.connect"), {}, {}, {}), connectAction);
        QCOMPARE(registry.items().size(), 2u);
        connectAction->trigger();
        QCOMPARE(ran, 1);
        QCOMPARE(ActionRegistry::plainText(connectAction), QStringLiteral("Connect"));
        QCOMPARE(ActionRegistry::plainText(registry.action(QStringLiteral("file.quit"))), QStringLiteral("Save & quit"));
        QAction japanese(QString::fromUtf8("ファイル(&F)…"));
        QCOMPARE(ActionRegistry::plainText(&japanese), QString::fromUtf8("ファイル"));
        QCOMPARE(ActionRegistry::title(&japanese), QString::fromUtf8("ファイル…"));
        japanese.setIconText(QStringLiteral("A longer one"));
        QCOMPARE(ActionRegistry::title(&japanese), QStringLiteral("A longer one"));

        QCOMPARE(registry.usedBy(Qt::CTRL | Qt::Key_Q, QStringLiteral("session.connect")), QStringLiteral("file.quit"));
        QVERIFY(registry.usedBy(Qt::CTRL | Qt::Key_Q, QStringLiteral("file.quit")).isEmpty());
        registry.setShortcut(QStringLiteral("session.connect"), Qt::Key_F5);
        QCOMPARE(connectAction->shortcut(), QKeySequence(Qt::Key_F5));
        ActionRegistry again(settings);
        QCOMPARE(again.add(QStringLiteral("session.connect"), QStringLiteral("Connect"), Qt::CTRL | Qt::Key_R, {})->shortcut(), QKeySequence(Qt::Key_F5));
        registry.resetShortcut(QStringLiteral("session.connect"));
        QCOMPARE(connectAction->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_R));
        registry.setChangeable(QStringLiteral("file.quit"), false);
        registry.setShortcut(QStringLiteral("file.quit"), Qt::Key_F6);
        QCOMPARE(registry.action(QStringLiteral("file.quit"))->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Q));
    }
};

FRAMESCOPE_TEST(tst_ActionRegistry);
#include "tst_ActionRegistry.moc"
