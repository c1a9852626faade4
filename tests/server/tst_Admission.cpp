#include "server/Admission.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::server;

class tst_Admission : public QObject
{
    Q_OBJECT

private slots:
    void theExactPathWinsThenTheLongestAbove()
    {
        ServerSettings settings;
        for (const char *path : {"/*", "/chat", "/chat/*", "/chat/rooms/*"})
            settings.paths.push_back({QString::fromLatin1(path), {}});
        const Admission gate(settings);
        QCOMPARE(*gate.pathFor(QStringLiteral("/")), std::size_t{0});
        QCOMPARE(*gate.pathFor({}), std::size_t{0});
        QCOMPARE(*gate.pathFor(QStringLiteral("/chatter")), std::size_t{0});
        QCOMPARE(*gate.pathFor(QStringLiteral("/chat")), std::size_t{1});
        QCOMPARE(*gate.pathFor(QStringLiteral("/chat/x")), std::size_t{2});
        QCOMPARE(*gate.pathFor(QStringLiteral("/chat/rooms/1/2")), std::size_t{3});
        settings.paths = {{QStringLiteral("/only"), {}}};
        QVERIFY(!gate.pathFor(QStringLiteral("/other")).has_value());
        QCOMPARE(gate.check({}, QUrl(QStringLiteral("/other")))->status, 404);
    }

    void onLoopbackOnlyLoopbackNamesAreMeant()
    {
        ServerSettings settings;
        settings.paths = {{QStringLiteral("/*"), {}}};
        const Admission gate(settings);
        const auto status = [&gate](const QByteArray &host, const char *target = "/") {
            const auto refusal = gate.check({{"Host", host}}, QUrl::fromEncoded(target));
            return refusal ? refusal->status : 200;
        };
        for (const char *good : {"localhost", "LOCALHOST:9001", "app.localhost:8080", "127.0.0.1:9001", "127.8.9.10", "[::1]:9001"})
            QVERIFY2(status(good) == 200, good);
        for (const char *bad : {"evil.example", "evil.example:9001", "localhost.evil.example:9001", "192.168.0.5", "0.0.0.0:9001", "", "localhost, evil.example"})
            QVERIFY2(status(bad) == 421, bad);
        QCOMPARE(status("localhost", "http://evil.example/"), 421); // the absolute form
        QCOMPARE(status("localhost", "//evil.example/"), 200);      // a path
        QVERIFY(!gate.check({}, QUrl(QStringLiteral("/"))));        // no browser
        QCOMPARE(gate.check({{"Host", "localhost"}, {"host", "evil.example"}}, QUrl(QStringLiteral("/")))->status, 421);
        // What a rebound name would pass for.
        settings.origins = {QStringLiteral("self")};
        QCOMPARE(gate.check({{"Host", "evil.example:9001"}, {"Origin", "http://evil.example:9001"}}, QUrl(QStringLiteral("/")))->status, 421);
        settings.origins.clear();
        settings.hosts = {QStringLiteral("Dev.example")};
        QCOMPARE(status("dev.example:9001"), 200);
        QCOMPARE(status("other.example:9001"), 421);
        QCOMPARE(status("localhost"), 200);
        settings.hosts = {QStringLiteral("*")};
        QCOMPARE(status("other.example:9001"), 200);
        settings.address = QHostAddress::AnyIPv4;
        settings.hosts.clear();
        QCOMPARE(status("anything.example"), 200);
        settings.hosts = {QStringLiteral("dev.example")};
        QCOMPARE(status("anything.example"), 421);
        QCOMPARE(status("192.168.0.5:9001"), 200);
    }

    void originsAndTokens()
    {
        ServerSettings settings;
        settings.paths = {{QStringLiteral("/*"), {}}};
        const Admission gate(settings);
        QVERIFY(!gate.check({{"Origin", "https://any.example"}}, QUrl(QStringLiteral("/"))));
        settings.origins = {QStringLiteral("https://a.example")};
        QCOMPARE(gate.check({{"Origin", "https://b.example"}}, QUrl(QStringLiteral("/")))->status, 403);
        QVERIFY(!gate.check({{"Origin", "https://A.example"}}, QUrl(QStringLiteral("/"))));
        QVERIFY(!gate.check({}, QUrl(QStringLiteral("/")))); // no browser
        settings.token = QStringLiteral("t o");
        QCOMPARE(gate.check({}, QUrl(QStringLiteral("/")))->status, 401);
        QVERIFY(!gate.check({}, QUrl(QStringLiteral("/?token=t%20o"))));
        QVERIFY(!gate.check({{"Authorization", "bearer t o"}}, QUrl(QStringLiteral("/"))));
        QCOMPARE(gate.check({{"Authorization", "Basic t o"}}, QUrl(QStringLiteral("/")))->status, 401);
    }
};

FRAMESCOPE_TEST(tst_Admission);
#include "tst_Admission.moc"
