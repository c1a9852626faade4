#include "ui/support/ProgramFixture.h"

#include "ui/composer/ComposerPanel.h"
#include "ui/workspace/ConnectionsPanel.h"
#include "ui/details/DetailsPanel.h"
#include "ui/log/LogPanel.h"
#include "ui/widgets/FactsView.h"
#include "ui/widgets/FilterEdit.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/widgets/RowView.h"
#include "network/Diagnosis.h"
#include "protocol/CloseCode.h"
#include "ui/server/ServerForm.h"
#include "ui/widgets/HelpEvent.h"
#include "ui/workspace/EnvironmentEditor.h"
#include "ui/shell/HelpWindow.h"
#include "ui/workspace/ImportReport.h"
#include "ui/workspace/ProfileEditor.h"
#include "ui/server/ServerPage.h"
#include "ui/workspace/SecretPrompt.h"
#include "ui/session/SessionPage.h"
#include "ui/shell/SettingsDialog.h"
#include "ui/shell/WelcomePage.h"

#include "support/TestClass.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabBar>
#include <QTcpServer>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace framescope;
using namespace framescope::ui::program;
using namespace framescope::ui::server;
using namespace framescope::ui::session;
using namespace framescope::ui::shell;
using namespace framescope::ui::workspace;
using uitest::Program;
using State = session::Session::State;

/// The way from the window into the manual: F1 where the focus is, "What does this mean?" beside an error, and the list of shortcuts.
class tst_HelpFromPanels : public QObject
{
    Q_OBJECT

