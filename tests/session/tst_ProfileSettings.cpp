#include "session/ProfileSettings.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::session;

class tst_ProfileSettings : public QObject
{
    Q_OBJECT

    static profiles::Effective effective(const profiles::Profile &profile)
    {
        auto effective = profiles::Effective::of(profile, QStringLiteral("a.connection.json"), {});
        effective.baseFolder = QStringLiteral("/tmp/space");
        return effective;
    }

private slots:
    void builtInValuesAreThoseOfASession()
    {
        const auto settings = settingsFromProfile(effective(profiles::Profile::create(QStringLiteral("Echo"), QStringLiteral("ws://127.0.0.1:9001/"))));
        QVERIFY(settings);
        const SessionSettings fresh;
        QCOMPARE(settings->connection.url, QUrl(QStringLiteral("ws://127.0.0.1:9001/")));
        QCOMPARE(settings->connection.deflate, fresh.connection.deflate);
        QCOMPARE(settings->connection.limits.maxMessage, fresh.connection.limits.maxMessage);
        QCOMPARE(settings->connection.timeouts.total, fresh.connection.timeouts.total);
        QCOMPARE(settings->reconnect.stopCodes, fresh.reconnect.stopCodes);
        QVERIFY(settings->reconnect.kind == ReconnectSettings::Kind::Off);
    }

    void everythingGoesItsWay()
    {
        auto profile = profiles::Profile::create(QStringLiteral("Feed"), QStringLiteral("wss://example.test/:room"));
        profile.pathParameters.push_back({true, QStringLiteral("room"), QStringLiteral("a b"), {}, {}});
        profile.query.push_back({true, QStringLiteral("q"), QStringLiteral("1&2"), {}, {}});
        profile.settings.headers.push_back({true, QStringLiteral("X-One"), QStringLiteral("1"), {}, {}});
        profile.settings.headers.push_back({false, QStringLiteral("X-Off"), QStringLiteral("2"), {}, {}});
        profile.settings.subprotocols = QStringList{QStringLiteral("chat")};
        profiles::Auth auth;
        auth.kind = profiles::AuthKind::Bearer;
        auth.token = QStringLiteral("t0ken");
        profile.settings.auth = auth;
        profile.settings.tls.caFiles = QStringList{QStringLiteral("ca.pem")};
        profile.settings.tls.verify = false;
        profile.settings.stack = profiles::StackChoice::Qt;
        profile.settings.mode = profiles::ModeChoice::Observe;
        profile.settings.keepAlive.interval = 100;
        profile.settings.keepAlive.onMissing = profiles::PongMissing::Reconnect;
        profile.settings.reconnect.on = true;
        profile.settings.reconnect.attempts = 0;
        profile.settings.reconnect.sendAfterOpen = QStringList{QStringLiteral("hello")};
        profiles::SavedMessage hello;
        hello.name = QStringLiteral("hello");
        hello.content = QStringLiteral("hi");
        profile.messages.push_back(hello);

        const auto settings = settingsFromProfile(effective(profile));
        QVERIFY2(settings, settings ? "" : qPrintable(settings.error().toString()));
        const network::ConnectionOptions &options = settings->connection;
        QCOMPARE(options.url.toString(QUrl::FullyEncoded), QStringLiteral("wss://example.test/a%20b?q=1%262"));
        QCOMPARE(options.headers.value("X-One"), std::optional<QByteArray>("1"));
        QVERIFY(!options.headers.contains("X-Off"));
        QCOMPARE(options.headers.value("Authorization"), std::optional<QByteArray>("Bearer t0ken"));
        QCOMPARE(options.subprotocols, std::vector<QByteArray>{"chat"});
        QCOMPARE(options.tls.caFiles, QStringList{QStringLiteral("/tmp/space/ca.pem")});
        QVERIFY(options.tls.insecure);
        QVERIFY(options.stack == network::Stack::Qt && options.mode == protocol::Mode::Observe);
        QCOMPARE(settings->keepalive.pingIntervalMs, 100);
        QVERIFY(settings->keepalive.action == KeepaliveSettings::Action::Reconnect);
        QVERIFY(settings->reconnect.kind == ReconnectSettings::Kind::Forever);
        QCOMPARE(settings->messagesAfterOpen.size(), std::size_t(1));
        QCOMPARE(settings->messagesAfterOpen[0].payload, QByteArray("hi"));
    }

    void authentication()
    {
        auto profile = profiles::Profile::create(QStringLiteral("A"), QStringLiteral("ws://127.0.0.1/?a=1"));
        profiles::Auth auth;
        auth.kind = profiles::AuthKind::ApiKey;
        auth.keyName = QStringLiteral("key");
        auth.keyValue = QStringLiteral("x&y");
        auth.keyPlace = profiles::ApiKeyPlace::Query;
        profile.settings.auth = auth;
        QCOMPARE(settingsFromProfile(effective(profile))->connection.url.toString(QUrl::FullyEncoded), QStringLiteral("ws://127.0.0.1/?a=1&key=x%26y"));
        auth.keyPlace = profiles::ApiKeyPlace::Header;
        profile.settings.auth = auth;
        QCOMPARE(settingsFromProfile(effective(profile))->connection.headers.value("key"), std::optional<QByteArray>("x&y"));
        auth.kind = profiles::AuthKind::Basic;
        auth.user = QStringLiteral("joe");
        profile.settings.auth = auth;
        QVERIFY(settingsFromProfile(effective(profile))->connection.hasCredentials);
    }

    void wrongOnesSaySo()
    {
        auto profile = profiles::Profile::create(QStringLiteral("A"), QStringLiteral("ftp://127.0.0.1/"));
        QVERIFY(!settingsFromProfile(effective(profile)));
        profile.url = QStringLiteral("ws://127.0.0.1/");
        profile.settings.reconnect.sendAfterOpen = QStringList{QStringLiteral("missing")};
        QVERIFY(settingsFromProfile(effective(profile)).error().what.contains(QStringLiteral("missing")));
    }

    void messagesOfEveryKind()
    {
        using profiles::MessageKind;
        const auto outgoing = [](MessageKind kind, const char *content) {
            profiles::SavedMessage message;
            message.kind = kind;
            message.content = QString::fromLatin1(content);
            return outgoingFromMessage(message, QStringLiteral("/nowhere"));
        };
        QVERIFY(outgoing(MessageKind::Text, "a")->kind == Outgoing::Kind::Text);
        QVERIFY(outgoing(MessageKind::Json, "{}")->kind == Outgoing::Kind::Text);
        QCOMPARE(outgoing(MessageKind::Hex, "0a")->payload, QByteArray("\n"));
        QCOMPARE(outgoing(MessageKind::Base64, "AA==")->payload, QByteArray("\0", 1));
        QVERIFY(outgoing(MessageKind::Ping, "p")->kind == Outgoing::Kind::Ping);
        QVERIFY(outgoing(MessageKind::Pong, "p")->kind == Outgoing::Kind::Pong);
        QCOMPARE(outgoing(MessageKind::Close, "1001:x")->closeCode, std::optional<std::uint16_t>(1001));
        QVERIFY(outgoing(MessageKind::Frame, "rsv1=1,payload=text:x")->raw.header.rsv1);
        QVERIFY(!outgoing(MessageKind::File, "missing"));
        QVERIFY(!outgoing(MessageKind::Hex, "0"));
    }
};

QTEST_GUILESS_MAIN(tst_ProfileSettings)
#include "tst_ProfileSettings.moc"
