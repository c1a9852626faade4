#include "profiles/DigestAuth.h"

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

    void theStrongestThatIsKnownIsTaken()
    {
        const auto digest = DigestAuth::fromChallenge({"Digest realm=\"a\", nonce=\"1\", algorithm=SHA-512-256", "Digest realm=\"b\", nonce=\"2\", algorithm=SHA-256", "Digest realm=\"c\", nonce=\"3\""});
        QVERIFY(digest);
        QCOMPARE(digest->realm(), QByteArray("b"));
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
        for (const QByteArray &line : {QByteArray("Basic realm=x"), QByteArray("Digest"), QByteArray("Digest realm=\"a\""), QByteArray("Digest realm=\"a\", nonce=\"1\", qop=\"auth-int\""),
                                       QByteArray("Digest realm=\"a, nonce=\"1"), QByteArray("Digest ,,=,= \"")})
            (void)DigestAuth::fromChallenge({line});
        QVERIFY(!DigestAuth::fromChallenge({"Digest realm=\"a\", nonce=\"1\", qop=\"auth-int\""}));
        QVERIFY(!DigestAuth::fromChallenge({"Basic realm=\"a\""}));
    }
};

QTEST_GUILESS_MAIN(tst_DigestAuth)
#include "tst_DigestAuth.moc"
