#include "ui/server/ServerFeature.h"

#include "ui/support/ProgramFixture.h"
#include "ui/server/ServerPage.h"
#include "ui/session/SessionPage.h"

#include "support/TestClass.h"

#include <QTest>

using namespace framescope;
using namespace framescope::ui::server;
using uitest::Program;

class tst_ServerFeature : public QObject
{
    Q_OBJECT

private slots:
    /// How a feature is attached: a page by its token, entries in a menu of its own, a way in on the welcome page; the shell names none.
    void isAttachedByItsRegistration()
    {
        Program program;
        uitest::ProgramWindow &window = program.window;
        for (const char *id : {"server.new", "server.echo", "server.demo"})
            QVERIFY2(window.actions().action(QString::fromLatin1(id)), id);
        auto *page = window.newServer();
        QCOMPARE(page->token().kind, QStringLiteral("new-server"));
        QVERIFY(page->save());
        const ui::shell::PageToken token = page->token();
        QCOMPARE(token.kind, QStringLiteral("server"));
        ui::shell::Page *opened = nullptr;
        window.registry().open(token, false, [&opened](ui::shell::Page *given) { opened = given; });
        QCOMPARE(opened, page); // it has a tab
        window.pages().close(page);
        window.registry().open(token, false, [&opened](ui::shell::Page *given) { opened = given; });
        QVERIFY(qobject_cast<ServerPage *>(opened));
        QCOMPARE(static_cast<ServerPage *>(opened)->savedPath(), token.what);
        window.registry().open({QStringLiteral("server"), QStringLiteral("gone.server.json")}, false, [&opened](ui::shell::Page *given) { opened = given; });
        QVERIFY(!opened);
    }

    /// The server is stopped and has no file; its session is beside it, with what was received before.
    void aServerAndItsSessionComeBack()
    {
        Program program;
        program.window.servers().runDemo();
        QTRY_VERIFY_WITH_TIMEOUT(program.window.currentSession() && program.window.currentSession()->statistics().in.messages == 1, 30'000);
        program.window.close();
        QTRY_VERIFY_WITH_TIMEOUT(!program.window.isVisible(), 30'000);
        uitest::ProgramWindow again(program.services());
        again.open({}, false);
        QCOMPARE(again.pages().all().size(), 2);
        auto *server = qobject_cast<ServerPage *>(again.pages().all().at(0));
        QVERIFY(server);
        QVERIFY(!server->isBusy());
        auto *session = again.currentSession(); // the one that was in front
        QVERIFY(session);
        QTRY_VERIFY_WITH_TIMEOUT(session->log()->model()->rowCount() > 0, 30'000);
        QVERIFY(!session->isBusy());
    }
};

FRAMESCOPE_TEST(tst_ServerFeature);
#include "tst_ServerFeature.moc"
