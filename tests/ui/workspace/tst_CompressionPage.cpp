#include "ui/workspace/CompressionPage.h"

#include "ui/support/EditorPageFixture.h"

#include "support/TestClass.h"

#include <QComboBox>
#include <QTest>

using namespace framescope;
using ui::workspace::CompressionPage;

class tst_CompressionPage : public QObject
{
    Q_OBJECT

private slots:
    void parametersStandWithAnOfferOnly()
    {
        const uitest::PageOf<CompressionPage> bench;
        QVERIFY(!bench.settings().deflate);
        auto *deflate = bench.field<QComboBox>(QStringLiteral("permessage-deflate"));
        QVERIFY2(deflate->itemText(0).startsWith(QLatin1String("Default (o")), qPrintable(deflate->itemText(0)));
        auto *window = bench.field<QComboBox>(QStringLiteral("server_max_window_bits"));
        QVERIFY(!window->isVisible());
        deflate->setCurrentIndex(2);
        QVERIFY(window->isVisible());
        window->setCurrentIndex(window->findData(10));
        bench.field<QComboBox>(QStringLiteral("client_no_context_takeover"))->setCurrentIndex(1);
        const auto chosen = bench.settings().deflate;
        QVERIFY(chosen && chosen->on && chosen->clientNoContextTakeover && !chosen->serverNoContextTakeover);
        QCOMPARE(chosen->serverMaxWindowBits.value_or(0), 10);
        auto *own = bench.field<QComboBox>(QStringLiteral("client_max_window_bits"));
        own->setCurrentIndex(own->findData(0)); // offered without a value
        QCOMPARE(bench.settings().deflate->clientMaxWindowBits.value_or(-1), 0);
        QCOMPARE(window->findData(0), -1); // the server's cannot be
        deflate->setCurrentIndex(1);
        QVERIFY(!window->isVisible() && !bench.settings().deflate->on);
    }
};

FRAMESCOPE_TEST(tst_CompressionPage);
#include "tst_CompressionPage.moc"
