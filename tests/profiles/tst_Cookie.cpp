#include "profiles/Cookie.h"

#include "support/TestClass.h"

#include <QTest>

using namespace framescope;
using framescope::profiles::Cookie;

class tst_Cookie : public QObject
{
    Q_OBJECT

    static base::WebSocketAddress url(const char *text) { return *base::WebSocketAddress::parse(QString::fromLatin1(text)); }
    const QDateTime m_now = QDateTime::fromSecsSinceEpoch(1'700'000'000).toUTC();

private slots:
    void takesALineApart()
    {
        const auto cookie = Cookie::fromSetCookie(" a = 1=2 ;PATH=/x; Secure;HttpOnly; Domain=.H.example; Max-Age=10; Expires=Wed, 15 Nov 2023 00:00:00 GMT; SameSite=Lax", url("wss://w.h.example/y/z"), m_now);
        QVERIFY(cookie.ok());
        QCOMPARE(cookie->name, QByteArray("a"));
        QCOMPARE(cookie->value, QByteArray("1=2"));
        QCOMPARE(cookie->path, QStringLiteral("/x"));
        QCOMPARE(cookie->domain, QStringLiteral("h.example"));
        QVERIFY(cookie->secure && cookie->httpOnly && !cookie->hostOnly);
        QCOMPARE(*cookie->expires, m_now.addSecs(10)); // Max-Age goes before Expires
    }

    void whatIsNotSaidIsTheRequests()
    {
        const auto cookie = Cookie::fromSetCookie("a=\xff; Path=x; Domain=; Max-Age=soon; Expires=soon", url("ws://h.example/y/z"), m_now);
        QCOMPARE(cookie->value, QByteArray("\xff"));
        QCOMPARE(cookie->path, QStringLiteral("/y"));
        QCOMPARE(cookie->domain, QStringLiteral("h.example"));
        QVERIFY(cookie->hostOnly && !cookie->expires);
    }

    void whatTheRulesRefuseSaysWhy_data()
    {
        QTest::addColumn<QString>("reason");
        const auto row = [](const QByteArray &line, const char *reason) { QTest::newRow(line.left(40).constData()) << QString::fromLatin1(reason); };
        row("no pair", "no name and value");
        row("=1", "no name and value");
        row("a=1\x01", "control characters");
        row("a=1; Domain=other.test", "its domain");
        row("a=1; Secure", "is not (ws)");
        row("__Host-a=1", "its name asks for the attribute Secure");
    }
    void whatTheRulesRefuseSaysWhy()
    {
        QFETCH(QString, reason);
        const auto cookie = Cookie::fromSetCookie(QByteArray(QTest::currentDataTag()), url("ws://h.example/"), m_now);
        QVERIFY(!cookie.ok());
        QCOMPARE(cookie.error().id, QStringLiteral("cookie.refused"));
        QVERIFY2(cookie.error().what.contains(reason), qPrintable(cookie.error().what));
    }

    void isSentWhereItBelongs()
    {
        const Cookie cookie = *Cookie::fromSetCookie("a=1; Path=/x; Domain=h.example; Max-Age=10", url("ws://h.example/"), m_now);
        QVERIFY(cookie.isFor(url("ws://w.h.example/x"), m_now));
        QVERIFY(cookie.isFor(url("wss://h.example/x/y"), m_now));
        QVERIFY(!cookie.isFor(url("ws://h.example/xy"), m_now));
        QVERIFY(!cookie.isFor(url("ws://badh.example/x"), m_now));
        QVERIFY(!cookie.isFor(url("ws://h.example/x"), m_now.addSecs(10)));
        QVERIFY(cookie.isGone(m_now.addSecs(10)) && !cookie.isGone(m_now));
    }

    void namesAreFoundInAnyLine()
    {
        QCOMPARE(Cookie::nameIn(" a =1; b=2"), QByteArray("a"));
        QCOMPARE(Cookie::nameIn("a; b=2"), QByteArray());
        QCOMPARE(Cookie::nameIn(""), QByteArray());
    }
};

FRAMESCOPE_TEST(tst_Cookie);
#include "tst_Cookie.moc"
