#include "ui/support/KeyboardUser.h"

#include "ui/server/models/ClientsModel.h"
#include "ui/workspace/ConnectionsPanel.h"
#include "ui/log/LogPanel.h"
#include "ui/server/AddressPanel.h"
#include "ui/server/ClientsPanel.h"
#include "ui/server/FaultBuilder.h"
#include "ui/server/ServerForm.h"
#include "ui/server/SpecTable.h"
#include "ui/widgets/FilterEdit.h"
#include "ui/server/ServerPage.h"

#include "session/Session.h"

#include "support/TestClass.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTimer>

using namespace framescope;
using namespace framescope::ui::program;
using namespace framescope::ui::server;
using uitest::KeyboardUser;
using uitest::kCtrl;
using uitest::kShift;
using uitest::Program;
using State = session::Session::State;

namespace {

/// Somebody who connects to the server under test.
struct Client {
    explicit Client(const QUrl &url)
    {
        session::SessionSettings settings;
        settings.connection.url = base::WebSocketAddress::of(url);
        session = std::make_unique<session::Session>(settings);
        session->start();
    }
    bool isOpen() const { return session->state() == State::Open; }
    quint64 received() const { return session->statistics().in.messages; }

    std::unique_ptr<session::Session> session;
};

} // namespace

/// The manual's page on the server as somebody does it who has no mouse.
class tst_KeyboardServer : public QObject
{
    Q_OBJECT

