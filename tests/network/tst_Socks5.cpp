#include "network/Socks5.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::network;

class tst_Socks5 : public QObject
{
    Q_OBJECT

    ProxyOptions m_proxy{ProxyOptions::Kind::Socks5, QStringLiteral("p.example"), 1080, {}, {}};
    ProxyOptions m_named{ProxyOptions::Kind::Socks5, QStringLiteral("p.example"), 1080, QStringLiteral("me"), QStringLiteral("pw")};

    static QByteArray hex(const char *text) { return QByteArray::fromHex(text); }

private slots:
    void connectsByName()
    {
        Socks5 socks(m_proxy, QStringLiteral("a.example"), 443);
        QCOMPARE(socks.takeOutput(), hex("050100"));
        QCOMPARE(socks.receive(base::viewOf(hex("0500"))), 2u);
        QCOMPARE(socks.takeOutput(), hex("0501000309") + "a.example" + hex("01bb"));
        const QByteArray reply = hex("05000001 7f000001 1f90") + "early";
        QCOMPARE(socks.receive(base::viewOf(reply)), 10u);
        QCOMPARE(socks.state(), Socks5::State::Open);
    }

    void connectsByAddress()
    {
        Socks5 four(m_proxy, QStringLiteral("10.0.0.1"), 80);
        four.takeOutput();
        four.receive(base::viewOf(hex("0500")));
        QCOMPARE(four.takeOutput(), hex("05010001 0a000001 0050"));
        Socks5 six(m_proxy, QStringLiteral("::1"), 80);
        six.takeOutput();
        six.receive(base::viewOf(hex("0500")));
        QCOMPARE(six.takeOutput(), hex("05010004 00000000000000000000000000000001 0050"));
        // A bound address of any kind, in pieces.
        for (const char byte : QByteArray(hex("05000003 04") + "host" + hex("0001"))) {
            QCOMPARE(six.state(), Socks5::State::Reading);
            QCOMPARE(six.receive(base::viewOf(QByteArray(1, byte))), 1u);
        }
        QCOMPARE(six.state(), Socks5::State::Open);
    }

    void userAndPassword()
    {
        Socks5 socks(m_named, QStringLiteral("a"), 1);
        QCOMPARE(socks.takeOutput(), hex("05020002"));
        socks.receive(base::viewOf(hex("0502")));
        QCOMPARE(socks.takeOutput(), hex("0102") + "me" + hex("02") + "pw");
        socks.receive(base::viewOf(hex("0100")));
        QVERIFY(socks.takeOutput().startsWith(hex("050100")));
    }

    void refusedCredentials()
    {
        Socks5 wrong(m_named, QStringLiteral("a"), 1);
        wrong.receive(base::viewOf(hex("0502")));
        wrong.receive(base::viewOf(hex("0101")));
        QCOMPARE(wrong.failure().id, QStringLiteral("proxy.authentication"));
        QVERIFY(!wrong.failure().toString().contains(QStringLiteral("pw")));
        Socks5 none(m_proxy, QStringLiteral("a"), 1);
        none.receive(base::viewOf(hex("05ff")));
        QCOMPARE(none.failure().id, QStringLiteral("proxy.authentication"));
        QVERIFY(none.failure().what.contains(QStringLiteral("asks for")));
    }

    void refusals()
    {
        Socks5 socks(m_proxy, QStringLiteral("a"), 1);
        socks.receive(base::viewOf(hex("0500")));
        socks.receive(base::viewOf(hex("0505"))); // some proxies send no more than this
        QCOMPARE(socks.failure().id, QStringLiteral("proxy.refused"));
        QVERIFY(socks.failure().seen.contains(QStringLiteral("connection refused")));
    }

    void nonsense()
    {
        Socks5 http(m_proxy, QStringLiteral("a"), 1);
        http.receive(base::viewOf("HTTP/1.1 400 Bad Request\r\n"));
        QCOMPARE(http.failure().id, QStringLiteral("proxy.bad-answer"));
        QVERIFY(http.failure().seen.startsWith(QStringLiteral("HTTP/1.1 400")));
        Socks5 gssapi(m_proxy, QStringLiteral("a"), 1);
        gssapi.receive(base::viewOf(hex("0501")));
        QCOMPARE(gssapi.failure().id, QStringLiteral("proxy.bad-answer"));
        Socks5 ended(m_proxy, QStringLiteral("a"), 1);
        ended.receiveEnd(QStringLiteral("gone"));
        QCOMPARE(ended.failure().id, QStringLiteral("proxy.closed"));
    }
};

FRAMESCOPE_TEST(tst_Socks5);
#include "tst_Socks5.moc"
