#include "CliProcess.h"
#include "RawPeer.h"
#include "SmallDisk.h"

#include "network/CertificateMaker.h"
#include "server/LocalServer.h"

#include "support/TestClass.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTimer>

using namespace framescope;

/// The options of `connect`, with the real program against a server in this process. Secrets and bytes: tst_ConnectSecrets, tst_ConnectBytes.
class tst_ConnectCommand : public QObject
{
    Q_OBJECT

    std::unique_ptr<server::LocalServer> m_server;
    QString m_url;

    QStringList jsonl(const QStringList &more) const
    {
        return QStringList{QStringLiteral("connect"), m_url, QStringLiteral("--format"), QStringLiteral("jsonl"), QStringLiteral("--timeout"), QStringLiteral("20")} + more;
    }

private slots:
    void initTestCase()
    {
        server::ServerSettings settings;
        settings.subprotocols = {QStringLiteral("chat")};
        settings.paths = {{QStringLiteral("/silent"), {QStringLiteral("sink")}}, {QStringLiteral("/*"), {QStringLiteral("echo")}}};
        m_server = std::make_unique<server::LocalServer>(settings);
        QVERIFY(m_server->start());
        m_url = m_server->url().toString();
    }

    void theContractOfItsLines()
    {
        CliProcess cli;
        QCOMPARE(cli.run(jsonl({QStringLiteral("--send"), QStringLiteral("hello"), QStringLiteral("--count"), QStringLiteral("1"), QStringLiteral("--protocol"), QStringLiteral("chat")})), 0);
        QVERIFY2(cli.err().isEmpty(), cli.err().constData());
        for (const QJsonObject &line : cli.lines())
            QVERIFY(!line.isEmpty());
        const QJsonObject open = cli.events(QStringLiteral("open")).value(0);
        QCOMPARE(open.value(QStringLiteral("protocol")).toString(), QStringLiteral("chat"));
        QVERIFY(open.value(QStringLiteral("extensions")).toString().contains(QStringLiteral("permessage-deflate")));
        QVERIFY(open.value(QStringLiteral("timings")).toObject().value(QStringLiteral("tcp")).isDouble());
        QCOMPARE(cli.frames(QStringLiteral("out")), (QStringList{QStringLiteral("text:hello"), QStringLiteral("close:1000")}));
        QCOMPARE(cli.frames(QStringLiteral("in")), (QStringList{QStringLiteral("text:hello"), QStringLiteral("close:1000")}));
        const QJsonObject closed = cli.events(QStringLiteral("closed")).value(0);
        QCOMPARE(closed.value(QStringLiteral("first")).toString(), QStringLiteral("local"));
        QCOMPARE(closed.value(QStringLiteral("sent")).toObject().value(QStringLiteral("code")).toInt(), 1000);
    }

    void whatTheStackCannotDoIsBadUsage()
    {
        CliProcess cli;
        QCOMPARE(cli.run(jsonl({QStringLiteral("--stack=qt"), QStringLiteral("--frame=opcode=3"), QStringLiteral("--count=1")})), 2);
        QVERIFY2(cli.err().contains(R"("value":"framescope","flag":"--stack")"), cli.err().constData());
    }

    void whatTheStackWouldIgnoreIsRefused_data()
    {
        QTest::addColumn<QString>("option");
        for (const char *option : {"--no-auto-pong", "--no-auto-close", "--mode=observe", "--sni=h.example", "--keylog=/tmp/never", "--resolve=h:127.0.0.1", "--deflate=client_max_window_bits=10"})
            QTest::newRow(option) << QString::fromLatin1(option);
    }
    void whatTheStackWouldIgnoreIsRefused()
    {
        QFETCH(QString, option);
        CliProcess cli;
        QCOMPARE(cli.run(jsonl({QStringLiteral("--stack=qt"), option, QStringLiteral("--send=x"), QStringLiteral("--count=1")})), 2);
        QVERIFY2(cli.err().contains(option.section(QLatin1Char('='), 0, 0).toLatin1()) && cli.err().contains(R"("value":"framescope","flag":"--stack")"), cli.err().constData());
    }

