#include "base/OptionId.h"
#include "network/CertificateMaker.h"
#include "network/Connection.h"

#include "support/RecordingSink.h"
#include "support/ScriptedServer.h"
#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::network;
using namespace framescope::tests;

/// TLS and proxies from dialing to a message, over real sockets.
class tst_Dialer : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Listener> m_listener;
    std::unique_ptr<EchoSink> m_server;
    std::unique_ptr<RecordingSink> m_sink;
    std::unique_ptr<Connection> m_client;

    bool listen(ListenerOptions options)
    {
        options.dataFolder = m_folder.path();
        m_listener = Listener::create(options, m_server.get());
        const auto listening = m_listener->listen();
        if (!listening)
            qWarning() << listening.error().toString();
        return listening.ok();
    }
    ListenerOptions tlsWith(const CertificateMaker::Files &files)
    {
        ListenerOptions options;
        options.tls = true;
        options.certificateFile = files.certificateFile;
        options.keyFile = files.keyFile;
        return options;
    }
    ConnectionOptions to(const QUrl &url)
    {
        ConnectionOptions options;
        options.url = base::WebSocketAddress::of(url);
        return options;
    }
    bool open(const ConnectionOptions &options)
    {
        m_sink = std::make_unique<RecordingSink>();
        m_client = Connection::createClient(options, m_sink.get());
        m_client->open();
        return QTest::qWaitFor([this] { return m_sink->opens + m_sink->ends > 0; });
    }
    QStringList problems() const
    {
        QStringList ids;
        for (const auto &problem : m_sink->facts.tls->problems)
            ids += problem.id;
        return ids;
    }

