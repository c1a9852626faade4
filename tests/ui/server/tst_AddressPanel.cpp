#include "ui/server/AddressPanel.h"

#include "support/TestClass.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace framescope;
using ui::server::AddressPanel;

class tst_AddressPanel : public QObject
{
    Q_OBJECT

private slots:
    void aRowForEachAddressWithItsButtons()
    {
        AddressPanel panel;
        panel.show();
        QCOMPARE(panel.rowCount(), 0);
        const std::vector<QUrl> urls{QUrl(QStringLiteral("ws://127.0.0.1:9001/")), QUrl(QStringLiteral("wss://127.0.0.1:9002/"))};
        panel.setState(urls, QStringLiteral("/tmp/ca.pem"), {}, QStringLiteral("a&b"), true);
        QCOMPARE(panel.rowCount(), 2);
        QVERIFY(panel.trustButton()->isVisible());
        QVERIFY(panel.warning().isEmpty());
        QTest::mouseClick(panel.copyButton(1), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("wss://127.0.0.1:9002/?token=a%26b"));
        QSignalSpy connects(&panel, &AddressPanel::connectRequested);
        QTest::mouseClick(panel.connectButton(0), Qt::LeftButton);
        QCOMPARE(connects.first().first().toUrl(), QUrl(QStringLiteral("ws://127.0.0.1:9001/?token=a%26b")));
        // The same again keeps the buttons that stand.
        QPushButton *before = panel.copyButton(0);
        panel.setState(urls, QStringLiteral("/tmp/ca.pem"), {}, QStringLiteral("a&b"), true);
        QCOMPARE(panel.copyButton(0), before);
        panel.setState({}, {}, {}, {}, true);
        QCOMPARE(panel.rowCount(), 0);
        QVERIFY(!panel.trustButton()->isVisible());
    }

    void aWarningNamesTheAddress()
    {
        AddressPanel panel;
        panel.setState({QUrl(QStringLiteral("ws://192.0.2.7:9001/"))}, {}, QStringLiteral("Other machines can reach this server: ws://192.0.2.7:9001/."), {}, false);
        QVERIFY(panel.warning().contains(QStringLiteral("192.0.2.7")));
    }
};

FRAMESCOPE_TEST(tst_AddressPanel);
#include "tst_AddressPanel.moc"
