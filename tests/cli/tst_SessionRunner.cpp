#include "CliProcess.h"
#include "RawPeer.h"

#include "support/Folders.h"
#include "support/TestClass.h"

#include <csignal>

/// How a run ends: each bad peer in one sentence and with its exit status; interrupts.
class tst_SessionRunner : public QObject
{
    Q_OBJECT

    /// One JSON object on one line that says what happened and what to try.
    static bool isOneError(CliProcess &cli)
    {
        const QJsonObject error = cli.error();
        return !error.value(QLatin1String("what")).toString().isEmpty() && !error.value(QLatin1String("remedy")).toString().isEmpty();
    }

private slots:
    void badAddresses_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("status");
        QTest::newRow("scheme") << QStringLiteral("ftp://127.0.0.1/") << 2;
        QTest::newRow("no host") << QStringLiteral("ws:///x") << 2;
        QTest::newRow("fragment") << QStringLiteral("ws://127.0.0.1/#x") << 2;
        QTest::newRow("no such host") << QStringLiteral("ws://host.invalid/") << 3;
        QTest::newRow("refused port") << QStringLiteral("ws://127.0.0.1:1/") << 3;
        QTest::newRow("no such profile") << QStringLiteral("No such profile") << 2;
    }

    void badAddresses()
    {
        QFETCH(QString, url);
        QFETCH(int, status);
        CliProcess cli;
        QCOMPARE(cli.run({QStringLiteral("connect"), url, QStringLiteral("--format"), QStringLiteral("jsonl")}), status);
        QVERIFY2(isOneError(cli), cli.err().constData());
    }

    void badPeers_data()
    {
        QTest::addColumn<QByteArray>("answer"); // empty: a right one
        QTest::addColumn<QByteArray>("then");
        QTest::addColumn<bool>("close");
        QTest::addColumn<int>("status");
        const QByteArray none;
        QTest::newRow("not HTTP") << QByteArray("SSH-2.0-OpenSSH_9.0\r\n") << none << true << 3;
        QTest::newRow("404 with a body") << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\nnope") << none << true << 3;
        QTest::newRow("endless header") << QByteArray("HTTP/1.1 101 S\r\nX: " + QByteArray(200'000, 'x')) << none << false << 3;
        QTest::newRow("no answer") << QByteArray("H") << none << true << 3;
        QTest::newRow("wrong accept") << QByteArray("HTTP/1.1 101 S\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: AAAA\r\n\r\n") << none << false << 4;
        QTest::newRow("reserved bit") << none << QByteArray("\xc1\x01x", 3) << false << 4;
        QTest::newRow("masked") << none << QByteArray("\x81\x81\x01\x02\x03\x04x", 7) << false << 4;
        QTest::newRow("not UTF-8") << none << QByteArray("\x81\x01\xff", 3) << false << 4;
        QTest::newRow("2^63-1 bytes") << none << QByteArray("\x82\x7f\x7f\xff\xff\xff\xff\xff\xff\xff", 10) << false << 5;
        QTest::newRow("vanishes") << none << QByteArray("\x81\x05hel", 5) << true << 5;
        QTest::newRow("no Close") << none << none << true << 5;
        QTest::newRow("a Close in order") << none << RawPeer::closeFrame(1001) << true << 0;
    }

    void badPeers()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, then);
        QFETCH(bool, close);
        QFETCH(int, status);
        RawPeer peer;
        if (!answer.isEmpty())
            peer.answer = [&](const QByteArray &) { return answer; };
        peer.afterwards = then;
        peer.thenClose = close;
        CliProcess cli;
        QCOMPARE(cli.run({QStringLiteral("connect"), peer.url(), QStringLiteral("--format"), QStringLiteral("jsonl"), QStringLiteral("--deflate=off"), QStringLiteral("--connect-timeout=20")}), status);
        if (status == 0)
            QVERIFY2(cli.err().isEmpty(), cli.err().constData());
        else
            QVERIFY2(isOneError(cli), cli.err().constData());
        for (const QJsonObject &line : cli.lines())
            QVERIFY(!line.isEmpty());
    }

    void aSilentPeer()
    {
        RawPeer peer;
        peer.answer = [](const QByteArray &) { return QByteArray(); };
        CliProcess cli;
        QCOMPARE(cli.run({QStringLiteral("connect"), peer.url(), QStringLiteral("--connect-timeout"), QStringLiteral("0.3")}), 3);
        QVERIFY(cli.err().count('\n') == 1);
    }

    void observeGoesOnAndStillSaysSo()
    {
        RawPeer peer;
        peer.afterwards = QByteArray("\xa1\x01x\x81\x01y", 6) + RawPeer::closeFrame(1000);
        CliProcess cli;
        QCOMPARE(cli.run({QStringLiteral("connect"), peer.url(), QStringLiteral("--mode=observe"), QStringLiteral("--deflate=off"), QStringLiteral("--format=jsonl")}), 4);
        QVERIFY(cli.frames(QStringLiteral("in")).contains(QStringLiteral("text:y")));
        QCOMPARE(cli.events(QStringLiteral("violation")).value(0).value(QStringLiteral("id")).toString(), QStringLiteral("rfc6455.reserved-bit"));
    }

    void expectedAbnormalEnds()
    {
        RawPeer peer;
        peer.thenClose = true;
        CliProcess cli;
        QCOMPARE(cli.run({QStringLiteral("connect"), peer.url(), QStringLiteral("--expect-close"), QStringLiteral("1006")}), 0);
    }

    void messagesMissingForABrokenStreamAreToldAsThat()
    {
        RawPeer peer;
        peer.afterwards = QByteArray("\x81\x05hel", 5);
        peer.thenClose = true;
        CliProcess cli;
        QCOMPARE(cli.run({QStringLiteral("connect"), peer.url(), QStringLiteral("--count"), QStringLiteral("1")}), 5);
    }

    void anInterruptClosesInOrder()
    {
#ifdef Q_OS_WIN
        QSKIP("FRAMESCOPE-SKIPPED no signals");
#else
        RawPeer peer;
        peer.onData = [](QTcpSocket *socket, const QByteArray &) { socket->write(RawPeer::closeFrame(1001)); };
        CliProcess cli;
        QVERIFY(cli.start({QStringLiteral("connect"), peer.url(), QStringLiteral("--format=jsonl")}));
        QTRY_VERIFY(!cli.events(QStringLiteral("open")).isEmpty());
        cli.signal(SIGINT);
        QCOMPARE(cli.end(), 0);
        QCOMPARE(cli.frames(QStringLiteral("out")), QStringList{QStringLiteral("close:1001")});
        QCOMPARE(cli.events(QStringLiteral("closed")).value(0).value(QStringLiteral("first")).toString(), QStringLiteral("local"));
#endif
    }

    void aSecondInterruptEndsAtOnce()
    {
#ifdef Q_OS_WIN
        QSKIP("FRAMESCOPE-SKIPPED no signals");
#else
        RawPeer peer; // never answers the Close
        CliProcess cli;
        QVERIFY(cli.start({QStringLiteral("connect"), peer.url(), QStringLiteral("--format=jsonl")}));
        QTRY_VERIFY(!cli.events(QStringLiteral("open")).isEmpty());
        cli.signal(SIGINT);
        QTRY_VERIFY(peer.received.size() >= 8);
        cli.signal(SIGINT);
        QVERIFY(cli.end() >= 0);
        QCOMPARE(cli.events(QStringLiteral("closed")).size(), 1);
#endif
    }

    void aReaderThatGoesEndsIt()
    {
#ifdef Q_OS_WIN
        QSKIP("FRAMESCOPE-SKIPPED no shell");
#else
        RawPeer peer;
        bool feeding = true;
        QTimer feed;
        connect(&feed, &QTimer::timeout, &feed, [&] {
            if (peer.last && feeding && peer.request.contains("\r\n\r\n"))
                peer.last->write(QByteArray("\x81\x01x", 3));
        });
        feed.start(1);
        peer.onData = [&](QTcpSocket *socket, const QByteArray &) {
            if (std::exchange(feeding, false))
                socket->write(RawPeer::closeFrame(1001));
        };
        QProcess shell;
        shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("\"$0\" connect \"$1\" --no-stdin | head -n 3"),
                                                framescope::testing::buildPath(QStringLiteral("bin/framescope-cli")), peer.url()});
        QTRY_COMPARE_WITH_TIMEOUT(shell.state(), QProcess::NotRunning, 30'000);
        QCOMPARE(shell.readAllStandardOutput().count('\n'), 3);
#endif
    }
};

FRAMESCOPE_TEST(tst_SessionRunner);
#include "tst_SessionRunner.moc"