    /// Where F1 leads to from this widget.
    static QString pageFrom(MainWindow &window, QWidget *widget)
    {
        QWidget *top = widget->window();
        top->activateWindow();
        if (!QTest::qWaitForWindowActive(top))
            return QStringLiteral("the window is not active");
        widget->setFocus();
        if (!QTest::qWaitFor([&] { return widget->hasFocus() || (QApplication::focusWidget() && widget->isAncestorOf(QApplication::focusWidget())); }, 30'000))
            return QStringLiteral("cannot have the focus: ") + widget->accessibleName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        return window.help() ? window.help()->address() : QStringLiteral("no help");
    }

private slots:
    void theKeyOpensThePageOfThePanel()
    {
        uitest::EchoServer echo;
        QVERIFY(echo.ok);
        Program program;
        uitest::ProgramWindow &window = program.window;
        window.resize(1200, 800);
        window.open({}, false);
        auto *welcome = qobject_cast<WelcomePage *>(window.currentPage());
        QVERIFY(welcome);
        QCOMPARE(pageFrom(window, welcome->demoButton()), QStringLiteral("first-minutes.md"));

        SessionPage *page = window.newSession(echo.address());
        page->connectNow();
        QTRY_COMPARE_WITH_TIMEOUT(page->state(), State::Open, 30'000);
        QCOMPARE(pageFrom(window, page->addressEdit()), QStringLiteral("connections.md"));
        QCOMPARE(pageFrom(window, page->composer()->editor()), QStringLiteral("sending.md"));
        QCOMPARE(pageFrom(window, page->log()->view()), QStringLiteral("log-and-filters.md"));
        QCOMPARE(pageFrom(window, page->log()->filterEdit()), QStringLiteral("log-and-filters.md#filter-language"));
        QCOMPARE(pageFrom(window, page->details()->tabs()), QStringLiteral("details.md"));
        const std::pair<int, const char *> tabs[] = {{ui::details::DetailsPanel::Handshake, "details.md#handshake"},
                                                     {ui::details::DetailsPanel::Timing, "details.md#timing"},
                                                     {ui::details::DetailsPanel::Tls, "details.md#tls"},
                                                     {ui::details::DetailsPanel::Close, "details.md#close"}};
        for (const auto &[tab, address] : tabs) {
            page->details()->tabs()->setCurrentIndex(tab);
            QCOMPARE(pageFrom(window, page->details()->facts(static_cast<ui::details::DetailsPanel::Tab>(tab))), QString::fromLatin1(address));
        }
        QCOMPARE(pageFrom(window, window.connections()->tree()), QStringLiteral("connections.md"));

        // The close page knows its code as soon as there is one.
        page->disconnectNow();
        QTRY_COMPARE_WITH_TIMEOUT(page->state(), State::Closed, 30'000);
        page->log()->view()->clearSelection();
        auto *close = page->details()->facts(ui::details::DetailsPanel::Close);
        page->details()->tabs()->setCurrentIndex(ui::details::DetailsPanel::Close);
        QTRY_COMPARE_WITH_TIMEOUT(close->property("helpTopic").toString(), QStringLiteral("close:1000"), 30'000);
        QCOMPARE(pageFrom(window, close), QStringLiteral("close-codes.md#1000"));

        ServerPage *server = window.newServer();
        server->toggle();
        QTRY_VERIFY_WITH_TIMEOUT(server->controller()->status().listening, 30'000);
        auto *button = server->findChild<QPushButton *>();
        for (QPushButton *each : server->findChildren<QPushButton *>()) {
            if (each->isVisible() && each->isEnabled() && each->focusPolicy() != Qt::NoFocus)
                button = each;
        }
        QCOMPARE(pageFrom(window, button), QStringLiteral("server.md"));

        const auto profile = program.workspace->addProfile({}, profiles::Profile::create(QStringLiteral("Echo"), echo.address()));
        QVERIFY(profile.ok());
        window.space().editProfile(*profile);
        auto *editor = window.findChild<ProfileEditor *>();
        QVERIFY(editor);
        QCOMPARE(pageFrom(window, editor->pageList()), QStringLiteral("connections.md#profile-editor"));
        editor->reject();
        window.close();
        QTRY_VERIFY_WITH_TIMEOUT(page->hasEnded() && server->hasEnded(), 30'000);
    }

    void theKeyOpensThePageOfADialog()
    {
        Program program;
        uitest::ProgramWindow &window = program.window;
        window.showSettings();
        auto *settings = window.findChild<SettingsDialog *>();
        QVERIFY(settings);
        QCOMPARE(pageFrom(window, settings->pageList()), QStringLiteral("settings.md"));
        settings->close();

        window.space().showEnvironments();
        auto *environments = window.findChild<EnvironmentEditor *>();
        QVERIFY(environments);
        QCOMPARE(pageFrom(window, environments->addButton()), QStringLiteral("connections.md#environments"));
        environments->reject();

        profiles::Imported imported;
        QPointer<ImportReport> report = new ImportReport(imported, &window); // goes when it is closed
        report->show();
        QCOMPARE(pageFrom(window, report->list()), QStringLiteral("connections.md#import"));
        report->close();

        SessionPage *page = window.newSession(QStringLiteral("ws://127.0.0.1/"));
        page->secretPrompt()->ask({QStringLiteral("token")}, true);
        QCOMPARE(pageFrom(window, page->secretPrompt()->fields().front()), QStringLiteral("connections.md#secrets"));

        ServerPage *server = window.newServer();
        server->showSettings(true);
        QCOMPARE(pageFrom(window, server->form()->portBox()), QStringLiteral("server.md"));
        const auto path = program.workspace->addProfile({}, profiles::Profile::create(QStringLiteral("Echo"), QStringLiteral("ws://localhost/")));
        QVERIFY(path.ok());
        window.space().editProfile(*path);
        auto *editor = window.findChild<ProfileEditor *>();
        QVERIFY(editor);
        QCOMPARE(pageFrom(window, editor->urlEdit()), QStringLiteral("connections.md#profile-editor"));
        editor->reject();
        window.close();
    }

    /// "What does this mean?" for whatever can be wrong, and for every close code.
    void everyDiagnosisAndEveryCodeLeadsToItsParagraph()
    {
        Program program;
        uitest::ProgramWindow &window = program.window;
        SessionPage *page = window.newSession(QStringLiteral("ws://127.0.0.1/"));
        for (const char *id : network::Diagnosis::ids()) {
            page->notice()->showError({QLatin1String(id), QStringLiteral("It went wrong."), {}, {}});
            QTRY_VERIFY_WITH_TIMEOUT(page->notice()->helpButton()->isVisible(), 30'000);
            page->notice()->helpButton()->click();
            QVERIFY(window.help());
            QCOMPARE(window.help()->address(), QStringLiteral("errors.md#") + QLatin1String(id));
        }
        for (const protocol::CloseCodeInfo &code : protocol::closeCodes()) {
            ui::widgets::HelpEvent::send(page->details(), QStringLiteral("close:%1").arg(code.code));
            QCOMPARE(window.help()->address(), QStringLiteral("close-codes.md#%1").arg(code.code));
        }
        window.close();
    }

    void anErrorLeadsToItsParagraph()
    {
        // A port that was free a moment ago.
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const quint16 port = taken.serverPort();
        taken.close();
        Program program;
        uitest::ProgramWindow &window = program.window;
        window.resize(1200, 800);
        SessionPage *page = window.newSession(QStringLiteral("ws://127.0.0.1:%1/").arg(port));
        page->connectNow();
        QTRY_VERIFY_WITH_TIMEOUT(page->notice()->isVisible(), 30'000);
        QVERIFY(page->notice()->helpButton()->isVisible());
        QTest::mouseClick(page->notice()->helpButton(), Qt::LeftButton);
        QVERIFY(window.help());
        QCOMPARE(window.help()->address(), QStringLiteral("errors.md#tcp.refused"));
        QVERIFY(window.help()->isVisible());

        // The same from the row on the page of the handshake, by key.
        auto *facts = page->details()->facts(ui::details::DetailsPanel::Handshake);
        page->details()->tabs()->setCurrentIndex(ui::details::DetailsPanel::Handshake);
        window.help()->showTopic({});
        QTreeWidgetItem *row = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT([&] {
            for (QTreeWidgetItemIterator at(facts); *at; ++at) {
                if ((*at)->text(0) == QLatin1String("What does this mean?"))
                    row = *at;
            }
            return row != nullptr;
        }(), 30'000);
        facts->setCurrentItem(row);
        facts->setFocus();
        QTest::keyClick(facts, Qt::Key_Return);
        QCOMPARE(window.help()->address(), QStringLiteral("errors.md#tcp.refused"));
        window.close();
        QTRY_VERIFY_WITH_TIMEOUT(page->hasEnded(), 30'000);
    }

    void shortcutsOfTheManualAreThoseOfTheProgram()
    {
        uitest::EchoServer echo;
        Program program;
        uitest::ProgramWindow &window = program.window;
        SessionPage *page = window.newSession(echo.address());
        window.showHelp();
        const auto keysOf = [](const QObject *owner) {
            QStringList keys;
            for (const QAction *action : owner->findChildren<QAction *>()) {
                for (const QKeySequence &sequence : action->shortcuts())
                    keys << sequence.toString(QKeySequence::PortableText);
            }
            return keys;
        };
        QStringList inProgram = keysOf(&window.actions()) + keysOf(page) + keysOf(window.help());
        // Those of fields, which Escape and the like are.
        inProgram.replaceInStrings(QStringLiteral("Enter"), QStringLiteral("Return")); // that of the keypad is the same to a person
        inProgram.removeAll(QStringLiteral("Esc"));
        inProgram.removeAll(QStringLiteral("Shift+Return"));
        inProgram.removeDuplicates();

        const ui::shell::Manual &manual = window.help()->manual();
        static const QRegularExpression line(QStringLiteral("^- (\\*\\*.+)$"), QRegularExpression::MultilineOption);
        static const QRegularExpression bold(QStringLiteral("\\*\\*(.+?)\\*\\*"));
        QString listed = manual.page(QStringLiteral("shortcuts.md"))->markdown;
        listed.truncate(listed.indexOf(QLatin1String("## Keys of fields and lists")));
        QStringList inManual;
        for (auto at = line.globalMatch(listed); at.hasNext();) {
            // What stands in front of the colon are keys, what stands behind it is what they do.
            const QString keys = at.next().captured(1).section(QLatin1String("**:"), 0, 0) + QStringLiteral("**");
            for (auto key = bold.globalMatch(keys); key.hasNext();)
                inManual << key.next().captured(1).replace(QLatin1String("\\\\"), QLatin1String("\\"));
        }
        inManual.removeDuplicates();
        for (QString &keys : inManual)
            keys.replace(QLatin1String("Page Down"), QLatin1String("PgDown")).replace(QLatin1String("Page Up"), QLatin1String("PgUp"));
        // What is a matter of the platform: the manual names the keys of most.
        const std::pair<QKeySequence::StandardKey, const char *> standard[] = {{QKeySequence::Close, "Ctrl+W"}, {QKeySequence::Quit, "Ctrl+Q"}};
        for (const auto &[key, usual] : standard) {
            for (const QKeySequence &own : QKeySequence::keyBindings(key))
                inProgram.removeAll(own.toString(QKeySequence::PortableText));
            inProgram.removeAll(QString::fromLatin1(usual));
            inManual.removeAll(QString::fromLatin1(usual));
        }
        QStringList notInManual, notInProgram;
        for (const QString &keys : std::as_const(inProgram)) {
            if (!inManual.contains(keys))
                notInManual << keys;
        }
        for (const QString &keys : std::as_const(inManual)) {
            if (!inProgram.contains(keys))
                notInProgram << keys;
        }
        QVERIFY2(notInManual.isEmpty(), qPrintable(QStringLiteral("the manual does not name: ") + notInManual.join(QStringLiteral(", "))));
        QVERIFY2(notInProgram.isEmpty(), qPrintable(QStringLiteral("the program does not have: ") + notInProgram.join(QStringLiteral(", "))));
        QVERIFY(inManual.size() > 20);
        window.close();
    }
};

FRAMESCOPE_TEST(tst_HelpFromPanels);
#include "tst_HelpFromPanels.moc"
