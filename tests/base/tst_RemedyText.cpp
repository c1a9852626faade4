#include "base/RemedyText.h"

#include "support/TestClass.h"

#include <QtTest>

using framescope::base::withoutOptions;

class tst_RemedyText : public QObject
{
    Q_OBJECT

private slots:
    void optionsOfTheCommandLineAreNotForTheWindow()
    {
        QCOMPARE(withoutOptions(QStringLiteral("Check the credentials and the Origin (--origin).")), QStringLiteral("Check the credentials and the Origin."));
        QCOMPARE(withoutOptions(QStringLiteral("Give a user name (--user NAME:PASSWORD) or a token (--bearer).")), QStringLiteral("Give a user name or a token."));
        QCOMPARE(withoutOptions(QStringLiteral("証明書を確認してください（--cacert）。")), QStringLiteral("証明書を確認してください。"));
        QCOMPARE(withoutOptions(QStringLiteral("Wait (a while).")), QStringLiteral("Wait (a while)."));
        QVERIFY(withoutOptions({}).isEmpty());
    }
};

FRAMESCOPE_TEST(tst_RemedyText);
#include "tst_RemedyText.moc"
