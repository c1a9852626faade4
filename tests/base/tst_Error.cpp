#include "base/Error.h"
#include "base/OptionId.h"

#include "support/TestClass.h"

#include <QtTest>

using framescope::base::Error;
using framescope::base::OptionId;

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

    void saysTheSameForPrograms()
    {
        const Error error = Error{QStringLiteral("x.y"), QStringLiteral("It broke."), QStringLiteral("a bang"), QStringLiteral("Glue it.")}
                                .about(QStringLiteral("the vase"))
                                .mendedBy(OptionId::TlsMinimum, QStringLiteral("1.2"))
                                .worthRetrying();
        QCOMPARE(error.subject, QStringLiteral("the vase"));
        QVERIFY(error.transient);
        QStringList fields;
        for (const auto &[name, text] : error.fields())
            fields << QLatin1String(name) + QLatin1Char('=') + text;
        QCOMPARE(fields.join(QLatin1Char('|')), QStringLiteral("id=x.y|what=It broke.|seen=a bang|remedy=Glue it.|subject=the vase|option=tls.min|value=1.2"));
    }

    void withoutThemNothingIsSaid()
    {
        const Error error{QStringLiteral("x"), QStringLiteral("It broke."), {}, {}};
        QVERIFY(error.subject.isEmpty() && error.value.isEmpty() && !error.transient);
        QCOMPARE(error.option, OptionId::None);
    }

    void keepsEverythingUnderAnotherId()
    {
        const Error error = Error{QStringLiteral("x"), QStringLiteral("It broke."), {}, {}}.about(QStringLiteral("a")).mendedBy(OptionId::Proxy).withId(QStringLiteral("y"));
        QCOMPARE(error.id, QStringLiteral("y"));
        QCOMPARE(error.subject, QStringLiteral("a"));
        QCOMPARE(error.option, OptionId::Proxy);
    }
};

FRAMESCOPE_TEST(tst_Error);
#include "tst_Error.moc"
