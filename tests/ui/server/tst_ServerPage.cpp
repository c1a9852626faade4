#include "ui/server/ServerPage.h"

#include "ui/models/AppSettings.h"
#include "ui/server/models/ClientsModel.h"
#include "ui/log/models/LogModel.h"
#include "ui/log/LogPanel.h"
#include "ui/server/AddressPanel.h"
#include "ui/server/ClientsPanel.h"
#include "ui/server/ServerForm.h"
#include "ui/server/SpecTable.h"
#include "ui/widgets/NoticeBar.h"

#include "ui/support/UiFixture.h"

#include "session/Session.h"

#include "ui/support/MemoryKeychain.h"

#include "support/TestClass.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace framescope;
using ui::server::ServerPage;

class tst_ServerPage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_data;

    server::ServerSettings settings() const
    {
        server::ServerSettings made;
        made.dataFolder = m_data.path();
        return made;
    }
    static std::unique_ptr<session::Session> client(const QUrl &url, const QString &caFile = {})
    {
        session::SessionSettings made;
        made.connection.url = base::WebSocketAddress::of(url);
        if (!caFile.isEmpty())
            made.connection.tls.caFiles << caFile;
        auto session = std::make_unique<session::Session>(made);
        session->start();
        return session;
    }

private slots:
    void startsServesAndStops()
    {
        ui::models::IoThread io;
        ServerPage page(io, settings(), {});
        page.resize(1000, 700);
        page.show();
        QTest::mouseClick(page.startButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(page.isBusy(), 30'000);
        QVERIFY(page.title().contains(QString::number(page.controller()->url().port())));
        auto one = client(page.controller()->url());
        QTRY_COMPARE_WITH_TIMEOUT(page.clients()->model()->rowCount(), 1, 30'000);
        one->stop();
        QTRY_COMPARE_WITH_TIMEOUT(page.clients()->model()->rowCount(), 0, 30'000);
        QTest::mouseClick(page.startButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!page.isBusy(), 30'000);
        QSignalSpy ended(&page, &ServerPage::ended);
        page.shutDown();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
    }

    void speaksWsAndWssAndASessionTrustsItsCa()
    {
        ui::models::IoThread io;
        auto both = settings();
        both.transport = server::Transport::Both;
        ServerPage page(io, both, {});
        page.show();
        page.toggle();
        QTRY_COMPARE_WITH_TIMEOUT(page.addresses()->rowCount(), 2, 30'000);
        QVERIFY(page.addresses()->trustButton()->isVisible());
        QString ca;
        QUrl asked;
        connect(&page, &ServerPage::connectRequested, this, [&](const QUrl &url, const QString &caFile) {
            asked = url;
            ca = caFile;
        });
        QTest::mouseClick(page.addresses()->connectButton(1), Qt::LeftButton);
        QCOMPARE(asked.scheme(), QStringLiteral("wss"));
        QVERIFY(QFile::exists(ca));
        auto one = client(asked, ca);
        QTRY_COMPARE_WITH_TIMEOUT(page.clients()->model()->rowCount(), 1, 30'000);
        QVERIFY(page.clients()->model()->client(0)->tls);
    }

    void sendsClosesAndDropsClients()
    {
        ui::models::IoThread io;
        auto quiet = settings();
        quiet.paths = {{QStringLiteral("/*"), {QStringLiteral("sink")}}};
        ServerPage page(io, quiet, {});
        page.resize(1000, 700);
        page.show();
        page.toggle();
        QTRY_VERIFY_WITH_TIMEOUT(page.isBusy(), 30'000);
        auto one = client(page.controller()->url());
        QTRY_COMPARE_WITH_TIMEOUT(page.clients()->model()->rowCount(), 1, 30'000);
        auto two = client(page.controller()->url());
        QTRY_COMPARE_WITH_TIMEOUT(page.clients()->model()->rowCount(), 2, 30'000);
        auto *panel = page.clients();
        panel->textEdit()->setText(QStringLiteral("to everybody"));
        QTest::mouseClick(panel->sendButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(one->statistics().in.messages, quint64{1}, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(two->statistics().in.messages, quint64{1}, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(panel->message().contains(QLatin1Char('2')), 30'000);
        panel->view()->selectRow(1);
        panel->targetBox()->setCurrentIndex(1);
        QTest::mouseClick(panel->sendButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(two->statistics().in.messages, quint64{2}, 30'000);
        QTest::mouseClick(panel->pingButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(panel->model()->client(1) && panel->model()->client(1)->rttNs > 0, 30'000);
        // Its log alone: the other client's rows are not in it.
        QTRY_VERIFY_WITH_TIMEOUT(page.log()->model()->rowCount() >= 5, 30'000);
        const int all = page.log()->model()->rowCount();
        QTest::mouseClick(panel->logButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(page.log()->model()->rowCount() > 0 && page.log()->model()->rowCount() < all, 30'000);
        QTest::mouseClick(panel->logButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(page.log()->model()->rowCount() >= all, 30'000);
        panel->codeEdit()->setText(QStringLiteral("4001"));
        panel->reasonEdit()->setText(QStringLiteral("enough"));
        QTest::mouseClick(panel->closeButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(panel->model()->rowCount(), 1, 30'000);
        panel->view()->selectRow(0);
        QTest::mouseClick(panel->dropButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(panel->model()->rowCount(), 0, 30'000);
        QCOMPARE(page.controller()->status().totals.clients, quint64{2});
    }

    void wrongSettingsAreShownInPlace()
    {
        ui::models::IoThread io;
        ServerPage page(io, settings(), {});
        page.show();
        page.form()->paths()->table()->item(0, 1)->setText(QStringLiteral("echoo"));
        QTest::mouseClick(page.startButton(), Qt::LeftButton);
        QVERIFY(page.form()->isVisible());
        QVERIFY(page.notice()->text().contains(QStringLiteral("echoo")));
        QVERIFY(!page.isBusy());
        page.form()->paths()->table()->item(0, 1)->setText(QStringLiteral("rules:file=missing.rules.json"));
        QTest::mouseClick(page.startButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(page.notice()->text().contains(QStringLiteral("missing.rules.json")), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(!page.isBusy(), 30'000); // the same button would stop the start that is failing
        page.form()->paths()->table()->item(0, 1)->setText(QStringLiteral("echo:upper"));
        QTest::mouseClick(page.startButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(page.isBusy(), 30'000);
    }

    void whatIsChangedWhileItListensTakesARestart()
    {
        ui::models::IoThread io;
        ServerPage page(io, settings(), {});
        page.show();
        page.toggle();
        QTRY_VERIFY_WITH_TIMEOUT(page.isBusy(), 30'000);
        auto one = client(page.controller()->url());
        QTRY_COMPARE_WITH_TIMEOUT(page.clients()->model()->rowCount(), 1, 30'000);
        page.form()->paths()->table()->item(0, 1)->setText(QStringLiteral("sink"));
        QVERIFY(page.notice()->isVisible());
        QTest::mouseClick(page.notice()->actionButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(page.clients()->model()->rowCount(), 0, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(page.isBusy(), 30'000);
        QCOMPARE(page.controller()->settings().paths.front().behaviours, QStringList{QStringLiteral("sink")});
    }

    void otherMachinesAreWarnedOfWithTheAddress()
    {
        ui::models::IoThread io;
        auto open = settings();
        open.address = QHostAddress(QHostAddress::AnyIPv4);
        ServerPage page(io, open, {});
        page.show();
        page.toggle();
        QTRY_VERIFY_WITH_TIMEOUT(page.isBusy(), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(page.addresses()->warning().contains(QString::number(page.controller()->url().port())), 30'000);
    }

    void isSavedInTheWorkspaceAndAConflictIsNotOverwritten()
    {
        QTemporaryDir folder;
        auto workspace = profiles::Workspace::create(folder.path(), QStringLiteral("test"));
        QVERIFY(workspace.ok());
        ui::models::IoThread io;
        ServerPage page(io, settings(), {});
        page.setWorkspace(workspace->get());
        page.show();
        page.form()->nameEdit()->setText(QStringLiteral("My lab"));
        page.form()->portBox()->setValue(9123);
        QSignalSpy saved(&page, &ServerPage::saved);
        QTest::mouseClick(page.saveButton(), Qt::LeftButton);
        QCOMPARE(saved.size(), 1);
        QVERIFY2(page.savedPath().endsWith(QStringLiteral(".server.json")), qPrintable(page.savedPath()));
        QVERIFY(!page.isModified());
        const QString file = workspace->get()->absolute(page.savedPath());
        const auto loaded = server::ServerSettings::load(file);
        QVERIFY(loaded.ok());
        QCOMPARE(loaded->name, QStringLiteral("My lab"));
        QCOMPARE(loaded->port, quint16{9123});
        const QString id = workspace->get()->item(page.savedPath())->id;
        QVERIFY(!id.isEmpty());
        // Somebody else changes it.
        auto theirs = *loaded;
        theirs.port = 9124;
        QVERIFY(theirs.save(file).ok());
        page.form()->portBox()->setValue(9125);
        QVERIFY(page.isModified());
        QTest::mouseClick(page.saveButton(), Qt::LeftButton);
        QCOMPARE(server::ServerSettings::load(file)->port, quint16{9124});
        QVERIFY(page.notice()->isVisible());
        QTest::mouseClick(page.notice()->actionButton(), Qt::LeftButton);
        const auto mine = server::ServerSettings::load(file);
        QCOMPARE(mine->port, quint16{9125});
        QVERIFY(mine->toJson().toCompact().contains(id.toUtf8()));
        QVERIFY(!page.isModified());
    }

    void whatIsNotSavedIsKnown()
    {
        ui::models::IoThread io;
        ServerPage page(io, settings(), {});
        page.show();
        QVERIFY(!page.isModified());
        page.form()->nameEdit()->setText(QStringLiteral("My lab"));
        QVERIFY(page.isModified());
        // There is no workspace: it says so, and stays.
        bool saved = true;
        page.saveChanges([&](bool ok) { saved = ok; });
        QVERIFY(!saved);
        QVERIFY(page.notice()->isVisible());
        QVERIFY(page.isModified());
    }

    /// What an old file has in plain text moves to the keychain when it is saved; the server goes on asking for it.
    void theTokenIsKeptInTheKeychainAndNotInTheFile()
    {
        QTemporaryDir folder;
        auto workspace = profiles::Workspace::create(folder.path(), QStringLiteral("test"));
        QVERIFY(workspace.ok());
        std::map<QString, QString> keychain;
        profiles::SecretStore secrets(QStringLiteral("test"), std::make_unique<uitest::MemoryKeychain>(keychain));
        QSettings stored(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        ui::models::AppSettings program(stored);
        ui::workspace::ProfileSource source({program, workspace->get(), &secrets, {}, {}});
        ui::models::IoThread io;
        auto old = settings();
        old.name = QStringLiteral("Lab");
        old.token = QStringLiteral("open-sesame");
        ServerPage page(io, old, {});
        page.setWorkspace(workspace->get());
        page.setSource(&source);
        page.show();
        QVERIFY(!page.save()); // the keychain is asked first
        QVERIFY(page.savedPath().isEmpty());
        QTRY_VERIFY(!page.savedPath().isEmpty());
        const QString file = workspace->get()->absolute(page.savedPath());
        QCOMPARE(server::ServerSettings::load(file)->token, QStringLiteral("{{secret.lab-token}}"));
        QCOMPARE(secrets.value(QStringLiteral("lab-token")).value_or(QString()), QStringLiteral("open-sesame"));
        QVERIFY(!page.isModified());
        page.toggle();
        QTRY_VERIFY_WITH_TIMEOUT(page.isBusy(), 30'000);
        QUrl url = page.controller()->url();
        auto stranger = client(url);
        QTRY_COMPARE_WITH_TIMEOUT(page.controller()->status().totals.refused, quint64{1}, 30'000);
        stranger->stop();
        url.setQuery(QStringLiteral("token=open-sesame"));
        auto friendly = client(url);
        QTRY_COMPARE_WITH_TIMEOUT(page.clients()->model()->rowCount(), 1, 30'000);
        QVERIFY(page.save());
        QCOMPARE(server::ServerSettings::load(file)->token, QStringLiteral("{{secret.lab-token}}"));
        page.toggle();
        QTRY_VERIFY_WITH_TIMEOUT(!page.isBusy(), 30'000);
        secrets.remove(QStringLiteral("lab-token"));
        page.toggle();
        QTRY_VERIFY_WITH_TIMEOUT(page.notice()->isVisible(), 30'000);
        QVERIFY(!page.isBusy());
    }
};

FRAMESCOPE_TEST(tst_ServerPage);
#include "tst_ServerPage.moc"
