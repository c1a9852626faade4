#include "support/TestClass.h"

#include "decode/Preview.h"

using namespace framescope;
using namespace framescope::decode;

class tst_Preview : public QObject
{
    Q_OBJECT

private slots:
    void oneSafeLine()
    {
        QCOMPARE(previewText("a\nb"), QStringLiteral("a\\nb"));
        QCOMPARE(previewText("\xc3\xbc\xc3\xbc", 3), QStringLiteral("\u00fc\u2026"));
        QCOMPARE(previewText(std::string(200, char(120))).size(), 161);
        QVERIFY(!previewText("\xe2\x80\xae").contains(QChar(0x202e)));
    }

    void bytes()
    {
        const QByteArray some("\x01\x02", 2);
        QVERIFY(previewBytes(base::viewOf(some)).contains(QStringLiteral("01 02")));
    }
};

FRAMESCOPE_TEST(tst_Preview);

#include "tst_Preview.moc"
