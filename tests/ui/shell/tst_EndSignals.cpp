#include "ui/shell/EndSignals.h"

#include "support/TestClass.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using framescope::ui::shell::EndSignals;

class tst_EndSignals : public QObject
{
    Q_OBJECT

private slots:
    void aSignalAsksToEnd()
    {
#ifdef Q_OS_UNIX
        std::signal(SIGHUP, SIG_IGN); // as under nohup
        {
            EndSignals signals_;
            QSignalSpy asked(&signals_, &EndSignals::asked);
            std::raise(SIGTERM);
            QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, 30'000);
            std::raise(SIGINT);
            QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 2, 30'000);
            std::raise(SIGHUP);
            // A second one would end the program.
            struct sigaction now {};
            QCOMPARE(::sigaction(SIGTERM, nullptr, &now), 0);
            QVERIFY(now.sa_handler == SIG_DFL);
        }
        // Can be had again.
        EndSignals again;
        QSignalSpy asked(&again, &EndSignals::asked);
        std::raise(SIGTERM);
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, 30'000);
#else
        QSKIP("No such signals here.");
#endif
    }
};

FRAMESCOPE_TEST(tst_EndSignals);
#include "tst_EndSignals.moc"
