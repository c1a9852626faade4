#include "CliProcess.h"

#include "cli/Platform.h"

#include "support/Folders.h"
#include "support/TestClass.h"

#include <csignal>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace framescope::cli;

class tst_Platform : public QObject
{
    Q_OBJECT

private slots:
    void aPipeIsNoTerminal()
    {
        // ctest gives its tests pipes; a person may run this on a terminal.
        QVERIFY(platform::terminalWidth(platform::Stream::Out) > 0);
        if (!platform::isTerminal(platform::Stream::In)) {
            QVERIFY(platform::readSecret("never shown").isEmpty());
            QVERIFY(!platform::RawTerminal().active());
        }
    }

    void argumentsThatAreNotUtf8()
    {
#ifndef Q_OS_LINUX
        QSKIP("FRAMESCOPE-SKIPPED names of any bytes are Linux's");
#else
        QTemporaryDir dir;
        const QString enter = QStringLiteral("cd '%1'; n=$(printf 'b\\377'); ").arg(dir.path());
        const auto run = [&](const QString &command, int status) {
            CliProcess cli;
            // "set --" puts our words in the place of the arguments.
            if (!cli.startAfter(enter + QStringLiteral("set -- ") + command, {}))
                return QByteArray("did not start");
            const int ended = cli.end();
            const QByteArray said = cli.out() + cli.err();
            return ended == status ? said : QByteArray("status " + QByteArray::number(ended) + ": " + said);
        };
        // Names: exactly these bytes.
        QByteArray said = run(QStringLiteral("connect ws://127.0.0.1:1/ --out \"$n.fscope\""), 3);
        QCOMPARE(::access(QByteArray(dir.path().toUtf8() + "/b\xff.fscope").constData(), F_OK), 0);
        said = run(QStringLiteral("show \"$n.fscope\""), 0);
        QVERIFY2(said.contains("ws://127.0.0.1:1/"), said.constData());
        said = run(QStringLiteral("export \"$n.fscope\" --to jsonl --out \"$n.jsonl\""), 0);
        QVERIFY2(::access(QByteArray(dir.path().toUtf8() + "/b\xff.jsonl").constData(), F_OK) == 0, said.constData());
        said = run(QStringLiteral("import \"$n.jsonl\" --out \"$n.again\""), 0);
        QVERIFY2(said.contains("b\\xff.again"), said.constData());
        said = run(QStringLiteral("show \"$n.missing\""), 6);
        QVERIFY2(said.contains("b\\xff.missing"), said.constData());
        // Nothing of another name was made.
        QVERIFY(std::distance(std::filesystem::directory_iterator(dir.path().toStdString()), std::filesystem::directory_iterator()) == 3);
        // Text: a sentence.
        for (const char *command : {"connect ws://127.0.0.1:1/ --send \"$n\"", "connect \"ws://127.0.0.1:1/$n\"", "connect ws://127.0.0.1:1/ --header=\"X: $n\"", "serve --token \"$n\"",
                                    "connect ws://127.0.0.1:1/ --var \"$n=1\""}) {
            said = run(QString::fromLatin1(command), 2);
            QVERIFY2(said.contains("UTF-8") && said.contains("\\xff"), said.constData());
        }
#endif
    }

    void interruptsComeToTheEventLoop()
    {
#ifdef Q_OS_WIN
        QSKIP("FRAMESCOPE-SKIPPED no signals");
#else
        int seen = 0;
        platform::onInterrupt([&](int count) { seen = count; });
        ::raise(SIGINT);
        QTRY_COMPARE(seen, 1);
        platform::onInterrupt({});
#endif
    }

    void closedStreamsAreEmptyOnes()
    {
#ifdef Q_OS_WIN
        QSKIP("FRAMESCOPE-SKIPPED no shell");
#else
        QProcess shell;
        shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("\"$0\" demo <&- >&- 2>&-"), framescope::testing::buildPath(QStringLiteral("bin/framescope-cli"))});
        QVERIFY(shell.waitForFinished());
        QVERIFY(shell.exitStatus() == QProcess::NormalExit);
#endif
    }
};

FRAMESCOPE_TEST(tst_Platform);
#include "tst_Platform.moc"