    static ServerPage *startedServer(Program &program, const KeyboardUser &user)
    {
        program.window.resize(1200, 800);
        program.window.activateWindow();
        if (!QTest::qWaitForWindowActive(&program.window))
            return nullptr;
        user.press(Qt::Key_N, kCtrl | kShift);
        auto *page = qobject_cast<ServerPage *>(program.window.currentPage());
        // What one wants first of a new server has the focus.
        if (!page || !QTest::qWaitFor([&] { return KeyboardUser::has(page->startButton()); }, 30'000))
            return nullptr;
        user.press(Qt::Key_Space);
        return QTest::qWaitFor([&] { return page->isBusy(); }, 30'000) ? page : nullptr;
    }
    static bool chooseClient(const KeyboardUser &user, ServerPage *page, int row)
    {
        QTableView *view = page->clients()->view();
        if (!user.tabTo(view) && !user.tabTo(view, Qt::Key_Backtab))
            return false;
        user.press(Qt::Key_Home, kCtrl);
        for (int i = 0; i < row; ++i)
            user.press(Qt::Key_Down);
        return view->currentIndex().row() == row && view->selectionModel()->isRowSelected(row);
    }
    static bool finish(Program &program, ServerPage *page)
    {
        program.window.activateWindow();
        if (!QTest::qWaitForWindowActive(&program.window))
            return false;
        const QPointer<ServerPage> gone(page);
        program.window.close();
        return QTest::qWaitFor([&] { return !gone || !gone->isBusy(); }, 30'000);
    }

private slots:
    void clients()
    {
        Program program;
        const KeyboardUser user(program.window);
        ServerPage *page = startedServer(program, user);
        QVERIFY(page);
        auto *clients = page->clients();
        Client first(page->controller()->url());
        QTRY_COMPARE_WITH_TIMEOUT(clients->model()->rowCount(), 1, 30'000);
        Client second(page->controller()->url());
        QTRY_COMPARE_WITH_TIMEOUT(clients->model()->rowCount(), 2, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(first.isOpen() && second.isOpen(), 30'000);

        // To all, and to the chosen one.
        QVERIFY(user.tabTo(clients->textEdit()));
        user.type(QStringLiteral("hello"));
        user.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(first.received() == 1 && second.received() == 1, 30'000);
        QVERIFY(chooseClient(user, page, 1));
        QVERIFY(user.tabTo(clients->targetBox()));
        user.press(Qt::Key_Down);
        QVERIFY(user.tabTo(clients->kindBox()));
        user.press(Qt::Key_Down);
        QVERIFY(user.tabTo(clients->textEdit()));
        user.retype(QStringLiteral("00 ff"));
        QVERIFY(user.tabTo(clients->sendButton()));
        user.press(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(second.received(), 2u, 30'000);
        QCOMPARE(first.received(), 1u);

        // A ping, and only its entries.
        QVERIFY(user.tabTo(clients->pingButton()) || user.tabTo(clients->pingButton(), Qt::Key_Backtab));
        user.press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(second.session->statistics().in.framesOf(protocol::Opcode::Ping) == 1, 30'000);
        QVERIFY(user.tabTo(clients->logButton(), Qt::Key_Backtab));
        user.press(Qt::Key_Space);
        QTRY_COMPARE(page->log()->filterEdit()->text().trimmed(), QStringLiteral("conn:2"));
        user.press(Qt::Key_Space);
        QTRY_VERIFY(page->log()->filterEdit()->text().isEmpty());

        // A client's menu, where the list has the focus.
        QVERIFY(chooseClient(user, page, 0));
        user.menuKey();
        QTRY_VERIFY(QApplication::activePopupWidget());
        user.press(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());
        user.press(Qt::Key_F10, Qt::ShiftModifier); // keyboards without that key
        QTRY_VERIFY(QApplication::activePopupWidget());
        user.press(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());

        // Closed with a code and a reason; the other one dropped.
        QVERIFY(user.tabTo(clients->codeEdit()));
        user.retype(QStringLiteral("4001"));
        QVERIFY(user.tabTo(clients->reasonEdit()));
        user.type(QStringLiteral("enough"));
        QVERIFY(user.tabTo(clients->closeButton()));
        user.press(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(first.session->state(), State::Closed, 30'000);
        QCOMPARE(first.session->closeFacts().received->code.value_or(0), 4001);
        QCOMPARE(first.session->closeFacts().received->reason, QByteArrayLiteral("enough"));
        QTRY_COMPARE_WITH_TIMEOUT(clients->model()->rowCount(), 1, 30'000);
        QVERIFY(chooseClient(user, page, 0));
        QVERIFY(user.tabTo(clients->dropButton()));
        user.press(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(second.session->state(), State::Closed, 30'000);
        QVERIFY(!second.session->closeFacts().received);

        // Its address, and a session with it.
        QVERIFY(user.tabTo(page->addresses()->connectButton(0)) || user.tabTo(page->addresses()->connectButton(0), Qt::Key_Backtab));
        user.press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(program.window.currentSession() != nullptr, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(clients->model()->rowCount(), 1, 30'000);
        user.press(Qt::Key_PageUp, kCtrl);
        QCOMPARE(program.window.currentPage(), page);

        // And stopped.
        QVERIFY(user.tabTo(page->startButton()) || user.tabTo(page->startButton(), Qt::Key_Backtab));
        user.press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!page->isBusy(), 30'000);
        QVERIFY(finish(program, page));
    }

    void settingsAndFaults()
    {
        Program program;
        const KeyboardUser user(program.window);
        ServerPage *page = startedServer(program, user);
        QVERIFY(page);
        user.press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!page->isBusy(), 30'000);
        auto *form = page->form();

        QVERIFY(user.tabTo(page->settingsButton()));
        user.press(Qt::Key_Space);
        QTRY_VERIFY(form->isVisible());
        QVERIFY(user.tabTo(form->pages()->tabBar()));
        user.press(Qt::Key_Tab);
        QVERIFY(KeyboardUser::has(form->nameEdit()));
        user.retype(QStringLiteral("Broken"));
        QVERIFY(user.tabTo(form->portBox()));
        QVERIFY(user.tabTo(form->pages()->tabBar(), Qt::Key_Backtab));

        // What it does: another row, written over, and taken out again.
        user.press(Qt::Key_Right);
        QTRY_VERIFY(form->paths()->isVisible());
        QVERIFY(user.tabTo(QStringLiteral("Add behaviour")));
        QTimer choosing; // a button's menu has an event loop of its own
        connect(&choosing, &QTimer::timeout, &choosing, [&] {
            if (!QApplication::activePopupWidget())
                return;
            choosing.stop();
            user.press(Qt::Key_Down);
            user.press(Qt::Key_Return);
        });
        choosing.start(10);
        user.press(Qt::Key_Space);
        QTRY_COMPARE(form->paths()->rows().size(), 2);
        QVERIFY(user.tabTo(form->paths()->table()));
        user.press(Qt::Key_F2);
        user.retype(QStringLiteral("sink"));
        user.press(Qt::Key_Return);
        QTRY_COMPARE(form->paths()->rows().at(1).at(1), QStringLiteral("sink"));
        user.press(Qt::Key_Delete);
        QTRY_COMPARE(form->paths()->rows().size(), 1);
        QVERIFY(user.tabTo(form->pages()->tabBar(), Qt::Key_Backtab));

        // A fault: close with 1011 after the first message.
        user.press(Qt::Key_Right);
        QTRY_VERIFY(form->faultBuilder()->isVisible());
        QVERIFY(user.tabTo(form->faultBuilder()->kindBox()));
        QCOMPARE(form->faultBuilder()->kindBox()->currentText(), QStringLiteral("close"));
        QVERIFY(user.tabTo(form->faultBuilder()->optionsEdit()));
        user.type(QStringLiteral("code=1011"));
        QVERIFY(user.tabTo(form->faultBuilder()->momentBox()));
        user.press(Qt::Key_Down);
        user.press(Qt::Key_Down);
        QCOMPARE(form->faultBuilder()->momentBox()->currentData().toString(), QStringLiteral("after"));
        QVERIFY(user.tabTo(form->faultBuilder()->momentEdit()));
        user.retype(QStringLiteral("1"));
        QVERIFY(user.tabTo(form->faultBuilder()->addButton()));
        user.press(Qt::Key_Space);
        QTRY_COMPARE(form->faults()->rows(), (QList<QStringList>{{QStringLiteral("close:code=1011,after=1")}}));

        // Kept, and started again.
        QVERIFY(user.tabTo(page->saveButton(), Qt::Key_Backtab));
        user.press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!page->savedPath().isEmpty(), 30'000);
        QVERIFY(user.tabTo(page->settingsButton(), Qt::Key_Backtab));
        user.press(Qt::Key_Space);
        QTRY_VERIFY(!form->isVisible());
        QVERIFY(user.tabTo(page->startButton(), Qt::Key_Backtab));
        user.press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(page->isBusy(), 30'000);
        Client client(page->controller()->url());
        QTRY_VERIFY_WITH_TIMEOUT(client.isOpen(), 30'000);
        QVERIFY(client.session->send(session::Outgoing::text("one")));
        QTRY_COMPARE_WITH_TIMEOUT(client.session->state(), State::Closed, 30'000);
        QCOMPARE(client.session->closeFacts().received->code.value_or(0), 1011);
        QVERIFY(finish(program, page));
    }
};

FRAMESCOPE_TEST(tst_KeyboardServer);
#include "tst_KeyboardServer.moc"
