#include "support/ImportedText.h"
#include "support/TestClass.h"

#include "profiles/imports/FolderFiles.h"

#include <QDir>
#include <QTemporaryDir>

using namespace framescope;
using namespace framescope::profiles;
using namespace framescope::test;

class tst_FolderFiles : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatLiesInside()
    {
        QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkpath(QStringLiteral("root/sub")));
        for (const char *name : {"out.txt", "root/a.txt", "root/sub/b.txt"}) {
            QFile file(dir.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(name);
        }
        FolderFiles files(dir.filePath(QStringLiteral("root")), QStringLiteral("sub"));
        QCOMPARE(files.read(QStringLiteral("b.txt")).value(), QByteArray("root/sub/b.txt"));
        QCOMPARE(files.read(QStringLiteral("../a.txt")).value(), QByteArray("root/a.txt"));
        for (const char *outside : {"../../out.txt", "/etc/passwd", "../sub/../../out.txt", "C:\\x", "c:/x", "..\\..\\out.txt", "../.."})
            QVERIFY2(files.read(QString::fromLatin1(outside)).error().id == QStringLiteral("file.outside"), outside);
        QCOMPARE(files.read(QStringLiteral("none.txt")).error().id, QStringLiteral("file.not-found"));
        QCOMPARE(files.read(QStringLiteral(".")).error().id, QStringLiteral("file.not-readable"));
#ifdef Q_OS_UNIX
        QVERIFY(QFile::link(dir.filePath(QStringLiteral("out.txt")), dir.filePath(QStringLiteral("root/sub/link.txt"))));
        QVERIFY(QFile::link(dir.path(), dir.filePath(QStringLiteral("root/sub/up"))));
        QCOMPARE(files.read(QStringLiteral("link.txt")).error().id, QStringLiteral("file.outside"));
        QCOMPARE(files.read(QStringLiteral("up/out.txt")).error().id, QStringLiteral("file.outside"));
#endif
        QFile large(dir.filePath(QStringLiteral("root/sub/large")));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(FolderFiles::kMaxBytes + 1));
        QCOMPARE(files.read(QStringLiteral("large")).error().id, QStringLiteral("file.too-large"));
    }
};

FRAMESCOPE_TEST(tst_FolderFiles);
#include "tst_FolderFiles.moc"
