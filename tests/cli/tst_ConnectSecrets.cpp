#include "CliProcess.h"
#include "RawPeer.h"

#include "server/LocalServer.h"

#include "support/TestClass.h"

#include <QDir>
#include <QFile>

using namespace framescope;

/// Secrets of `connect`: what the peer gets, and what is printed, recorded and exported. The real program against peers in this process.
class tst_ConnectSecrets : public QObject
{
    Q_OBJECT

    std::unique_ptr<server::LocalServer> m_server;
    QString m_url;

private slots:
    void initTestCase()
    {
        server::ServerSettings settings;
        settings.paths = {{QStringLiteral("/*"), {QStringLiteral("echo")}}};
        m_server = std::make_unique<server::LocalServer>(settings);
        QVERIFY(m_server->start());
        m_url = m_server->url().toString();
    }

    void whatWasSentIsMaskedWhereItComesBack_data()
    {
        QTest::addColumn<bool>("jsonl");
        QTest::newRow("human") << false;
        QTest::newRow("jsonl") << true;
    }

    /// A peer that refuses and echoes everything that it received.
    void whatWasSentIsMaskedWhereItComesBack()
    {
        QFETCH(bool, jsonl);
        RawPeer peer;
        peer.answer = [](const QByteArray &request) -> QByteArray {
            QByteArray body = request;
            body.replace("Host", "H0st");
            const QByteArray token = request.mid(request.indexOf("X-Vault-Token: ") + 15, 11);
            return "HTTP/1.1 403 not " + token + "\r\nX-Echo: pass-word-2 " + token + "\r\nContent-Type: text/plain\r\nContent-Length: " + QByteArray::number(body.size())
                   + "\r\nConnection: close\r\n\r\n" + body;
        };
        peer.thenClose = true;
        CliProcess cli;
        QStringList arguments{QStringLiteral("connect"), peer.url(QStringLiteral("/%2541?api_key=query-key-1&a=%2541")), QStringLiteral("--header"), QStringLiteral("X-Vault-Token: vault-token"),
                              QStringLiteral("--user"), QStringLiteral("me:pass-word-2"), QStringLiteral("--protocol"), QStringLiteral("access_token"), QStringLiteral("--protocol"),
                              QStringLiteral("eyJzdWIiOiJtZSJ9.abc")};
        if (jsonl)
            arguments += {QStringLiteral("--format"), QStringLiteral("jsonl")};
        QCOMPARE(cli.run(arguments), 3);
        const QByteArray all = cli.out() + cli.err();
        for (const QByteArray &secret : {QByteArray("query-key-1"), QByteArray("vault-token"), QByteArray("pass-word-2"), QByteArray("me:pass-word-2").toBase64(), QByteArray("eyJzdWIiOiJtZSJ9")})
            QVERIFY2(!all.contains(secret), all.constData());
        QVERIFY2(all.contains("403"), all.constData());
        if (jsonl)
            QVERIFY2(all.contains("GET /%2541?api_key=redacted&a=%2541 HTTP/1.1"), all.constData());
    }

    void anApiKeyUnderAnyNameIsASecret_data()
    {
        QTest::addColumn<QString>("place");
        QTest::newRow("header") << QStringLiteral("header");
        QTest::newRow("query") << QStringLiteral("query");
    }

