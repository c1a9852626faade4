#include "ui/shell/SingleInstance.h"

#include "support/TestClass.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QUuid>

using framescope::ui::shell::SingleInstance;

class tst_SingleInstance : public QObject
{
    Q_OBJECT

private slots:
    void theVeryFirstStartHasTheNameOfThoseAfterIt()
    {
        QTemporaryDir folder;
        const QString workspace = folder.filePath(QStringLiteral("data/workspace"));
        const QString before = SingleInstance::defaultName(workspace);
        QVERIFY(QDir().mkpath(workspace));
        QCOMPARE(SingleInstance::defaultName(workspace), before);
        QVERIFY(SingleInstance::defaultName(folder.path()) != before);
#ifdef Q_OS_UNIX
        // Another way to the same folder.
        QVERIFY(QFile::link(folder.filePath(QStringLiteral("data")), folder.filePath(QStringLiteral("link"))));
        QCOMPARE(SingleInstance::defaultName(folder.filePath(QStringLiteral("link/workspace"))), before);
#endif
    }

    void theSecondHandsOver()
    {
        const QString name = QStringLiteral("framescope-test-") + QUuid::createUuid().toString(QUuid::Id128);
        SingleInstance first(name);
        QVERIFY(!first.handOver({QStringLiteral("x")})); // nobody there yet
        QVERIFY(first.listen());
        QSignalSpy received(&first, &SingleInstance::received);
        bool taken = false;
        std::unique_ptr<QThread> other(QThread::create([&] {
            SingleInstance second(name);
            taken = second.handOver({QStringLiteral("ws://localhost/"), QStringLiteral("connect")});
        }));
        other->start();
        QTRY_COMPARE(received.size(), 1);
        QVERIFY(other->wait());
        QVERIFY(taken);
        QCOMPARE(received[0][0].toStringList(), (QStringList{QStringLiteral("ws://localhost/"), QStringLiteral("connect")}));
    }
};

FRAMESCOPE_TEST_GUILESS(tst_SingleInstance);
#include "tst_SingleInstance.moc"
