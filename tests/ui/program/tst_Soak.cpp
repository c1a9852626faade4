
#include "ui/support/ProgramFixture.h"
#include "ui/log/FilterBar.h"
#include "ui/log/LogActions.h"
#include "ui/log/LogPanel.h"
#include "ui/widgets/RowView.h"
#include "ui/session/SessionPage.h"

#include "support/TestClass.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QFile>
#include <QTabWidget>
#include <QTest>

using namespace framescope;
using ui::shell::MainWindow;
using ui::shell::Page;
using ui::session::SessionPage;
using uitest::Program;

/// The window as a user keeps it for a day, in short: sessions are opened, flooded, filtered, drop and reconnect, are closed again.
/// Two rounds; FRAMESCOPE_SOAK_SECONDS makes it go on for so long and then look at the memory. For the asan and tsan builds above all.
class tst_Soak : public QObject
{
    Q_OBJECT

    /// The program's own memory in KiB; 0 where the system does not tell.
    static long ownMemory()
    {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("RssAnon:"))
                return line.simplified().split(' ').value(1).toLong();
        }
        return 0;
    }

    static bool isOpen(const SessionPage *page) { return page->state() == SessionPage::State::Open; }

    void round(Program &program, const QString &address)
    {
        static constexpr int kSessions = 3;
        static constexpr int kMessages = 1500;
        QList<SessionPage *> pages;
        for (int i = 0; i < kSessions; ++i) {
            pages << program.window.newSession(address);
            pages.last()->connectNow();
        }
        for (SessionPage *page : pages)
            QTRY_VERIFY_WITH_TIMEOUT(isOpen(page), 60'000);
        // Flood: every message comes back, so twice as many rows.
        for (int i = 0; i < kMessages; ++i) {
            for (SessionPage *page : pages)
                page->controller()->send(session::Outgoing::text("{\"seq\":" + QByteArray::number(i) + (i % 10 ? "}" : ",\"mark\":true}")));
        }
        SessionPage *front = pages.last();
        front->log()->setFilterText(QStringLiteral("mark dir:in"));
        front->log()->togglePlot();
        for (SessionPage *page : pages)
            QTRY_VERIFY_WITH_TIMEOUT(page->statistics().in.messages >= kMessages, 120'000);
        QTRY_COMPARE_WITH_TIMEOUT(front->log()->model()->rowCount(), kMessages / 10, 60'000);
        QVERIFY(front->log()->view()->isFollowing());
        front->log()->setFilterText({});
        front->log()->toggleFrames();
        front->log()->goToEntry(20);
        front->log()->actions()->toggleBookmark();
        front->log()->toggleFrames();
        front->log()->toggleHeartbeats();
        front->log()->toggleHeartbeats();
        front->log()->togglePlot();
        // Again over the same log: the connection is another one, the log goes on.
        SessionPage *again = pages.first();
        const auto before = again->log()->model()->reader()->entryCount();
        again->disconnectNow();
        QTRY_COMPARE_WITH_TIMEOUT(again->state(), SessionPage::State::Closed, 60'000);
        again->connectNow();
        QTRY_VERIFY_WITH_TIMEOUT(isOpen(again), 60'000);
        QVERIFY(again->log()->model()->reader()->entryCount() > before);
        // Closed in whatever state they are: one open, one closing, one dropped.
        pages[1]->disconnectNow();
        while (program.window.findChild<SessionPage *>()) {
            for (int tab = program.window.tabs()->count() - 1; tab >= 0; --tab) {
                if (qobject_cast<SessionPage *>(program.window.tabs()->widget(tab)))
                    emit program.window.tabs()->tabCloseRequested(tab);
            }
            QTRY_VERIFY_WITH_TIMEOUT(program.window.findChildren<SessionPage *>().isEmpty(), 60'000);
        }
    }

private slots:
    void opensFloodsFiltersReconnectsAndCloses()
    {
        const int seconds = qEnvironmentVariableIntValue("FRAMESCOPE_SOAK_SECONDS");
        uitest::EchoServer server;
        QVERIFY(server.ok);
        Program program;
        program.window.resize(1200, 760);
        QElapsedTimer timer;
        timer.start();
        long settled = 0;
        for (int i = 0; i < 2 || timer.elapsed() < seconds * 1000LL; ++i) {
            round(program, server.address());
            if (QTest::currentTestFailed())
                return;
            if (i == 4)
                settled = ownMemory(); // caches and pools have their size by now
            if (seconds > 0)
                qInfo("round %d, %ld KiB", i + 1, ownMemory());
        }
        // Only a long run tells growth from warming up. Memory of the allocator and of asan's quarantine varies: a leak a round would
        // be far more than this.
        if (settled > 0 && seconds >= 60)
            QVERIFY2(ownMemory() < settled + settled / 2 + 32 * 1024, qPrintable(QStringLiteral("%1 KiB after %2").arg(ownMemory()).arg(settled)));
    }
};

FRAMESCOPE_TEST(tst_Soak);
#include "tst_Soak.moc"
