#include "ui/shell/WindowState.h"

#include "ui/support/ProgramFixture.h"

#include "ui/captures/CapturePage.h"
#include "ui/shell/TabArea.h"

#include "support/TestClass.h"

#include <QScreen>
#include <QTest>

using namespace framescope;
using namespace framescope::ui::captures;
using namespace framescope::ui::shell;
using uitest::Program;
using State = session::Session::State;

class tst_WindowState : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsLargerThanTheScreen()
    {
        const QRect screen(0, 24, 960, 516); // 1920 x 1080 at scale 2, with a bar at the top
        QCOMPARE(WindowState::fitted(QRect(0, 0, 1716, 900), screen), screen);
        QCOMPARE(WindowState::fitted(QRect(700, 300, 600, 400), screen), QRect(360, 140, 600, 400));
        QCOMPARE(WindowState::fitted(QRect(100, 50, 600, 400), screen), QRect(100, 50, 600, 400));
        Program program;
        const uitest::ProgramWindow first(program.services());
        const QSize available = first.screen()->availableSize();
        QVERIFY2(first.width() <= available.width() && first.height() < available.height(), qPrintable(QStringLiteral("%1x%2").arg(first.width()).arg(first.height())));
    }

    void tabsAndSidesComeBackAfterARestart()
    {
        Program program;
        program.window.open(QStringLiteral("ws://host.example/a"), false);
        program.window.newSession(QStringLiteral("ws://host.example/b"));
        program.window.newSession(QStringLiteral("ws://host.example/c"));
        program.window.actions().action(QStringLiteral("view.split"))->trigger();
        QCOMPARE(program.window.tabArea()->panes().size(), 2);
        program.window.tabArea()->setCurrent(program.window.pages().all().at(0));
        program.window.close();
        uitest::ProgramWindow again(program.services());
        again.open({}, false);
        QCOMPARE(again.pages().all().size(), 3);
        QCOMPARE(again.tabArea()->panes().size(), 2);
        QCOMPARE(again.tabArea()->paneOf(again.pages().all().at(2)), 1);
        QVERIFY(again.currentSession());
        QCOMPARE(again.currentSession()->address(), QStringLiteral("ws://host.example/a"));
        QCOMPARE(again.currentSession()->state(), State::Idle);
    }

    void capturesComeBackOnTheirSide()
    {
        Program program;
        // A log of another tool is imported in the background.
        const QString file = program.folder.filePath(QStringLiteral("chat.har"));
        {
            QFile har(file);
            QVERIFY(har.open(QIODevice::WriteOnly));
            har.write("{\"log\":{\"version\":\"1.2\",\"creator\":{\"name\":\"x\",\"version\":\"1\"},\"entries\":[{\"_resourceType\":\"websocket\",\"startedDateTime\":\"2024-01-01T00:00:00Z\","
                      "\"request\":{\"method\":\"GET\",\"url\":\"ws://localhost/\",\"headers\":[]},\"response\":{\"status\":101,\"headers\":[]},"
                      "\"_webSocketMessages\":[{\"type\":\"send\",\"time\":1700000000.1,\"opcode\":1,\"data\":\"hello\"}]}]}}");
        }
        uitest::ProgramWindow &window = program.window;
        window.open(QStringLiteral("ws://host.example/a"), false);
        window.open(file, false);
        QTRY_COMPARE_WITH_TIMEOUT(window.pages().all().size(), 2, 30'000);
        window.newSession(QStringLiteral("ws://host.example/c"));
        window.tabArea()->splitOff(window.pages().all().at(1));
        window.tabArea()->setCurrent(window.pages().all().at(0));
        const QString front = window.pages().all().at(0)->title();
        window.close();
        uitest::ProgramWindow again(program.services());
        again.open({}, false);
        QTRY_COMPARE_WITH_TIMEOUT(again.tabArea()->panes().size(), 2, 30'000);
        QCOMPARE(again.pages().all().size(), 3);
        auto *capture = qobject_cast<CapturePage *>(again.pages().all().at(2));
        QVERIFY(capture);
        QCOMPARE(again.tabArea()->paneOf(capture), 1);
        QCOMPARE(again.currentPage()->title(), front);
        QCOMPARE(again.tabArea()->panes().at(0)->currentWidget(), again.pages().all().at(0));
    }
};

FRAMESCOPE_TEST(tst_WindowState);
#include "tst_WindowState.moc"
