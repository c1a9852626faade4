#include "ui/shell/models/Recovery.h"

#include "support/TestClass.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>

using framescope::ui::shell::Recovery;

class tst_Recovery : public QObject
{
    Q_OBJECT

private slots:
    void orderlyEndLeavesNothing()
    {
        QTemporaryDir folder;
        {
            Recovery first(folder.path());
            QVERIFY(!first.wasInterrupted());
            first.setRecording({QStringLiteral("/somewhere.fscope")});
        }
        Recovery second(folder.path());
        QVERIFY(!second.wasInterrupted());
        QVERIFY(second.captures().isEmpty());
    }

    void aRunThatGoesOnIsLeftAlone()
    {
        QTemporaryDir folder;
        Recovery first(folder.path());
        Recovery second(folder.path());
        QVERIFY(!second.wasInterrupted());
    }

    /// A real process that ends at once, without destructors.
    void interruptedRunIsFound()
    {
        QTemporaryDir folder;
        QFile capture(folder.filePath(QStringLiteral("friday.fscope")));
        QVERIFY(capture.open(QIODevice::WriteOnly));
        capture.close();
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("Recovery"), QStringLiteral("--interrupted"), folder.filePath(QStringLiteral("runs")), capture.fileName(), folder.filePath(QStringLiteral("gone.fscope"))});
        QVERIFY(child.waitForFinished(60'000));
        {
            Recovery next(folder.filePath(QStringLiteral("runs")));
            QVERIFY(next.wasInterrupted());
            QCOMPARE(next.captures(), QStringList{capture.fileName()});
        }
        Recovery later(folder.filePath(QStringLiteral("runs")));
        QVERIFY(!later.wasInterrupted());
    }
};

static int runRecovery(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--interrupted")) {
        Recovery recovery(arguments.value(2));
        recovery.setRecording(arguments.mid(3));
        std::_Exit(3);
    }
    tst_Recovery test;
    return QTest::qExec(&test, argc, argv);
}

FRAMESCOPE_TEST_RUN_BY(tst_Recovery, runRecovery);

#include "tst_Recovery.moc"
