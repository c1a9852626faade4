#include "profiles/WorkspaceWatcher.h"

#include "support/TestClass.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using framescope::profiles::WorkspaceWatcher;

class tst_WorkspaceWatcher : public QObject
{
    Q_OBJECT

    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
        QCOMPARE(file.write(content), content.size());
    }

    /// Files are added bit by bit, so a change may come before its file is watched: more follow, with a pause that lets one be told.
    static bool changesUntilTold(const QString &path, QSignalSpy &changed)
    {
        for (int i = 0; i < 20 && changed.isEmpty(); ++i) {
            write(path, "2");
            changed.wait(1000);
        }
        return !changed.isEmpty();
    }

private slots:
    void tellsOfFilesAndFolders()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("a.json"));
        write(file, "1");
        WorkspaceWatcher watcher;
        QSignalSpy changed(&watcher, &WorkspaceWatcher::changed);
        watcher.setPaths({dir.path()}, {file});
        QVERIFY(changesUntilTold(file, changed));
        const auto before = changed.count();
        write(dir.filePath(QStringLiteral("b.json")), "1");
        QTRY_VERIFY(changed.count() > before);
    }

    void manyFilesAreWatchedToTheLast()
    {
        QTemporaryDir dir;
        QStringList files;
        for (int i = 0; i < 200; ++i) {
            files << dir.filePath(QString::number(i));
            write(files.last(), "1");
        }
        WorkspaceWatcher watcher;
        QSignalSpy changed(&watcher, &WorkspaceWatcher::changed);
        watcher.setPaths({}, files);
        QVERIFY(changesUntilTold(files.last(), changed));
    }
};

FRAMESCOPE_TEST(tst_WorkspaceWatcher);
#include "tst_WorkspaceWatcher.moc"
