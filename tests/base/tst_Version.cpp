#include "base/Version.h"

#include "support/TestClass.h"

#include <QRegularExpression>
#include <QTest>

using namespace framescope;

class tst_Version : public QObject
{
    Q_OBJECT

private slots:
    void versionHasThreeNumbers() { QVERIFY(QRegularExpression(QStringLiteral("^\\d+\\.\\d+\\.\\d+$")).match(base::version()).hasMatch()); }
    void commitIsHexadecimalOrUnknown() { QVERIFY(QRegularExpression(QStringLiteral("^[0-9a-f]*$")).match(base::commit()).hasMatch()); }
};

FRAMESCOPE_TEST(tst_Version);
#include "tst_Version.moc"
