#include "profiles/DigestAuth.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::profiles;

class tst_DigestAuth : public QObject
{
    Q_OBJECT

private slots:
    void examplesOfRfc7616Section391()
    {
        const QByteArray rest = "realm=\"http-auth@example.org\", qop=\"auth, auth-int\", algorithm=%, nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\", "
                                "opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\"";
        const QByteArray cnonce = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ";
        const auto answer = [&](const char *algorithm) {
            auto digest = DigestAuth::fromChallenge({"Basic realm=\"x\"", "Digest " + QByteArray(rest).replace("%", algorithm)});
            return digest ? digest->authorization("GET", "/dir/index.html", QStringLiteral("Mufasa"), QStringLiteral("Circle of Life"), cnonce) : QByteArray();
        };
        QVERIFY(answer("MD5").contains("response=\"8ca523f5e9506fed4657c9700eebdbec\""));
        const QByteArray sha = answer("SHA-256");
        QVERIFY(sha.contains("response=\"753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1\""));
        QVERIFY(sha.contains("nc=00000001") && sha.contains("qop=auth,") && sha.contains("opaque=\"FQhe"));
        QVERIFY(!sha.contains("Circle"));
    }

    void theExampleOfSection392WithTheRealHash()
    {
        // The RFC's own figures are those of a SHA-512 that was cut off (erratum 4897); these are OpenSSL's.
        auto digest = DigestAuth::fromChallenge({"Digest realm=\"api@example.org\", qop=\"auth\", algorithm=SHA-512-256, nonce=\"5TsQWLVdgBdmrQ0XsxbDODV+57QdFR34I9HAbC/RVvkK\", "
                                                 "opaque=\"HRPCssKJSGjCrkzDg8OhwpzCiGPChXYjwrI2QmXDnsOS\", charset=UTF-8, userhash=true"});
        QVERIFY(digest);
        const QByteArray answer = digest->authorization("GET", "/doe.json", QString::fromUtf8("J\u00e4s\u00f8n Doe"), QStringLiteral("Secret, or not?"), "NTg6RKcb9boFIAS3KrFK9BGeh+niz/sm");
        QVERIFY(answer.contains("username=\"793263caabb707a56211940d90411ea4a575adeccb7e360aeb624ed06ece9b0b\""));
        QVERIFY(answer.contains("response=\"7a4e1192babbba02e91182d2895bfdbf7adafc6e48d4e517ca301974843d840c\""));
        QVERIFY(answer.contains("algorithm=SHA-512-256") && answer.contains("userhash=true"));
    }

    void integrityProtectionOfNoBody()
    {
        auto digest = DigestAuth::fromChallenge({"Digest realm=\"http-auth@example.org\", qop=\"auth-int\", algorithm=SHA-256, nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\""});
        QVERIFY(digest);
        const QByteArray answer = digest->authorization("GET", "/dir/index.html", QStringLiteral("Mufasa"), QStringLiteral("Circle of Life"), "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ");
        QVERIFY(answer.contains("response=\"8bdf6f15638e260831e905028de5450562816d093c9bfc5c13d3a46adcdde940\"") && answer.contains("qop=auth-int,"));
    }

    void theStrongestThatIsKnownIsTaken()
    {
        const auto digest = DigestAuth::fromChallenge({"Digest realm=\"a\", nonce=\"1\", algorithm=SHA-512-256", "Digest realm=\"b\", nonce=\"2\", algorithm=SHA-256", "Digest realm=\"c\", nonce=\"3\""});
        QVERIFY(digest);
        QCOMPARE(digest->realm(), QByteArray("a"));
        QVERIFY(!DigestAuth::fromChallenge({"Digest realm=\"a\", nonce=\"1\", algorithm=SHA-3"}));
    }

    void theCountGrows()
    {
        auto digest = DigestAuth::fromChallenge({"Digest realm=\"a\", nonce=\"1\", qop=auth, stale=TRUE"});
        QVERIFY(digest && digest->stale());
        (void)digest->authorization("GET", "/", QStringLiteral("u"), QStringLiteral("p"));
        QVERIFY(digest->authorization("GET", "/", QStringLiteral("u"), QStringLiteral("p")).contains("nc=00000002"));
    }

    void whatCannotBeAnsweredIsNone()
    {
        for (const QByteArray &line : {QByteArray("Basic realm=x"), QByteArray("Digest"), QByteArray("Digest realm=\"a\""), QByteArray("Digest realm=\"a\", nonce=\"1\", qop=\"auth-x\""),
                                       QByteArray("Digest realm=\"a, nonce=\"1"), QByteArray("Digest ,,=,= \"")})
            (void)DigestAuth::fromChallenge({line});
        QVERIFY(!DigestAuth::fromChallenge({"Digest realm=\"a\", nonce=\"1\", qop=\"auth-x\""}));
        QVERIFY(!DigestAuth::fromChallenge({"Basic realm=\"a\""}));
    }
};

FRAMESCOPE_TEST(tst_DigestAuth);
#include "tst_DigestAuth.moc"
