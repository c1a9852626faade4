#include "ui/support/KeyboardUser.h"

#include "ui/workspace/ConnectionsPanel.h"
#include "ui/details/DetailsPanel.h"
#include "ui/log/ExportDialog.h"
#include "ui/log/LogPanel.h"
#include "ui/widgets/FilterEdit.h"
#include "ui/widgets/RowView.h"
#include "ui/captures/CapturePage.h"
#include "ui/server/ServerPage.h"
#include "ui/session/SessionPage.h"
#include "ui/shell/SettingsDialog.h"
#include "ui/shell/ShortcutsPage.h"
#include "ui/shell/TabArea.h"

#include "capture/Export.h"

#include "support/TestClass.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTimer>
#include <QTreeWidget>

using namespace framescope;
using namespace framescope::ui::captures;
using namespace framescope::ui::program;
using namespace framescope::ui::server;
using namespace framescope::ui::session;
using namespace framescope::ui::shell;
using uitest::KeyboardUser;
using uitest::kCtrl;
using uitest::kShift;
using uitest::Program;

/// The manual's pages on captures, the window and the settings, as somebody does them who has no mouse.
class tst_KeyboardCaptures : public QObject
{
    Q_OBJECT

    static bool activate(Program &program)
    {
        program.window.resize(1200, 800);
        program.window.activateWindow();
        return QTest::qWaitForWindowActive(&program.window);
    }
    /// Answers the file dialog, which has an event loop of its own, with its keys: the name stands where the focus is.
    static void answerFileDialog(const QString &path)
    {
        auto *waiting = new QTimer(qApp);
        QObject::connect(waiting, &QTimer::timeout, waiting, [waiting, path] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            QWidget *at = QApplication::focusWidget();
            if (!dialog || !dialog->isVisible() || !at || !dialog->isAncestorOf(at))
                return;
            waiting->stop();
            waiting->deleteLater();
            QTest::keyClicks(at, path);
            QTest::keyClick(at, Qt::Key_Return);
        });
        waiting->start(10);
    }
    /// A box is announced by its label and its text, and not by its name.
    static QWidget *named(const QWidget *in, const QString &name)
    {
        for (QComboBox *box : in->findChildren<QComboBox *>()) {
            if (box->accessibleName() == name)
                return box;
        }
        return nullptr;
    }
    static QString exported(const Program &program, capture::ExportFormat format, const QString &name)
    {
        uitest::Log log;
        log.add("{\"price\":10}");
        log.add("two", protocol::Opcode::Text, capture::Direction::Out);
        capture::ExportOptions options;
        options.format = format;
        options.path = program.folder.filePath(name);
        return capture::exportCapture(*log.reader, options).ok() ? options.path : QString();
    }

