#include "ui/windows/MainWindow.h"

#include "UiFixture.h"
#include "ui/panels/connections/ConnectionsPanel.h"
#include "ui/windows/CommandPalette.h"
#include "ui/windows/ServerPage.h"
#include "ui/windows/SessionPage.h"
#include "ui/windows/WelcomePage.h"

#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTest>

using namespace framescope;
using namespace framescope::ui::windows;

class MainWindowTest : public QObject
{
    Q_OBJECT

    /// Everything that main.cpp puts together, in a folder of its own.
    struct Program {
        Program()
            : theme(*qApp)
            , store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
            , settings(store)
            , captures(folder.filePath(QStringLiteral("captures")))
            , workspace(std::move(profiles::Workspace::create(folder.filePath(QStringLiteral("w")), QStringLiteral("Test"))).value())
            , secrets(workspace->id(), nullptr)
            , window({io, theme, settings, captures, workspace.get(), &secrets})
        {
            window.show();
        }
        QTemporaryDir folder;
        ui::theme::Theme theme;
        QSettings store;
        ui::models::AppSettings settings;
        capture::CaptureStore captures;
        std::unique_ptr<profiles::Workspace> workspace;
        profiles::SecretStore secrets;
        ui::models::IoThread io;
        MainWindow window;
    };

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
        QTRY_COMPARE(session->statistics().in.messages, 1u);
        QCOMPARE(program.window.tabs()->count(), 2);
        // Closing the window closes the connection with 1001 and keeps the log.
        program.window.close();
        QTRY_VERIFY(session->hasEnded());
        QCOMPARE(session->controller()->status().close.sent->code.value_or(0), 1001);
        QTRY_VERIFY(!QDir(program.captures.folder()).entryList({QStringLiteral("*.fscope")}).isEmpty());
    }

    void profilesOpenInTheirOwnTab()
    {
        uitest::EchoServer echo;
        Program program;
        const auto path = program.workspace->addProfile({}, profiles::Profile::create(QStringLiteral("Echo"), echo.address()));
        QVERIFY(path.ok());
        SessionPage *page = program.window.openProfile(*path, true);
        QVERIFY(page);
        QTRY_COMPARE(page->state(), session::Session::State::Open);
        QCOMPARE(page->title(), QStringLiteral("Echo"));
        QCOMPARE(program.window.openProfile(*path, false), page);
        program.window.close();
        QTRY_VERIFY(page->hasEnded());
    }

    void tabsComeBackAfterARestart()
    {
        Program program;
        program.window.open(QStringLiteral("ws://host.example/a"), false);
        program.window.close();
        MainWindow again({program.io, program.theme, program.settings, program.captures, program.workspace.get(), &program.secrets});
        again.open({}, false);
        QVERIFY(again.currentSession());
        QCOMPARE(again.currentSession()->address(), QStringLiteral("ws://host.example/a"));
        QCOMPARE(again.currentSession()->state(), session::Session::State::Idle);
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
        program.window.showPalette();
        auto *palette = program.window.findChild<CommandPalette *>();
        QVERIFY(palette);
        palette->close();
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_MainWindow.moc"
