#include "ui/log/LogCommands.h"

#include "ui/support/UiFixture.h"
#include "ui/log/FindBar.h"
#include "ui/log/LogPanel.h"

#include "support/TestClass.h"

#include <QTest>

using namespace framescope;
using namespace framescope::ui::log;

class tst_LogCommands : public QObject
{
    Q_OBJECT

private slots:
    void byTheirIds()
    {
        uitest::Log log;
        log.add("one");
        LogPanel panel;
        panel.setReader(log.reader);
        panel.show();
        QCOMPARE(LogCommands::of({"log.find", "log.no-such", "log.filter"}).size(), 2);
        QCOMPARE(QByteArray(LogCommands::of({"log.find"}).first().id), QByteArray("log.find"));
        QVERIFY(panel.findBar()->isHidden());
        QVERIFY(LogCommands::run(panel, QStringLiteral("log.find")));
        QVERIFY(!panel.findBar()->isHidden());
        QVERIFY(!LogCommands::run(panel, QStringLiteral("session.connect")));
    }

    void tellHowTheyStand()
    {
        uitest::Log log;
        LogPanel panel;
        panel.show();
        const auto state = [&panel](const char *id) { return LogCommands::stateOf(panel, QString::fromLatin1(id)).value(); };
        QVERIFY(!state("log.find").enabled && !state("log.copy-text").enabled && !state("log.export").enabled);
        log.add("one");
        panel.setReader(log.reader);
        QVERIFY(state("log.find").enabled && state("log.clear").enabled && !state("log.copy-text").enabled && !state("log.show-cleared").enabled);
        QCOMPARE(state("log.follow").checked.value_or(false), true);
        panel.goToEntry(1);
        QVERIFY(state("log.copy-text").enabled && !state("log.send-again").enabled);
        QCOMPARE(state("log.follow").checked.value_or(true), false);
        panel.setCanSendAgain(true);
        QVERIFY(state("log.send-again").enabled);
        for (const char *id : {"log.pause", "log.frames", "log.heartbeats", "log.plot"}) {
            QVERIFY2(state(id).checked.has_value() && !*state(id).checked, id);
            LogCommands::run(panel, QString::fromLatin1(id));
            QVERIFY2(*state(id).checked, id);
        }
        panel.clearRows();
        QVERIFY(state("log.show-cleared").enabled);
        QVERIFY(!LogCommands::stateOf(panel, QStringLiteral("session.connect")));
    }
};

FRAMESCOPE_TEST(tst_LogCommands);
#include "tst_LogCommands.moc"
