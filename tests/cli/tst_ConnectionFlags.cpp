#include "cli/ConnectionFlags.h"
#include "cli/ExitCode.h"

#include "support/TestClass.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace framescope;
using namespace framescope::cli;

class tst_ConnectionFlags : public QObject
{
    Q_OBJECT

    CommandSpec m_spec{QStringLiteral("connect"), {}, QStringLiteral("URL"), 1, 1, ConnectionFlags::options(), {}, {}};

    base::Result<session::SessionSettings> make(const QStringList &arguments) const
    {
        const auto parsed = OptionParser(m_spec).parse(QStringList{QStringLiteral("ws://127.0.0.1:9/")} + arguments);
        if (!parsed)
            return parsed.error();
        ConnectionFlags flags;
        flags.askPassword = [](const QByteArray &, qint64) { return QByteArray("asked"); };
        return flags.settings(parsed->arguments().first(), *parsed);
    }

private slots:
    void initTestCase() { qunsetenv("SSLKEYLOGFILE"); }

    void headersKeepOrderAndCase()
    {
        const auto settings = make({QStringLiteral("--header"), QStringLiteral("X-b: 1"), QStringLiteral("--header=x-A:2"), QStringLiteral("--header"), QStringLiteral("X-b:  3 "),
                                    QStringLiteral("--cookie"), QStringLiteral("a=1"), QStringLiteral("--cookie"), QStringLiteral("b=2"), QStringLiteral("--bearer"), QStringLiteral("t")});
        QVERIFY2(settings, settings ? "" : qPrintable(settings.error().toString()));
        QCOMPARE(settings->connection.headers, (protocol::HeaderList{{"X-b", "1"}, {"x-A", "2"}, {"X-b", "3"}, {"Cookie", "a=1; b=2"}, {"Authorization", "Bearer t"}}));
    }

