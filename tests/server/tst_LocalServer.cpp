#include "ServerFixture.h"

#include "support/TestClass.h"

#include <QSslSocket>
#include <QSignalSpy>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace framescope;
using namespace framescope::server;
using capture::EntryKind;

class tst_LocalServer : public QObject
{
    Q_OBJECT

private slots:
    void echoesAsItCame()
    {
        TestServer test(TestServer::settings());
        QVERIFY2(test.error.isEmpty(), qPrintable(test.error));
        QVERIFY(test.server.url().toString().startsWith(QStringLiteral("ws://127.0.0.1:")));
        QVERIFY(test.server.warning().isEmpty());
        RawClient client(test.port());
        const QByteArray head = client.open();
        QVERIFY2(head.startsWith("HTTP/1.1 101 "), head.constData());
        QVERIFY(head.contains("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
        client.send(RawClient::frame(1, "hello"));
        QVERIFY(client.waitFor(7));
        QCOMPARE(client.bytes.toHex(), QByteArray("810568656c6c6f"));
        client.bytes.clear();
        client.send(RawClient::frame(2, "ab", false) + RawClient::frame(0, "", false) + RawClient::frame(0, "c"));
        QVERIFY(client.waitFor(9));
        QCOMPARE(client.bytes.toHex(), QByteArray("020261620000800163"));
        client.bytes.clear();
        client.send(RawClient::frame(9, "p"));
        QVERIFY(client.waitFor(3));
        QCOMPARE(client.bytes.toHex(), QByteArray("8a0170"));
        const auto facts = test.server.clients();
        QCOMPARE(facts.size(), std::size_t{1});
        QCOMPARE(facts[0].messagesIn, quint64{2});
        QCOMPARE(facts[0].messagesOut, quint64{2});
        QCOMPARE(facts[0].path, QStringLiteral("/"));
        client.bytes.clear();
        QSignalSpy gone(&test.server, &LocalServer::clientsGone);
        client.send(RawClient::frame(8, QByteArray::fromHex("03e8")));
        QVERIFY(client.waitForEnd());
        QCOMPARE(client.bytes.toHex(), QByteArray("880203e8"));
        QTRY_COMPARE(gone.size(), 1);
        QCOMPARE(test.server.clientCount(), std::size_t{0});
        QCOMPARE(test.server.totals().messagesIn, quint64{2});
        QCOMPARE(test.log.count(EntryKind::Server, "listening"), 1);
        QCOMPARE(test.log.count(EntryKind::Open), 1);
        QCOMPARE(test.log.count(EntryKind::Closed), 1);
        QCOMPARE(test.log.count(EntryKind::Frame, "hello"), 2);
    }

    void pathsHaveTheirOwnBehaviours()
    {
        ServerSettings settings;
        settings.paths = {{QStringLiteral("/upper"), {QStringLiteral("echo:upper")}}, {QStringLiteral("/twice/*"), {QStringLiteral("echo"), QStringLiteral("echo:upper")}}};
        TestServer test(settings);
        RawClient upper(test.port());
        QVERIFY(upper.open("/upper?x=1").startsWith("HTTP/1.1 101 "));
        upper.send(RawClient::frame(1, "a"));
        QVERIFY(upper.waitFor(3));
        QCOMPARE(upper.bytes.toHex(), QByteArray("810141"));
        RawClient twice(test.port());
        QVERIFY(twice.open("/twice/below").startsWith("HTTP/1.1 101 "));
        twice.send(RawClient::frame(1, "a"));
        QVERIFY(twice.waitFor(6));
        QCOMPARE(twice.bytes.toHex(), QByteArray("810161810141"));
        RawClient lost(test.port());
        QVERIFY(lost.open("/elsewhere").startsWith("HTTP/1.1 404 "));
        QCOMPARE(test.log.count(EntryKind::Refused, "/elsewhere"), 1);
        QCOMPARE(test.server.totals().refused, quint64{1});
        RawClient slashes(test.port());
        QVERIFY(slashes.open("//host/upper").startsWith("HTTP/1.1 404 "));
    }

    void sendsToOneAndToAll()
    {
        TestServer test(TestServer::settings({QStringLiteral("sink")}));
        RawClient a(test.port());
        a.open();
        RawClient b(test.port());
        b.open();
        QTRY_COMPARE(test.server.clientCount(), std::size_t{2});
        QVERIFY(test.server.send(ClientId{1}, protocol::Opcode::Text, base::viewOf("one")).ok());
        QVERIFY(!test.server.send(ClientId{9}, protocol::Opcode::Text, base::viewOf("one")).ok());
        QCOMPARE(test.server.sendToAll(protocol::Opcode::Binary, base::viewOf("all")), 2);
        QVERIFY(a.waitFor(10));
        QVERIFY(b.waitFor(5));
        QCOMPARE(a.bytes.toHex(), QByteArray("81036f6e658203616c6c"));
        QCOMPARE(b.bytes.toHex(), QByteArray("8203616c6c"));
        QVERIFY(test.server.close(ClientId{2}, 4001, QStringLiteral("enough")).ok());
        QVERIFY(b.waitFor(15));
        QCOMPARE(b.bytes.mid(5), QByteArray("\x88\x08\x0f\xa1""enough"));
        test.server.drop(ClientId{1}, false);
        QVERIFY(a.waitForEnd());
        QTRY_COMPARE(test.server.clients().size(), std::size_t{1});
        QVERIFY(test.server.clients().front().closing);
    }

    void pingMeasuresTheRoundTrip()
    {
        TestServer test(TestServer::settings());
        RawClient client(test.port());
        client.open();
        QTRY_COMPARE(test.server.clientCount(), std::size_t{1});
        QCOMPARE(test.server.clients().front().rttNs, std::int64_t{-1});
        QVERIFY(test.server.ping(ClientId{1}).ok());
        QVERIFY(client.waitFor(3));
        QCOMPARE(static_cast<unsigned char>(client.bytes[0]), 0x89);
        client.send(RawClient::frame(10, client.bytes.mid(2)));
        QTRY_VERIFY(test.server.clients().front().rttNs > 0);
    }

    /// Lending a place in its log is for one reader, and this log has one for each client.
    void largeFramesOfSeveralClientsShareALog()
    {
        TestServer test(TestServer::settings({QStringLiteral("sink")}));
        QVERIFY2(test.error.isEmpty(), qPrintable(test.error));
        RawClient a(test.port());
        RawClient b(test.port());
        QVERIFY(a.open().startsWith("HTTP/1.1 101"));
        QVERIFY(b.open().startsWith("HTTP/1.1 101"));
        const QByteArray large(60'000, 'x');
        for (int i = 0; i < 4; ++i) {
            a.send(RawClient::frame(2, large));
            b.send(RawClient::frame(2, large));
        }
        QTRY_COMPARE_WITH_TIMEOUT(test.log.count(capture::EntryKind::Frame, large), 8, 30'000);
        QCOMPARE(test.log.roomsAskedFor, 0);
    }

    void stoppingClosesWithGoingAway()
    {
        TestServer test(TestServer::settings());
        RawClient client(test.port());
        client.open();
        QTRY_COMPARE(test.server.clientCount(), std::size_t{1});
        QSignalSpy stopped(&test.server, &LocalServer::stopped);
        test.server.stop();
        QVERIFY(!test.server.isListening());
        QVERIFY(client.waitFor(4));
        QVERIFY(client.bytes.startsWith(QByteArray::fromHex("881203e9")));
        client.send(RawClient::frame(8, QByteArray::fromHex("03e9")));
        QTRY_COMPARE(stopped.size(), 1);
        // And again from the start.
        QVERIFY(test.server.start().ok());
        RawClient again(test.port());
        QVERIFY(again.open().startsWith("HTTP/1.1 101 "));
        QVERIFY(!test.server.start().ok());
    }

    void onlyAllowedOriginsAndTokensComeIn()
    {
        ServerSettings settings = TestServer::settings();
        settings.origins = {QStringLiteral("https://good.example"), QStringLiteral("self")};
        settings.token = QStringLiteral("s3cret&x");
        TestServer test(settings);
        const QByteArray token = "/?token=s3cret%26x";
        const auto answer = [&](const QByteArray &target, const QByteArray &headers) {
            RawClient client(test.port());
            return client.open(target, headers).left(12);
        };
        QCOMPARE(answer(token, {}), QByteArray("HTTP/1.1 101"));
        QCOMPARE(answer(token, "Origin: https://good.example\r\n"), QByteArray("HTTP/1.1 101"));
        QCOMPARE(answer(token, "Origin: http://localhost\r\n"), QByteArray("HTTP/1.1 101"));
        QCOMPARE(answer(token, "Origin: https://bad.example\r\n"), QByteArray("HTTP/1.1 403"));
        QCOMPARE(answer("/", {}), QByteArray("HTTP/1.1 401"));
        QCOMPARE(answer("/?token=wrong", {}), QByteArray("HTTP/1.1 401"));
        QCOMPARE(answer("/", "Authorization: Bearer s3cret&x\r\n"), QByteArray("HTTP/1.1 101"));
        for (const auto &entry : test.log.entries)
            QVERIFY2(!entry.payload.contains("s3cret"), entry.payload.constData());
    }

    void whoMeansAnotherHostIsTurnedAway_data()
    {
        QTest::addColumn<bool>("qt");
        QTest::newRow("own stack") << false;
        QTest::newRow("Qt's stack") << true;
    }
    /// DNS rebinding: a foreign name points to 127.0.0.1 and passes for the page's own origin.
    void whoMeansAnotherHostIsTurnedAway()
    {
        QFETCH(bool, qt);
        ServerSettings settings = TestServer::settings();
        settings.stack = qt ? network::Stack::Qt : network::Stack::Framescope;
        settings.origins = {QStringLiteral("self")};
        TestServer test(settings);
        QVERIFY2(test.error.isEmpty(), qPrintable(test.error));
        const QByteArray evil = "evil.example:" + QByteArray::number(test.port());
        RawClient client(test.port());
        client.send(RawClient::request().replace("Host: localhost", QByteArray("Host: " + evil))
                        .replace("\r\n\r\n", QByteArray("\r\nOrigin: http://" + evil + "\r\n\r\n")));
        if (qt) // which has answered before anybody is asked
            QTRY_VERIFY(client.bytes.contains("\r\n\r\n\x88") && client.bytes.contains("\x03\xf0"));
        else
            QTRY_VERIFY(client.bytes.startsWith("HTTP/1.1 421 ") && client.bytes.contains("text/plain"));
        QTRY_COMPARE(test.log.count(EntryKind::Refused, "evil.example"), 1);
        if (!qt) {
            RawClient page(test.port());
            page.send("GET / HTTP/1.1\r\nHost: " + evil + "\r\n\r\n");
            QTRY_VERIFY(page.bytes.startsWith("HTTP/1.1 421 "));
            QVERIFY(!page.bytes.contains("<html"));
            QTRY_COMPARE(test.log.count(EntryKind::Refused, "evil.example"), 2);
        }
        RawClient good(test.port());
        QVERIFY(good.open("/", "Origin: http://localhost\r\n").startsWith("HTTP/1.1 101"));
    }

    void tooManyClientsAreTurnedAway()
    {
        ServerSettings settings = TestServer::settings();
        settings.limits.maxClients = 1;
        TestServer test(settings);
        RawClient first(test.port());
        QVERIFY(first.open().startsWith("HTTP/1.1 101 "));
        RawClient second(test.port());
        QVERIFY(second.open().startsWith("HTTP/1.1 503 "));
        QVERIFY(test.log.count(EntryKind::Refused) >= 1);
    }

    void aThousandHalfOpenConnectionsDoNoHarm_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<bool>("drips");
        QTest::newRow("silent") << QByteArray() << false;
        QTest::newRow("half a request") << QByteArray("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ") << false;
        QTest::newRow("slowloris") << QByteArray("GET / HTTP/1.1\r\nX-Slow: ") << true;
    }
    void aThousandHalfOpenConnectionsDoNoHarm()
    {
        QFETCH(QByteArray, first);
        QFETCH(bool, drips);
        constexpr int kMany = 1000;
#ifdef Q_OS_UNIX
        // Both ends are in this process.
        rlimit files{};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &files), 0);
        files.rlim_cur = std::max<rlim_t>(files.rlim_cur, std::min<rlim_t>(files.rlim_max, 4 * kMany));
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &files), 0);
        if (files.rlim_cur < 2 * kMany + 200)
            QSKIP("FRAMESCOPE-SKIPPED too few files may be open here");
#endif
        ServerSettings settings = TestServer::settings();
        settings.limits.handshakeTimeoutMs = 1000;
        TestServer test(settings);
        std::vector<std::unique_ptr<RawClient>> halves;
        // A byte now and then, as long as anybody listens: the time counts from the beginning, not from the last byte.
        QTimer drip;
        connect(&drip, &QTimer::timeout, this, [&] {
            for (const auto &half : halves) {
                if (!half->ended)
                    half->send("x");
            }
        });
        if (drips)
            drip.start(100);
        for (int i = 0; i < kMany; ++i) {
            halves.push_back(std::make_unique<RawClient>(test.port()));
            halves.back()->send(first);
            if (i % 50 == 49)
                QCoreApplication::processEvents(); // the system's queue of new connections is not endless
        }
        RawClient good(test.port());
        QVERIFY(good.open().startsWith("HTTP/1.1 101 "));
        good.send(RawClient::frame(1, "x"));
        QVERIFY(good.waitFor(3));
        QTRY_VERIFY_WITH_TIMEOUT(std::all_of(halves.begin(), halves.end(), [](const auto &half) { return half->ended; }), 30'000);
        QCOMPARE(test.server.clientCount(), std::size_t{1});
        // Each of them is told, with what it waited for.
        QTRY_COMPARE(test.log.count(EntryKind::Refused), kMany);
        QCOMPARE(test.server.totals().refused, quint64{kMany});
        good.send(RawClient::frame(1, "y"));
        QVERIFY(good.waitFor(6));
    }

