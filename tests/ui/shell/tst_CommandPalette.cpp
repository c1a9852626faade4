#include "ui/shell/CommandPalette.h"

#include "support/TestClass.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using framescope::ui::shell::CommandPalette;

class tst_CommandPalette : public QObject
{
    Q_OBJECT

private slots:
    void scores()
    {
        QVERIFY(CommandPalette::score(QStringLiteral("New session"), QStringLiteral("sess")) >= 0);
        QVERIFY(CommandPalette::score(QStringLiteral("New session"), QStringLiteral("session new")) >= 0);
        QVERIFY(CommandPalette::score(QStringLiteral("New session"), QStringLiteral("nss")) >= 0);
        QCOMPARE(CommandPalette::score(QStringLiteral("New session"), QStringLiteral("xyz")), -1);
        QVERIFY(CommandPalette::score(QStringLiteral("Find next"), QStringLiteral("find")) < CommandPalette::score(QStringLiteral("Re-find"), QStringLiteral("find")));
    }

    void typesAndRuns()
    {
        QWidget window;
        window.resize(800, 600);
        window.show();
        int ran = 0;
        auto *palette = new CommandPalette({{QStringLiteral("Alpha"), {}, {}, [&] { ran = 1; }}, {QStringLiteral("Beta"), {}, {}, [&] { ran = 2; }}}, &window);
        palette->open();
        QCOMPARE(palette->list()->count(), 2);
        QTest::keyClicks(palette->edit(), QStringLiteral("bet"));
        QCOMPARE(palette->list()->count(), 1);
        QTest::keyClick(palette->edit(), Qt::Key_Return);
        QTRY_COMPARE(ran, 2);
    }
};

FRAMESCOPE_TEST(tst_CommandPalette);
#include "tst_CommandPalette.moc"