private slots:
    void init()
    {
        m_server = std::make_unique<EchoSink>();
        m_sink = std::make_unique<RecordingSink>();
    }
    void cleanup()
    {
        m_client.reset();
        m_server->clients.clear();
        m_listener.reset();
    }

    void ownCaIsTrustedOnce()
    {
        ListenerOptions listening;
        listening.tls = true;
        QVERIFY(listen(listening));
        auto options = to(m_listener->url());
        options.tls.caFiles = {m_listener->caFile()};
        QVERIFY(open(options));
        QVERIFY2(m_sink->opens == 1, qPrintable(m_sink->error.toString()));
        const auto &tls = *m_sink->facts.tls;
        QCOMPARE(tls.version, QStringLiteral("TLS 1.3"));
        QCOMPARE(tls.alpn, QByteArray("http/1.1"));
        QVERIFY(tls.problems.empty());
        QVERIFY(!tls.accepted);
        QCOMPARE(tls.chain.size(), 2u);
        QCOMPARE(tls.chain[0].keyKind, QStringLiteral("EC 256"));
        QVERIFY(m_client->sendMessage(protocol::Opcode::Text, base::viewOf("hello")));
        QTRY_COMPARE(m_sink->messages(), QList<QByteArray>{"hello"});
        for (const Phase phase : {Phase::Lookup, Phase::Tcp, Phase::Tls, Phase::Upgrade})
            QVERIFY(m_sink->facts.phases[static_cast<std::size_t>(phase)].durationNs >= 0);
        QCOMPARE(m_sink->facts.phases[static_cast<std::size_t>(Phase::Proxy)].startNs, -1);
        QVERIFY(m_client->close(1000, {}));
        QTRY_COMPARE(m_sink->ends, 1);
        QVERIFY(m_sink->closeFacts.clean());
        QVERIFY(!m_sink->closeError);
    }

    void largeMessagesThroughTls()
    {
        ListenerOptions listening;
        listening.tls = true;
        QVERIFY(listen(listening));
        auto options = to(m_listener->url());
        options.tls.insecure = true;
        options.deflate.reset();
        QVERIFY(open(options));
        const QByteArray payload = QByteArray("0123456789abcdef").repeated(512 << 10); // 8 MiB
        QVERIFY(m_client->sendMessage(protocol::Opcode::Binary, base::viewOf(payload)));
        QTRY_COMPARE_WITH_TIMEOUT(m_sink->messages().size(), 1, 60'000);
        QVERIFY(m_sink->messages().front() == payload);
        QVERIFY(m_sink->facts.tls->accepted);
    }

    void wrongCertificates_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("id");
        QTest::newRow("unknown CA") << QStringLiteral("ca") << QStringLiteral("self-signed");
        QTest::newRow("self-signed") << QStringLiteral("self") << QStringLiteral("self-signed");
        QTest::newRow("expired") << QStringLiteral("expired") << QStringLiteral("expired");
        QTest::newRow("not yet valid") << QStringLiteral("future") << QStringLiteral("not-yet-valid");
        // The common name counts only where there are no alternative names (RFC 6125 section 6.4.4, RFC 9525 section 2).
        QTest::newRow("hostname in the common name only") << QStringLiteral("common") << QStringLiteral("hostname");
        QTest::newRow("hostname") << QStringLiteral("name") << QStringLiteral("hostname");
    }
    void wrongCertificates()
    {
        QFETCH(QString, kind);
        QFETCH(QString, id);
        CertificateMaker maker(m_folder.path());
        CertificateMaker::Request request;
        request.names = {QStringLiteral("127.0.0.1")};
        request.selfSigned = kind == QLatin1String("self");
        const auto now = QDateTime::currentDateTimeUtc();
        if (kind == QLatin1String("expired")) {
            request.notBefore = now.addDays(-10);
            request.notAfter = now.addDays(-1);
        } else if (kind == QLatin1String("future")) {
            request.notBefore = now.addDays(5);
        } else if (kind == QLatin1String("name")) {
            request.names = {QStringLiteral("other.example")};
        } else if (kind == QLatin1String("common")) {
            request.commonName = QStringLiteral("127.0.0.1");
            request.names = {QStringLiteral("other.example")};
        }
        const auto files = maker.make(QStringLiteral("leaf-") + kind, request);
        QVERIFY(files.ok());
        QVERIFY(listen(tlsWith(*files)));
        auto options = to(m_listener->url());
        if (kind != QLatin1String("ca"))
            options.tls.caFiles = {files->caFile};
        QVERIFY(open(options));
        QCOMPARE(m_sink->failures, 1);
        QCOMPARE(m_sink->error.id, QStringLiteral("tls.") + id);
        QVERIFY(problems().contains(id));
        QVERIFY(!m_sink->error.seen.isEmpty());
        QVERIFY(!m_sink->error.remedy.isEmpty());
        QVERIFY(!m_sink->facts.tls->chain.empty());
        QTRY_VERIFY(!m_server->errors.empty());

        // Insecure goes on, and still says what is wrong.
        options.tls.insecure = true;
        QVERIFY(open(options));
        QCOMPARE(m_sink->opens, 1);
        QVERIFY(problems().contains(id));
        QVERIFY(m_sink->facts.tls->accepted);

        // So does the pinned fingerprint, and another one does not.
        options.tls.insecure = false;
        options.tls.pinnedSha256 = {m_sink->facts.tls->chain.front().sha256};
        QVERIFY(open(options));
        QCOMPARE(m_sink->opens, 1);
        options.tls.pinnedSha256 = {QByteArray(32, 'x')};
        QVERIFY(open(options));
        QCOMPARE(m_sink->error.id, QStringLiteral("tls.pin"));
    }

    void serverNameIsSentAndVerified()
    {
        CertificateMaker maker(m_folder.path());
        CertificateMaker::Request request;
        request.names = {QStringLiteral("inner.example")};
        const auto files = maker.make(QStringLiteral("sni"), request);
        QVERIFY(files.ok());
        QVERIFY(listen(tlsWith(*files)));
        auto options = to(m_listener->url());
        options.tls.caFiles = {files->caFile};
        options.tls.serverName = QStringLiteral("inner.example");
        QVERIFY(open(options));
        QVERIFY2(m_sink->opens == 1, qPrintable(m_sink->error.toString()));
        QCOMPARE(m_sink->facts.tls->serverName, QStringLiteral("inner.example"));
    }

    void tlsToAPlainPortAndBack()
    {
        ScriptedServer plain([](QTcpSocket &socket, const QByteArray &) { socket.write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
        QVERIFY(open(to(plain.url(QStringLiteral("wss")))));
        QCOMPARE(m_sink->error.id, QStringLiteral("tls.plain-peer"));

        ListenerOptions listening;
        listening.tls = true;
        QVERIFY(listen(listening));
        QUrl url = m_listener->url();
        url.setScheme(QStringLiteral("ws"));
        QVERIFY(open(to(url)));
        QVERIFY2(m_sink->error.id == QLatin1String("upgrade.tls-peer") || m_sink->error.id == QLatin1String("upgrade.closed"),
                 qPrintable(m_sink->error.toString()));
        QTRY_VERIFY(!m_server->errors.empty());
    }

    void silentTlsPeerTimesOut()
    {
        ScriptedServer silent;
        auto options = to(silent.url(QStringLiteral("wss")));
        options.timeouts.tls = 50;
        QVERIFY(open(options));
        QCOMPARE(m_sink->error.id, QStringLiteral("tls.timeout"));
        QVERIFY(m_sink->facts.tls.has_value());
    }

    void keyLogHoldsTheSecrets()
    {
        ListenerOptions listening;
        listening.tls = true;
        QVERIFY(listen(listening));
        auto options = to(m_listener->url());
        options.tls.insecure = true;
        options.tls.keyLogFile = m_folder.filePath(QStringLiteral("keys.log"));
        QVERIFY(open(options));
        QCOMPARE(m_sink->opens, 1);
        QFile file(options.tls.keyLogFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto text = file.readAll();
        QVERIFY(text.contains("CLIENT_HANDSHAKE_TRAFFIC_SECRET "));
        QVERIFY(text.contains("CLIENT_TRAFFIC_SECRET_0 "));
#ifndef Q_OS_WIN
        QCOMPARE(int(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther)), 0);
#endif
        // Without the option nothing is added.
        options.tls.keyLogFile.clear();
        QVERIFY(open(options));
        QFile again(m_folder.filePath(QStringLiteral("keys.log")));
        QVERIFY(again.open(QIODevice::ReadOnly));
        QCOMPARE(again.readAll().size(), text.size());
    }

    void throughAnHttpProxy_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::newRow("ws") << false;
        QTest::newRow("wss") << true;
    }
    void throughAnHttpProxy()
    {
        QFETCH(bool, tls);
        ListenerOptions listening;
        listening.tls = tls;
        QVERIFY(listen(listening));
        const auto target = m_listener->port();
        QHash<QTcpSocket *, QTcpSocket *> links;
        ScriptedServer proxy([&](QTcpSocket &socket, const QByteArray &soFar) {
            if (auto *link = links.value(&socket)) {
                link->write(soFar.mid(socket.property("seen").toInt()));
            } else if (ScriptedServer::hasHead(soFar)) {
                auto *out = new QTcpSocket(&socket);
                links.insert(&socket, out);
                connect(out, &QTcpSocket::readyRead, &socket, [out, &socket] { socket.write(out->readAll()); });
                out->connectToHost(QHostAddress(QHostAddress::LocalHost), target);
                socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
            }
            socket.setProperty("seen", int(soFar.size()));
        });
        auto options = to(m_listener->url());
        options.tls.insecure = true;
        options.proxy = *ProxyOptions::parse(QStringLiteral("http://me:secret@127.0.0.1:%1").arg(proxy.serverPort()));
        QVERIFY(open(options));
        QVERIFY2(m_sink->opens == 1, qPrintable(m_sink->error.toString()));
        QCOMPARE(m_sink->facts.proxy, QStringLiteral("http 127.0.0.1:%1").arg(proxy.serverPort()));
        QVERIFY(m_sink->facts.phases[static_cast<std::size_t>(Phase::Proxy)].durationNs > 0);
        QVERIFY(proxy.received.startsWith("CONNECT 127.0.0.1:"));
        QVERIFY(proxy.received.contains("Proxy-Authorization: Basic bWU6c2VjcmV0"));
        QVERIFY(m_client->sendMessage(protocol::Opcode::Text, base::viewOf("hello")));
        QTRY_COMPARE(m_sink->messages(), QList<QByteArray>{"hello"});
    }

    void refusingProxies_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("id");
        const auto http = QStringLiteral("http");
        const auto socks = QStringLiteral("socks5");
        QTest::newRow("407") << http << QByteArray("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n") << QStringLiteral("proxy.authentication");
        QTest::newRow("503") << http << QByteArray("HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n") << QStringLiteral("proxy.refused");
        QTest::newRow("nonsense") << http << QByteArray("hello\r\n") << QStringLiteral("proxy.bad-answer");
        QTest::newRow("silent") << http << QByteArray() << QStringLiteral("proxy.timeout");
        QTest::newRow("socks refuses") << socks << QByteArray("\x05\x00\x05\x02\x00\x01\0\0\0\0\0\0", 12) << QStringLiteral("proxy.refused");
        QTest::newRow("socks wants a name") << socks << QByteArray("\x05\xff", 2) << QStringLiteral("proxy.authentication");
    }
    void refusingProxies()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, answer);
        QFETCH(QString, id);
        ScriptedServer proxy([&](QTcpSocket &socket, const QByteArray &soFar) {
            if (soFar.size() == 3 || soFar.endsWith("\r\n\r\n"))
                socket.write(answer);
        });
        auto options = to(QUrl(QStringLiteral("ws://server.example/")));
        options.proxy = *ProxyOptions::parse(QStringLiteral("%1://127.0.0.1:%2").arg(kind).arg(proxy.serverPort()));
        options.timeouts.proxy = answer.isEmpty() ? 50 : 15'000;
        QVERIFY(open(options));
        QCOMPARE(m_sink->error.id, id);
        QVERIFY(!m_sink->error.what.isEmpty());
    }

    void refusalOfAProxyWithoutAnEnd()
    {
        ScriptedServer proxy([](QTcpSocket &socket, const QByteArray &soFar) {
            if (soFar.endsWith("\r\n\r\n"))
                socket.write("HTTP/1.1 403 Forbidden\r\nX-Why: list\r\n\r\nnot on the list");
        });
        auto options = to(QUrl(QStringLiteral("ws://server.example/")));
        options.proxy = *ProxyOptions::parse(QStringLiteral("http://127.0.0.1:%1").arg(proxy.serverPort()));
        options.timeouts.body = 50;
        options.timeouts.proxy = 0;
        options.timeouts.total = 0;
        QVERIFY(open(options));
        QCOMPARE(m_sink->error.id, QStringLiteral("proxy.refused"));
        QVERIFY2(m_sink->error.seen.contains(QStringLiteral("not on the list")), qPrintable(m_sink->error.seen));
        QVERIFY(m_sink->facts.proxyAnswer);
        QCOMPARE(m_sink->facts.proxyAnswer->status, 403);
        QCOMPARE(*m_sink->facts.proxyAnswer->headers.value("X-Why"), QByteArray("list"));
        // The limit of the phase, where it comes first, has the same to show.
        options.timeouts.body = 0;
        options.timeouts.proxy = 100;
        QVERIFY(open(options));
        QCOMPARE(m_sink->error.id, QStringLiteral("proxy.refused"));
        QCOMPARE(m_sink->facts.proxyAnswer->status, 403);
    }

    /// RFC 6066 section 3: an address is not sent.
    void theNameThatWasSent()
    {
        const auto files = CertificateMaker(m_folder.path()).serverCertificate({QStringLiteral("127.0.0.1")});
        QVERIFY(files.ok());
        QVERIFY(listen(tlsWith(*files)));
        auto options = to(m_listener->url());
        options.tls.insecure = true;
        QVERIFY(open(options));
        QCOMPARE(m_sink->opens, 1);
        QCOMPARE(m_sink->facts.tls->sni, QString());
        QCOMPARE(m_sink->facts.tls->serverName, m_listener->url().host());
        options.tls.serverName = QStringLiteral("named.example");
        QVERIFY(open(options));
        QCOMPARE(m_sink->facts.tls->sni, QStringLiteral("named.example"));
    }

    /// openssl s_server, which speaks the old versions too.
    void oldVersionsOfTls()
    {
        const auto files = CertificateMaker(m_folder.path()).serverCertificate({QStringLiteral("127.0.0.1")});
        QVERIFY(files.ok());
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        const quint16 port = probe.serverPort();
        probe.close();
        QProcess server;
        server.setProcessChannelMode(QProcess::MergedChannels);
        server.start(QStringLiteral("openssl"), {QStringLiteral("s_server"), QStringLiteral("-accept"), QStringLiteral("127.0.0.1:%1").arg(port), QStringLiteral("-tls1"), QStringLiteral("-cipher"),
                                                 QStringLiteral("ALL:@SECLEVEL=0"), QStringLiteral("-cert"), files->certificateFile, QStringLiteral("-key"), files->keyFile, QStringLiteral("-www")});
        QByteArray said;
        const bool started = server.waitForStarted() && QTest::qWaitFor([&] { return (said += server.readAll()).contains("ACCEPT") || server.state() == QProcess::NotRunning; });
        if (!started || server.state() != QProcess::Running)
            QSKIP("FRAMESCOPE-SKIPPED: no openssl program that speaks TLS 1.0");
        auto options = to(QUrl(QStringLiteral("wss://127.0.0.1:%1/").arg(port)));
        options.tls.insecure = true;
        QVERIFY(open(options));
        QCOMPARE(m_sink->error.id, QStringLiteral("tls.no-common-version"));
        QCOMPARE(m_sink->error.option, base::OptionId::TlsMinimum);
        QCOMPARE(m_sink->error.value, QStringLiteral("1.0"));
        QCOMPARE(m_sink->facts.notes, QStringList());
        options.tls.minimumVersion = QStringLiteral("1.0");
        QVERIFY(open(options));
        // It is no WebSocket server, but TLS stood.
        QVERIFY2(m_sink->error.id.startsWith(QStringLiteral("upgrade.")), qPrintable(m_sink->error.toString()));
        QCOMPARE(m_sink->facts.tls->version, QStringLiteral("TLS 1.0"));
        QCOMPARE(m_sink->facts.notes.size(), 1);
        QVERIFY(m_sink->facts.notes.front().contains(QStringLiteral("security level")));
        server.kill();
        server.waitForFinished();
    }

    void proxyThatIsNotThere()
    {
        auto options = to(QUrl(QStringLiteral("ws://server.example/")));
        QTcpServer unused;
        QVERIFY(unused.listen(QHostAddress::LocalHost));
        options.proxy = *ProxyOptions::parse(QStringLiteral("http://127.0.0.1:%1").arg(unused.serverPort()));
        unused.close();
        QVERIFY(open(options));
        QCOMPARE(m_sink->error.id, QStringLiteral("proxy.unreachable"));
        QVERIFY(m_sink->error.what.contains(m_sink->facts.proxy));
    }
};

FRAMESCOPE_TEST(tst_Dialer);
#include "tst_Dialer.moc"
