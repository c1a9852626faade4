#include "ui/log/LogCommand.h"

#include "ui/support/UiFixture.h"
#include "ui/log/LogPanel.h"

#include "support/TestClass.h"

#include <QDialog>
#include <QSet>
#include <QTest>

using namespace framescope;
using ui::log::LogCommand;
using ui::log::LogPanel;

class tst_LogCommand : public QObject
{
    Q_OBJECT

private slots:
    void everyCommandRunsWithAndWithoutALog()
    {
        uitest::Log log;
        log.add("x");
        LogPanel panel;
        panel.show();
        for (int round = 0; round < 2; ++round) {
            for (const LogCommand &command : LogCommand::all()) {
                QVERIFY(!command.text.isEmpty());
                command.run(panel);
            }
            panel.setReader(log.reader);
            panel.goToEntry(1);
        }
        for (QDialog *dialog : panel.findChildren<QDialog *>())
            dialog->reject();
    }

    void idsAndKeysAreUnique()
    {
        QSet<QString> ids;
        QSet<QString> keys;
        for (const LogCommand &command : LogCommand::all()) {
            const QString id = QString::fromLatin1(command.id);
            QVERIFY2(id.startsWith(QLatin1String("log.")) && !ids.contains(id), command.id);
            ids.insert(id);
            if (command.keys.isEmpty())
                continue;
            QVERIFY2(!keys.contains(command.keys.toString()), command.id);
            keys.insert(command.keys.toString());
        }
    }
};

FRAMESCOPE_TEST(tst_LogCommand);
#include "tst_LogCommand.moc"
