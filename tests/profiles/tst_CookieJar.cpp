#include "profiles/CookieJar.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::profiles;

class tst_CookieJar : public QObject
{
    Q_OBJECT

    static QUrl url(const char *text) { return QUrl(QString::fromLatin1(text)); }
    const QDateTime m_now = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);

private slots:
    void sendsByDomainPathAndScheme()
    {
        CookieJar jar;
        jar.store(url("wss://app.example.com/chat/room"),
                  {"host=1", "wide=2; Domain=.example.com; Path=/", "deep=3; Path=/chat/room", "s=4; Secure; Path=/", "foreign=5; Domain=other.com", "tld=6; Domain=com"}, m_now);
        QCOMPARE(jar.headerFor(url("wss://app.example.com/chat/room"), m_now), QByteArray("deep=3; host=1; wide=2; s=4"));
        QCOMPARE(jar.headerFor(url("wss://app.example.com/chat"), m_now), QByteArray("host=1; wide=2; s=4"));
        QCOMPARE(jar.headerFor(url("wss://app.example.com/chatter"), m_now), QByteArray("wide=2; s=4"));
        QCOMPARE(jar.headerFor(url("ws://app.example.com/"), m_now), QByteArray("wide=2"));
        QCOMPARE(jar.headerFor(url("wss://other.example.com/"), m_now), QByteArray("wide=2"));
        QCOMPARE(jar.headerFor(url("wss://badexample.com/"), m_now), QByteArray());
    }

    void expiresAndReplaces()
    {
        CookieJar jar;
        jar.store(url("ws://h.example/"), {"a=1; Max-Age=10", "b=1; Expires=Wed, 15 Nov 2023 00:00:00 GMT", "c=1; Max-Age=0"}, m_now);
        QCOMPARE(jar.headerFor(url("ws://h.example/"), m_now), QByteArray("a=1; b=1"));
        QCOMPARE(jar.headerFor(url("ws://h.example/"), m_now.addSecs(11)), QByteArray("b=1"));
        QCOMPARE(jar.headerFor(url("ws://h.example/"), m_now.addDays(2)), QByteArray());
        jar.store(url("ws://h.example/"), {"a=2; Max-Age=10", "b=; Max-Age=-1"}, m_now);
        QCOMPARE(jar.headerFor(url("ws://h.example/"), m_now), QByteArray("a=2"));
    }

    void aPlainConnectionCannotSetOrReplaceSecureCookies()
    {
        CookieJar jar;
        jar.store(url("wss://h.example/"), {"a=1; Secure"}, m_now);
        jar.store(url("ws://h.example/"), {"a=evil", "b=1; Secure"}, m_now);
        QCOMPARE(jar.headerFor(url("wss://h.example/"), m_now), QByteArray("a=1"));
    }

    void strangeLinesAreRefused()
    {
        CookieJar jar;
        jar.store(url("ws://127.0.0.1/"), {"", ";", "=x", "novalue", QByteArray("a=b\x01"), QByteArray(9000, 'x') + "=1", "ip=1; Domain=0.0.1"}, m_now);
        QVERIFY(jar.cookies().empty());
    }

    void survivesOnDiskWithoutSessionCookies()
    {
        QTemporaryDir dir;
        CookieJar jar;
        jar.store(url("ws://h.example/"), {"a=1; Max-Age=1000", "session=1"}, m_now);
        const QString file = dir.filePath(QStringLiteral("sub/jar.json"));
        QVERIFY(jar.save(file, m_now).ok());
#ifdef Q_OS_UNIX
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
#endif
        CookieJar again;
        QVERIFY(again.load(file).ok());
        QCOMPARE(again.headerFor(url("ws://h.example/"), m_now), QByteArray("a=1"));
        QVERIFY(again.load(dir.filePath(QStringLiteral("none.json"))).ok());
    }
};

FRAMESCOPE_TEST(tst_CookieJar);
#include "tst_CookieJar.moc"
