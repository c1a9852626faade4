#include "base/OutputFile.h"

#include "support/TestClass.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace framescope::base;

class tst_OutputFile : public QObject
{
    Q_OBJECT

private slots:
    void aFileIsWholeOrNotThere()
    {
        const QString path = m_dir.filePath(QStringLiteral("whole"));
        {
            OutputFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write("abc"), 3);
            file.cancel();
        }
        QVERIFY(!QFileInfo::exists(path));
        OutputFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("abc"), 3);
        QVERIFY(!QFileInfo::exists(path));
        QVERIFY(file.commit());
        QCOMPARE(QFileInfo(path).size(), 3);
    }

    void aFolderIsRefused()
    {
        OutputFile file(m_dir.path());
        QVERIFY(!file.open(QIODevice::WriteOnly));
        QVERIFY(!file.errorString().isEmpty());
    }

#ifdef Q_OS_UNIX
    void aPipeStaysAPipe()
    {
        const QByteArray path = QFile::encodeName(m_dir.filePath(QStringLiteral("pipe")));
        QCOMPARE(::mkfifo(path.constData(), 0600), 0);
        const int reader = ::open(path.constData(), O_RDONLY | O_NONBLOCK);
        QVERIFY(reader >= 0);
        OutputFile file(QFile::decodeName(path));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        QCOMPARE(file.write("abc"), 3);
        QVERIFY(file.commit());
        char got[8];
        QCOMPARE(::read(reader, got, sizeof got), ssize_t(3));
        ::close(reader);
        struct stat status = {};
        QCOMPARE(::stat(path.constData(), &status), 0);
        QVERIFY(S_ISFIFO(status.st_mode));
    }

    void aFullDeviceSaysSo()
    {
        if (!OutputFile::isDevice(QStringLiteral("/dev/full")))
            QSKIP("No /dev/full here.");
        OutputFile file(QStringLiteral("/dev/full"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("abc");
        QVERIFY(!file.commit());
        QVERIFY(!file.errorString().isEmpty());
        QVERIFY(OutputFile::isDevice(QStringLiteral("/dev/full")));
    }
#endif

private:
    QTemporaryDir m_dir;
};

FRAMESCOPE_TEST(tst_OutputFile);
#include "tst_OutputFile.moc"
