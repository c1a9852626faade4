#include "ui/workspace/LimitsPage.h"

#include "ui/support/EditorPageFixture.h"

#include "support/TestClass.h"

#include <QLineEdit>
#include <QTest>

using namespace framescope;
using ui::workspace::LimitsPage;

class tst_LimitsPage : public QObject
{
    Q_OBJECT

private slots:
    void limitsAndTimeoutsGoBack()
    {
        const uitest::PageOf<LimitsPage> bench;
        QVERIFY(!bench.settings().limits.maxHeaders && !bench.settings().timeouts.tls);
        auto *headers = bench.field<QLineEdit>(QStringLiteral("Max headers"));
        QVERIFY(!headers->placeholderText().isEmpty()); // what is inherited
        headers->setText(QStringLiteral("7"));
        bench.field<QLineEdit>(QStringLiteral("Max message size (bytes, inflated)"))->setText(QStringLiteral("5000000000"));
        bench.field<QLineEdit>(QStringLiteral("TLS handshake (ms)"))->setText(QStringLiteral("1500"));
        QVERIFY(!bench.page->problem().widget);
        QCOMPARE(bench.settings().limits.maxHeaders.value_or(0), 7);
        QCOMPARE(bench.settings().limits.maxMessage.value_or(0), 5'000'000'000);
        QCOMPARE(bench.settings().timeouts.tls.value_or(0), 1500);
        auto *redirects = bench.field<QLineEdit>(QStringLiteral("Max redirects"));
        redirects->setText(QStringLiteral("101"));
        QCOMPARE(bench.page->problem().widget, redirects);
    }
};

FRAMESCOPE_TEST(tst_LimitsPage);
#include "tst_LimitsPage.moc"
