#include "ui/shell/ShortcutsPage.h"

#include "ui/models/AppSettings.h"

#include "support/TestClass.h"

#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace framescope;
using ui::shell::ActionRegistry;
using ui::models::AppSettings;
using ui::shell::ShortcutsPage;

class tst_ShortcutsPage : public QObject
{
    Q_OBJECT

private slots:
    void keysAreChangedRefusedAndPutBack()
    {
        QTemporaryDir folder;
        QSettings store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        AppSettings settings(store);
        ActionRegistry actions(settings);
        QAction *first = actions.add(QStringLiteral("first"), QStringLiteral("The first"), Qt::CTRL | Qt::Key_B, {});
        actions.add(QStringLiteral("second"), QStringLiteral("The second"), Qt::CTRL | Qt::Key_D, {});
        ShortcutsPage page(actions);
        page.show();
        QCOMPARE(page.list()->topLevelItemCount(), 2);
        page.choose(QStringLiteral("first"));
        page.keys()->setKeySequence(Qt::CTRL | Qt::Key_D);
        emit page.keys()->editingFinished();
        QVERIFY(page.problem().contains(QStringLiteral("The second")));
        QCOMPARE(first->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_B));
        page.keys()->setKeySequence(Qt::Key_F8);
        emit page.keys()->editingFinished();
        QVERIFY(page.problem().isEmpty());
        QCOMPARE(first->shortcut(), QKeySequence(Qt::Key_F8));
        QTest::mouseClick(page.resetButton(), Qt::LeftButton);
        QCOMPARE(first->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_B));
        QTest::keyClicks(page.filterEdit(), QStringLiteral("second"));
        QVERIFY(page.list()->topLevelItem(0)->isHidden());
    }
};

FRAMESCOPE_TEST(tst_ShortcutsPage);
#include "tst_ShortcutsPage.moc"
