#include "protocol/AuthSchemes.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::protocol;

class tst_AuthSchemes : public QObject
{
    Q_OBJECT

    static QByteArray of(const HeaderList &headers) { return authSchemes(headers, "WWW-Authenticate").join(' '); }

private slots:
    void findsThem()
    {
        QCOMPARE(of({}), QByteArray());
        QCOMPARE(of({{"WWW-Authenticate", "Basic realm=\"x\""}}), QByteArray("Basic"));
        QCOMPARE(of({{"www-authenticate", "Negotiate"}, {"WWW-Authenticate", "NTLM"}, {"WWW-Authenticate", "negotiate"}}), QByteArray("Negotiate NTLM"));
        QCOMPARE(of({{"WWW-Authenticate", "Negotiate, NTLM"}}), QByteArray("Negotiate NTLM"));
        QCOMPARE(of({{"WWW-Authenticate", "NTLM TlRMTVNTUAAB=="}}), QByteArray("NTLM"));
        QCOMPARE(of({{"WWW-Authenticate", "Digest realm=\"a, Basic b\", nonce=\"n\\\",Bearer\", qop = auth, Bearer error=\"x\""}}), QByteArray("Digest Bearer"));
        QCOMPARE(of({{"Proxy-Authenticate", "Basic"}}), QByteArray());
    }

    void takesAnything()
    {
        for (const char *value : {"", ",", ",,,", "=", "\"", "\"\\", "Basic,", "a=b", "\x01", " , Basic"})
            QVERIFY(of({{"WWW-Authenticate", value}}).isEmpty() || of({{"WWW-Authenticate", value}}) == "Basic");
    }
};

FRAMESCOPE_TEST(tst_AuthSchemes);
#include "tst_AuthSchemes.moc"