    void anApiKeyUnderAnyNameIsASecret()
    {
        QFETCH(QString, place);
        CliProcess cli;
        QDir().mkpath(cli.home() + QStringLiteral("/workspace"));
        const auto write = [&](const QString &name, const QByteArray &content) {
            QFile file(cli.home() + QStringLiteral("/workspace/") + name);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        };
        write(QStringLiteral("workspace.json"), "{\"version\": 1, \"id\": \"w1\"}");
        write(QStringLiteral("P.connection.json"), "{\"version\": 1, \"id\": \"p\", \"name\": \"P\", \"url\": \"" + m_url.toLatin1() + "\", \"auth\": {\"kind\": \"apiKey\", \"keyPlace\": \""
                                                       + place.toLatin1() + "\", \"keyName\": \"X-Mine\", \"keyValue\": \"mine-0815\"}}");
        for (const QStringList &format : {QStringList{}, QStringList{QStringLiteral("--format"), QStringLiteral("jsonl")}}) {
            cli.run(QStringList{QStringLiteral("connect"), QStringLiteral("P"), QStringLiteral("--close"), QStringLiteral("1000"), QStringLiteral("--verbose")} + format);
            QVERIFY2(cli.out().contains("101") && !QByteArray(cli.out() + cli.err()).contains("mine-0815"), QByteArray(cli.out() + cli.err()).constData());
        }
        const QString capture = cli.home() + QStringLiteral("/mine.fscope");
        cli.run({QStringLiteral("record"), QStringLiteral("P"), QStringLiteral("--out"), capture, QStringLiteral("--timeout"), QStringLiteral("1")});
        QVERIFY2(!QByteArray(cli.out() + cli.err()).contains("mine-0815"), QByteArray(cli.out() + cli.err()).constData());
        for (const char *to : {"jsonl", "har", "csv", "pcapng"}) {
            const QString out = cli.home() + QStringLiteral("/out.") + QLatin1String(to);
            QCOMPARE(cli.run({QStringLiteral("export"), capture, QStringLiteral("--to"), QLatin1String(to), QStringLiteral("--out"), out}), 0);
            QFile file(out);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("mine-0815"), to);
        }
        cli.run({QStringLiteral("show"), capture, QStringLiteral("--format"), QStringLiteral("jsonl"), QStringLiteral("--verbose")});
        QVERIFY2(cli.out().contains("X-Mine") && !cli.out().contains("mine-0815"), cli.out().constData());
        cli.run({QStringLiteral("show"), capture, QStringLiteral("--format"), QStringLiteral("jsonl"), QStringLiteral("--verbose"), QStringLiteral("--with-secrets")});
        QVERIFY2(cli.out().contains("mine-0815"), cli.out().constData());
    }

    void anotherOriginGetsNoSecrets()
    {
        RawPeer away;
        RawPeer home;
        home.answer = [&away](const QByteArray &) -> QByteArray { return "HTTP/1.1 302 Found\r\nLocation: " + away.url(QStringLiteral("/there")).toLatin1() + "\r\nContent-Length: 0\r\n\r\n"; };
        QByteArray sent;
        away.answer = [&sent](const QByteArray &request) {
            sent = request;
            return RawPeer::accepted(request);
        };
        away.afterwards = RawPeer::closeFrame(1000);
        for (const bool jsonl : {false, true}) {
            CliProcess cli;
            QStringList arguments{QStringLiteral("connect"), home.url(), QStringLiteral("--bearer"), QStringLiteral("bearer-token"), QStringLiteral("--header"), QStringLiteral("X-Api-Key: api-key-1"),
                                  QStringLiteral("--header"), QStringLiteral("X-Amz-Security-Token: amz-token"), QStringLiteral("--header"), QStringLiteral("X-Plain: plain"),
                                  QStringLiteral("--cookie"), QStringLiteral("a=cookie-1"), QStringLiteral("--protocol"), QStringLiteral("chat"), QStringLiteral("--protocol"),
                                  QStringLiteral("base64url.bearer.authorization.k8s.io.c2VjcmV0")};
            if (jsonl)
                arguments += {QStringLiteral("--format"), QStringLiteral("jsonl")};
            cli.run(arguments);
            for (const char *secret : {"bearer-token", "api-key-1", "amz-token", "cookie-1", "c2VjcmV0"})
                QVERIFY2(!sent.contains(secret), sent.constData());
            QVERIFY2(sent.contains("X-Plain: plain") && sent.contains("Sec-WebSocket-Protocol: chat\r\n"), sent.constData());
            QVERIFY2(jsonl ? cli.out().contains("\"withheld\":[\"X-Api-Key\",\"X-Amz-Security-Token\",\"Cookie\",\"Authorization\",\"Sec-WebSocket-Protocol\"]")
                           : cli.out().contains("another origin, without: X-Api-Key"), cli.out().constData());
        }
    }

    void secretsFromStandardInput_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("bearer") << QStringList{QStringLiteral("--bearer"), QStringLiteral("-")} << QByteArray("the-token\nhello\n") << QByteArray("Authorization: Bearer the-token\r\n");
        QTest::newRow("user") << QStringList{QStringLiteral("--user"), QStringLiteral("me")} << QByteArray("pass\r\nhello\n")
                              << QByteArray("Authorization: Basic " + QByteArray("me:pass").toBase64() + "\r\n");
    }

    void secretsFromStandardInput()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, header);
        RawPeer peer;
        QByteArray sent;
        peer.answer = [&sent](const QByteArray &request) {
            sent = request;
            return RawPeer::accepted(request);
        };
        peer.onData = [](QTcpSocket *socket, const QByteArray &) { socket->write(RawPeer::closeFrame(1000)); };
        CliProcess cli;
        cli.run(QStringList{QStringLiteral("connect"), peer.url(), QStringLiteral("--timeout"), QStringLiteral("20")} + options, input);
        QVERIFY2(sent.contains(header), sent.constData());
        // The rest is a message as ever.
        QVERIFY2(cli.out().contains("hello"), cli.out().constData());
        CliProcess none;
        QCOMPARE(none.run(QStringList{QStringLiteral("connect"), peer.url()} + options), 2);
        QVERIFY2(none.err().contains(options.first().toLatin1()), none.err().constData());
    }

    void headersGoOutAsGivenAndSecretsAreNotPrinted()
    {
        RawPeer peer;
        peer.afterwards = RawPeer::closeFrame(1000);
        CliProcess cli;
        QCOMPARE(cli.run({QStringLiteral("connect"), peer.url(), QStringLiteral("--header"), QStringLiteral("x-ONE: a"), QStringLiteral("--header"), QStringLiteral("X-two: b"), QStringLiteral("--origin"),
                          QStringLiteral("http://o.test"), QStringLiteral("--bearer"), QStringLiteral("t0psecret"), QStringLiteral("--cookie"), QStringLiteral("sid=c00kie"), QStringLiteral("--format"),
                          QStringLiteral("jsonl"), QStringLiteral("--verbose")}), 0);
        QVERIFY(peer.request.contains("x-ONE: a\r\nX-two: b\r\n"));
        QVERIFY(peer.request.contains("Authorization: Bearer t0psecret\r\n") && peer.request.contains("Origin: http://o.test\r\n") && peer.request.contains("sid=c00kie"));
        QVERIFY(!cli.out().contains("t0psecret") && !cli.out().contains("c00kie"));
    }
};

FRAMESCOPE_TEST(tst_ConnectSecrets);
#include "tst_ConnectSecrets.moc"
