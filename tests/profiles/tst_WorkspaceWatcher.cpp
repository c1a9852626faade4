#include "profiles/WorkspaceWatcher.h"

#include "support/TestClass.h"

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

private slots:
    void tellsOfFilesAndFolders()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("a.json"));
        write(file, "1");
        WorkspaceWatcher watcher;
        QSignalSpy changed(&watcher, &WorkspaceWatcher::changed);
        watcher.setPaths({dir.path()}, {file});
        // Files are added bit by bit: the first change may come before this one is watched.
        QTRY_VERIFY((write(file, "2"), changed.count() > 0));
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
        QTRY_VERIFY((write(files.last(), "2"), changed.count() > 0));
    }
};

FRAMESCOPE_TEST(tst_WorkspaceWatcher);
#include "tst_WorkspaceWatcher.moc"
