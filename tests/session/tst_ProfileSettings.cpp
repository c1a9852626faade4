#include "session/ProfileSettings.h"

#include "support/Folders.h"
#include "support/TestClass.h"

#include <QtTest>

#include <functional>

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

    /// Everything that decides what a session does, as text.
    static QString fingerprint(const SessionSettings &settings)
    {
        const network::ConnectionOptions &o = settings.connection;
        QStringList out{o.url.toString(QUrl::FullyEncoded), QString::fromUtf8(o.origin), o.user, o.password, QString::number(o.hasCredentials)};
        for (const auto &header : o.headers)
            out << QString::fromUtf8(header.name) << QString::fromUtf8(header.value);
        for (const QByteArray &name : o.subprotocols)
            out << QString::fromUtf8(name);
        if (o.deflate)
            out << QStringLiteral("deflate %1 %2 %3 %4").arg(o.deflate->serverNoContextTakeover).arg(o.deflate->clientNoContextTakeover).arg(o.deflate->serverMaxWindowBits.value_or(-1)).arg(o.deflate->clientMaxWindowBits.value_or(-1));
        out << o.tls.caFiles << o.tls.certificateFile << o.tls.keyFile << o.tls.passphrase << o.tls.serverName << o.tls.minimumVersion << QString::number(o.tls.insecure);
        for (const QByteArray &pin : o.tls.pinnedSha256)
            out << QString::fromLatin1(pin.toHex());
        out << QString::number(int(o.proxy.kind)) << o.proxy.host << QString::number(o.proxy.port) << o.proxy.user << o.proxy.password;
        for (const auto number : {qint64(o.stack), qint64(o.mode), qint64(o.limits.maxMessage), qint64(o.limits.maxFrame), qint64(o.limits.maxFragments), qint64(o.limits.maxHandshakeBytes), qint64(o.limits.maxHeaders),
                                  qint64(o.limits.maxBody), qint64(o.maxRedirects), qint64(o.timeouts.lookup), qint64(o.timeouts.tcp), qint64(o.timeouts.proxy), qint64(o.timeouts.tls), qint64(o.timeouts.upgrade),
                                  qint64(o.timeouts.total), qint64(o.timeouts.close), qint64(o.autoPong), qint64(o.autoClose), qint64(settings.keepalive.pingIntervalMs), qint64(settings.keepalive.pongTimeoutMs),
                                  qint64(settings.keepalive.action), qint64(settings.reconnect.kind), qint64(settings.reconnect.attempts), qint64(settings.reconnect.baseMs), qint64(settings.reconnect.capMs)})
            out << QString::number(number);
        out << QString::fromUtf8(settings.keepalive.payload) << QString::number(settings.reconnect.factor) << QString::number(settings.reconnect.jitter);
        for (const auto code : settings.reconnect.stopCodes)
            out << QString::number(code);
        for (const Outgoing &message : settings.messagesAfterOpen)
            out << QStringLiteral("%1 %2 %3 %4").arg(int(message.kind)).arg(QString::fromLatin1(message.payload.toHex())).arg(message.closeCode.value_or(0)).arg(int(message.raw.header.opcode))
                + QString::fromLatin1(message.raw.payload.toHex());
        return out.join(QLatin1Char('|'));
    }
    /// Another value of the same kind that can be used too.
    static base::OrderedJson another(const base::OrderedJson &json, const QString &path)
    {
        static const QHash<QString, QString> words{{QStringLiteral("auth.kind"), QStringLiteral("bearer")}, {QStringLiteral("auth.keyPlace"), QStringLiteral("header")}, {QStringLiteral("tls.minimumVersion"), QStringLiteral("1.3")},
                                                   {QStringLiteral("proxy.kind"), QStringLiteral("http")}, {QStringLiteral("stack"), QStringLiteral("framescope")}, {QStringLiteral("mode"), QStringLiteral("strict")},
                                                   {QStringLiteral("keepAlive.onMissing"), QStringLiteral("report")}, {QStringLiteral("url"), QStringLiteral("wss://other.example/:room")}};
        if (words.contains(path))
            return words[path];
        if (path.endsWith(QLatin1String(".kind")))
            return json.toString() == QLatin1String("ping") ? QStringLiteral("pong") : QStringLiteral("ping");
        if (json.isBool())
            return !json.toBool();
        if (path == QLatin1String("deflate.clientMaxWindowBits"))
            return 9;
        if (json.isInteger())
            return json.toInteger() + 1;
        if (json.isNumber())
            return json.toDouble() / 2 + 0.5 == json.toDouble() ? 1.0 : json.toDouble() / 2 + 0.5;
        if (path == QLatin1String("tls.pinnedSha256"))
            return base::OrderedJson::array();
        if (json.isArray())
            return base::OrderedJson::array();
        if (path == QLatin1String("pathParameters[0].name"))
            return QStringLiteral("elsewhere");
        const QString text = json.toString();
        if (text == QLatin1String("00ff"))
            return QStringLiteral("00fe");
        if (text == QLatin1String("AA=="))
            return QStringLiteral("AQ==");
        if (text == QLatin1String("4000:bye"))
            return QStringLiteral("4001:bye");
        if (text.startsWith(QLatin1String("fin=0")))
            return QStringLiteral("fin=0,opcode=4,payload=hex:00");
        return QString(text + QStringLiteral("x"));
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

    void everyFieldOfAProfileMakesADifference()
    {
        QFile file(framescope::testing::sourcePath(QStringLiteral("tests/data/profiles/everything.connection.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto document = base::OrderedJson::parse(QByteArray(file.readAll()).replace("ab:cd", QByteArray(64, 'a')).replace("{{host}}", "h.example").replace("data/x.bin", "/dev/null"));
        QVERIFY(document.ok());
        // So that each field has something to say: all kinds of messages are sent after opening.
        base::OrderedJson after = base::OrderedJson::array();
        for (const base::OrderedJson &message : (*document)[u"messages"].items()) {
            const QString folder = message[u"folder"].toString();
            if (message[u"kind"].toString() != QLatin1String("file"))
                after.append(folder.isEmpty() ? message[u"name"].toString() : QString(folder + QLatin1Char('/') + message[u"name"].toString()));
        }
        base::OrderedJson reconnect = (*document)[u"reconnect"];
        reconnect.set(QStringLiteral("sendAfterOpen"), after);
        document->set(QStringLiteral("reconnect"), reconnect);

        QStringList silent;
        QStringList changing;
        std::function<void(const base::OrderedJson &, const QString &, const std::function<void(base::OrderedJson)> &)> walk;
        const auto of = [](const base::OrderedJson &json) {
            const auto settings = settingsFromProfile(effective(profiles::Profile::fromJson(json)));
            return settings ? fingerprint(*settings) : settings.error().toString();
        };
        base::OrderedJson current = *document;
        QString before = of(current);
        QVERIFY2(before.contains(QStringLiteral("h.example")), qPrintable(before));
        walk = [&](const base::OrderedJson &json, const QString &path, const std::function<void(base::OrderedJson)> &put) {
            if (json.isObject()) {
                for (const auto &member : json.members()) {
                    walk(member.value, path.isEmpty() ? member.key : QString(path + QLatin1Char('.') + member.key), [json, key = member.key, put](base::OrderedJson value) {
                        base::OrderedJson copy = json;
                        copy.set(key, std::move(value));
                        put(std::move(copy));
                    });
                }
                return;
            }
            if (json.isArray() && !json.items().empty() && json.items()[0].isObject()) {
                for (std::size_t i = 0; i < json.items().size(); ++i) {
                    walk(json.items()[i], path + QLatin1Char('[') + QString::number(i) + QLatin1Char(']'), [json, i, put](base::OrderedJson value) {
                        base::OrderedJson copy = base::OrderedJson::array();
                        for (std::size_t k = 0; k < json.items().size(); ++k)
                            copy.append(k == i ? value : json.items()[k]);
                        put(std::move(copy));
                    });
                }
                return;
            }
            put(another(json, path));
            const bool same = of(current) == before;
            put(json);
            (same ? silent : changing) << path;
        };
        walk(*document, {}, [&](base::OrderedJson value) { current = std::move(value); });

        // Names and notes for people; what is used elsewhere; authentication of other kinds than the profile's.
        const QStringList expected{QStringLiteral("version"), QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("description"), QStringLiteral("notes"),
                                   QStringLiteral("cookies.send"), QStringLiteral("cookies.store")};
        for (const QString &path : std::as_const(silent)) {
            const bool known = expected.contains(path) || path.startsWith(QLatin1String("auth.")) || path.endsWith(QLatin1String(".description")) || path.contains(QRegularExpression(QStringLiteral("^messages.*(name|folder)$")))
                || path == QLatin1String("messages[4].content") || path == QLatin1String("messages[4].kind") // the one that is not sent
                || path.startsWith(QLatin1String("query[1].")) || path.startsWith(QLatin1String("headers[1].")); // switched off
            QVERIFY2(known, qPrintable(path + QStringLiteral(" changes nothing")));
        }
        QVERIFY2(changing.size() > 50, qPrintable(QString::number(changing.size())));
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
        profiles::SavedMessage planned;
        planned.content = QStringLiteral("in three frames");
        planned.fragments = QStringLiteral("3, 5");
        QCOMPARE(outgoingFromMessage(planned, {})->fragmentSizes, (std::vector<std::uint64_t>{3, 5}));
        planned.fragments = QStringLiteral("x");
        QVERIFY(!outgoingFromMessage(planned, {}));
        // A control frame has no plan (RFC 6455 section 5.5).
        planned.kind = MessageKind::Ping;
        QVERIFY(outgoingFromMessage(planned, {})->fragmentSizes.empty());
    }
};

FRAMESCOPE_TEST(tst_ProfileSettings);
#include "tst_ProfileSettings.moc"
