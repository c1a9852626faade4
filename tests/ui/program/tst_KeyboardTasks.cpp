#include "ui/support/KeyboardUser.h"

#include "ui/composer/ComposerPanel.h"
#include "ui/composer/RepeatBar.h"
#include "ui/composer/SavedMessagesPane.h"
#include "ui/workspace/ConnectionsPanel.h"
#include "ui/details/DetailsPanel.h"
#include "ui/details/FrameTab.h"
#include "ui/details/HandshakeTab.h"
#include "ui/details/PayloadPage.h"
#include "ui/log/CompareDialog.h"
#include "ui/log/FilterBar.h"
#include "ui/log/FindBar.h"
#include "ui/log/LogPanel.h"
#include "ui/log/PromptBar.h"
#include "ui/server/ClientsPanel.h"
#include "ui/server/FaultBuilder.h"
#include "ui/server/ServerForm.h"
#include "ui/server/SpecTable.h"
#include "ui/widgets/BitsView.h"
#include "ui/widgets/DiffView.h"
#include "ui/widgets/FilterEdit.h"
#include "ui/widgets/RatePlot.h"
#include "ui/widgets/RowView.h"
#include "ui/captures/CapturePage.h"
#include "ui/workspace/EnvironmentEditor.h"
#include "ui/shell/HelpWindow.h"
#include "ui/workspace/ProfileEditor.h"
#include "ui/workspace/RowTable.h"
#include "ui/server/ServerPage.h"
#include "ui/session/SessionPage.h"
#include "ui/shell/SettingsDialog.h"
#include "ui/shell/TabArea.h"
#include "ui/workspace/VariableTable.h"

#include "support/TestClass.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QUndoStack>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTimer>
#include <QTreeView>

using namespace framescope;
using namespace framescope::ui::captures;
using namespace framescope::ui::program;
using namespace framescope::ui::server;
using namespace framescope::ui::session;
using namespace framescope::ui::shell;
using namespace framescope::ui::workspace;
using framescope::ui::details::DetailsPanel;
using uitest::KeyboardUser;
using uitest::kCtrl;
using uitest::kShift;
using uitest::kAlt;
using uitest::Program;
using State = session::Session::State;

/// Each page of the manual as somebody does it who has no mouse: connections, log, details, sending, server, captures, window, settings.
class tst_KeyboardTasks : public QObject
{
    Q_OBJECT

