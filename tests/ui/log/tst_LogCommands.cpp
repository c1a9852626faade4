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
};

FRAMESCOPE_TEST(tst_LogCommands);
#include "tst_LogCommands.moc"
