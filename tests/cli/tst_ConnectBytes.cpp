#include "CliProcess.h"
#include "RawPeer.h"

#include "support/TestClass.h"

using namespace framescope;

/// Bytes of `connect` stay as they are: the request line, frames of any bits, and what a peer sends against the rules. The real program against peers in this process.
class tst_ConnectBytes : public QObject
{
    Q_OBJECT

private slots:
    void rawFramesGoOutBitForBit()
    {
        RawPeer peer;
        peer.onData = [](QTcpSocket *socket, const QByteArray &) { socket->write(RawPeer::closeFrame(1002)); };
        CliProcess cli;
        cli.run({QStringLiteral("connect"), peer.url(), QStringLiteral("--frame"), QStringLiteral("fin=1,rsv2=1,opcode=3,mask=01020304,payload=hex:00ff")});
        QVERIFY2(peer.received.startsWith(QByteArray("\xa3\x82\x01\x02\x03\x04\x01\xfd", 8)), peer.received.toHex().constData());
    }

    void theRequestLineHasWhatWasTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("escapes") << QStringLiteral("/%41/%7E/%2e%2e/%c3%a9") << QByteArray("/%41/%7E/%2e%2e/%c3%a9");
        QTest::newRow("dots") << QStringLiteral("/a/../b") << QByteArray("/a/../b");
        QTest::newRow("JSON") << QStringLiteral("/?json={\"a\":[1]}") << QByteArray("/?json={%22a%22:[1]}");
        QTest::newRow("bar") << QStringLiteral("/?q=a|b") << QByteArray("/?q=a|b");
        QTest::newRow("no escape") << QStringLiteral("/100%?%zz") << QByteArray("/100%?%zz");
        QTest::newRow("space and umlaut") << QStringLiteral("/a b/\u00fc") << QByteArray("/a%20b/%C3%BC");
        QTest::newRow("empty path") << QStringLiteral("?q") << QByteArray("/?q");
    }

    void theRequestLineHasWhatWasTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QByteArray, sent);
        RawPeer peer;
        peer.afterwards = RawPeer::closeFrame(1000);
        CliProcess cli;
        QCOMPARE(cli.run({QStringLiteral("connect"), QStringLiteral("ws://127.0.0.1:%1").arg(peer.serverPort()) + typed, QStringLiteral("--format=jsonl")}), 0);
        QVERIFY2(peer.request.startsWith(QByteArray("GET " + sent + " HTTP/1.1\r\n")), peer.request.constData());
        QCOMPARE(cli.events(QStringLiteral("open")).value(0).value(QStringLiteral("url")).toString().section(QString::number(peer.serverPort()), 1),
                 typed.startsWith(QLatin1Char('?')) ? typed : QString::fromLatin1(sent));
    }

    void aRedirectGoesWhereItSays()
    {
        RawPeer peer;
        peer.afterwards = RawPeer::closeFrame(1000);
        peer.answer = [&](const QByteArray &request) {
            if (!request.startsWith("GET /first "))
                return RawPeer::accepted(request);
            peer.request.clear();
            return QByteArray("HTTP/1.1 302 Found\r\nLocation: /%7Eme/%2e%2e/x?sig=a%2fb|{\r\nContent-Length: 0\r\n\r\n");
        };
        CliProcess cli;
        cli.run({QStringLiteral("connect"), peer.url(QStringLiteral("/first")), QStringLiteral("--format=jsonl")});
        QVERIFY2(peer.request.startsWith("GET /%7Eme/%2e%2e/x?sig=a%2fb|{ HTTP/1.1\r\n"), peer.request.constData());
    }

    void theZoneStaysHere()
    {
#ifdef Q_OS_LINUX
        RawPeer peer;
        peer.close();
        if (!peer.listen(QHostAddress::LocalHostIPv6))
            QSKIP("FRAMESCOPE-SKIPPED no IPv6 here");
        peer.afterwards = RawPeer::closeFrame(1000);
        CliProcess cli;
        QCOMPARE(cli.run({QStringLiteral("connect"), QStringLiteral("ws://[::1%25lo]:%1/").arg(peer.serverPort())}), 0);
        QVERIFY2(peer.request.contains(QByteArray("\r\nHost: [::1]:" + QByteArray::number(peer.serverPort()) + "\r\n")), peer.request.constData());
#else
        QSKIP("FRAMESCOPE-SKIPPED loopback has another zone here");
#endif
    }

    void charactersThatAreNotSeenAreNamed()
    {
        for (const QString &address : {QStringLiteral("\u200bws://127.0.0.1/"), QStringLiteral("ws://127.0.0.1/\u200b"), QStringLiteral("ws://127.0.0.1/a\u200bb")}) {
            CliProcess cli;
            QCOMPARE(cli.run({QStringLiteral("connect"), address}), 2);
            QVERIFY2(cli.err().contains("U+200B") && cli.err().contains("character "), cli.err().constData());
        }
    }

    void whatIsRefusedStandsBeforeTheClose_data()
    {
        QTest::addColumn<QByteArray>("frames");
        QTest::addColumn<QStringList>("seen");
        QTest::newRow("reserved bits") << QByteArray("\xa1\x05" "Hello", 7) << QStringList{QStringLiteral("text:Hello")};
        QTest::newRow("reserved opcode") << QByteArray("\x83\x05" "Hello", 7) << QStringList{QStringLiteral("reserved-3:Hello")};
        QTest::newRow("masked") << QByteArray("\x81\x82\x01\x01\x01\x01IH", 8) << QStringList{QStringLiteral("text:HI")};
        QTest::newRow("part of a large one") << QByteArray("\xc2\x7f\x00\x00\x00\x00\x00\x01\x00\x00" "abc", 13) << QStringList{QStringLiteral("binary:YWJj")};
        QTest::newRow("not UTF-8, after fragments") << QByteArray("\x01\x02" "ab" "\x80\x02" "c\xff", 8) << QStringList{QStringLiteral("text:ab"), QStringLiteral("continuation:Y/8=")};
        QTest::newRow("a Close whose code may not be sent") << QByteArray("\x88\x02\x03\xed", 4) << QStringList{QStringLiteral("close:1005")};
    }

    void whatIsRefusedStandsBeforeTheClose()
    {
        QFETCH(QByteArray, frames);
        QFETCH(QStringList, seen);
        RawPeer peer;
        peer.afterwards = frames;
        peer.onData = [](QTcpSocket *socket, const QByteArray &) { socket->disconnectFromHost(); };
        CliProcess cli;
        QCOMPARE(cli.run({QStringLiteral("connect"), peer.url(), QStringLiteral("--deflate=off"), QStringLiteral("--format=jsonl")}), 4);
        QCOMPARE(cli.frames(QStringLiteral("in")), seen);
        const auto lines = cli.lines();
        qsizetype in = -1;
        qsizetype out = -1;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (lines[i].value(QLatin1String("dir")) == QLatin1String("in") && lines[i].contains(QLatin1String("kind")))
                in = i;
            if (lines[i].value(QLatin1String("dir")) == QLatin1String("out") && lines[i].value(QLatin1String("kind")) == QLatin1String("close"))
                out = i;
        }
        QVERIFY2(in >= 0 && out > in, cli.out().constData());
    }

    /// Bytes after a frame that breaks a rule are not read, but reported.
    void whatComesBehindARefusedFrameIsTold()
    {
        RawPeer peer;
        peer.afterwards = QByteArray("\x83\x01" "a\x81\x01x", 6);
        peer.onData = [](QTcpSocket *socket, const QByteArray &) { socket->disconnectFromHost(); };
        CliProcess cli;
        QCOMPARE(cli.run({QStringLiteral("connect"), peer.url(), QStringLiteral("--format=jsonl")}), 4);
        QVERIFY2(cli.err().contains("3 bytes that came behind it were not read: 81 01 78"), cli.err().constData());
        const auto closed = cli.events(QStringLiteral("closed"));
        QVERIFY(!closed.isEmpty() && closed.first().value(QStringLiteral("error")).toObject().value(QStringLiteral("seen")).toString().contains(QStringLiteral("81 01 78")));
    }
};

FRAMESCOPE_TEST(tst_ConnectBytes);
#include "tst_ConnectBytes.moc"