    /// A session that is open and got these messages back.
    static SessionPage *sessionWith(Program &program, const KeyboardUser &user, const QString &address, const QStringList &messages)
    {
        uitest::ProgramWindow &window = program.window;
        window.resize(1200, 800);
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            return nullptr;
        user.press(Qt::Key_T, kCtrl);
        SessionPage *page = window.currentSession();
        user.type(address);
        user.press(Qt::Key_Return);
        if (!QTest::qWaitFor([&] { return page->state() == State::Open; }, 30'000))
            return nullptr;
        user.press(Qt::Key_M, kCtrl);
        for (qsizetype i = 0; i < messages.size(); ++i) {
            user.retype(messages[i]);
            user.press(Qt::Key_Return, kCtrl);
            if (!QTest::qWaitFor([&] { return page->statistics().in.messages == quint64(i + 1); }, 30'000))
                return nullptr;
        }
        const int rows = 1 + 2 * int(messages.size());
        return QTest::qWaitFor([&] { return page->log()->model()->rowCount() >= rows; }, 30'000) ? page : nullptr;
    }

    /// A kind of message, from the composer's editor.
    static bool choose(const KeyboardUser &user, QComboBox *box, const QString &kind)
    {
        if (!user.tabTo(box, Qt::Key_Backtab) && !user.tabTo(box))
            return false;
        user.press(Qt::Key_Home);
        for (int i = 0; i < box->count() && box->currentText() != kind; ++i)
            user.press(Qt::Key_Down);
        return box->currentText() == kind;
    }

private slots:
    void log()
    {
        uitest::EchoServer echo;
        Program program;
        const KeyboardUser user(program.window);
        SessionPage *page = sessionWith(program, user, echo.address(), {QStringLiteral("{\"n\":1,\"op\":\"a\"}"), QStringLiteral("{\"n\":2,\"op\":\"b\"}"), QStringLiteral("three")});
        QVERIFY(page);
        auto *log = page->log();

        // Find and go to.
        user.press(Qt::Key_F, kCtrl);
        QTRY_COMPARE(QApplication::focusWidget(), log->findBar()->edit());
        user.type(QStringLiteral("three"));
        user.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(log->findBar()->countText().contains(QLatin1Char('2')), 30'000);
        user.press(Qt::Key_F3);
        QTRY_VERIFY_WITH_TIMEOUT(log->currentEntry() != 0, 30'000);
        const auto first = log->currentEntry();
        user.press(Qt::Key_F3, kShift);
        QTRY_VERIFY_WITH_TIMEOUT(log->currentEntry() != first, 30'000);
        user.press(Qt::Key_Escape);
        QVERIFY(log->findBar()->isHidden());
        user.press(Qt::Key_G, kCtrl);
        QTRY_COMPARE(QApplication::focusWidget(), log->promptBar()->edit());
        user.type(QStringLiteral("2"));
        user.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(log->view()->currentIndex().row() >= 0 && log->currentEntry() == 2, 30'000);

        // Bookmarks and notes.
        QVERIFY(user.tabTo(log->view()) || user.tabTo(log->view(), Qt::Key_Backtab));
        user.press(Qt::Key_B, kCtrl);
        QTRY_VERIFY_WITH_TIMEOUT(page->controller()->reader()->isBookmarked(2), 30'000);
        user.press(Qt::Key_End);
        user.press(Qt::Key_B, kCtrl | kShift);
        QTRY_COMPARE(QApplication::focusWidget(), log->promptBar()->edit());
        user.type(QStringLiteral("look here"));
        user.press(Qt::Key_Return);
        const auto last = log->currentEntry();
        QTRY_VERIFY_WITH_TIMEOUT([&] {
            const auto notes = page->controller()->reader()->annotations().notes;
            const auto found = notes.find(last);
            return found != notes.end() && found->second == QLatin1String("look here");
        }(), 30'000);
        user.press(Qt::Key_F4, kShift);
        QTRY_COMPARE_WITH_TIMEOUT(log->currentEntry(), 2u, 30'000);
        user.press(Qt::Key_F4);
        QTRY_COMPARE_WITH_TIMEOUT(log->currentEntry(), last, 30'000);

        // Compare, measure, plot, follow, frames, heartbeats, copy, send again.
        user.press(Qt::Key_Up);
        user.press(Qt::Key_Up, kShift);
        user.press(Qt::Key_D, kCtrl);
        auto *compare = program.window.findChild<ui::log::CompareDialog *>();
        QVERIFY(compare);
        QTRY_VERIFY_WITH_TIMEOUT(compare->isReady(), 30'000);
        QVERIFY(QTest::qWaitForWindowActive(compare));
        QPointer<QWidget> gone(compare);
        user.press(Qt::Key_F3);
        user.press(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!gone || !gone->isVisible(), 30'000);
        program.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        QVERIFY(user.tabTo(log->view()) || user.tabTo(log->view(), Qt::Key_Backtab));
        user.press(Qt::Key_M, kCtrl | kAlt);
        user.press(Qt::Key_Home);
        QTRY_VERIFY_WITH_TIMEOUT(log->statusText().contains(QLatin1String("s")), 30'000);
        user.press(Qt::Key_P, kCtrl | kAlt);
        QTRY_VERIFY(log->plot()->isVisible());
        user.press(Qt::Key_P, kCtrl | kAlt);
        QTRY_VERIFY(!log->plot()->isVisible());
        user.press(Qt::Key_H, kCtrl | kAlt);
        QVERIFY(log->filterBar()->hidesHeartbeats());
        user.press(Qt::Key_F, kCtrl | kAlt);
        user.press(Qt::Key_F, kCtrl | kAlt);
        user.press(Qt::Key_E, kCtrl);
        // The rows are looked up anew on the pool, and come back bit by bit.
        QTRY_VERIFY_WITH_TIMEOUT(log->model()->rowCount() >= 7, 30'000);
        QGuiApplication::clipboard()->clear();
        QVERIFY(QTest::qWaitFor([&] {
            if (QGuiApplication::clipboard()->text().contains(QLatin1String("three")))
                return true;
            user.press(Qt::Key_End);
            user.press(Qt::Key_C, kCtrl);
            return false;
        }, 30'000));
        const auto sent = page->statistics().out.messages;
        user.press(Qt::Key_Return, kCtrl | kShift);
        QTRY_COMPARE_WITH_TIMEOUT(page->statistics().out.messages, sent + 1, 30'000);

        // A chip beside the filter, and the names of saved filters.
        user.press(Qt::Key_F, kCtrl | kShift);
        QVERIFY(user.tabTo(QStringLiteral("Binary")));
        user.press(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(log->model()->rowCount(), 0, 30'000);
        user.press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(log->model()->rowCount() > 4, 30'000);
        program.window.close();
        QTRY_VERIFY_WITH_TIMEOUT(page->hasEnded(), 30'000);
    }

    void details()
    {
        uitest::EchoServer echo;
        Program program;
        const KeyboardUser user(program.window);
        SessionPage *page = sessionWith(program, user, echo.address(), {QStringLiteral("{\"a\":{\"b\":5}}")});
        QVERIFY(page);
        auto *details = page->details();
        QVERIFY(user.tabTo(page->log()->view()) || user.tabTo(page->log()->view(), Qt::Key_Backtab));
        user.press(Qt::Key_End);
        QTRY_VERIFY_WITH_TIMEOUT(!details->payload()->isLoading() && !details->isLoading() && details->payload()->isVisible(), 30'000);

        // The tree, and what can be done with a value.
        QVERIFY(user.tabTo(QStringLiteral("Pretty")));
        user.press(Qt::Key_Right);
        QTRY_COMPARE_WITH_TIMEOUT(details->payload()->mode(), ui::details::PayloadPage::Tree, 30'000);
        QVERIFY(user.tabTo(details->payload()->treeView()));
        user.press(Qt::Key_Home);
        for (int i = 0; i < 4; ++i) {
            user.press(Qt::Key_Right);
            user.press(Qt::Key_Down);
        }
        user.press(Qt::Key_End);
        user.press(Qt::Key_C, kCtrl | kShift);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("a.b"));
        user.press(Qt::Key_G, kCtrl | kShift);
        QTRY_COMPARE_WITH_TIMEOUT(page->log()->filterEdit()->text().trimmed(), QStringLiteral("json:a.b=5"), 30'000);

        // The header bit by bit, and the other pages.
        QVERIFY(user.tabTo(details->tabs(), Qt::Key_Backtab) || user.tabTo(details->tabs()));
        user.press(Qt::Key_Right);
        QCOMPARE(details->tabs()->currentIndex(), int(DetailsPanel::Frame));
        // The filter has shown the rows anew: the bits are there again when the selected row has been read.
        QTRY_VERIFY_WITH_TIMEOUT(!details->isLoading() && details->frame()->bits()->isVisible(), 30'000);
        QVERIFY(user.tabTo(details->frame()->bits()));
        user.press(Qt::Key_Right);
        user.press(Qt::Key_Right);
        QVERIFY(user.tabTo(details->tabs(), Qt::Key_Backtab));
        user.press(Qt::Key_Right);
        QCOMPARE(details->tabs()->currentIndex(), int(DetailsPanel::Handshake));
        QVERIFY(user.tabTo(QStringLiteral("Parsed")));
        user.press(Qt::Key_Right);
        QTRY_VERIFY(details->handshake()->rawText()->isVisible() && details->handshake()->rawText()->toPlainText().contains(QLatin1String("HTTP/1.1 101")));
        program.window.close();
        QTRY_VERIFY_WITH_TIMEOUT(page->hasEnded(), 30'000);
    }

    void sending()
    {
        uitest::EchoServer echo;
        Program program;
        const KeyboardUser user(program.window);
        SessionPage *page = sessionWith(program, user, echo.address(), {QStringLiteral("first")});
        QVERIFY(page);
        auto *composer = page->composer();
        user.press(Qt::Key_Up, kCtrl);
        QTRY_COMPARE(composer->editor()->toPlainText(), QStringLiteral("first"));

        // In hex.
        QVERIFY(choose(user, composer->kindBox(), QStringLiteral("Hex")));
        user.press(Qt::Key_M, kCtrl);
        user.retype(QStringLiteral("00 ff"));
        user.press(Qt::Key_Return, kCtrl);
        QTRY_COMPARE_WITH_TIMEOUT(page->statistics().in.messages, 2u, 30'000);

        // In fragments.
        QVERIFY(user.tabTo(QStringLiteral("Fragment sizes"), Qt::Key_Backtab) || user.tabTo(QStringLiteral("Fragment sizes")));
        user.type(QStringLiteral("1"));
        const auto frames = page->statistics().out.framesOf(protocol::Opcode::Continuation);
        user.press(Qt::Key_M, kCtrl);
        user.press(Qt::Key_Return, kCtrl);
        QTRY_COMPARE_WITH_TIMEOUT(page->statistics().out.framesOf(protocol::Opcode::Continuation), frames + 1, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(page->statistics().in.messages, 3u, 30'000);

        // A ping.
        QVERIFY(choose(user, composer->kindBox(), QStringLiteral("Ping")));
        user.press(Qt::Key_M, kCtrl);
        user.retype(QStringLiteral("there?"));
        user.press(Qt::Key_Return, kCtrl);
        QTRY_VERIFY_WITH_TIMEOUT(page->statistics().rttCount > 0, 30'000);

        // Three times.
        QVERIFY(choose(user, composer->kindBox(), QStringLiteral("Text")));
        user.press(Qt::Key_M, kCtrl);
        user.retype(QStringLiteral("tick"));
        QVERIFY(user.tabTo(composer->repeatButton()));
        user.press(Qt::Key_Space);
        QVERIFY(user.tabTo(composer->repeatBar()->intervalBox()) || user.tabTo(composer->repeatBar()->intervalBox(), Qt::Key_Backtab));
        user.retype(QStringLiteral("20"));
        QVERIFY(user.tabTo(composer->repeatBar()->countBox()));
        user.retype(QStringLiteral("3"));
        user.press(Qt::Key_Tab);
        const auto before = page->statistics().in.messages;
        user.press(Qt::Key_M, kCtrl);
        user.press(Qt::Key_Return, kCtrl);
        QTRY_COMPARE_WITH_TIMEOUT(page->statistics().in.messages, before + 3, 30'000);
        QTRY_VERIFY(!composer->repeatBar()->isRunning());
        QVERIFY(user.tabTo(composer->repeatButton()));
        user.press(Qt::Key_Space);

        // Kept under a name, and sent by its place.
        QVERIFY(user.tabTo(composer->savedButton()) || user.tabTo(composer->savedButton(), Qt::Key_Backtab));
        if (!composer->savedPane()->isVisible())
            user.press(Qt::Key_Space);
        QTRY_VERIFY(composer->savedPane()->isVisible());
        QVERIFY(user.tabTo(QStringLiteral("Save message from editor")) || user.tabTo(QStringLiteral("Save message from editor"), Qt::Key_Backtab));
        user.press(Qt::Key_Space);
        user.type(QStringLiteral("Tick"));
        user.press(Qt::Key_Return);
        QTRY_COMPARE(composer->savedPane()->model()->rowCount(), 1);
        const auto then = page->statistics().in.messages;
        user.press(Qt::Key_M, kCtrl);
        user.press(Qt::Key_1, kCtrl);
        QTRY_COMPARE_WITH_TIMEOUT(page->statistics().in.messages, then + 1, 30'000);

        // A frame that no rule allows.
        QVERIFY(choose(user, composer->kindBox(), QStringLiteral("Raw frame")));
        QVERIFY(user.tabTo(QStringLiteral("RSV2")));
        user.press(Qt::Key_Space);
        user.press(Qt::Key_M, kCtrl);
        user.press(Qt::Key_Return, kCtrl);
        QTRY_COMPARE_WITH_TIMEOUT(page->state(), State::Closed, 30'000);
        QCOMPARE(page->controller()->status().close.received->code.value_or(0), 1002);
        program.window.close();
        QTRY_VERIFY_WITH_TIMEOUT(page->hasEnded(), 30'000);
    }

    void connections()
    {
        uitest::EchoServer echo;
        Program program;
        uitest::ProgramWindow &window = program.window;
        const KeyboardUser user(window);
        SessionPage *page = sessionWith(program, user, echo.address(), {});
        QVERIFY(page);
        user.press(Qt::Key_S, kCtrl);
        QTRY_VERIFY_WITH_TIMEOUT(!page->profilePath().isEmpty(), 30'000);
        user.press(Qt::Key_Return);

        // The editor: a header.
        user.press(Qt::Key_L, kCtrl);
        user.press(Qt::Key_S, kCtrl);
        auto *editor = window.findChild<ProfileEditor *>();
        QVERIFY(editor && QTest::qWaitForWindowActive(editor));
        QVERIFY(user.tabTo(editor->pageList()) || user.tabTo(editor->pageList(), Qt::Key_Backtab));
        user.press(Qt::Key_Home);
        user.press(Qt::Key_Down);
        QTRY_VERIFY(editor->headerTable()->isVisible());
        QVERIFY(user.tabTo(editor->headerTable()));
        user.type(QStringLiteral("X-Team"));
        user.press(Qt::Key_Tab);
        user.type(QStringLiteral("blue"));
        user.press(Qt::Key_Return);
        QTRY_VERIFY(!editor->headerTable()->rows().empty());
        QPointer<QWidget> gone(editor);
        user.press(Qt::Key_S, kCtrl);
        if (gone && gone->isVisible()) {
            QVERIFY(user.tabTo(editor->saveButton()));
            user.press(Qt::Key_Space);
        }
        QTRY_VERIFY_WITH_TIMEOUT(!gone || !gone->isVisible(), 30'000);
        const auto profile = program.workspace->profile(page->profilePath());
        QVERIFY(profile.ok());
        QVERIFY(!profile->value.settings.headers.empty());
        QCOMPARE(profile->value.settings.headers.front().value, QStringLiteral("blue"));

        // The left column: narrow down, rename, remove, undo.
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *side = window.connections();
        user.press(Qt::Key_L, kCtrl | kShift);
        QTRY_VERIFY(KeyboardUser::has(side->filterEdit()));
        user.type(QStringLiteral("127"));
        user.press(Qt::Key_Down);
        QTRY_VERIFY(KeyboardUser::has(side->tree()));
        for (int i = 0; i < 5 && side->selectedPaths() != QStringList(page->profilePath()); ++i)
            user.press(Qt::Key_Down);
        QCOMPARE(side->selectedPaths(), QStringList(page->profilePath()));
        user.press(Qt::Key_F2);
        user.retype(QStringLiteral("127 mine"));
        user.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(side->selectedPaths().value(0).contains(QLatin1String("mine")), 30'000); // and it is still chosen
        const QString path = side->selectedPaths().value(0);
        user.press(Qt::Key_Menu);
        QVERIFY(KeyboardUser::has(side->tree()));
        QTRY_VERIFY(QApplication::activePopupWidget());
        user.press(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());
        user.press(Qt::Key_F10, Qt::ShiftModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        user.press(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());
        user.press(Qt::Key_Delete);
        QTRY_VERIFY_WITH_TIMEOUT(!program.workspace->profile(path).ok(), 30'000);
        // The file goes first; what undoes it is there a moment later.
        QTRY_VERIFY(side->model()->undoStack()->canUndo());
        QTRY_VERIFY(KeyboardUser::has(side->tree()));
        user.press(QKeySequence(QKeySequence::Undo));
        QTRY_VERIFY_WITH_TIMEOUT(program.workspace->profile(path).ok(), 30'000);

        // An environment with a variable.
        user.press(Qt::Key_E, kCtrl | kShift);
        auto *environments = window.findChild<EnvironmentEditor *>();
        QVERIFY(environments && QTest::qWaitForWindowActive(environments));
        QVERIFY(user.tabTo(environments->addButton()));
        user.press(Qt::Key_Space);
        user.retype(QStringLiteral("Staging"));
        user.press(Qt::Key_Return);
        QVERIFY(user.tabTo(environments->table()));
        user.type(QStringLiteral("host"));
        user.press(Qt::Key_Tab);
        user.type(QStringLiteral("127.0.0.1"));
        user.press(Qt::Key_Return);
        QTRY_COMPARE(environments->table()->variables().size(), 1u);
        QVERIFY(user.tabTo(QStringLiteral("Save")));
        user.press(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(program.workspace->findEnvironment(QStringLiteral("Staging")).ok(), true, 30'000);
        user.press(Qt::Key_Escape);
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.close();
        QTRY_VERIFY_WITH_TIMEOUT(page->hasEnded(), 30'000);
    }
};

FRAMESCOPE_TEST(tst_KeyboardTasks);
#include "tst_KeyboardTasks.moc"
