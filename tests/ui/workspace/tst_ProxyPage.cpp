#include "ui/workspace/ProxyPage.h"

#include "ui/support/EditorPageFixture.h"

#include "support/TestClass.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace framescope;
using ui::workspace::ProxyPage;

class tst_ProxyPage : public QObject
{
    Q_OBJECT

private slots:
    void aProxyOfItsOwnNeedsAHost()
    {
        const uitest::PageOf<ProxyPage> bench;
        QVERIFY(!bench.settings().proxy);
        auto *kind = bench.field<QComboBox>(QStringLiteral("Proxy"));
        auto *host = bench.field<QLineEdit>(QStringLiteral("Host"));
        QVERIFY(!host->isVisible() && !bench.page->problem().widget);
        kind->setCurrentIndex(kind->findData(int(profiles::ProxyKind::Socks5)));
        QVERIFY(host->isVisible());
        QCOMPARE(bench.page->problem().widget, host);
        host->setText(QStringLiteral("proxy.example"));
        bench.field<QLineEdit>(QStringLiteral("Port"))->setText(QStringLiteral("1080"));
        QVERIFY(!bench.page->problem().widget);
        QCOMPARE(bench.settings().proxy->host, QStringLiteral("proxy.example"));
        QCOMPARE(bench.settings().proxy->port, 1080);
        bench.field<QLineEdit>(QStringLiteral("Port"))->setText(QStringLiteral("70000"));
        QVERIFY(bench.page->problem().widget);
        kind->setCurrentIndex(kind->findData(int(profiles::ProxyKind::None)));
        QCOMPARE(bench.settings().proxy->kind, profiles::ProxyKind::None);
    }
};

FRAMESCOPE_TEST(tst_ProxyPage);
#include "tst_ProxyPage.moc"
