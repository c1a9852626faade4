#include "ui/shell/ShellMenus.h"

#include "ui/support/ShellFixture.h"
#include "ui/shell/MainWindow.h"

#include "support/TestClass.h"

#include <QTabWidget>
#include <QTest>

using namespace framescope;
using namespace framescope::ui::shell;
using uitest::ToyPage;

class tst_ShellMenus : public QObject
{
    Q_OBJECT

private slots:
    void tabsAndSides()
    {
        uitest::Settings kept;
        ui::theme::Theme theme(*qApp);
        MainWindow window(theme, kept.settings, {});
        for (const char *name : {"a", "b", "c"})
            window.pages().add(new ToyPage(QString::fromLatin1(name), window.tabArea()));
        const auto trigger = [&window](const char *id) { window.actions().action(QString::fromLatin1(id))->trigger(); };
        trigger("view.nextTab");
        QCOMPARE(window.pages().current()->title(), QStringLiteral("a"));
        trigger("view.previousTab");
        QCOMPARE(window.pages().current()->title(), QStringLiteral("c"));
        trigger("view.tab2");
        QCOMPARE(window.pages().current()->title(), QStringLiteral("b"));
        trigger("view.split");
        QCOMPARE(window.tabArea()->panes().size(), 2);
        trigger("view.unsplit");
        QTRY_COMPARE(window.tabArea()->panes().size(), 1);
        trigger("file.closeTab");
        QCOMPARE(window.pages().all().size(), 2);
        trigger("view.side");
        QVERIFY(window.side()->isHidden());
    }

    void themeAndTextSize()
    {
        uitest::Settings kept;
        ui::theme::Theme theme(*qApp);
        MainWindow window(theme, kept.settings, {});
        QAction *dark = window.actions().action(QStringLiteral("view.theme.dark"));
        dark->trigger();
        QVERIFY(dark->isChecked());
        QCOMPARE(kept.settings.theme(), QStringLiteral("dark"));
        QCOMPARE(theme.scheme(), ui::theme::Scheme::Dark);
        window.actions().action(QStringLiteral("view.larger"))->trigger();
        QCOMPARE(kept.settings.fontAdjustment(), 1);
        window.actions().action(QStringLiteral("view.normalSize"))->trigger();
        QCOMPARE(kept.settings.fontAdjustment(), 0);
        theme.setScheme(ui::theme::Scheme::System);
    }
};

FRAMESCOPE_TEST(tst_ShellMenus);
#include "tst_ShellMenus.moc"
