#include "network/Versions.h"

#include "support/TestClass.h"

#include <QtTest>

class tst_Versions : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatItIsMadeOf()
    {
        const QStringList lines = framescope::network::versionText(QStringLiteral("framescope")).split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].startsWith(QStringLiteral("framescope ")));
        QVERIFY(lines[1].startsWith(QStringLiteral("Qt 6.")));
        QVERIFY(lines[2].startsWith(QStringLiteral("zlib 1.")));
        QVERIFY2(!lines[3].isEmpty(), "TLS");
    }
};

FRAMESCOPE_TEST(tst_Versions);
#include "tst_Versions.moc"
