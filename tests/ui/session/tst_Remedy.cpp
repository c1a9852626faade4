#include "ui/session/Remedy.h"

#include "profiles/Variables.h"

#include "support/TestClass.h"

#include <QTest>

using namespace framescope;
using ui::session::Remedy;

class tst_Remedy : public QObject
{
    Q_OBJECT

    static base::Error error(const char *id) { return {QString::fromLatin1(id), QStringLiteral("what"), {}, {}}; }

private slots:
    void everyDiagnosisWithARemedyHasItsButton()
    {
        using Kind = Remedy::Kind;
        QCOMPARE(Remedy::of(error("tls.plain-peer"), nullptr).kind, Kind::UsePlain);
        QCOMPARE(Remedy::of(error("upgrade.tls-peer"), nullptr).kind, Kind::UseTls);
        QCOMPARE(Remedy::of(error("limit.message-too-big"), nullptr).kind, Kind::RaiseLimit);
        QCOMPARE(Remedy::of(error("upgrade.limit.head"), nullptr).kind, Kind::RaiseLimit);
        QCOMPARE(Remedy::of(error("network.refused"), nullptr).kind, Kind::TryAgain);
        QCOMPARE(Remedy::of(error("url.invalid"), nullptr).kind, Kind::None);
        QCOMPARE(Remedy::of(error("tls.self-signed"), nullptr).kind, Kind::None); // nothing to trust was seen
        network::OpeningFacts facts;
        facts.tls.emplace();
        facts.tls->chain.emplace_back();
        QCOMPARE(Remedy::of(error("tls.self-signed"), &facts).kind, Kind::TrustCertificate);
    }

    void theMissingNameIsFoundInTheSentence()
    {
        const profiles::Resolver resolver;
        const auto unknown = resolver.resolve(QStringLiteral("ws://{{host}}/"));
        QVERIFY(!unknown.ok());
        QCOMPARE(Remedy::of(unknown.error(), nullptr).subject, QStringLiteral("host"));
        const auto secret = resolver.resolve(QStringLiteral("{{secret.token}}"));
        QVERIFY(!secret.ok());
        QCOMPARE(Remedy::of(secret.error(), nullptr).subject, QStringLiteral("token"));
    }
};

FRAMESCOPE_TEST_GUILESS(tst_Remedy);
#include "tst_Remedy.moc"
