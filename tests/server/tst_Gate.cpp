#include "server/Gate.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::server;

class tst_Gate : public QObject
{
    Q_OBJECT

private slots:
    void theExactPathWinsThenTheLongestAbove()
    {
        ServerSettings settings;
        for (const char *path : {"/*", "/chat", "/chat/*", "/chat/rooms/*"})
            settings.paths.push_back({QString::fromLatin1(path), {}});
        const Gate gate(settings);
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

    void originsAndTokens()
    {
        ServerSettings settings;
        settings.paths = {{QStringLiteral("/*"), {}}};
        const Gate gate(settings);
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

FRAMESCOPE_TEST(tst_Gate);
#include "tst_Gate.moc"
