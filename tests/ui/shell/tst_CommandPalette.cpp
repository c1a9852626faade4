#include "ui/shell/CommandPalette.h"

#include "support/TestClass.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
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

    void whatWasChosenLatelyComesFirst()
    {
        QWidget window;
        window.resize(800, 600);
        const auto nothing = [] {};
        CommandPalette palette({{QStringLiteral("Copy rows"), {}, {}, nothing}, {QStringLiteral("Connect ticker"), {}, {}, nothing, 1}, {QStringLiteral("Export the log"), {}, {}, nothing}},
                               {QStringLiteral("Export the log")}, &window);
        const auto titles = [&palette] {
            QStringList found;
            for (int i = 0; i < palette.list()->count(); ++i)
                found << palette.list()->item(i)->text();
            return found;
        };
        QCOMPARE(titles(), (QStringList{QStringLiteral("Export the log"), QStringLiteral("Connect ticker"), QStringLiteral("Copy rows")}));
        palette.edit()->setText(QStringLiteral("co"));
        QCOMPARE(titles(), (QStringList{QStringLiteral("Connect ticker"), QStringLiteral("Copy rows")}));
        // What is typed in full is found before what only has its letters.
        palette.edit()->setText(QStringLiteral("copy"));
        QCOMPARE(titles().value(0), QStringLiteral("Copy rows"));
        QSignalSpy chosen(&palette, &CommandPalette::chosen);
        QTest::keyClick(palette.edit(), Qt::Key_Return);
        QCOMPARE(chosen.value(0).value(0).toString(), QStringLiteral("Copy rows"));
    }

    void typesAndRuns()
    {
        QWidget window;
        window.resize(800, 600);
        window.show();
        int ran = 0;
        auto *palette = new CommandPalette({{QStringLiteral("Alpha"), {}, {}, [&] { ran = 1; }}, {QStringLiteral("Beta"), {}, {}, [&] { ran = 2; }}}, {}, &window);
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