    void ownCloseWithQtIsNoAbnormalOne()
    {
        CliProcess cli;
        QVERIFY2(cli.run(jsonl({QStringLiteral("--stack=qt"), QStringLiteral("--send=x"), QStringLiteral("--count=1"), QStringLiteral("--expect-close=1000")})) == 0, cli.err().constData());
        QCOMPARE(cli.events(QStringLiteral("closed")).value(0).value(QStringLiteral("code")).toInt(), 1000);
        QVERIFY(cli.events(QStringLiteral("closed")).value(0).value(QStringLiteral("answer_hidden")).toBool());
        CliProcess other;
        QCOMPARE(other.run(jsonl({QStringLiteral("--stack=qt"), QStringLiteral("--close=4001"), QStringLiteral("--expect-close=4001")})), 0);
    }

    void oneIsNotWrittenAsMany_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("one") << 1 << QByteArray("more than once.");
        QTest::newRow("two") << 2 << QByteArray("more than 2 times.");
    }
    void oneIsNotWrittenAsMany()
    {
        if (!FRAMESCOPE_WITH_WINDOW)
            QSKIP("Only a build with the window has the tools that make the plurals.");
        QFETCH(int, limit);
        QFETCH(QByteArray, sentence);
        RawPeer peer;
        peer.answer = [](const QByteArray &) { return QByteArray("HTTP/1.1 302 Found\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n"); };
        CliProcess cli;
        QCOMPARE(cli.run({QStringLiteral("connect"), QStringLiteral("--max-redirects=%1").arg(limit), peer.url()}), 3);
        QVERIFY2(cli.err().contains(sentence), cli.err().constData());
    }

    void aProxyThatIsNotThereIsNamed()
    {
        QTcpServer nobody;
        QVERIFY(nobody.listen(QHostAddress::LocalHost));
        const QString port = QString::number(nobody.serverPort());
        nobody.close();
        for (const QString &stack : {QStringLiteral("framescope"), QStringLiteral("qt")}) {
            for (const char *scheme : {"http", "socks5"}) {
                const QString proxy = QStringLiteral("%1://127.0.0.1:%2").arg(QLatin1String(scheme), port);
                CliProcess cli;
                QCOMPARE(cli.run(jsonl({QStringLiteral("--proxy"), proxy, QStringLiteral("--stack"), stack})), 3);
                QVERIFY2(cli.err().contains("The proxy ") && cli.err().contains(port.toLatin1()), cli.err().constData());
            }
        }
        CliProcess unknown;
        QCOMPARE(unknown.run(jsonl({QStringLiteral("--proxy=http://nohost.invalid:3128")})), 3);
        QVERIFY2(unknown.err().contains("The proxy ") && unknown.err().contains("nohost.invalid"), unknown.err().constData());
    }

    void aClientCertificateThatIsMissingIsNamed_data()
    {
        QTest::addColumn<QString>("version");
        QTest::newRow("TLS 1.3") << QStringLiteral("-tls1_3");
        QTest::newRow("TLS 1.2") << QStringLiteral("-tls1_2");
    }
    void aClientCertificateThatIsMissingIsNamed()
    {
        // Qt's own server says nothing when it is not shown a certificate; OpenSSL's sends the alert that servers send.
        QFETCH(QString, version);
        if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
            QSKIP("FRAMESCOPE-SKIPPED there is no openssl");
        QTemporaryDir folder;
        network::CertificateMaker maker(folder.path());
        const auto files = maker.serverCertificate({QStringLiteral("127.0.0.1")});
        QVERIFY(files);
        QProcess server;
        server.setProcessChannelMode(QProcess::MergedChannels);
        server.start(QStringLiteral("openssl"), {QStringLiteral("s_server"), QStringLiteral("-accept"), QStringLiteral("127.0.0.1:0"), QStringLiteral("-cert"), files->certificateFile, QStringLiteral("-key"),
                                                 files->keyFile, QStringLiteral("-Verify"), QStringLiteral("1"), version});
        const auto stop = qScopeGuard([&] {
            server.kill();
            server.waitForFinished();
        });
        QByteArray said;
        const QRegularExpression port(QStringLiteral("ACCEPT 127\\.0\\.0\\.1:(\\d+)"));
        QTRY_VERIFY_WITH_TIMEOUT(port.match(QString::fromUtf8(said += server.readAll())).hasMatch(), 30'000);
        CliProcess cli;
        QCOMPARE(cli.run({QStringLiteral("connect"), QStringLiteral("wss://127.0.0.1:") + port.match(QString::fromUtf8(said)).captured(1), QStringLiteral("--cacert"), files->caFile}), 3);
        QVERIFY2(cli.err().contains("client certificate"), cli.err().constData());
    }

    void outputThatGetsLostIsNoSuccess()
    {
        if (!QFile::exists(QStringLiteral("/dev/full")))
            QSKIP("FRAMESCOPE-SKIPPED no /dev/full");
        CliProcess cli;
        cli.process().setStandardOutputFile(QStringLiteral("/dev/full"));
        QCOMPARE(cli.run(jsonl({QStringLiteral("--send=hello"), QStringLiteral("--count=1")})), 6);
        QVERIFY(cli.err().contains("Standard output"));
        // What is missing then is missing because of it.
        for (const QStringList &more : {QStringList{QStringLiteral("--send=hello"), QStringLiteral("--count=1000")}, QStringList{QStringLiteral("--send=hello"), QStringLiteral("--expect=never")},
                                        QStringList{QStringLiteral("--expect-close=4000")}, QStringList{}}) {
            CliProcess other;
            other.process().setStandardOutputFile(QStringLiteral("/dev/full"));
            QCOMPARE(other.run(jsonl(more + QStringList{QStringLiteral("--no-stdin")})), 6);
        }
    }

    void aPipeThatNobodyReadsEndsTheRun_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::newRow("nothing comes") << QStringList();
        QTest::newRow("not all of what is counted comes") << QStringList{QStringLiteral("--send=a"), QStringLiteral("--count=1000")};
    }
    void aPipeThatNobodyReadsEndsTheRun()
    {
#ifdef Q_OS_WIN
        QSKIP("FRAMESCOPE-SKIPPED no such shell");
#else
        QFETCH(QStringList, more);
        QTemporaryDir dir;
        const QString status = dir.filePath(QStringLiteral("status"));
        CliProcess cli;
        cli.setVariable(QStringLiteral("STATUS"), status);
        const QString program = cli.process().program();
        cli.process().setProgram(QStringLiteral("/bin/sh"));
        // --timeout would end it too, with another status.
        QCOMPARE(cli.run(QStringList{QStringLiteral("-c"), QStringLiteral("{ \"$0\" \"$@\"; echo $? >\"$STATUS\"; } | head -n 1"), program} + jsonl(more + QStringList{QStringLiteral("--no-stdin")})), 0);
        QFile file(status);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().trimmed(), QByteArray("0"));
        QVERIFY2(cli.err().isEmpty(), cli.err().constData());
