#include "ui/workspace/WorkspaceFeature.h"

#include "ui/support/ProgramFixture.h"

#include "ui/shell/CommandPalette.h"
#include "ui/shell/SettingsDialog.h"

#include "support/TestClass.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace framescope;
using namespace framescope::ui::shell;
using namespace framescope::ui::workspace;
using uitest::Program;

class tst_WorkspaceFeature : public QObject
{
    Q_OBJECT

private slots:
    void thePaletteHasEveryActionAndEveryProfile()
    {
        Program program;
        program.addProfile(QStringLiteral("Ticker"), QStringLiteral("ws://localhost/"));
        program.window.open(QStringLiteral("ws://localhost/"), false);
        program.window.showPalette();
        auto *palette = program.window.findChild<CommandPalette *>();
        QVERIFY(palette);
        QTest::keyClicks(palette->edit(), QStringLiteral("Connect Ticker"));
        QCOMPARE(palette->list()->item(0)->text(), QStringLiteral("Connect Ticker"));
        palette->edit()->clear();
        QVERIFY(palette->list()->count() >= 40);
        QTest::keyClicks(palette->edit(), QStringLiteral("settings"));
        QTest::keyClick(palette->edit(), Qt::Key_Return);
        QTRY_VERIFY(program.window.findChild<SettingsDialog *>() != nullptr);
        for (const auto &item : program.window.actions().items())
            QVERIFY2(!ui::shell::ActionRegistry::plainText(item.action).isEmpty(), qPrintable(item.id));
    }
};

FRAMESCOPE_TEST(tst_WorkspaceFeature);
#include "tst_WorkspaceFeature.moc"
