#include "network/HttpConnect.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::network;

class tst_HttpConnect : public QObject
{
    Q_OBJECT

    ProxyOptions m_proxy{ProxyOptions::Kind::Http, QStringLiteral("p.example"), 3128, {}, {}};

private slots:
    void asksForTheTarget()
    {
        QCOMPARE(HttpConnect(m_proxy, QStringLiteral("a.example"), 443).output(),
                 QByteArray("CONNECT a.example:443 HTTP/1.1\r\nHost: a.example:443\r\n\r\n"));
        QVERIFY(HttpConnect(m_proxy, QStringLiteral("::1"), 80).output().startsWith("CONNECT [::1]:80 "));
        auto proxy = m_proxy;
        proxy.user = QStringLiteral("me");
        proxy.password = QStringLiteral("secret");
        QVERIFY(HttpConnect(proxy, QStringLiteral("a"), 1).output().contains("\r\nProxy-Authorization: Basic bWU6c2VjcmV0\r\n"));
    }

    void opensAndLeavesTheRest()
    {
        HttpConnect connect(m_proxy, QStringLiteral("a"), 80);
        const QByteArray answer = "HTTP/1.1 200 Connection established\r\nVia: p\r\n\r\n";
        QCOMPARE(connect.receive(base::viewOf(answer.left(10))), 10u);
        QCOMPARE(connect.state(), HttpConnect::State::Reading);
        QCOMPARE(connect.receive(base::viewOf(answer.mid(10) + "early")), std::size_t(answer.size() - 10));
        QCOMPARE(connect.state(), HttpConnect::State::Open);
    }

    void skipsInterimAnswers()
    {
        HttpConnect connect(m_proxy, QStringLiteral("a"), 80);
        connect.receive(base::viewOf("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.0 200 OK\r\n\r\n"));
        QCOMPARE(connect.state(), HttpConnect::State::Open);
    }

    void namesARefusalWithItsBody()
    {
        HttpConnect connect(m_proxy, QStringLiteral("a"), 80);
        connect.receive(base::viewOf("HTTP/1.1 403 Forbidden\r\nContent-Length: 7\r\n\r\nno way!"));
        QCOMPARE(connect.state(), HttpConnect::State::Failed);
        QCOMPARE(connect.status(), 403);
        QCOMPARE(connect.failure().id, QStringLiteral("proxy.refused"));
        QVERIFY(connect.failure().seen.contains(QStringLiteral("403 Forbidden: no way!")));
    }

    void authentication()
    {
        HttpConnect without(m_proxy, QStringLiteral("a"), 80);
        without.receive(base::viewOf("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n"));
        QCOMPARE(without.failure().id, QStringLiteral("proxy.authentication"));
        QVERIFY(without.failure().what.contains(QStringLiteral("asks for")));
        auto proxy = m_proxy;
        proxy.user = QStringLiteral("me");
        proxy.password = QStringLiteral("secret");
        HttpConnect with(proxy, QStringLiteral("a"), 80);
        with.receive(base::viewOf("HTTP/1.1 407 No\r\n\r\n"));
        QVERIFY(with.failure().what.contains(QStringLiteral("did not accept")));
        QVERIFY(!with.failure().toString().contains(QStringLiteral("secret")));
    }

    void nonsense_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("socks") << QByteArray("\x05\xff", 2);
        QTest::newRow("no number") << QByteArray("HTTP/1.1 OK\r\n\r\n");
        QTest::newRow("long number") << QByteArray("HTTP/1.1 2000 OK\r\n\r\n");
        QTest::newRow("endless") << QByteArray("HTTP/1.1 200 OK\r\n") + QByteArray("X: y\r\n").repeated(10000);
        QTest::newRow("banner") << QByteArray("SSH-2.0-OpenSSH\r\n");
    }
    void nonsense()
    {
        QFETCH(QByteArray, bytes);
        HttpConnect connect(m_proxy, QStringLiteral("a"), 80);
        connect.receive(base::viewOf(bytes));
        QCOMPARE(connect.state(), HttpConnect::State::Failed);
        QCOMPARE(connect.failure().id, QStringLiteral("proxy.bad-answer"));
        QVERIFY(!connect.failure().seen.isEmpty());
    }

    void endOfStream()
    {
        HttpConnect connect(m_proxy, QStringLiteral("a"), 80);
        connect.receiveEnd(QStringLiteral("gone"));
        QCOMPARE(connect.failure().id, QStringLiteral("proxy.closed"));
        HttpConnect body(m_proxy, QStringLiteral("a"), 80);
        body.receive(base::viewOf("HTTP/1.1 502 Bad Gateway\r\n\r\nhalf"));
        QCOMPARE(body.state(), HttpConnect::State::Reading);
        body.receiveEnd({});
        QCOMPARE(body.failure().id, QStringLiteral("proxy.refused"));
    }

    void authority()
    {
        auto proxy = m_proxy;
        proxy.host = QStringLiteral("::1");
        proxy.user = QStringLiteral("me");
        QCOMPARE(proxyAuthority(proxy), QStringLiteral("[::1]:3128"));
    }
};

FRAMESCOPE_TEST(tst_HttpConnect);
#include "tst_HttpConnect.moc"
