#include "ui/workspace/TlsPage.h"

#include "ui/support/EditorPageFixture.h"

#include "support/TestClass.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace framescope;
using ui::workspace::TlsPage;

class tst_TlsPage : public QObject
{
    Q_OBJECT

private slots:
    void valuesGoBackAndForth()
    {
        const uitest::PageOf<TlsPage> bench;
        QVERIFY(!bench.settings().tls.verify && !bench.settings().tls.minimumVersion && !bench.settings().tls.caFiles);
        bench.field<QComboBox>(QStringLiteral("Verify certificate"))->setCurrentIndex(1);
        bench.field<QLineEdit>(QStringLiteral("CA files"))->setText(QStringLiteral("a.pem; b.pem"));
        auto *version = bench.field<QComboBox>(QStringLiteral("Minimum version"));
        version->setCurrentIndex(version->findText(QStringLiteral("TLS 1.2")));
        QCOMPARE(bench.settings().tls.verify.value_or(true), false);
        QCOMPARE(bench.settings().tls.caFiles->size(), 2);
        QCOMPARE(bench.settings().tls.minimumVersion.value_or(QString()), QStringLiteral("1.2"));
        version->setCurrentIndex(1);
        QCOMPARE(bench.settings().tls.minimumVersion.value_or(QStringLiteral("?")), QString()); // Qt's default, chosen
        QCOMPARE(bench.field<QLineEdit>(QStringLiteral("Private key"))->actions().size(), 1); // a file can be chosen
    }

    void fingerprintsAreChecked()
    {
        const uitest::PageOf<TlsPage> bench;
        auto *pins = bench.field<QLineEdit>(QStringLiteral("Trusted fingerprints"));
        pins->setText(QStringLiteral("abcd"));
        QCOMPARE(bench.page->problem().widget, pins);
        pins->setText(QString(64, QLatin1Char('a')));
        QVERIFY(!bench.page->problem().widget);
        QCOMPARE(bench.settings().tls.pinnedSha256->size(), 1);
    }
};

FRAMESCOPE_TEST(tst_TlsPage);
#include "tst_TlsPage.moc"
