#include "base/NativeFolder.h"

#include "base/NativeFile.h"

#include "support/TestClass.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace framescope;
using base::NativeFile;
using base::NativeFolder;

class tst_NativeFolder : public QObject
{
    Q_OBJECT

private slots:
    void aPlainNameIsItself()
    {
        QTemporaryDir dir;
        QCOMPARE(NativeFolder::open(dir.path())->path(), dir.path());
        QVERIFY(!NativeFolder::open(dir.filePath(QStringLiteral("none"))));
    }

#ifdef Q_OS_LINUX
    void aNameOfAnyBytesIsReached()
    {
        QTemporaryDir dir;
        const QByteArray raw = QFile::encodeName(dir.path()) + "/caf\xe9";
        QCOMPARE(::mkdir(raw.constData(), 0700), 0);
        const QString name = NativeFile::nameFrom(raw);
        const auto folder = NativeFolder::open(name);
        QVERIFY(folder);
        QFile file(folder->path() + QStringLiteral("/x"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(NativeFile::exists(name + QStringLiteral("/x")));
        QCOMPARE(QDir(folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("x")});
        QCOMPARE(NativeFile::canonical(folder->path()), name);
        QVERIFY(!NativeFolder::open(NativeFile::nameFrom(raw + "/x"))); // a file is none
        QVERIFY(!NativeFolder::open(NativeFile::nameFrom(raw + "\xff")));
    }
#endif
};

FRAMESCOPE_TEST(tst_NativeFolder);
#include "tst_NativeFolder.moc"