    void everythingElse()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("f.pem"));
        QFile(file).open(QIODevice::WriteOnly);
        const auto settings = make({QStringLiteral("--protocol=a"), QStringLiteral("--protocol=b"), QStringLiteral("--origin=http://o"), QStringLiteral("--user=joe:p:w"),
                                    QStringLiteral("--cacert"), file, QStringLiteral("--cert"), file, QStringLiteral("--key"), file, QStringLiteral("--passphrase=x"),
                                    QStringLiteral("--insecure"), QStringLiteral("--sni=name"), QStringLiteral("--tls-min=1.2"), QStringLiteral("--pin=") + QString(64, QLatin1Char('a')),
                                    QStringLiteral("--proxy=http://p.test:3128"), QStringLiteral("--resolve=Host.test:127.0.0.1"), QStringLiteral("--resolve=h2:443:[::1]"),
                                    QStringLiteral("--deflate=server_no_context_takeover"), QStringLiteral("--stack=qt"), QStringLiteral("--mode=observe"), QStringLiteral("--connect-timeout=2"),
                                    QStringLiteral("--ping-interval=0.5"), QStringLiteral("--pong-timeout=1"), QStringLiteral("--no-auto-pong"), QStringLiteral("--reconnect=3"),
                                    QStringLiteral("--max-message=64k"), QStringLiteral("--keylog=keys"), QStringLiteral("--max-redirects=0")});
        QVERIFY2(settings, settings ? "" : qPrintable(settings.error().toString()));
        const network::ConnectionOptions &options = settings->connection;
        QCOMPARE(options.subprotocols, (std::vector<QByteArray>{"a", "b"}));
        QCOMPARE(options.origin, QByteArray("http://o"));
        QCOMPARE(options.user + QLatin1Char('|') + options.password, QStringLiteral("joe|p:w"));
        QVERIFY(options.hasCredentials && options.tls.insecure);
        QCOMPARE(options.tls.caFiles, QStringList{file});
        QCOMPARE(options.tls.serverName, QStringLiteral("name"));
        QCOMPARE(options.tls.pinnedSha256, QList<QByteArray>{QByteArray(32, '\xaa')});
        QVERIFY(options.proxy.kind == network::ProxyOptions::Kind::Http);
        QCOMPARE(options.resolve.value(QStringLiteral("host.test")), QStringList{QStringLiteral("127.0.0.1")});
        QCOMPARE(options.resolve.value(QStringLiteral("h2")), QStringList{QStringLiteral("::1")});
        QVERIFY(options.deflate->serverNoContextTakeover);
        QVERIFY(options.stack == network::Stack::Qt && options.mode == protocol::Mode::Observe);
        QCOMPARE(options.timeouts.total, 2000);
        QCOMPARE(settings->keepalive.pingIntervalMs, 500);
        QCOMPARE(settings->keepalive.pongTimeoutMs, 1000);
        QVERIFY(settings->keepalive.action == session::KeepaliveSettings::Action::Reconnect);
        QVERIFY(!options.autoPong);
        QCOMPARE(settings->reconnect.attempts, 3);
        QCOMPARE(options.limits.maxMessage, std::uint64_t(65536));
        QCOMPARE(options.tls.keyLogFile, QStringLiteral("keys"));
        QCOMPARE(options.maxRedirects, 0);
        QVERIFY(make({QStringLiteral("--reconnect=forever")})->reconnect.kind == session::ReconnectSettings::Kind::Forever);
        QVERIFY(!make({QStringLiteral("--deflate=off")})->connection.deflate);
        QVERIFY(make({QStringLiteral("--deflate=on")})->connection.deflate);
        QCOMPARE(make({QStringLiteral("--user=joe")})->connection.password, QStringLiteral("asked"));
        QCOMPARE(make({QStringLiteral("--bearer=-")})->connection.headers.combined("Authorization"), QByteArray("Bearer asked"));
    }

    /// The wait for a secret always has a limit, with or without a deadline of the command.
    void aSecretThatDoesNotComeEndsInASentence()
    {
        qint64 patience = 0;
        const auto never = [&](const QByteArray &, qint64 mostMs) -> std::optional<QByteArray> {
            patience = mostMs;
            return std::nullopt;
        };
        const auto none = ConnectionFlags::askedSecret(never, QStringLiteral("Token: "), "--token");
        QCOMPARE(exitCodeFor(none.error()), 2);
        QVERIFY(none.error().what.contains(QLatin1String("--token")) && none.error().seen.contains(QLatin1String("ended")));
        QVERIFY2(patience > 0 && patience <= 120'000, qPrintable(QString::number(patience)));
        QVERIFY(ConnectionFlags::askedSecret(never, {}, "--token", 0).error().seen.contains(QLatin1String("waited")));
        const auto latin1 = [](const QByteArray &, qint64) { return std::optional(QByteArray("caf\xe9")); };
        QCOMPARE(exitCodeFor(ConnectionFlags::askedSecret(latin1, {}, "--token").error()), 2);
    }

    /// No option is dropped silently.
    void theSameThingTwiceIsUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char *option, const char *header) {
            QTest::newRow(option) << QStringList{QString::fromLatin1(option), QStringLiteral("--header"), QString::fromLatin1(header)};
        };
        row("--protocol=a", "sec-websocket-protocol: b");
        row("--origin=https://a.example", "Origin: https://b.example");
        row("--cookie=a=1", "Cookie: b=2");
        row("--user=me:pw", "Authorization: Bearer t");
        row("--bearer=t", "authorization: Basic eDp5");
        row("--deflate=client_max_window_bits=10", "Sec-WebSocket-Extensions: permessage-deflate");
        row("--deflate=off", "Sec-WebSocket-Extensions: permessage-deflate");
    }
    void theSameThingTwiceIsUsage()
    {
        QFETCH(QStringList, arguments);
        const auto settings = make(arguments);
        QVERIFY(!settings);
        QCOMPARE(exitCodeFor(settings.error()), 2);
        QVERIFY2(settings.error().what.contains(arguments.front().section(QLatin1Char('='), 0, 0)), qPrintable(settings.error().what));
        QVERIFY(make(arguments.mid(0, 1)).ok());
        QVERIFY(make(arguments.mid(1)).ok());
    }

    void aNameInTheAddressCounts()
    {
        const QString url = QStringLiteral("ws://me:pw@127.0.0.1:9/");
        const auto with = [&](const QStringList &more) {
            const auto parsed = OptionParser(m_spec).parse(QStringList{url} + more);
            return parsed ? ConnectionFlags().settings(url, *parsed) : base::Result<session::SessionSettings>(parsed.error());
        };
        QVERIFY(with({}).ok());
        for (const QStringList &more : {QStringList{QStringLiteral("--user=you:pw")}, QStringList{QStringLiteral("--bearer=t")}, QStringList{QStringLiteral("--header"), QStringLiteral("Authorization: x")}}) {
            QVERIFY(!with(more));
            QCOMPARE(exitCodeFor(with(more).error()), 2);
        }
    }

    void wrongOnesAreUsage_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<int>("status");
        for (const char *option : {"--header=no colon", "--header=bad name: x", "--header=X: a\nb", "--protocol=a b", "--cookie=x", "--deflate=bogus", "--stack=boost",
                                   "--mode=lenient", "--resolve=host", "--resolve=host:nonsense", "--proxy=ftp://x", "--pin=00", "--tls-min=2", "--reconnect=often", "--connect-timeout=soon",
                                   "--max-message=0", "--pong-timeout=1", "--key=/etc/hostname", "--max-redirects=-1"})
            QTest::newRow(option) << QString::fromLatin1(option) << 2;
        for (const char *option : {"--cacert=/nowhere", "--cert=/nowhere", "--key=/nowhere"})
            QTest::newRow(option) << QString::fromLatin1(option) << 6;
    }

    void wrongOnesAreUsage()
    {
        QFETCH(QString, option);
        QFETCH(int, status);
        const auto settings = make({option});
        QVERIFY(!settings);
        QVERIFY2(exitCodeFor(settings.error()) == status, qPrintable(settings.error().toString()));
        QVERIFY(!settings.error().what.isEmpty());
    }

    /// Not "invalid host name", which is what an address with brackets would be.
    void aMissingVariableOfAnAddressIsNamed()
    {
        QStandardPaths::setTestModeEnabled(true);
        const auto parsed = OptionParser(m_spec).parse({QStringLiteral("ws://{{nowhere}}/")});
        QVERIFY(parsed.ok());
        const auto settings = ConnectionFlags().settings(parsed->arguments().first(), *parsed);
        QVERIFY(!settings.ok());
        QVERIFY2(settings.error().toString().contains(QLatin1String("nowhere")), qPrintable(settings.error().toString()));
    }

    void secretsAreNotShown()
    {
        for (const QStringList &arguments : {QStringList{QStringLiteral("--bearer"), QStringLiteral("s3cr\n3t")}, QStringList{QStringLiteral("--header"), QStringLiteral("Authorization s3cr 3t")}})
            QVERIFY(!make(arguments).error().toString().contains(QStringLiteral("s3cr")));
        QVERIFY(!make({QStringLiteral("--user=a:b"), QStringLiteral("--bearer=c")}));
    }

    void whatIsAUrl()
    {
        for (const char *url : {"ws://h", "wss://h/x", "http://h", "localhost", "localhost:80", "host:9001", "127.0.0.1", "[::1]:80/x", "ftp://h"})
            QVERIFY2(ConnectionFlags::looksLikeUrl(QString::fromLatin1(url)), url);
        for (const char *profile : {"Echo", "Staging/ticker", "chat: the room", "a.connection.json"})
            QVERIFY2(!ConnectionFlags::looksLikeUrl(QString::fromLatin1(profile)), profile);
    }
};

FRAMESCOPE_TEST(tst_ConnectionFlags);
#include "tst_ConnectionFlags.moc"
