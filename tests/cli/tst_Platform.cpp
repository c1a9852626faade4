#include "CliProcess.h"

#include "cli/Platform.h"

#include "support/Folders.h"
#include "support/TestClass.h"

#include <csignal>

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
