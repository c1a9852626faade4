#include "ui/program/Features.h"

#include "ui/support/ProgramFixture.h"

#include "ui/session/SessionPage.h"
#include "ui/shell/WelcomePage.h"

#include "support/TestClass.h"

#include <QDir>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace framescope;
using namespace framescope::ui::program;
using namespace framescope::ui::session;
using namespace framescope::ui::shell;
using uitest::Program;

class tst_Features : public QObject
{
    Q_OBJECT

private slots:
    void welcomeShowsTheWholeProgramAtWork()
    {
        Program program;
        program.window.open({}, false);
        auto *welcome = qobject_cast<WelcomePage *>(program.window.currentPage());
        QVERIFY(welcome);
        QTest::mouseClick(welcome->demoButton(), Qt::LeftButton);
        QTRY_VERIFY(program.window.currentSession() != nullptr);
        SessionPage *session = program.window.currentSession();
        QTRY_COMPARE_WITH_TIMEOUT(session->statistics().in.messages, 1u, 30'000);
        QCOMPARE(program.window.tabs()->count(), 2);
        // Closing the window closes the connection with 1001 and keeps the log.
        program.window.close();
        QTRY_VERIFY_WITH_TIMEOUT(session->hasEnded(), 30'000);
        QCOMPARE(session->controller()->status().close.sent->code.value_or(0), 1001);
        QTRY_VERIFY(!QDir(program.captures.folder()).entryList({QStringLiteral("*.fscope")}).isEmpty());
    }

    void tabsOpenAndClose()
    {
        Program program;
        program.window.open(QStringLiteral("ws://localhost/"), false);
        program.window.newSession();
        QCOMPARE(program.window.tabs()->count(), 2);
        emit program.window.tabs()->tabCloseRequested(0);
        emit program.window.tabs()->tabCloseRequested(0);
        QVERIFY(qobject_cast<WelcomePage *>(program.window.currentPage()));
    }
};

FRAMESCOPE_TEST(tst_Features);
#include "tst_Features.moc"
