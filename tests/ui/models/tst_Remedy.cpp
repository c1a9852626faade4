#include "ui/models/Remedy.h"

#include "base/OptionId.h"
#include "network/Diagnosis.h"
#include "profiles/Variables.h"

#include "support/TestClass.h"

#include <QTest>

using namespace framescope;
using base::OptionId;
using ui::models::Remedy;
using Action = Remedy::Action;

class tst_Remedy : public QObject
{
    Q_OBJECT

    static base::Error error(OptionId option, const QString &value = {})
    {
        return base::Error{QStringLiteral("x.y"), QStringLiteral("what"), {}, {}}.mendedBy(option, value);
    }
    static std::vector<Action> actions(const base::Error &error) { return Remedy(error).actions(); }

private slots:
    void everySettingHasAPlace()
    {
        using Kind = Remedy::Place::Kind;
        for (const OptionId option : base::allOptionIds()) {
            const Remedy::Place place = Remedy::placeOf(option);
            const QString name = base::nameOf(option);
            QVERIFY2(place.kind != Kind::None, qPrintable(name));
            const bool isField = place.kind == Kind::Profile || place.kind == Kind::Server || place.kind == Kind::Settings;
            QVERIFY2(isField != place.field.isEmpty(), qPrintable(name));
            QVERIFY2(place.kind != Kind::Server || place.field == Remedy::serverField(option), qPrintable(name));
        }
        QVERIFY(Remedy::placeOf(OptionId::None).kind == Kind::None);
    }

    void everyActionHasItsButton()
    {
        for (int action = 0; action <= int(Action::EditSetting); ++action)
            QVERIFY(!Remedy(error(OptionId::Address, QStringLiteral("ws://"))).text(Action(action)).isEmpty());
        QCOMPARE(Remedy(error(OptionId::Address, QStringLiteral("ws://"))).text(Action::ChangeScheme), QStringLiteral("Use ws://"));
    }

    void theSettingDecides()
    {
        QCOMPARE(actions(error(OptionId::Address, QStringLiteral("ws://"))), std::vector{Action::ChangeScheme});
        QVERIFY(actions(error(OptionId::Address)).empty()); // it stands above the notice
        QCOMPARE(actions(error(OptionId::TlsPin, QStringLiteral("aa"))), std::vector{Action::TrustCertificate});
        QCOMPARE(actions(error(OptionId::TlsPin)), std::vector{Action::EditSetting}); // nothing to trust was seen
        QCOMPARE(actions(error(OptionId::Variable)), std::vector{Action::AddVariable});
        QCOMPARE(actions(error(OptionId::Secret)), std::vector{Action::GiveSecret});
        QCOMPARE(actions(error(OptionId::Trust)), std::vector{Action::Consent});
        QCOMPARE(actions(error(OptionId::MaxMessage)), std::vector{Action::RaiseLimit});
        QCOMPARE(actions(error(OptionId::MaxRedirects)), std::vector{Action::FollowRedirects});
        QCOMPARE(actions(error(OptionId::TlsCertificate)), std::vector{Action::EditSetting});
        QCOMPARE(actions(error(OptionId::Port)), std::vector{Action::EditSetting});
        QVERIFY(actions(error(OptionId::None)).empty());
    }

    void whatMayPassCanBeTriedAgain()
    {
        QCOMPARE(actions(error(OptionId::None).worthRetrying()), std::vector{Action::TryAgain});
        QCOMPARE(actions(error(OptionId::Proxy).worthRetrying()), (std::vector{Action::TryAgain, Action::EditSetting}));
        QCOMPARE(actions(network::Diagnosis::lookupFailed(QStringLiteral("h"), {})), std::vector{Action::TryAgain});
        QVERIFY(Remedy(network::Diagnosis::totalTimeout(1, {})).offers(Action::TryAgain));
        QVERIFY(!Remedy(network::Diagnosis::totalTimeout(1, {})).offers(Action::Consent));
    }

    void aDiagnosisCarriesWhatItsButtonNeeds()
    {
        network::TlsFacts facts;
        facts.problems = {{QStringLiteral("self-signed"), QStringLiteral("one."), 0}};
        facts.chain.emplace_back().sha256 = QByteArray(32, '\x0a');
        const Remedy remedy(network::Diagnosis::tlsFailed(facts, QStringLiteral("h"), {}));
        QCOMPARE(remedy.actions(), std::vector{Action::TrustCertificate});
        QCOMPARE(QByteArray::fromHex(remedy.error().value.toLatin1()), facts.chain.front().sha256);
        QVERIFY(Remedy(network::Diagnosis::tlsFailed({}, QStringLiteral("h"), QStringLiteral("wrong version number"))).offers(Action::ChangeScheme));
    }

    void theMissingNameComesWithTheError()
    {
        const profiles::Resolver resolver;
        const auto unknown = resolver.resolve(QStringLiteral("ws://{{host}}/"));
        QVERIFY(!unknown.ok());
        QCOMPARE(actions(unknown.error()), std::vector{Action::AddVariable});
        QCOMPARE(unknown.error().subject, QStringLiteral("host"));
        const auto secret = resolver.resolve(QStringLiteral("{{secret.token}}"));
        QVERIFY(!secret.ok());
        QCOMPARE(actions(secret.error()), std::vector{Action::GiveSecret});
        QCOMPARE(secret.error().subject, QStringLiteral("token"));
    }
};

FRAMESCOPE_TEST_GUILESS(tst_Remedy);
#include "tst_Remedy.moc"
