#include "ui/models/NewLog.h"

#include "support/TestClass.h"

#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using ui::models::NewLog;

class tst_NewLog : public QObject
{
    Q_OBJECT

private slots:
    void aFileOrMemory()
    {
        QTemporaryDir folder;
        const capture::CaptureStore store(folder.path());
        const capture::CaptureOptions options = NewLog::options(store, QStringLiteral("host.example"));
        QVERIFY(options.path.startsWith(folder.path()));
        QVERIFY(options.program.startsWith(QLatin1String("framescope ")));
        QCOMPARE(options.session.value(QLatin1String("title")).toString(), QStringLiteral("host.example"));
        capture::RetentionRules rules;
        rules.memoryOnly = true;
        QVERIFY(NewLog::options(capture::CaptureStore(folder.path(), rules), QStringLiteral("x")).path.isEmpty());
    }
};

FRAMESCOPE_TEST(tst_NewLog);
#include "tst_NewLog.moc"
