#include "base/CrashReport.h"

#include "base/Version.h"

#include "support/TestClass.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

#include <csignal>
#include <cstdlib>
#include <stdexcept>

using framescope::base::CrashReport;

namespace {

// Data in the program's memory when it crashes: none of it may be in the report.
const char kSecret[] = "Bearer 0123456789-secret";

[[gnu::noinline]] int overflow(int depth) // NOLINT(misc-no-recursion): that is what is tried
{
    volatile char room[4096];
    room[0] = static_cast<char>(depth);
    return depth < 0 ? room[0] : overflow(depth + 1) + room[0];
}

/// In the child: crashes in the requested way.
int crash(const QString &how, const QString &folder)
{
    if (!CrashReport::install(folder))
        return 9;
    const QByteArray secret(kSecret);
    if (how == QLatin1String("segv")) {
        const volatile std::uintptr_t page = 16; // in the first page, but not null: a sanitizer would say so itself
        *reinterpret_cast<volatile int *>(page) = 1; // NOLINT
    } else if (how == QLatin1String("abort")) {
        std::abort();
    } else if (how == QLatin1String("exception")) {
        throw std::runtime_error(secret.constData());
    } else if (how == QLatin1String("fatal")) {
        qFatal("%s", secret.constData());
    } else if (how == QLatin1String("overflow")) {
        return overflow(1);
    } else if (how == QLatin1String("thread")) {
        std::unique_ptr<QThread> thread(QThread::create([] { std::raise(SIGSEGV); }));
        thread->setObjectName(QStringLiteral("pool"));
        thread->start();
        thread->wait();
    }
    return 0;
}

} // namespace

class tst_CrashReport : public QObject
{
    Q_OBJECT

private slots:
    void crashLeavesAReport_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QByteArray>("cause");
        QTest::newRow("memory") << QStringLiteral("segv") << QByteArray("SIGSEGV");
        QTest::newRow("abort") << QStringLiteral("abort") << QByteArray("SIGABRT");
        QTest::newRow("exception") << QStringLiteral("exception") << QByteArray("SIGABRT");
        QTest::newRow("qFatal") << QStringLiteral("fatal") << QByteArray("SIGABRT");
        QTest::newRow("stack overflow") << QStringLiteral("overflow") << QByteArray("SIGSEGV");
        QTest::newRow("another thread") << QStringLiteral("thread") << QByteArray("SIGSEGV");
    }

    void crashLeavesAReport()
    {
#ifdef Q_OS_WIN
        QSKIP("signals are of Unix");
#endif
        QFETCH(QString, how);
        QFETCH(QByteArray, cause);
        QTemporaryDir folder;
        const QString reports = folder.filePath(QStringLiteral("reports"));
        QProcess child;
        // A sanitizer would report the crash itself and exit normally.
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const QString &sanitizer : {QStringLiteral("ASAN_OPTIONS"), QStringLiteral("TSAN_OPTIONS"), QStringLiteral("UBSAN_OPTIONS")})
            environment.insert(sanitizer, environment.value(sanitizer) + QStringLiteral(":handle_segv=0:handle_sigbus=0:handle_abort=0:use_sigaltstack=0"));
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("CrashReport"), QStringLiteral("--crash"), how, reports});
        QVERIFY(child.waitForFinished(60'000));
        // It ended as it would have without a report.
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);

        const QStringList found = CrashReport::unread(reports);
        QCOMPARE(found.size(), 1);
        QFile file(found.first());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.contains(QByteArray("cause:   ").append(cause)), text.constData());
        QVERIFY2(text.contains(framescope::base::version().toUtf8()), text.constData());
        QVERIFY2(text.contains("qt:      6."), text.constData());
        QVERIFY2(text.contains("call stack"), text.constData());
        QVERIFY2(text.contains("[0x"), text.constData());
        QVERIFY2(QRegularExpression(QStringLiteral("crashed: 20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]Z\n"))
                     .match(QString::fromUtf8(text)).hasMatch(), text.constData());
        QVERIFY2(!text.contains(kSecret), text.constData());
        if (how == QLatin1String("thread"))
            QVERIFY2(text.contains("thread:  pool"), text.constData());
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

        CrashReport::markRead(found.first());
        QVERIFY(CrashReport::unread(reports).isEmpty());
        QCOMPARE(QDir(reports).entryList(QDir::Files).size(), 1);
    }

    void orderlyEndLeavesNone()
    {
        QTemporaryDir folder;
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("CrashReport"), QStringLiteral("--crash"), QStringLiteral("not"), folder.path()});
        QVERIFY(child.waitForFinished(60'000));
        QCOMPARE(child.exitCode(), 0);
        QVERIFY(CrashReport::unread(folder.path()).isEmpty());
    }

    void onlyTheNewestAreKept()
    {
        QTemporaryDir folder;
        for (int i = 0; i < 15; ++i) {
            const QString path = folder.filePath(QStringLiteral("crash-%1.txt").arg(i));
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("x");
            file.close();
            CrashReport::markRead(path);
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 10);
    }

    void aFolderThatCannotBeMadeIsAnError()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(!CrashReport::install(file.fileName() + QStringLiteral("/reports")));
    }
};

static int runCrashReport(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tst_CrashReport"));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--crash"))
        return crash(arguments.value(2), arguments.value(3));
    tst_CrashReport test;
    return QTest::qExec(&test, argc, argv);
}

FRAMESCOPE_TEST_RUN_BY(tst_CrashReport, runCrashReport);

#include "tst_CrashReport.moc"