    /// The counts of a client that only listens are reported as well.
    void whatTheServerSendsIsTold()
    {
        TestServer test(TestServer::settings({QStringLiteral("sink")}));
        RawClient client(test.port());
        QVERIFY(client.open().startsWith("HTTP/1.1 101 "));
        quint64 told = 0;
        connect(&test.server, &LocalServer::clientsChanged, this, [&] { told = test.server.clients().empty() ? 0 : test.server.clients().front().messagesOut; });
        QTRY_COMPARE(test.server.clientCount(), std::size_t{1});
        QCOMPARE(test.server.sendToAll(protocol::Opcode::Text, base::viewOf("to you")), 1);
        QTRY_COMPARE(told, quint64{1});
        QCOMPARE(test.server.sendToAll(protocol::Opcode::Text, base::viewOf("again")), 1);
        QTRY_COMPARE(told, quint64{2});
    }

    void aClientThatDoesNotReadIsNotRead()
    {
        ServerSettings settings = TestServer::settings();
        settings.limits.sendBuffer = 64 << 10;
        TestServer test(settings);
        RawClient client(test.port());
        client.open();
        client.reading = false;
        client.socket.setReadBufferSize(1024);
        const QByteArray frame = RawClient::frame(2, QByteArray(60'000, 'x'));
        for (int i = 0; i < 1000; ++i)
            client.send(frame);
        QTRY_VERIFY(client.socket.bytesToWrite() > 0);
        // 60 MB cannot be in flight: the rest waits in the client because nobody reads it.
        quint64 before = ~quint64{0};
        QTRY_VERIFY((std::exchange(before, test.server.clients().front().bytesIn) == test.server.clients().front().bytesIn));
        QVERIFY(client.socket.bytesToWrite() > 10'000'000);
        client.reading = true;
        client.socket.setReadBufferSize(0);
        client.bytes = client.socket.readAll();
        QVERIFY(QTest::qWaitFor([&] { return client.bytes.size() >= 1000 * 60'004; }, 60'000));
    }

    void aFastClientIsReadNoFasterThanItMay()
    {
        ServerSettings settings = TestServer::settings({QStringLiteral("sink")});
        settings.limits.maxMessagesPerSecond = 50;
        TestServer test(settings);
        RawClient client(test.port());
        client.open();
        for (int i = 0; i < 60; ++i)
            client.send(RawClient::frame(1, "x"));
        QTRY_COMPARE(test.log.count(EntryKind::Note, "50"), 1);
        client.send(RawClient::frame(1, "late"));
        QTRY_COMPARE(test.log.count(EntryKind::Frame, "late"), 1);
    }

    /// They go to the socket from where they lie, and what it does not take waits: nothing is lost or out of order.
    void largeMessagesArriveWholeHoweverSlowlyTheyAreRead_data()
    {
        QTest::addColumn<QString>("behaviour");
        QTest::newRow("generated") << QStringLiteral("chargen:size=100000,count=200,binary");
        QTest::newRow("generated text") << QStringLiteral("chargen:size=100000,count=200");
        QTest::newRow("at a rate") << QStringLiteral("chargen:size=100000,count=200,rate=100000");
    }
    void largeMessagesArriveWholeHoweverSlowlyTheyAreRead()
    {
        QFETCH(QString, behaviour);
        ServerSettings settings = TestServer::settings({behaviour});
        settings.limits.sendBuffer = 300'000;
        TestServer test(settings);
        RawClient client(test.port());
        client.socket.setReadBufferSize(70'000);
        client.reading = false;
        client.send(RawClient::request());
        QByteArray all;
        constexpr qsizetype kWhole = 200 * qsizetype{100'010};
        const auto readSome = [&] {
            all += client.socket.read(70'000);
            const qsizetype head = all.indexOf("\r\n\r\n");
            return head >= 0 && all.size() >= head + 4 + kWhole;
        };
        QVERIFY(QTest::qWaitFor(readSome, 60'000));
        all.remove(0, all.indexOf("\r\n\r\n") + 4);
        QCOMPARE(all.size(), kWhole);
        const bool binary = behaviour.contains(QLatin1String("binary"));
        QByteArray frame = QByteArray::fromHex(binary ? "827f00000000000186a0" : "817f00000000000186a0");
        for (int i = 0; i < 100'000; ++i)
            frame += static_cast<char>(binary ? i & 0xff : 0x20 + i % 95);
        QVERIFY(all == frame.repeated(200));
        QTRY_COMPARE(test.server.clients().front().messagesOut, quint64{200});
    }

    void aMessageThatIsTooLargeIsToldAndEndsTheConnection()
    {
        ServerSettings settings = TestServer::settings();
        settings.limits.maxMessage = 1024;
        TestServer test(settings);
        RawClient client(test.port());
        client.open();
        client.send(RawClient::frame(2, QByteArray(2000, 'x')));
        QVERIFY(client.waitForEnd());
        QVERIFY2(client.bytes.contains(QByteArray::fromHex("03f1")), client.bytes.toHex().constData());
        QTRY_VERIFY(test.log.count(EntryKind::Violation) >= 1);
    }

    void settingsThatAreWrongAreRefused()
    {
        QVERIFY(TestServer(TestServer::settings({QStringLiteral("nosuch")})).error.contains(QStringLiteral("nosuch")));
        QVERIFY(TestServer(TestServer::settings({QStringLiteral("echo")}, {QStringLiteral("close:code=x")})).error.contains(QStringLiteral("code")));
        ServerSettings qt = TestServer::settings({QStringLiteral("chargen")});
        qt.stack = network::Stack::Qt;
        QVERIFY(!TestServer(qt).error.isEmpty());
        TestServer first(TestServer::settings());
        ServerSettings same = TestServer::settings();
        same.port = first.port();
        QVERIFY(!TestServer(same).error.isEmpty());
    }

    void anOpenAddressIsWarnedOf()
    {
        ServerSettings settings = TestServer::settings();
        settings.address = QHostAddress::Any;
        TestServer test(settings);
        QVERIFY(test.server.warning().contains(QStringLiteral("ws://")));
        QCOMPARE(test.log.count(EntryKind::Server, "warning"), 1);
    }

    void thePageIsServedAtTheRoot()
    {
        TestServer test(TestServer::settings());
        RawClient client(test.port());
        client.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QVERIFY(client.waitForEnd());
        const QByteArray head = client.takeHead();
        QVERIFY(head.startsWith("HTTP/1.1 200 "));
        QVERIFY(head.contains("Content-Security-Policy: default-src 'none'"));
        QVERIFY(client.bytes.contains("<title>"));
        RawClient wrong(test.port());
        wrong.send("DELETE / HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QVERIFY(wrong.waitForEnd());
        QVERIFY(wrong.bytes.startsWith("HTTP/1.1 405 "));
        QCOMPARE(test.log.count(EntryKind::Server, "\"page\""), 2);
    }

    void listensOnBothWithTls()
    {
        QTemporaryDir folder;
        ServerSettings settings = TestServer::settings();
        settings.transport = Transport::Both;
        settings.dataFolder = folder.path();
        TestServer test(settings);
        QVERIFY2(test.error.isEmpty(), qPrintable(test.error));
        const auto urls = test.server.urls();
        QCOMPARE(urls.size(), std::size_t{2});
        QCOMPARE(urls[0].scheme(), QStringLiteral("ws"));
        QCOMPARE(urls[1].scheme(), QStringLiteral("wss"));
        QVERIFY(QFile::exists(test.server.caFile()));
    }

    /// Some are copied, some are handed to the socket from where they lie, and all of them in one read.
    void echoesComeBackInOrderWhateverTheirSize()
    {
        TestServer test(TestServer::settings());
        RawClient client(test.port());
        client.open();
        QByteArray asked;
        QByteArray expected;
        for (int i = 0; i < 200; ++i) {
            const int size = i % 7 == 0 ? 40'000 : i % 3 == 0 ? 200 : i % 5;
            const QByteArray payload(size, static_cast<char>('a' + i % 26));
            const int opcode = i % 2 == 0 ? 1 : 2;
            asked += RawClient::frame(opcode, payload);
            expected.append(static_cast<char>(0x80 | opcode));
            if (size < 126) {
                expected.append(static_cast<char>(size));
            } else {
                expected.append(static_cast<char>(126));
                expected.append(static_cast<char>(size >> 8));
                expected.append(static_cast<char>(size & 0xff));
            }
            expected += payload;
        }
        client.send(asked);
        QVERIFY(client.waitFor(expected.size()));
        QVERIFY(client.bytes == expected);
    }

    /// RFC 6455 section 7.1.1: the server ends the stream first. There is nothing to wait for behind the close_notify of TLS.
    void aTlsClientIsNotWaitedForAfterTheClosingHandshake()
    {
        QTemporaryDir folder;
        ServerSettings settings = TestServer::settings();
        settings.transport = Transport::Tls;
        settings.dataFolder = folder.path();
        TestServer test(settings);
        QSslSocket client;
        connect(&client, &QSslSocket::sslErrors, &client, [&client] { client.ignoreSslErrors(); });
        client.connectToHostEncrypted(QStringLiteral("127.0.0.1"), test.port());
        QTRY_VERIFY(client.isEncrypted());
        client.write(RawClient::request());
        QTRY_VERIFY(client.peek(1 << 16).contains("\r\n\r\n"));
        client.write(RawClient::frame(8, QByteArray("\x03\xe8", 2)));
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
        QTRY_COMPARE(test.log.count(EntryKind::Closed), 1);
        QCOMPARE(test.log.count(EntryKind::Closed, "peer_kept_open_ms"), 0);
        QTRY_COMPARE(test.server.clientCount(), std::size_t{0});
    }
};

FRAMESCOPE_TEST(tst_LocalServer);
#include "tst_LocalServer.moc"
