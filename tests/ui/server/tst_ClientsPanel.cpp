#include "ui/server/models/ClientsModel.h"
#include "ui/server/ClientsPanel.h"

#include "support/TestClass.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace framescope;
using ui::server::ClientsPanel;

class tst_ClientsPanel : public QObject
{
    Q_OBJECT

    static std::vector<server::ClientFacts> two()
    {
        std::vector<server::ClientFacts> all(2);
        all[0].id = server::ClientId{1};
        all[1].id = server::ClientId{2};
        return all;
    }

private slots:
    void nothingCanBeDoneToNobody()
    {
        ClientsPanel panel;
        panel.show();
        QVERIFY(!panel.sendButton()->isEnabled());
        QVERIFY(!panel.view()->isVisible());
        panel.setClients(two());
        QVERIFY(panel.view()->isVisible());
        QVERIFY(panel.sendButton()->isEnabled());
        QVERIFY(!panel.closeButton()->isEnabled());
        panel.targetBox()->setCurrentIndex(1);
        QVERIFY(!panel.sendButton()->isEnabled());
        panel.view()->selectRow(1);
        QVERIFY(panel.sendButton()->isEnabled() && panel.closeButton()->isEnabled());
    }

    void sendsToOneAndToAll()
    {
        ClientsPanel panel;
        panel.setClients(two());
        QList<QPair<int, QByteArray>> sent;
        connect(&panel, &ClientsPanel::sendRequested, this, [&](std::optional<server::ClientId> client, protocol::Opcode kind, const QByteArray &payload) {
            sent.append({client ? static_cast<int>(client->value) : 0, QByteArray::number(int(kind)) + payload});
        });
        panel.textEdit()->setText(QStringLiteral("hä"));
        QTest::mouseClick(panel.sendButton(), Qt::LeftButton);
        panel.view()->selectRow(1);
        panel.targetBox()->setCurrentIndex(1);
        panel.kindBox()->setCurrentIndex(1);
        panel.textEdit()->setText(QStringLiteral("00 fF"));
        QTest::keyClick(panel.textEdit(), Qt::Key_Return);
        QCOMPARE(sent, (QList<QPair<int, QByteArray>>{{0, QByteArray("1") + QStringLiteral("hä").toUtf8()}, {2, QByteArray("2\x00\xff", 3)}}));
        panel.textEdit()->setText(QStringLiteral("0"));
        QTest::mouseClick(panel.sendButton(), Qt::LeftButton);
        QCOMPARE(sent.size(), 2);
        QVERIFY(!panel.message().isEmpty());
    }

    void closesWithACodeDropsAndPings()
    {
        ClientsPanel panel;
        panel.setClients(two());
        panel.view()->selectRow(0);
        QStringList done;
        connect(&panel, &ClientsPanel::closeRequested, this, [&](server::ClientId client, std::optional<std::uint16_t> code, const QString &reason) {
            done << QStringLiteral("close %1 %2 %3").arg(client.value).arg(code ? *code : 0).arg(reason);
        });
        connect(&panel, &ClientsPanel::dropRequested, this, [&](server::ClientId client, bool reset) { done << QStringLiteral("drop %1 %2").arg(client.value).arg(reset); });
        connect(&panel, &ClientsPanel::pingRequested, this, [&](server::ClientId client) { done << QStringLiteral("ping %1").arg(client.value); });
        connect(&panel, &ClientsPanel::logRequested, this, [&](std::optional<server::ClientId> client) { done << QStringLiteral("log %1").arg(client ? client->value : 0); });
        panel.codeEdit()->setText(QStringLiteral("4001"));
        panel.reasonEdit()->setText(QStringLiteral("enough"));
        QTest::mouseClick(panel.closeButton(), Qt::LeftButton);
        QTest::mouseClick(panel.dropButton(), Qt::LeftButton);
        QTest::mouseClick(panel.pingButton(), Qt::LeftButton);
        QTest::mouseClick(panel.logButton(), Qt::LeftButton);
        QTest::mouseClick(panel.logButton(), Qt::LeftButton);
        QCOMPARE(done, (QStringList{QStringLiteral("close 1 4001 enough"), QStringLiteral("drop 1 1"), QStringLiteral("ping 1"), QStringLiteral("log 1"), QStringLiteral("log 0")}));
        for (const char *wrong : {"1006", "99", "x", "70000"}) {
            panel.codeEdit()->setText(QString::fromLatin1(wrong));
            QTest::mouseClick(panel.closeButton(), Qt::LeftButton);
            QVERIFY(!panel.message().isEmpty());
        }
        QCOMPARE(done.size(), 5);
    }

    void aRefreshKeepsWhoIsChosen()
    {
        ClientsPanel panel;
        panel.setClients(two());
        panel.view()->selectRow(1);
        auto rest = two();
        rest.erase(rest.begin());
        panel.setClients(rest);
        QCOMPARE(panel.current(), std::optional(server::ClientId{2}));
    }

    void whoIsGoneLeavesNobodyChosen()
    {
        ClientsPanel panel;
        panel.setClients(two());
        panel.view()->selectRow(0);
        auto rest = two();
        rest.erase(rest.begin());
        panel.setClients(rest);
        QVERIFY(!panel.current());
        QVERIFY(!panel.dropButton()->isEnabled());
        QVERIFY(!panel.view()->selectionModel()->hasSelection());
    }
};

FRAMESCOPE_TEST(tst_ClientsPanel);
#include "tst_ClientsPanel.moc"
