#include "ProgramFixture.h"

#include "ui/panels/composer/ComposerPanel.h"
#include "ui/panels/connections/ConnectionsPanel.h"
#include "ui/panels/details/DetailsPanel.h"
#include "ui/panels/log/LogPanel.h"
#include "ui/widgets/FactsView.h"
#include "ui/widgets/FilterEdit.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/widgets/RowView.h"
#include "ui/windows/HelpWindow.h"
#include "ui/windows/ProfileEditor.h"
#include "ui/windows/ServerPage.h"
#include "ui/windows/SessionPage.h"
#include "ui/windows/WelcomePage.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTcpServer>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace framescope;
using namespace framescope::ui::windows;
using uitest::Program;
using State = session::Session::State;

/// The way from the window into the manual: F1 where the focus is, "What does this mean?" beside an error, and the list of shortcuts.
class HelpFromPanelsTest : public QObject
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
        MainWindow &window = program.window;
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
        const std::pair<int, const char *> tabs[] = {{ui::panels::details::DetailsPanel::Handshake, "details.md#handshake"},
                                                     {ui::panels::details::DetailsPanel::Timing, "details.md#timing"},
                                                     {ui::panels::details::DetailsPanel::Tls, "details.md#tls"},
                                                     {ui::panels::details::DetailsPanel::Close, "details.md#close"}};
        for (const auto &[tab, address] : tabs) {
            page->details()->tabs()->setCurrentIndex(tab);
            QCOMPARE(pageFrom(window, page->details()->facts(static_cast<ui::panels::details::DetailsPanel::Tab>(tab))), QString::fromLatin1(address));
        }
        QCOMPARE(pageFrom(window, window.connections()->tree()), QStringLiteral("connections.md"));

        // The close page knows its code as soon as there is one.
        page->disconnectNow();
        QTRY_COMPARE_WITH_TIMEOUT(page->state(), State::Closed, 30'000);
        page->log()->view()->clearSelection();
        auto *close = page->details()->facts(ui::panels::details::DetailsPanel::Close);
        page->details()->tabs()->setCurrentIndex(ui::panels::details::DetailsPanel::Close);
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
        window.editProfile(*profile);
        auto *editor = window.findChild<ProfileEditor *>();
        QVERIFY(editor);
        QCOMPARE(pageFrom(window, editor->pageList()), QStringLiteral("connections.md#profile-editor"));
        editor->reject();
        window.close();
        QTRY_VERIFY_WITH_TIMEOUT(page->hasEnded() && server->hasEnded(), 30'000);
    }

    void anErrorLeadsToItsParagraph()
    {
        // A port that was free a moment ago.
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const quint16 port = taken.serverPort();
        taken.close();
        Program program;
        MainWindow &window = program.window;
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
        auto *facts = page->details()->facts(ui::panels::details::DetailsPanel::Handshake);
        page->details()->tabs()->setCurrentIndex(ui::panels::details::DetailsPanel::Handshake);
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
};

QTEST_MAIN(HelpFromPanelsTest)
#include "tst_HelpFromPanels.moc"
