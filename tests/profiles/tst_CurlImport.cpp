#include "support/ImportedText.h"
#include "support/TestClass.h"

#include "profiles/imports/Formats.h"

using namespace framescope;
using namespace framescope::profiles;
using namespace framescope::test;

class tst_CurlImport : public QObject
{
    Q_OBJECT

private slots:
    void certificatesBringTheirPassphrase()
    {
        const Profile p12 = only(takenText("curl --cert f.p12:pw --cert-type P12 wss://h/"));
        QCOMPARE(p12.settings.tls.certificateFile, std::optional(QStringLiteral("f.p12")));
        QCOMPARE(p12.settings.tls.passphrase, std::optional(QStringLiteral("pw")));
        const Profile drive = only(takenText("curl.exe -E C:\\k\\f.pem:pw --key C:\\k\\f.key wss://h/"));
        QCOMPARE(drive.settings.tls.certificateFile, std::optional(QStringLiteral("C:\\k\\f.pem")));
        QCOMPARE(drive.settings.tls.passphrase, std::optional(QStringLiteral("pw")));
        QCOMPARE(drive.settings.tls.keyFile, std::optional(QStringLiteral("C:\\k\\f.key")));
        QCOMPARE(only(takenText("curl -E 'a\\:b.pem' wss://h/")).settings.tls.certificateFile, std::optional(QStringLiteral("a:b.pem")));
    }

    void queriesProxiesAndVersions()
    {
        const Profile get = only(takenText("curl -G wss://h/p -d a=1 --data-urlencode b=2 --url-query c=3"));
        QCOMPARE(rows(get.query), QStringLiteral("c=3 a=1 b=2"));
        const Profile proxied = only(takenText("curl -x socks5h://u:p@px:9 wss://h/ --tlsv1.3 --max-redirs 3"));
        QCOMPARE(proxied.settings.proxy->kind, ProxyKind::Socks5);
        QCOMPARE(proxied.settings.proxy->password, QStringLiteral("p"));
        QCOMPARE(proxied.settings.tls.minimumVersion, std::optional(QStringLiteral("1.3")));
        QCOMPARE(proxied.settings.limits.maxRedirects, std::optional(3));
        const Profile user = only(takenText("curl -x px:3128 -U me:pw wss://h/"));
        QCOMPARE(user.settings.proxy->user, QStringLiteral("me"));
        QCOMPARE(only(takenText("curl --noproxy '*' wss://h/")).settings.proxy->kind, ProxyKind::None);
    }

    void whatCurlMakesSeveralOfIsTold()
    {
        for (const char *line : {"curl 'wss://h/{a,b}'", "curl 'wss://h/[1-3]/p'", "curl --url 'wss://h/[a-f:2]'"})
            QVERIFY2(noted(takenText(line), ImportNote::Kind::NotUnderstood, QStringLiteral("several addresses")), line);
        for (const char *line : {"curl -g 'wss://h/{a,b}'", "curl 'wss://[::1]:80/p'", "curl 'wss://h/{{a}}'", "curl 'wss://h/?a[0]=1'"})
            QVERIFY2(!report(takenText(line)).contains(QStringLiteral("several addresses")), line);
    }

    void credentialsAndWhatIsNotKnown()
    {
        const Imported strange = takenText("curl wss://h/ --ssl-revoke-best-effort -u u:p --digest");
        QCOMPARE(only(strange).settings.auth->kind, AuthKind::Digest);
        QVERIFY(noted(strange, ImportNote::Kind::NotUnderstood, QStringLiteral("--ssl-revoke-best-effort")));
        QCOMPARE(Importer::fromText("curl 'wss://h/").error().id, QStringLiteral("import.quoting"));
        Imported imported;
        QVERIFY(importCurl({QStringLiteral("-u"), QStringLiteral("u:p"), QStringLiteral("wss://h/")}, imported));
        QCOMPARE(only(imported).settings.auth->kind, AuthKind::Basic);
        QVERIFY(!importCurl({QStringLiteral("--silent")}, imported));
    }
};

FRAMESCOPE_TEST(tst_CurlImport);
#include "tst_CurlImport.moc"
