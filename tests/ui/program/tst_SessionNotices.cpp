#include "ui/session/SessionNotices.h"

#include "ui/support/ProgramFixture.h"

#include "ui/session/SessionPage.h"
#include "ui/widgets/NoticeBar.h"

#include "support/TestClass.h"

#include <QSignalSpy>
#include <QTest>

using namespace framescope;
using namespace framescope::ui::session;
using uitest::Program;
using State = session::Session::State;

class tst_SessionNotices : public QObject
{
    Q_OBJECT

private slots:
    void aLostConnectionIsTold()
    {
        auto echo = std::make_unique<uitest::EchoServer>();
        Program program;
        SessionPage *page = program.window.newSession(echo->address());
        page->connectNow();
        QTRY_COMPARE_WITH_TIMEOUT(page->state(), State::Open, 30'000);
        program.window.newSession(); // the user looks at another tab
        QSignalSpy lost(page, &SessionPage::connectionLost);
        echo.reset();
        QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, 30'000);
        QTRY_VERIFY(!program.window.notice()->isHidden());
        // Its button goes there.
        emit program.window.notice()->actionTriggered();
        QCOMPARE(program.window.currentPage(), page);
    }

    void whatTheUserClosedIsNotLost()
    {
        uitest::EchoServer echo;
        Program program;
        program.window.newSession();
        SessionPage *page = program.window.newSession(echo.address());
        page->connectNow();
        QTRY_COMPARE_WITH_TIMEOUT(page->state(), State::Open, 30'000);
        QSignalSpy lost(page, &SessionPage::connectionLost);
        QSignalSpy gone(page, &QObject::destroyed);
        program.window.pages().close(page);
        QTRY_COMPARE_WITH_TIMEOUT(gone.size(), 1, 30'000);
        QCOMPARE(lost.size(), 0);
        QVERIFY(program.window.notice()->isHidden());
    }
};

FRAMESCOPE_TEST(tst_SessionNotices);
#include "tst_SessionNotices.moc"
