#include "ui/session/Remedy.h"

#include "base/OptionId.h"

#include "support/TestClass.h"

#include <QTest>

using namespace framescope;
using base::OptionId;
using ui::session::Remedy;

class tst_Remedy : public QObject
{
    Q_OBJECT

    static base::Error error(OptionId option, const QString &value = {})
    {
        return base::Error{QStringLiteral("x.y"), QStringLiteral("what"), {}, {}}.about(QStringLiteral("subject")).mendedBy(option, value);
    }

private slots:
    void everyActionOfThePageHasItsButton()
    {
        using Kind = Remedy::Kind;
        QCOMPARE(Remedy::of(error(OptionId::Address, QStringLiteral("ws://")), nullptr).kind, Kind::UsePlain);
        QCOMPARE(Remedy::of(error(OptionId::Address, QStringLiteral("wss://")), nullptr).kind, Kind::UseTls);
        QCOMPARE(Remedy::of(error(OptionId::MaxMessage), nullptr).kind, Kind::RaiseLimit);
        QCOMPARE(Remedy::of(error(OptionId::MaxRedirects), nullptr).kind, Kind::RaiseLimit);
        QCOMPARE(Remedy::of(error(OptionId::TlsPin, QStringLiteral("aa")), nullptr).kind, Kind::TrustCertificate);
        QCOMPARE(Remedy::of(error(OptionId::None).worthRetrying(), nullptr).kind, Kind::TryAgain);
        QCOMPARE(Remedy::of(error(OptionId::None), nullptr).kind, Kind::None);
        QCOMPARE(Remedy::of(error(OptionId::TlsPin), nullptr).kind, Kind::None); // nothing to trust was seen
    }

    void theNameComesWithTheError()
    {
        const Remedy variable = Remedy::of(error(OptionId::Variable), nullptr);
        QCOMPARE(variable.kind, Remedy::Kind::AddVariable);
        QCOMPARE(variable.subject, QStringLiteral("subject"));
        QCOMPARE(Remedy::of(error(OptionId::Secret), nullptr).subject, QStringLiteral("subject"));
        QVERIFY(!variable.text.isEmpty());
    }
};

FRAMESCOPE_TEST_GUILESS(tst_Remedy);
#include "tst_Remedy.moc"
