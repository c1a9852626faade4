#include "ui/session/models/ConnectFlow.h"

#include "ui/support/ProgramFixture.h"

#include "ui/session/SessionPage.h"
#include "ui/workspace/SecretPrompt.h"

#include "support/TestClass.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace framescope;
using namespace framescope::ui::session;
using uitest::Program;
using State = session::Session::State;

class tst_ConnectFlow : public QObject
{
    Q_OBJECT

private slots:
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
};

FRAMESCOPE_TEST(tst_ConnectFlow);
#include "tst_ConnectFlow.moc"
