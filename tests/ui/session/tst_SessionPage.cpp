#include "ui/session/SessionPage.h"

#include "ui/support/UiFixture.h"
#include "ui/composer/ComposerPanel.h"
#include "ui/log/LogPanel.h"
#include "ui/widgets/NoticeBar.h"

#include "base/OptionId.h"

#include "support/TestClass.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using ui::session::SessionPage;
using State = session::Session::State;

class tst_SessionPage : public QObject
{
    Q_OBJECT

    static capture::CaptureOptions inMemory(const QString &) { return {}; }

private slots:
    void typeConnectSendAndDisconnect()
    {
        uitest::EchoServer echo;
        QVERIFY(echo.ok);
        ui::models::IoThread io;
        SessionPage page(io, inMemory);
        page.resize(1000, 700);
        page.show();
        QTest::keyClicks(page.addressEdit(), echo.address());
        QTest::keyClick(page.addressEdit(), Qt::Key_Return);
        QTRY_COMPARE(page.state(), State::Open);
        QVERIFY(page.isBusy());
        QTest::keyClicks(page.composer()->editor(), QStringLiteral("hello"));
        QTest::keyClick(page.composer()->editor(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(page.statistics().in.messages, 1u);
        const auto *model = page.log()->model();
        QTRY_VERIFY(model->rowCount() >= 2 && model->index(model->rowCount() - 1, ui::log::LogModel::Preview).data().toString() == QLatin1String("hello"));
        QTest::mouseClick(page.connectButton(), Qt::LeftButton);
        QTRY_COMPARE(page.state(), State::Closed);
        // The same session again: one log, a second connection.
        page.connectNow();
        QTRY_COMPARE(page.state(), State::Open);
        QCOMPARE(page.statistics().opened, 2u);
        QSignalSpy ended(&page, &SessionPage::ended);
        page.shutDown();
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(page.hasEnded());
    }

    void sayWhyItFailedInPlace()
    {
        ui::models::IoThread io;
        SessionPage page(io, inMemory);
        page.show();
        page.setAddress(QStringLiteral("ftp://host.example/"));
        page.connectNow();
        QVERIFY(!page.notice()->isHidden());
        page.setAddress(QStringLiteral("ws://127.0.0.1:1/"));
        page.connectNow();
        QTRY_COMPARE(page.state(), State::Closed);
        QTRY_VERIFY(!page.notice()->isHidden());
        QCOMPARE(page.notice()->actionButton()->text(), QStringLiteral("Try again"));
        const QByteArray layout = page.saveLayout();
        page.restoreLayout(layout);
        page.restoreLayout("nonsense");
    }

    void aRemedyIsCarriedOut()
    {
        // The server speaks no TLS: the button takes the s away, and it connects.
        uitest::EchoServer echo;
        ui::models::IoThread io;
        SessionPage page(io, inMemory);
        page.show();
        page.setAddress(echo.address().replace(QStringLiteral("ws://"), QStringLiteral("wss://")));
        page.connectNow();
        QTRY_COMPARE_WITH_TIMEOUT(page.state(), State::Closed, 30'000);
        QCOMPARE(page.notice()->actionButton()->text(), QStringLiteral("Use ws://"));
        QTest::mouseClick(page.notice()->actionButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(page.state(), State::Open, 30'000);
        QVERIFY(page.address().startsWith(QStringLiteral("ws://")));
        page.disconnectNow();
        QTRY_COMPARE_WITH_TIMEOUT(page.state(), State::Closed, 30'000);
    }

    void aSettingIsEditedByTheButton()
    {
        server::ServerSettings settings;
        settings.token = QStringLiteral("wanted");
        server::LocalServer server(settings);
        QVERIFY(server.start().ok());
        ui::models::IoThread io;
        SessionPage page(io, inMemory);
        page.show();
        page.setAddress(server.url().toString());
        page.connectNow();
        QTRY_COMPARE_WITH_TIMEOUT(page.state(), State::Closed, 30'000);
        QCOMPARE(page.notice()->actionButton()->text(), QStringLiteral("Edit the setting")); // 401: the credentials
        std::vector<base::OptionId> wanted;
        connect(&page, &SessionPage::settingWanted, this, [&](base::OptionId option) { wanted.push_back(option); });
        QTest::mouseClick(page.notice()->actionButton(), Qt::LeftButton);
        QVERIFY(wanted == std::vector{base::OptionId::User});
        QCOMPARE(page.state(), State::Closed);
    }

    void anUntrustedCertificateIsTrustedByTheButton()
    {
        QTemporaryDir data;
        server::ServerSettings settings;
        settings.transport = server::Transport::Tls;
        settings.dataFolder = data.path();
        server::LocalServer server(settings);
        QVERIFY(server.start().ok());
        ui::models::IoThread io;
        SessionPage page(io, inMemory);
        page.show();
        page.setAddress(server.url().toString());
        page.connectNow();
        QTRY_COMPARE_WITH_TIMEOUT(page.state(), State::Closed, 30'000);
        QCOMPARE(page.notice()->actionButton()->text(), QStringLiteral("Trust this certificate"));
        QSignalSpy trusted(&page, &SessionPage::certificateTrusted);
        QTest::mouseClick(page.notice()->actionButton(), Qt::LeftButton);
        QCOMPARE(trusted.size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(page.state(), State::Open, 30'000);
        page.disconnectNow();
        QTRY_COMPARE_WITH_TIMEOUT(page.state(), State::Closed, 30'000);
    }

    void aFailureIsForgottenWithTheNextAttempt()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const quint16 port = silent.serverPort();
        silent.close();
        ui::models::IoThread io;
        SessionPage page(io, inMemory);
        page.show();
        page.setAddress(QStringLiteral("ws://127.0.0.1:%1/").arg(port));
        page.connectNow();
        QTRY_VERIFY_WITH_TIMEOUT(page.state() == State::Closed && !page.notice()->isHidden(), 30'000);
        QVERIFY(silent.listen(QHostAddress::LocalHost, port));
        page.connectNow();
        QVERIFY(page.notice()->isHidden());
        QTRY_VERIFY_WITH_TIMEOUT(silent.hasPendingConnections(), 30'000);
        QCOMPARE(page.state(), State::Connecting);
        page.disconnectNow();
        QTRY_COMPARE_WITH_TIMEOUT(page.state(), State::Closed, 30'000);
        QVERIFY(page.notice()->isHidden());
    }

    void cancelledAtAnyMoment()
    {
        // A port that accepts and says nothing.
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        ui::models::IoThread io;
        SessionPage page(io, inMemory);
        page.show();
        page.setAddress(QStringLiteral("ws://127.0.0.1:%1/").arg(silent.serverPort()));
        page.connectNow();
        QTRY_COMPARE_WITH_TIMEOUT(page.state(), State::Connecting, 30'000);
        QCOMPARE(page.connectButton()->text(), QStringLiteral("Cancel"));
        QTest::mouseClick(page.connectButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(page.state(), State::Closed, 30'000);
        QVERIFY(page.notice()->isHidden()); // what the user wanted is no failure
    }

    void titleComesFromTheAddress()
    {
        ui::models::IoThread io;
        SessionPage page(io, inMemory);
        QCOMPARE(page.title(), QStringLiteral("New session"));
        page.setAddress(QStringLiteral("wss://host.example:8443/x"));
        QCOMPARE(page.title(), QStringLiteral("host.example:8443"));
    }
};

FRAMESCOPE_TEST(tst_SessionPage);
#include "tst_SessionPage.moc"
