#include "base/Error.h"

#include "support/TestClass.h"

#include <QtTest>

using framescope::base::Error;

class tst_Error : public QObject
{
    Q_OBJECT

private slots:
    void joinsWhatSeenAndRemedy()
    {
        const Error error{QStringLiteral("x.y"), QStringLiteral("It broke."), QStringLiteral("a bang"), QStringLiteral("glue.")};
        QCOMPARE(error.toString(), QStringLiteral("It broke. Seen: a bang Try: glue."));
    }

    void leavesOutWhatIsEmpty()
    {
        QCOMPARE((Error{QStringLiteral("x"), QStringLiteral("It broke."), {}, {}}).toString(), QStringLiteral("It broke."));
    }
};

FRAMESCOPE_TEST(tst_Error);
#include "tst_Error.moc"
