#include "ui/models/Remedy.h"
#include "ui/server/FaultBuilder.h"
#include "ui/server/ServerForm.h"
#include "ui/server/SpecTable.h"

#include "base/OptionId.h"

#include "support/TestClass.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

using namespace framescope;
using ui::server::ServerForm;

class tst_ServerForm : public QObject
{
    Q_OBJECT

    static server::ServerSettings full()
    {
        server::ServerSettings settings;
        settings.name = QStringLiteral("Lab");
        settings.address = QHostAddress(QStringLiteral("0.0.0.0"));
        settings.port = 9001;
        settings.tlsPort = 9002;
        settings.transport = server::Transport::Both;
        settings.certificateFile = QStringLiteral("own.pem");
        settings.keyFile = QStringLiteral("own.key");
        settings.stack = network::Stack::Framescope;
        settings.mode = protocol::Mode::Observe;
        settings.subprotocols = {QStringLiteral("a"), QStringLiteral("b")};
        settings.compression = false;
        settings.deflateParameters = QStringLiteral("server_no_context_takeover");
        settings.paths = {{QStringLiteral("/chat"), {QStringLiteral("broadcast"), QStringLiteral("sink")}}, {QStringLiteral("/*"), {QStringLiteral("echo:delay=5")}}};
        settings.faults = {QStringLiteral("close:code=1011,after=3"), QStringLiteral("drop:p=0.5")};
        settings.seed = 12'345'678'901'234;
        settings.origins = {QStringLiteral("self"), QStringLiteral("https://good.example")};
        settings.hosts = {QStringLiteral("dev.example"), QStringLiteral("*")};
        settings.token = QStringLiteral("t");
        settings.page = false;
        settings.limits.maxClients = 7;
        settings.limits.maxMessage = 100'000;
        settings.limits.maxMessagesPerSecond = 9;
        settings.limits.handshakeTimeoutMs = 1234;
        settings.limits.closeTimeoutMs = 2345;
        settings.limits.pingIntervalMs = 3456;
        settings.limits.sendBuffer = 5000;
        settings.source = base::OrderedJson::parse("{\"later\":true}").value();
        settings.paths[0].source = base::OrderedJson::parse("{\"colour\":\"red\"}").value();
        settings.dataFolder = QStringLiteral("/somewhere");
        return settings;
    }

private slots:
    void everyOptionComesBackAsItWentIn()
    {
        ServerForm form;
        form.setSettings(full());
        QVERIFY2(form.problem().isEmpty(), qPrintable(form.problem()));
        const auto back = form.settings();
        QVERIFY(back.has_value());
        QCOMPARE(back->toJson().toIndented(), full().toJson().toIndented());
        QVERIFY(*back == full());
    }

    void everySettingOfAnErrorHasItsField()
    {
        ServerForm form;
        int fields = 0;
        for (const base::OptionId option : base::allOptionIds()) {
            const QString name = ui::models::Remedy::serverField(option);
            fields += name.isEmpty() ? 0 : 1;
            QVERIFY2(name.isEmpty() != form.showField(name), qPrintable(base::nameOf(option)));
        }
        QVERIFY(fields > 10);
        QVERIFY(!form.showField(QStringLiteral("no-such")));
    }

    void anEncryptedKeysPassphraseIsNotSaved()
    {
        ServerForm form;
        auto *edit = form.findChild<QLineEdit *>(QStringLiteral("passphrase"));
        QVERIFY(edit && edit->echoMode() != QLineEdit::Normal);
        edit->setText(QStringLiteral("s3cret-phrase"));
        QCOMPARE(form.settings()->passphrase, QStringLiteral("s3cret-phrase"));
        QVERIFY(!form.settings()->toJson().toCompact().contains("s3cret-phrase"));
    }

    void whatIsWrongIsSaidOnItsPage()
    {
        ServerForm form;
        QVERIFY(form.problem().isEmpty());
        QSignalSpy edited(&form, &ServerForm::edited);
        form.addressBox()->setCurrentText(QStringLiteral("nowhere"));
        QVERIFY(edited.size() >= 1);
        QVERIFY(!form.settings());
        QVERIFY(form.addressBox()->lineEdit()->property("invalid").toBool());
        form.addressBox()->setCurrentText(QStringLiteral("127.0.0.1"));
        QVERIFY(form.settings());
        form.paths()->table()->item(0, 1)->setText(QStringLiteral("echo:colour=red"));
        QVERIFY(!form.settings());
        QVERIFY(form.problem().contains(QStringLiteral("colour")));
        form.pages()->setCurrentIndex(0);
        form.showProblem();
        QCOMPARE(form.pages()->currentIndex(), 1);
        form.paths()->table()->item(0, 1)->setText(QStringLiteral("echo:upper"));
        QVERIFY(form.settings());
        QCOMPARE(form.settings()->paths.front().behaviours, QStringList{QStringLiteral("echo:upper")});
    }

    void aFaultIsAddedWithTheBuilder()
    {
        ServerForm form;
        form.faultBuilder()->kindBox()->setCurrentText(QStringLiteral("rsv"));
        QTest::mouseClick(form.faultBuilder()->addButton(), Qt::LeftButton);
        QCOMPARE(form.settings()->faults, QStringList{QStringLiteral("rsv")});
        form.faults()->table()->item(0, 0)->setText(QStringLiteral("rsv:bits=9"));
        QVERIFY(!form.settings());
        form.showProblem();
        QCOMPARE(form.pages()->currentIndex(), 2);
        QTest::mouseClick(form.faults()->removeButton(), Qt::LeftButton);
        QVERIFY(form.settings());
    }
};

FRAMESCOPE_TEST(tst_ServerForm);
#include "tst_ServerForm.moc"
