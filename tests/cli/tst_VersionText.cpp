#include "cli/VersionText.h"

#include "support/TestClass.h"

#include <QtTest>

class tst_VersionText : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatItIsMadeOf()
    {
        const QStringList lines = framescope::cli::versionText().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].startsWith(QStringLiteral("framescope-cli ")));
        QVERIFY(lines[1].startsWith(QStringLiteral("Qt 6.")));
        QVERIFY(lines[2].startsWith(QStringLiteral("zlib 1.")));
        QVERIFY2(!lines[3].isEmpty(), "TLS");
    }
};

FRAMESCOPE_TEST(tst_VersionText);
#include "tst_VersionText.moc"
