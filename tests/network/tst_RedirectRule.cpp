#include "network/RedirectRule.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::network;
using framescope::protocol::HandshakeResponse;

class tst_RedirectRule : public QObject
{
    Q_OBJECT

    static HandshakeResponse to(const QByteArray &location)
    {
        HandshakeResponse response;
        response.status = 302;
        if (!location.isNull())
            response.headers.append("Location", location);
        return response;
    }

    static QString next(const char *from, const char *location)
    {
        const auto url = RedirectRule::next(QUrl(QString::fromLatin1(from)), to(location));
        return url ? url->toString() : url.error().id;
    }

private slots:
    void whichStatus()
    {
        for (const int status : {301, 302, 303, 307, 308})
            QVERIFY(RedirectRule::isRedirect(status));
        for (const int status : {200, 300, 304, 305, 401})
            QVERIFY(!RedirectRule::isRedirect(status));
    }

    void whereTo()
    {
        QCOMPARE(next("ws://a.example/x/y", "/z?q"), QStringLiteral("ws://a.example/z?q"));
        QCOMPARE(next("ws://a.example/x/y", "z"), QStringLiteral("ws://a.example/x/z"));
        QCOMPARE(next("wss://a.example/", "https://b.example/"), QStringLiteral("wss://b.example/"));
        QCOMPARE(next("ws://a.example/", "wss://b.example/"), QStringLiteral("wss://b.example/"));
        QCOMPARE(next("ws://a.example/", "//b.example/x#part"), QStringLiteral("ws://b.example/x"));
        QCOMPARE(next("ws://a.example/", "ws://me:pw@b.example/"), QStringLiteral("ws://b.example/"));
    }

    void whereNot()
    {
        QCOMPARE(next("wss://a.example/", "ws://a.example/"), QStringLiteral("upgrade.redirect-downgrade"));
        QCOMPARE(next("wss://a.example/", "http://a.example/"), QStringLiteral("upgrade.redirect-downgrade"));
        QCOMPARE(next("ws://a.example/", "ftp://a.example/"), QStringLiteral("upgrade.redirect-location"));
        QCOMPARE(next("ws://a.example/", ""), QStringLiteral("upgrade.redirect-location"));
        QVERIFY(!RedirectRule::next(QUrl(QStringLiteral("ws://a.example")), to({})));
    }

    void credentialsStayAtHome()
    {
        ConnectionOptions options;
        options.headers = {{"authorization", "x"}, {"X-Keep", "y"}, {"Cookie", "z"}};
        options.hasCredentials = true;
        options.user = QStringLiteral("me");
        options.tls.certificateFile = QStringLiteral("me.p12");
        RedirectRule::stripCredentials(options);
        QCOMPARE(options.headers.size(), 1u);
        QCOMPARE(options.headers[0].name, QByteArray("X-Keep"));
        QVERIFY(!options.hasCredentials);
        QVERIFY(options.tls.certificateFile.isEmpty());
    }

    void whatIsTheSameOrigin()
    {
        const auto same = [](const char *a, const char *b) {
            return RedirectRule::sameOrigin(QUrl(QString::fromLatin1(a)), QUrl(QString::fromLatin1(b)));
        };
        QVERIFY(same("ws://a.example/x", "ws://a.example:80/y"));
        QVERIFY(!same("ws://a.example", "wss://a.example"));
        QVERIFY(!same("ws://a.example", "ws://a.example:81"));
        QVERIFY(!same("ws://a.example", "ws://b.example"));
    }
};

FRAMESCOPE_TEST(tst_RedirectRule);
#include "tst_RedirectRule.moc"