#endif
    }

    void aQuietOneOnAFullDiskIsSix()
    {
        SmallDisk disk(QStringLiteral("size=16k"));
        if (!disk.isMounted())
            QSKIP("FRAMESCOPE-SKIPPED: a small file system can only be mounted by root");
        QByteArray noise(40'000, Qt::Uninitialized);
        QRandomGenerator(7).fillRange(reinterpret_cast<quint32 *>(noise.data()), noise.size() / qsizetype(sizeof(quint32)));
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("noise")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(noise) == noise.size());
        file.close();
        CliProcess cli;
        QCOMPARE(cli.run(jsonl({QStringLiteral("--quiet"), QStringLiteral("--out"), disk.filePath(QStringLiteral("a.fscope")), QStringLiteral("--send-file"), file.fileName(), QStringLiteral("--count=1")})), 6);
        QVERIFY2(cli.err().contains("no room left"), cli.err().constData());
    }

    void aCaptureThatIsDeletedIsSix()
    {
        QTemporaryDir dir;
        const QString out = dir.filePath(QStringLiteral("a.fscope"));
        CliProcess cli;
        QVERIFY(cli.start({QStringLiteral("connect"), m_url, QStringLiteral("--format=jsonl"), QStringLiteral("--out"), out, QStringLiteral("--send=hello")}, {}));
        QTRY_VERIFY(cli.frames(QStringLiteral("in")).contains(QStringLiteral("text:hello")));
        QVERIFY(QFile::remove(out));
        cli.process().write("again\n");
        cli.process().closeWriteChannel();
        QCOMPARE(cli.end(), 6);
        QVERIFY2(cli.err().count("was deleted") == 1, cli.err().constData());
        QVERIFY(QFile::exists(dir.filePath(QStringLiteral("a-2.fscope"))));
        // However the connection ends afterwards.
        RawPeer peer;
        peer.afterwards = QByteArray("\x81\x05hello", 7);
        CliProcess broken;
        QVERIFY(broken.start({QStringLiteral("connect"), peer.url(), QStringLiteral("--format=jsonl"), QStringLiteral("--no-stdin"), QStringLiteral("--out"), dir.filePath(QStringLiteral("b.fscope"))}, {}));
        QTRY_VERIFY(broken.frames(QStringLiteral("in")).contains(QStringLiteral("text:hello")));
        QVERIFY(QFile::remove(dir.filePath(QStringLiteral("b.fscope"))));
        peer.last->disconnectFromHost();
        QCOMPARE(broken.end(), 6);
        // And what is no capture stays.
        QFile other(dir.filePath(QStringLiteral("notes.txt")));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("mine") == 4);
        other.close();
        CliProcess refused;
        QCOMPARE(refused.run(jsonl({QStringLiteral("--out"), other.fileName(), QStringLiteral("--send=hello"), QStringLiteral("--count=1")})), 6);
        QVERIFY2(refused.err().contains("no capture"), refused.err().constData());
        QCOMPARE(QFileInfo(other.fileName()).size(), qint64(4));
    }

    void everyWayToSend()
    {
        CliProcess cli;
        QCOMPARE(cli.run(jsonl({QStringLiteral("--send"), QString::fromUtf8("Grüße"), QStringLiteral("--send-json"), QStringLiteral("{ \"b\":1,\"a\":12345678901234567890 }"),
                                QStringLiteral("--send-hex"), QStringLiteral("00ff"), QStringLiteral("--send-base64"), QStringLiteral("AAEC"), QStringLiteral("--ping"), QStringLiteral("p"),
                                QStringLiteral("--pong"), QStringLiteral("q"), QStringLiteral("--wait"), QStringLiteral("5"), QStringLiteral("--fragment"), QStringLiteral("2,3"),
                                QStringLiteral("--send"), QStringLiteral("fragments"), QStringLiteral("--close"), QStringLiteral("4001:done")})),
                 0);
        QCOMPARE(cli.frames(QStringLiteral("out")),
                 (QStringList{QString::fromUtf8("text:Grüße"), QStringLiteral("text:{ \"b\":1,\"a\":12345678901234567890 }"), QStringLiteral("binary:AP8="),
                              QStringLiteral("binary:AAEC"), QStringLiteral("ping:p"), QStringLiteral("pong:q"), QStringLiteral("text:fr"), QStringLiteral("continuation:agm"),
                              QStringLiteral("continuation:ent"), QStringLiteral("continuation:s"), QStringLiteral("close:4001")}));
        QVERIFY(cli.frames(QStringLiteral("in")).contains(QStringLiteral("pong:p")));
    }

    void repeatAndCount()
    {
        CliProcess cli;
        QCOMPARE(cli.run(jsonl({QStringLiteral("--send"), QStringLiteral("x"), QStringLiteral("--repeat"), QStringLiteral("5"), QStringLiteral("--interval"), QStringLiteral("1"),
                                QStringLiteral("--count"), QStringLiteral("3")})), 0);
        QCOMPARE(cli.frames(QStringLiteral("in")).filter(QStringLiteral("text:")).size(), 3);
    }

    void linesOfStandardInput()
    {
        CliProcess cli;
        QCOMPARE(cli.run(jsonl({QStringLiteral("--count"), QStringLiteral("3")}), "one\ntwo\r\nlast"), 0);
        QCOMPARE(cli.frames(QStringLiteral("in")).mid(0, 3), (QStringList{QStringLiteral("text:one"), QStringLiteral("text:two"), QStringLiteral("text:last")}));
    }

    void theEndOfInputClosesAfterTheAnswers()
    {
        CliProcess cli;
        QCOMPARE(cli.run({QStringLiteral("connect"), m_url, QStringLiteral("--format"), QStringLiteral("jsonl")}, "hi\n"), 0);
        QCOMPARE(cli.frames(QStringLiteral("in")), (QStringList{QStringLiteral("text:hi"), QStringLiteral("close:1000")}));
    }

    void inputThatIsNoTextIsRefusedByLine()
    {
        CliProcess cli;
        QCOMPARE(cli.run(jsonl({QStringLiteral("--count"), QStringLiteral("1")}), "\xff\xfe\nfine\n"), 2);
        QVERIFY(cli.err().contains("Line 1"));
        QCOMPARE(cli.frames(QStringLiteral("out")).first(), QStringLiteral("text:fine"));
        CliProcess nothing; // left to send: it must not listen for ever
        QCOMPARE(nothing.run({QStringLiteral("connect"), m_url, QStringLiteral("--format"), QStringLiteral("jsonl")}, "\xff\xfe\n"), 2);
    }

    void expectations_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        const QStringList send{QStringLiteral("--send"), QStringLiteral("abc")};
        QTest::newRow("met") << send + QStringList{QStringLiteral("--expect"), QStringLiteral("^a.c$")} << 0;
        QTest::newRow("close met") << QStringList{QStringLiteral("--close"), QStringLiteral("4000"), QStringLiteral("--expect-close"), QStringLiteral("4000")} << 0;
        QTest::newRow("close not met") << QStringList{QStringLiteral("--close"), QStringLiteral("4000"), QStringLiteral("--expect-close"), QStringLiteral("1000")} << 1;
        QTest::newRow("closed before") << QStringList{QStringLiteral("--close"), QStringLiteral("1000"), QStringLiteral("--expect"), QStringLiteral("x")} << 1;
    }

    void expectations()
    {
        QFETCH(QStringList, options);
        QFETCH(int, status);
        CliProcess cli;
        QCOMPARE(cli.run(jsonl(options)), status);
        QCOMPARE(cli.err().isEmpty(), status == 0);
    }

    void timeLimits()
    {
        CliProcess expecting;
        QCOMPARE(expecting.run({QStringLiteral("connect"), m_url + QStringLiteral("silent"), QStringLiteral("--expect"), QStringLiteral("x"), QStringLiteral("--timeout"), QStringLiteral("0.2")}), 1);
        CliProcess counting;
        QCOMPARE(counting.run({QStringLiteral("connect"), m_url + QStringLiteral("silent"), QStringLiteral("--count"), QStringLiteral("1"), QStringLiteral("--timeout"), QStringLiteral("0.2")}), 5);
    }

    void echoesAsItCame()
    {
        RawPeer peer;
        bool waiting = true;
        peer.afterwards = QByteArray("\x01\x02" "ab" "\x80\x01" "c" "\x82\x02\x00\xff", 11);
        peer.onData = [&](QTcpSocket *socket, const QByteArray &) {
            // Three frames with their masks: 8, 7 and 8 bytes; then ours, once.
            if (peer.received.size() >= 23 && std::exchange(waiting, false))
                socket->write(RawPeer::closeFrame(1000));
        };
        CliProcess cli;
        QCOMPARE(cli.run({QStringLiteral("connect"), peer.url(), QStringLiteral("--echo"), QStringLiteral("--deflate"), QStringLiteral("off"), QStringLiteral("--format"), QStringLiteral("jsonl")}), 0);
        QCOMPARE(cli.frames(QStringLiteral("out")).mid(0, 3), (QStringList{QStringLiteral("text:ab"), QStringLiteral("continuation:c"), QStringLiteral("binary:AP8=")}));
    }

    /// A body that comes in drops has no pause in which to give it up: the run's own limit ends it, and the answer is what is told.
    void refusalsAreToldWhereTheTimeIsOver()
    {
        RawPeer peer;
        peer.answer = [](const QByteArray &) { return QByteArray("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 99999\r\n\r\nno backend"); };
        QTimer drops;
        connect(&drops, &QTimer::timeout, &peer, [&peer] {
            if (peer.request.contains("\r\n\r\n") && peer.last)
                peer.last->write(".");
        });
        drops.start(50);
        CliProcess cli;
        QCOMPARE(cli.run({QStringLiteral("connect"), peer.url(), QStringLiteral("--format"), QStringLiteral("jsonl"), QStringLiteral("--timeout"), QStringLiteral("8")}), 3);
        drops.stop();
        QCOMPARE(cli.error().value(QLatin1String("id")).toString(), QStringLiteral("upgrade.status-502"));
        QVERIFY2(cli.err().contains("no backend"), cli.err().constData());
    }

    /// The answer in hand: status, head and the part of the body, without waiting for what never comes.
    void refusalsWithoutAnEndAreShown()
    {
        const QByteArray gzip = QByteArray::fromBase64("H4sIAAAAAAAAA6tWSi0qyi9SslKKKk1PzEtXKEstKk/NTE8tKlF41DBZIe3wniIF98NLiktSlXSUMlOUrMxrAWzC7AM0AAAA");
        RawPeer peer;
        peer.answer = [&](const QByteArray &) {
            return "HTTP/1.1 403 Forbidden\r\nX-Why: rights\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: 9999\r\n\r\n" + gzip;
        };
        CliProcess cli;
        QCOMPARE(cli.run({QStringLiteral("connect"), peer.url(), QStringLiteral("--format"), QStringLiteral("jsonl")}), 3);
        bool told = false;
        for (const QJsonObject &line : cli.lines()) {
            if (!line.contains(QStringLiteral("error")) || !line.contains(QStringLiteral("response")))
                continue;
            told = true;
            QCOMPARE(line.value(QStringLiteral("status")).toInt(), 403);
            const QJsonObject response = line.value(QStringLiteral("response")).toObject();
            QVERIFY(response.value(QStringLiteral("raw")).toString().contains(QStringLiteral("X-Why: rights")));
            QVERIFY(response.value(QStringLiteral("body")).toString().contains(QStringLiteral("für Gäste")));
            QVERIFY(response.value(QStringLiteral("body_notes")).toArray().first().toString().startsWith(QStringLiteral("Body incomplete: %1 of 9999 bytes").arg(gzip.size())));
        }
        QVERIFY(told);
        CliProcess human;
        QCOMPARE(human.run({QStringLiteral("connect"), peer.url()}), 3);
        QVERIFY2(human.err().contains("für Gäste") && human.err().contains("of 9999 bytes"), human.err().constData());
    }

    void aMessageInFragmentsIsOneLine()
    {
        RawPeer peer;
        peer.afterwards = QByteArray("\x01\x05" "hel\xf0\x9f" "\x89\x01" "p" "\x80\x04" "\x98\x80lo", 16) + RawPeer::closeFrame(1000);
        CliProcess cli;
        QCOMPARE(cli.run({QStringLiteral("connect"), peer.url(), QStringLiteral("--deflate=off")}), 0);
        QVERIFY2(cli.out().contains("hel\xf0\x9f\x98\x80lo [fragments: 2]\n"), cli.out().constData());
        QVERIFY2(cli.out().indexOf("↓ ping") < cli.out().indexOf("hel"), cli.out().constData());
        CliProcess frames;
        QCOMPARE(frames.run({QStringLiteral("connect"), peer.url(), QStringLiteral("--deflate=off"), QStringLiteral("--frames")}), 0);
        QVERIFY2(frames.out().contains("hel\\xf0\\x9f [fragment]\n") && frames.out().contains("[last fragment]\n"), frames.out().constData());
    }

    void reconnects()
    {
        RawPeer peer;
        peer.thenClose = true;
        peer.answer = [&](const QByteArray &request) {
            const QByteArray answer = RawPeer::accepted(request);
            peer.request.clear();
            return answer;
        };
        CliProcess cli;
        QCOMPARE(cli.run({QStringLiteral("connect"), peer.url(), QStringLiteral("--reconnect"), QStringLiteral("2"), QStringLiteral("--format"), QStringLiteral("jsonl")}), 5);
        QCOMPARE(peer.clients, 3);
        QCOMPARE(cli.events(QStringLiteral("reconnect")).size(), 2);
    }

    void quietAndHuman()
    {
        CliProcess quiet;
        QCOMPARE(quiet.run({QStringLiteral("connect"), m_url, QStringLiteral("--send"), QStringLiteral("x"), QStringLiteral("--count=1"), QStringLiteral("--quiet")}), 0);
        QVERIFY(quiet.out().isEmpty());
        CliProcess human;
        QCOMPARE(human.run({QStringLiteral("connect"), m_url, QStringLiteral("--send"), QStringLiteral("x\x1b[31m"), QStringLiteral("--count=1")}), 0);
        QVERIFY(human.out().contains("\\x1b[31m") && !human.out().contains('\x1b'));
    }
};

FRAMESCOPE_TEST(tst_ConnectCommand);
#include "tst_ConnectCommand.moc"