private slots:
    void captures()
    {
        Program program;
        const KeyboardUser user(program.window);
        QVERIFY(activate(program));
        uitest::ProgramWindow &window = program.window;

        // Import: the same keys as opening. What is chosen has the focus.
        const QString har = exported(program, capture::ExportFormat::Har, QStringLiteral("ticker.har"));
        answerFileDialog(har);
        user.press(Qt::Key_O, kCtrl);
        QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<CapturePage *>(window.currentPage()), 30'000);
        auto *page = qobject_cast<CapturePage *>(window.currentPage());
        QTRY_VERIFY(user.focus() && KeyboardUser::has(page->log()->view()));
        QTRY_VERIFY_WITH_TIMEOUT(page->log()->model()->rowCount() >= 2, 30'000);

        // Choose a row, and see its details.
        user.press(Qt::Key_End);
        QTRY_VERIFY_WITH_TIMEOUT(page->log()->currentEntry() != 0, 30'000);
        QVERIFY(user.tabTo(page->details()->tabs()));
        QVERIFY(user.tabTo(page->log()->view(), Qt::Key_Backtab));

        // Its columns, from the menu of the rows: the header takes no focus.
        QTimer::singleShot(0, &window, [&user] {
            const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            user.press(Qt::Key_Up);   // Send again, which a capture cannot
            for (int i = 0; i < 20 && menu->activeAction() && !menu->activeAction()->menu(); ++i)
                user.press(Qt::Key_Up);
            user.press(Qt::Key_Right);
            user.press(Qt::Key_Return); // the first column, off
        });
        QVERIFY(!page->log()->view()->header()->isSectionHidden(0));
        user.menuKey();
        QTRY_VERIFY(page->log()->view()->header()->isSectionHidden(0));

        // Export of what is chosen, in another format.
        user.press(Qt::Key_S, kCtrl | kShift);
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<ui::log::ExportDialog *>(), 30'000);
        auto *dialog = window.findChild<ui::log::ExportDialog *>();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QVERIFY(user.tabTo(named(dialog, QStringLiteral("Format"))));
        user.press(Qt::Key_C);
        QVERIFY(user.tabTo(dialog->pathEdit()));
        const QString file = program.folder.filePath(QStringLiteral("kept.csv"));
        user.retype(file);
        QSignalSpy done(dialog, &ui::log::ExportDialog::exported);
        user.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30'000);
        QFile kept(file);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY(kept.readAll().contains("two"));
        const QPointer<QWidget> gone(dialog);
        user.press(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!gone || !gone->isVisible(), 30'000);

        // It is in the left column now, and is opened from there; and goes to the waste bin.
        QVERIFY(activate(program));
        user.press(QKeySequence(QKeySequence::Close));
        QTRY_VERIFY(!qobject_cast<CapturePage *>(window.currentPage()));
        auto *side = window.connections();
        user.press(Qt::Key_L, kCtrl | kShift);
        QTRY_VERIFY(KeyboardUser::has(side->filterEdit()));
        user.type(QStringLiteral("ticker"));
        QTRY_VERIFY_WITH_TIMEOUT([&] {
            user.press(Qt::Key_L, kCtrl | kShift);
            user.press(Qt::Key_Down);
            return side->tree()->currentIndex().data().toString().contains(QLatin1String("ticker"));
        }(), 30'000);
        QVERIFY(KeyboardUser::has(side->tree()));
        user.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<CapturePage *>(window.currentPage()), 30'000);
        window.close();
    }

    void sides()
    {
        uitest::EchoServer echo;
        Program program;
        const KeyboardUser user(program.window);
        QVERIFY(activate(program));
        uitest::ProgramWindow &window = program.window;
        user.press(Qt::Key_T, kCtrl);
        SessionPage *first = window.currentSession();
        QVERIFY(first);
        user.press(Qt::Key_T, kCtrl);
        SessionPage *second = window.currentSession();
        QVERIFY(second && second != first);

        // Beside the others, with the focus where it was.
        QVERIFY(KeyboardUser::has(second->addressEdit()));
        user.press(Qt::Key_D, kCtrl | kShift);
        QTRY_COMPARE(window.tabArea()->paneOf(second), 1);
        QCOMPARE(window.tabArea()->paneOf(first), 0);
        QTRY_VERIFY(KeyboardUser::has(second));
        user.type(echo.address());
        user.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(second->state(), session::Session::State::Open, 30'000);

        // To the other side and back.
        user.press(Qt::Key_F6);
        QTRY_VERIFY(KeyboardUser::has(first));
        QCOMPARE(window.currentPage(), first);
        user.press(Qt::Key_F6);
        QTRY_VERIFY(KeyboardUser::has(second));
        QCOMPARE(window.currentPage(), second);

        // A third, which moves over: focus and tab go together.
        user.press(Qt::Key_T, kCtrl);
        SessionPage *third = window.currentSession();
        QVERIFY(third && third != second);
        QCOMPARE(window.tabArea()->paneOf(third), 1);
        user.press(Qt::Key_D, kCtrl | kShift);
        QTRY_COMPARE(window.tabArea()->paneOf(third), 0);
        QTRY_VERIFY(KeyboardUser::has(third));
        QCOMPARE(window.currentPage(), third);

        // The menu of the tab in front, from its bar.
        QVERIFY(user.tabTo(window.tabs()->tabBar(), Qt::Key_Backtab));
        user.press(Qt::Key_F10, Qt::ShiftModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        user.press(Qt::Key_Down);
        user.press(Qt::Key_Return); // Close
        QTRY_VERIFY(!QApplication::activePopupWidget());
        QTRY_VERIFY(!window.pages().all().contains(third));
        QCOMPARE(window.pages().all().size(), 2);

        // One side only, by its name.
        user.press(Qt::Key_F6);
        user.command(QStringLiteral("one side"));
        QTRY_COMPARE(window.tabArea()->paneOf(second), 0);
        QVERIFY(user.focus());
        QTRY_COMPARE(window.currentPage(), second);
        window.close();
        QTRY_VERIFY_WITH_TIMEOUT(second->hasEnded(), 30'000);
    }

    void settings()
    {
        Program program;
        const KeyboardUser user(program.window);
        QVERIFY(activate(program));
        uitest::ProgramWindow &window = program.window;
        user.press(window.actions().action(QStringLiteral("tools.settings"))->shortcut());
        auto *dialog = window.findChild<SettingsDialog *>();
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        QTRY_VERIFY(KeyboardUser::has(dialog->pageList()));

        // Another theme.
        QVERIFY(user.tabTo(named(dialog, QStringLiteral("Theme"))));
        user.press(Qt::Key_End);
        QTRY_COMPARE(program.settings.theme(), QStringLiteral("dark"));
        user.press(Qt::Key_Home);
        QTRY_COMPARE(program.settings.theme(), QStringLiteral("system"));

        // How long captures stay. Enter ends the work on the field, and on nothing else.
        QVERIFY(user.tabTo(dialog->pageList(), Qt::Key_Backtab));
        user.press(Qt::Key_Down);
        user.press(Qt::Key_Down);
        QVERIFY(user.tabTo(QStringLiteral("Max captures")));
        user.retype(QStringLiteral("17"));
        user.press(Qt::Key_Return);
        QTRY_COMPARE(program.settings.retention().maxCount, 17);
        QVERIFY(dialog->isVisible());

        // Other keys for an action.
        QVERIFY(user.tabTo(dialog->pageList(), Qt::Key_Backtab));
        user.press(Qt::Key_End);
        auto *shortcuts = dialog->shortcuts();
        QTRY_VERIFY(shortcuts->isVisible());
        QVERIFY(user.tabTo(shortcuts->filterEdit()));
        user.type(QStringLiteral("compare"));
        user.press(Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        const QAction *action = window.actions().action(QStringLiteral("log.compare"));
        QCOMPARE(action->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_D));
        QVERIFY(user.tabTo(shortcuts->list()));
        user.press(Qt::Key_Home);
        QTRY_COMPARE(shortcuts->keys()->keySequence(), QKeySequence(Qt::CTRL | Qt::Key_D));
        QVERIFY(user.tabTo(shortcuts->keys()));
        user.press(Qt::Key_J, kCtrl | Qt::AltModifier);
        QTRY_COMPARE_WITH_TIMEOUT(action->shortcut(), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_J), 30'000);
        // It is not a trap: Tab leads on, to what puts the usual keys back.
        QVERIFY(user.tabTo(shortcuts->resetButton()));
        user.press(Qt::Key_Space);
        QTRY_COMPARE(action->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_D));

        // And out.
        const QPointer<QWidget> gone(dialog);
        user.press(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!gone || !gone->isVisible(), 30'000);
        window.close();
    }

    void folders()
    {
        Program program;
        program.addProfile(QStringLiteral("Alpha"), QStringLiteral("ws://127.0.0.1:1/"));
        QVERIFY(program.workspace->addFolder({}, QStringLiteral("Group")).ok());
        const KeyboardUser user(program.window);
        QVERIFY(activate(program));
        auto *side = program.window.connections();
        user.press(Qt::Key_L, kCtrl | kShift);
        user.type(QStringLiteral("alpha"));
        user.press(Qt::Key_Down);
        QTRY_VERIFY(KeyboardUser::has(side->tree()));
        QVERIFY(side->selectedPaths().value(0).contains(QLatin1String("Alpha")));
        // What dragging does: to another folder, and back again.
        user.press(Qt::Key_Menu);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (int i = 0; i < 20 && (!menu->activeAction() || menu->activeAction()->text() != QLatin1String("Move to")); ++i)
            user.press(Qt::Key_Down);
        user.press(Qt::Key_Right);
        user.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(side->selectedPaths().value(0).startsWith(QLatin1String("Group/")), 30'000);
        QVERIFY(program.workspace->profile(side->selectedPaths().value(0)).ok());
        user.press(QKeySequence(QKeySequence::Undo));
        QTRY_VERIFY_WITH_TIMEOUT(!side->selectedPaths().value(0).startsWith(QLatin1String("Group/")), 30'000);
        program.window.close();
    }
};

FRAMESCOPE_TEST(tst_KeyboardCaptures);
#include "tst_KeyboardCaptures.moc"
