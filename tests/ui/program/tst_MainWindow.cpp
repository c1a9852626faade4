#include "ui/program/MainWindow.h"

#include "ui/support/ProgramFixture.h"
#include "ui/composer/ComposerPanel.h"
#include "ui/workspace/ConnectionsPanel.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/captures/CapturePage.h"
#include "ui/shell/CommandPalette.h"
#include "ui/workspace/EnvironmentEditor.h"
#include "ui/workspace/ImportReport.h"
#include "ui/workspace/ProfileEditor.h"
#include "ui/workspace/RowTable.h"
#include "ui/workspace/SecretPrompt.h"
#include "ui/server/ServerPage.h"
#include "ui/session/SessionPage.h"
#include "ui/shell/SettingsDialog.h"
#include "ui/shell/TabArea.h"
#include "ui/workspace/VariableTable.h"
#include "ui/shell/WelcomePage.h"

#include "support/TestClass.h"

#include <QAbstractProxyModel>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace framescope;
using namespace framescope::ui::captures;
using namespace framescope::ui::program;
using namespace framescope::ui::server;
using namespace framescope::ui::session;
using namespace framescope::ui::shell;
using namespace framescope::ui::workspace;
using uitest::Program;
using State = session::Session::State;

class tst_MainWindow : public QObject
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

    void profilesOpenInTheirOwnTab()
    {
        uitest::EchoServer echo;
        Program program;
        const QString path = program.addProfile(QStringLiteral("Echo"), echo.address());
        SessionPage *page = program.window.openProfile(path, true);
        QVERIFY(page);
        QTRY_COMPARE_WITH_TIMEOUT(page->state(), State::Open, 30'000);
        QCOMPARE(page->title(), QStringLiteral("Echo"));
        QCOMPARE(program.window.openProfile(path, false), page);
        // Renaming in the tree renames the tab; moving keeps it with its file.
        auto *model = qobject_cast<ui::workspace::ConnectionsModel *>(program.window.findChild<ui::workspace::ConnectionsModel *>());
        QVERIFY(model->setData(model->indexOf(ui::workspace::ConnectionsModel::Kind::Profile, path), QStringLiteral("Other"), Qt::EditRole));
        QCOMPARE(page->title(), QStringLiteral("Other"));
        model->undo();
        QCOMPARE(page->title(), QStringLiteral("Echo"));
        QCOMPARE(page->profilePath(), path);
        program.window.close();
        QTRY_VERIFY_WITH_TIMEOUT(page->hasEnded(), 30'000);
    }

    void tabsAndSidesComeBackAfterARestart()
    {
        Program program;
        program.window.open(QStringLiteral("ws://host.example/a"), false);
        program.window.newSession(QStringLiteral("ws://host.example/b"));
        program.window.newSession(QStringLiteral("ws://host.example/c"));
        program.window.actions().action(QStringLiteral("view.split"))->trigger();
        QCOMPARE(program.window.tabArea()->panes().size(), 2);
        program.window.tabArea()->setCurrent(program.window.pages().at(0));
        program.window.close();
        MainWindow again(program.services());
        again.open({}, false);
        QCOMPARE(again.pages().size(), 3);
        QCOMPARE(again.tabArea()->panes().size(), 2);
        QCOMPARE(again.tabArea()->paneOf(again.pages().at(2)), 1);
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
        MainWindow &window = program.window;
        window.open(QStringLiteral("ws://host.example/a"), false);
        window.open(file, false);
        QTRY_COMPARE_WITH_TIMEOUT(window.pages().size(), 2, 30'000);
        window.newSession(QStringLiteral("ws://host.example/c"));
        window.tabArea()->splitOff(window.pages().at(1));
        window.tabArea()->setCurrent(window.pages().at(0));
        const QString front = window.pages().at(0)->title();
        window.close();
        MainWindow again(program.services());
        again.open({}, false);
        QTRY_COMPARE_WITH_TIMEOUT(again.tabArea()->panes().size(), 2, 30'000);
        QCOMPARE(again.pages().size(), 3);
        auto *capture = qobject_cast<CapturePage *>(again.pages().at(2));
        QVERIFY(capture);
        QCOMPARE(again.tabArea()->paneOf(capture), 1);
        QCOMPARE(again.currentPage()->title(), front);
        QCOMPARE(again.tabArea()->panes().at(0)->currentWidget(), again.pages().at(0));
    }

    void whatWasSentIsThereAfterARestart()
    {
        uitest::EchoServer echo;
        Program program;
        const QString path = program.addProfile(QStringLiteral("Echo"), echo.address());
        SessionPage *page = program.window.openProfile(path, true);
        QTRY_COMPARE_WITH_TIMEOUT(page->state(), State::Open, 30'000);
        for (const char *text : {"first", "second"}) {
            ui::composer::Draft draft;
            draft.text = QString::fromLatin1(text);
            page->composer()->setDraft(draft);
            page->composer()->send();
        }
        emit program.window.tabs()->tabCloseRequested(0);
        QTRY_VERIFY_WITH_TIMEOUT(program.window.findChildren<SessionPage *>().isEmpty(), 30'000);
        page = program.window.openProfile(path, false);
        QCOMPARE(page->composer()->history(), (QStringList{QStringLiteral("second"), QStringLiteral("first")}));
        // Sessions that are not to be stored leave nothing.
        capture::RetentionRules rules = program.settings.retention();
        rules.memoryOnly = true;
        program.settings.setRetention(rules);
        emit program.window.tabs()->tabCloseRequested(0);
        QTRY_VERIFY_WITH_TIMEOUT(program.window.findChildren<SessionPage *>().isEmpty(), 30'000);
        page = program.window.openProfile(path, false);
        QVERIFY(page->composer()->history().isEmpty());
        QVERIFY(QDir(program.folder.filePath(QStringLiteral("sent"))).entryList(QDir::Files).isEmpty());
    }

    void aFolderHandsDownWhatItsEditorSays()
    {
        Program program;
        const auto folder = program.workspace->addFolder({}, QStringLiteral("Team"));
        const QString path = program.addProfile(QStringLiteral("Echo"), QStringLiteral("ws://localhost/"), *folder);
        auto *panel = program.window.connections();
        auto *model = program.window.findChild<ui::workspace::ConnectionsModel *>();
        const QModelIndex index = qobject_cast<QAbstractProxyModel *>(panel->tree()->model())->mapFromSource(model->indexOf(ui::workspace::ConnectionsModel::Kind::Folder, *folder));
        const std::unique_ptr<QMenu> menu(panel->makeMenu(index));
        const QList<QAction *> actions = menu->actions();
        const auto edit = std::find_if(actions.begin(), actions.end(), [](const QAction *action) { return action->text() == QStringLiteral("Edit…"); });
        QVERIFY(edit != actions.end());
        (*edit)->trigger();
        auto *editor = program.window.findChild<ProfileEditor *>();
        QVERIFY(editor);
        QCOMPARE(editor->subject(), ProfileEditor::Subject::Folder);
        QVERIFY(!editor->isModified());
        editor->headerTable()->item(0, RowTable::NameColumn)->setText(QStringLiteral("X-Team"));
        editor->headerTable()->item(0, RowTable::ValueColumn)->setText(QStringLiteral("7"));
        editor->ownVariables()->item(0, VariableTable::NameColumn)->setText(QStringLiteral("host"));
        editor->ownVariables()->item(0, VariableTable::ValueColumn)->setText(QStringLiteral("a.example"));
        QVERIFY(editor->isModified());
        QVERIFY(editor->save());
        QVERIFY(!editor->isModified());
        const auto effective = program.workspace->effective(path);
        QCOMPARE(effective->profile.settings.headers.size(), 1u);
        QCOMPARE(effective->profile.settings.headers[0].name, QStringLiteral("X-Team"));
        QCOMPARE(program.workspace->folderSettings(*folder)->value.variables.at(0).value, QStringLiteral("a.example"));
        QCOMPARE(program.workspace->folderSettings(*folder)->value.name, QStringLiteral("Team"));
        // The workspace itself: the same editor, from the tree's first root.
        const std::unique_ptr<QMenu> top(panel->makeMenu(panel->tree()->model()->index(0, 0)));
        QCOMPARE(top->actions().value(0)->text(), QStringLiteral("Edit…"));
        top->actions().value(0)->trigger();
        QCOMPARE(program.window.findChildren<ProfileEditor *>().size(), 2);
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

    void thePaletteHasEveryActionAndEveryProfile()
    {
        Program program;
        program.addProfile(QStringLiteral("Ticker"), QStringLiteral("ws://localhost/"));
        program.window.open(QStringLiteral("ws://localhost/"), false);
        program.window.showPalette();
        auto *palette = program.window.findChild<CommandPalette *>();
        QVERIFY(palette);
        QTest::keyClicks(palette->edit(), QStringLiteral("Connect Ticker"));
        QCOMPARE(palette->list()->item(0)->text(), QStringLiteral("Connect Ticker"));
        palette->edit()->clear();
        QVERIFY(palette->list()->count() >= 40);
        QTest::keyClicks(palette->edit(), QStringLiteral("settings"));
        QTest::keyClick(palette->edit(), Qt::Key_Return);
        QTRY_VERIFY(program.window.findChild<SettingsDialog *>() != nullptr);
        for (const auto &item : program.window.actions().items())
            QVERIFY2(!ui::shell::ActionRegistry::plainText(item.action).isEmpty(), qPrintable(item.id));
    }

    void noTwoActionsHaveTheSameKeys()
    {
        Program program;
        for (const auto &item : program.window.actions().items()) {
            for (const QKeySequence &keys : item.action->shortcuts())
                QVERIFY2(program.window.actions().usedBy(keys, item.id).isEmpty(), qPrintable(item.id + QLatin1Char(' ') + keys.toString()));
        }
    }

    void noKeyOfTheWindowStandsTwice()
    {
        Program program;
        program.window.open(QStringLiteral("ws://localhost/"), false);
        // A key of a part of the window must not be one of the whole window: in that part neither would do anything.
        QHash<QString, QStringList> window;
        QList<std::pair<QString, QString>> parts;
        const auto note = [&](const QKeySequence &keys, Qt::ShortcutContext context, const QString &who) {
            if (context == Qt::WindowShortcut || context == Qt::ApplicationShortcut)
                window[keys.toString()] << who;
            else
                parts.append({keys.toString(), who});
        };
        QList<QAction *> actions = program.window.findChildren<QAction *>();
        for (const auto &item : program.window.actions().items())
            actions << item.action;
        for (const QAction *action : std::as_const(actions)) {
            for (const QKeySequence &keys : action->shortcuts())
                note(keys, action->shortcutContext(), action->objectName() + QLatin1Char(' ') + action->text());
        }
        for (const QShortcut *shortcut : program.window.findChildren<QShortcut *>())
            note(shortcut->key(), shortcut->context(), QStringLiteral("shortcut of ") + QString::fromLatin1(shortcut->parent()->metaObject()->className()));
        QVERIFY(window.size() > 30);
        for (auto it = window.cbegin(); it != window.cend(); ++it)
            QVERIFY2(it.value().size() == 1, qPrintable(it.key() + QLatin1String(": ") + it.value().join(QLatin1String(", "))));
        for (const auto &[keys, who] : parts)
            QVERIFY2(!window.contains(keys), qPrintable(keys + QLatin1String(": ") + who + QLatin1String(", ") + window.value(keys).join(QLatin1String(", "))));
    }

    void missingSecretsAreAskedForInPlace()
    {
        uitest::EchoServer echo;
        Program program(true);
        auto profile = profiles::Profile::create(QStringLiteral("Echo"), echo.address());
        profile.settings.headers.push_back({true, QStringLiteral("Authorization"), QStringLiteral("Bearer {{secret.echo-token}}"), {}, {}});
        const auto path = program.workspace->addProfile({}, profile);
        SessionPage *page = program.window.openProfile(*path, true);
        QTRY_VERIFY(page->secretPrompt()->isVisibleTo(page));
        QCOMPARE(page->state(), State::Idle);
        QVERIFY(!page->secretPrompt()->acceptButton()->isEnabled());
        QTest::keyClicks(page->secretPrompt()->fields().at(0), QStringLiteral("hunter2"));
        QTest::mouseClick(page->secretPrompt()->acceptButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(page->state(), State::Open, 30'000);
        // It went over the wire, into the keychain, and nowhere else.
        QVERIFY(page->controller()->status().facts->rawRequest.contains("Authorization: Bearer hunter2"));
        QCOMPARE(program.keychain.size(), 1u);
        QFile file(program.workspace->absolute(*path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("hunter2"));
        page->disconnectNow();
        QTRY_COMPARE_WITH_TIMEOUT(page->state(), State::Closed, 30'000);
    }

    void anUnknownVariableHasARemedy()
    {
        uitest::EchoServer echo;
        Program program;
        const auto environment = program.workspace->addEnvironment(profiles::Environment::create(QStringLiteral("Staging")));
        QVERIFY(environment.ok());
        const QString path = program.addProfile(QStringLiteral("Echo"), QStringLiteral("ws://127.0.0.1:{{port}}/"));
        SessionPage *page = program.window.openProfile(path, false);
        program.window.environmentBox()->setCurrentIndex(1);
        QVERIFY(!page->notice()->isHidden());
        QTest::mouseClick(page->notice()->actionButton(), Qt::LeftButton);
        auto *editor = program.window.findChild<EnvironmentEditor *>();
        QVERIFY(editor);
        QCOMPARE(editor->list()->currentItem()->text(), QStringLiteral("Staging"));
        editor->table()->item(0, VariableTable::ValueColumn)->setText(QString::number(echo.server->url().port()));
        QVERIFY(editor->save());
        editor->reject();
        // The tab saw it: no need to open it again.
        QTRY_VERIFY(page->notice()->isHidden());
        page->connectNow();
        QTRY_COMPARE_WITH_TIMEOUT(page->state(), State::Open, 30'000);
        page->disconnectNow();
        QTRY_COMPARE_WITH_TIMEOUT(page->state(), State::Closed, 30'000);
    }

    void whatIsDroppedIsImportedWithAReport()
    {
        Program program;
        QMimeData command;
        command.setText(QStringLiteral("websocat -H='X-One: 1' wss://host.example/feed"));
        program.window.importData(command, {});
        auto *report = program.window.findChild<ImportReport *>();
        QVERIFY(report);
        QVERIFY(report->text().contains(QStringLiteral("1")));
        report->close();
        QCOMPARE(program.workspace->items().size(), 1u);
        QMimeData address;
        address.setText(QStringLiteral("wss://host.example/other"));
        const auto folder = program.workspace->addFolder({}, QStringLiteral("Group"));
        program.window.importData(address, *folder);
        QCOMPARE(program.workspace->children(*folder).size(), 1u);
        QMimeData nothing;
        program.window.importData(nothing, {});
        QVERIFY(!program.window.notice()->isHidden());
    }

    void profilesAreExportedAndCopied()
    {
        Program program;
        auto profile = profiles::Profile::create(QStringLiteral("Echo"), QStringLiteral("wss://host.example/?token=abc"));
        profile.settings.headers.push_back({true, QStringLiteral("Authorization"), QStringLiteral("Bearer abcdef0123456789abcdef"), {}, {}});
        const auto path = program.workspace->addProfile({}, profile);
        const QString file = program.folder.filePath(QStringLiteral("out.json"));
        program.window.exportProfiles({}, QStringLiteral("framescope"), file);
        QFile out(file);
        QVERIFY(out.open(QIODevice::ReadOnly));
        const QByteArray written = out.readAll();
        QVERIFY(written.contains("host.example"));
        QVERIFY(!written.contains("abcdef0123456789abcdef"));
        program.window.copyAs(*path, QStringLiteral("websocat"));
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(QStringLiteral("websocat")));
        QVERIFY(!copied.contains(QStringLiteral("abcdef0123456789abcdef")));
    }

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

    void anOpenConnectionTakesEditsAtTheNextConnect()
    {
        uitest::EchoServer echo;
        Program program;
        const QString path = program.addProfile(QStringLiteral("Echo"), echo.address());
        SessionPage *page = program.window.openProfile(path, true);
        QTRY_COMPARE_WITH_TIMEOUT(page->state(), State::Open, 30'000);
        program.window.editProfile(path);
        auto *editor = program.window.findChild<ProfileEditor *>();
        QVERIFY(editor);
        editor->nameEdit()->setText(QStringLiteral("Renamed"));
        QTest::mouseClick(editor->saveButton(), Qt::LeftButton);
        QCOMPARE(page->title(), QStringLiteral("Renamed"));
        QCOMPARE(page->state(), State::Open);
        QCOMPARE(page->statistics().connections, 1u);
        page->disconnectNow();
        QTRY_COMPARE_WITH_TIMEOUT(page->state(), State::Closed, 30'000);
    }
};

FRAMESCOPE_TEST(tst_MainWindow);
#include "tst_MainWindow.moc"
