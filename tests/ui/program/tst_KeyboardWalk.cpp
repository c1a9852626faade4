#include "ui/support/KeyboardUser.h"

#include "ui/composer/ComposerPanel.h"
#include "ui/details/DetailsPanel.h"
#include "ui/log/ExportDialog.h"
#include "ui/log/LogPanel.h"
#include "ui/widgets/FilterEdit.h"
#include "ui/widgets/RowView.h"
#include "ui/server/ServerPage.h"
#include "ui/session/SessionPage.h"
#include "ui/shell/WelcomePage.h"

#include "support/TestClass.h"

#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace framescope;
using namespace framescope::ui::program;
using namespace framescope::ui::server;
using namespace framescope::ui::session;
using namespace framescope::ui::shell;
using uitest::KeyboardUser;
using uitest::Program;
using State = session::Session::State;

/// The manual's first minutes, with keys alone: whatever has the focus gets the next key, and nothing is called or clicked.
class tst_KeyboardWalk : public QObject
{
    Q_OBJECT

private slots:
    void firstMinutes()
    {
        uitest::EchoServer other;
        QVERIFY(other.ok);
        Program program;
        uitest::ProgramWindow &window = program.window;
        window.resize(1200, 800);
        const KeyboardUser user(window);
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));

        // Start a server and talk to it: the welcome page's first button has the focus.
        window.open({}, false);
        auto *welcome = qobject_cast<WelcomePage *>(window.currentPage());
        QVERIFY(welcome);
        QTRY_COMPARE(QApplication::focusWidget(), welcome->demoButton());
        user.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(window.currentSession() != nullptr, 30'000);
        SessionPage *first = window.currentSession();
        QTRY_COMPARE_WITH_TIMEOUT(first->statistics().in.messages, 1u, 30'000);
        user.press(Qt::Key_1, Qt::AltModifier);
        QVERIFY(qobject_cast<ServerPage *>(window.currentPage()));
        user.press(Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(window.currentPage(), first);

        // Connect to an address of one's own.
        user.press(Qt::Key_T, Qt::ControlModifier);
        SessionPage *page = window.currentSession();
        QVERIFY(page && page != first);
        QTRY_COMPARE(QApplication::focusWidget(), page->addressEdit());
        user.type(other.address());
        user.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(page->state(), State::Open, 30'000);
        user.press(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), page->addressEdit());

        // Send a message.
        user.press(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), page->composer()->editor());
        const QString message = QStringLiteral("{\"op\":\"subscribe\",\"channel\":\"trades\"}");
        user.type(message);
        user.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(page->statistics().in.messages, 1u, 30'000);
        QCOMPARE(QApplication::focusWidget(), page->composer()->editor());

        // See only what matters.
        user.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(QApplication::focusWidget(), page->log()->filterEdit());
        user.type(QStringLiteral("type:text dir:in"));
        user.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(page->log()->model()->rowCount(), 1, 30'000);

        // Look at one message.
        QVERIFY(user.tabTo(page->log()->view()));
        user.press(Qt::Key_End);
        user.press(Qt::Key_Home);
        user.press(Qt::Key_Down);
        QTRY_VERIFY(page->log()->currentEntry() != 0);
        QVERIFY(user.tabTo(page->details()->tabs()));
        user.press(Qt::Key_Right);
        QCOMPARE(page->details()->tabs()->currentIndex(), int(ui::details::DetailsPanel::Frame));
        user.press(Qt::Key_Left);
        QCOMPARE(page->details()->tabs()->currentIndex(), int(ui::details::DetailsPanel::Payload));

        // Keep it: the export of what the filter shows.
        QVERIFY(user.tabTo(page->log()->view(), Qt::Key_Backtab));
        user.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<ui::log::ExportDialog *>(), 30'000);
        auto *dialog = window.findChild<ui::log::ExportDialog *>();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QVERIFY(user.tabTo(dialog->pathEdit()));
        user.press(Qt::Key_A, Qt::ControlModifier);
        const QString file = program.folder.filePath(QStringLiteral("kept.jsonl"));
        user.type(file);
        QSignalSpy exported(dialog, &ui::log::ExportDialog::exported);
        user.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, 30'000);
        QFile kept(file);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY(kept.readAll().contains("subscribe"));
        QPointer<QWidget> gone(dialog);
        user.press(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!gone || !gone->isVisible(), 30'000);

        // And the address, as a connection.
        window.activateWindow(); // without a window system nobody does
        QVERIFY(QTest::qWaitForWindowActive(&window));
        user.press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!page->profilePath().isEmpty(), 30'000);
        user.press(Qt::Key_Return); // the name as it is proposed

        // Close.
        user.press(Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(page->state(), State::Closed, 30'000);
        QCOMPARE(page->controller()->status().close.sent->code.value_or(0), 1000);
        const int tabs = window.tabs()->count();
        user.press(QKeySequence(QKeySequence::Close));
        QTRY_COMPARE_WITH_TIMEOUT(window.tabs()->count(), tabs - 1, 30'000);
        // Not every platform has keys of its own for this.
        if (const QKeySequence quit(QKeySequence::Quit); !quit.isEmpty())
            user.press(quit);
        else
            window.close();
        QTRY_VERIFY_WITH_TIMEOUT(!window.isVisible(), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(first->hasEnded(), 30'000);
    }
};

FRAMESCOPE_TEST(tst_KeyboardWalk);
#include "tst_KeyboardWalk.moc"
