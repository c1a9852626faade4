#include "base/InputFile.h"

#include "support/TestClass.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <thread>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace framescope::base;

class tst_InputFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return file.fileName();
    }

private slots:
    void anOrdinaryFileIsReadUpToItsBound()
    {
        const QString path = write(QStringLiteral("a"), "hello");
        QCOMPARE(InputFile::read(path, 5).value(), QByteArray("hello"));
        QCOMPARE(InputFile::read(path, 4).error().id, QStringLiteral("file.too-large"));
        QCOMPARE(InputFile::readNamedByUser(path, 5).value(), QByteArray("hello"));
        QCOMPARE(InputFile::read(write(QStringLiteral("empty"), {}), 5).value(), QByteArray());
        QCOMPARE(InputFile::read(m_dir.filePath(QStringLiteral("missing")), 5).error().id, QStringLiteral("file.not-found"));
        QCOMPARE(InputFile::read(m_dir.path(), 5).error().id, QStringLiteral("file.not-readable"));
        QCOMPARE(InputFile::readNamedByUser(m_dir.path(), 5).error().id, QStringLiteral("file.not-readable"));
    }

#ifdef Q_OS_UNIX
    void aPipeThatNobodyWritesToIsNotOpened()
    {
        const QString pipe = m_dir.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const auto read = InputFile::read(pipe, 1000);
        QCOMPARE(read.error().id, QStringLiteral("file.not-readable"));
        QVERIFY2(read.error().seen.contains(QLatin1String("pipe")), qPrintable(read.error().seen));
        const auto named = InputFile::readNamedByUser(pipe, 1000, {50, -1});
        QCOMPARE(named.error().id, QStringLiteral("file.no-answer"));
        QCOMPARE(InputFile::readNamedByUser(pipe, 1000, {60'000, 50}).error().id, QStringLiteral("file.no-answer"));
    }

    void aPipeTheUserNamedIsReadToItsEnd()
    {
        const QString pipe = m_dir.filePath(QStringLiteral("fed"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        std::thread writer([pipe] {
            QFile file(pipe);
            if (file.open(QIODevice::WriteOnly))
                file.write(QByteArray(200'000, 'x'));
        });
        const auto read = InputFile::readNamedByUser(pipe, 1 << 20);
        writer.join();
        QCOMPARE(read.value().size(), 200'000);
    }

    void aDeviceWithoutEndIsBounded()
    {
        if (!QFile::exists(QStringLiteral("/dev/zero")))
            QSKIP("FRAMESCOPE-SKIPPED: there is no /dev/zero");
        QCOMPARE(InputFile::read(QStringLiteral("/dev/zero"), 1000).error().id, QStringLiteral("file.not-readable"));
        QCOMPARE(InputFile::readNamedByUser(QStringLiteral("/dev/zero"), 1 << 20).error().id, QStringLiteral("file.too-large"));
        // Whatever the limit: a device must not fill the memory.
        QCOMPARE(InputFile::readNamedByUser(QStringLiteral("/dev/zero"), qint64(1) << 40).error().id, QStringLiteral("file.too-large"));
        QCOMPARE(InputFile::readNamedByUser(QStringLiteral("/dev/null"), 1000).value(), QByteArray());
    }
#endif
};

FRAMESCOPE_TEST(tst_InputFile);
#include "tst_InputFile.moc"
