#include "ServerFixture.h"

#include "support/TestClass.h"

#include <QElapsedTimer>

#ifdef Q_OS_UNIX
#include <arpa/inet.h>
#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>
#endif
#include <zlib.h>

using namespace framescope;
using namespace framescope::server;
using capture::EntryKind;

/// Every fault on the wire, seen by a client that reads only bytes.
class tst_ServerClient : public QObject
{
    Q_OBJECT

private slots:
    void framesOnTheWire_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QByteArray>("wire");
        QTest::newRow("close") << "close:code=1011,reason=bye" << QByteArray("880503f3627965");
        QTest::newRow("close, private code") << "close:code=4999" << QByteArray("88021387");
        QTest::newRow("close, code that may not be sent") << "close:code=1006,reason=x" << QByteArray("880303ee78");
        QTest::newRow("close, code 0") << "close:code=0" << QByteArray("88020000");
        QTest::newRow("close, empty") << "close:code=none" << QByteArray("8800");
        QTest::newRow("rsv1") << "rsv:bits=4,payload=ab" << QByteArray("c1026162");
        QTest::newRow("rsv2") << "rsv:bits=2,payload=ab" << QByteArray("a1026162");
        QTest::newRow("rsv3") << "rsv:bits=1,payload=ab" << QByteArray("91026162");
        QTest::newRow("opcode 3") << "opcode:payload=ab" << QByteArray("83026162");
        QTest::newRow("opcode 15") << "opcode:value=15,payload=ab" << QByteArray("8f026162");
        QTest::newRow("length, too long") << "length:payload=ab" << QByteArray("81036162");
        QTest::newRow("length, too short") << "length:declared=1,payload=ab" << QByteArray("81016162");
        QTest::newRow("length in 16 bits") << "length:form=16,payload=ab" << QByteArray("817e00026162");
        QTest::newRow("length in 64 bits") << "length:form=64,payload=ab" << QByteArray("817f00000000000000026162");
        QTest::newRow("length with its highest bit") << "length:declared=0x8000000000000002,form=64,payload=ab" << QByteArray("817f80000000000000026162");
        QTest::newRow("not UTF-8") << "utf8" << QByteArray("8105636166c328");
        QTest::newRow("not UTF-8, surrogate") << "utf8:hex=eda080" << QByteArray("8103eda080");
        QTest::newRow("fragmented control") << "fragmented-control:payload=abcd" << QByteArray("0902616280026364");
        QTest::newRow("continuation") << "continuation:payload=ab" << QByteArray("80026162");
        QTest::newRow("oversized ping") << "oversized:opcode=9,size=126" << QByteArray("897e007e") + QByteArray(126 * 2, '0');
        QTest::newRow("corrupt deflate") << "corrupt-deflate" << QByteArray("c10607ffffff0001");
        QTest::newRow("ping flood") << "ping-flood:count=3,payload=x" << QByteArray("890178890178890178");
    }
    void framesOnTheWire()
    {
        QFETCH(QString, fault);
        QFETCH(QByteArray, wire);
        TestServer test(TestServer::settings({QStringLiteral("echo")}, {fault}));
        QVERIFY2(test.error.isEmpty(), qPrintable(test.error));
        RawClient client(test.port());
        QVERIFY(client.open().startsWith("HTTP/1.1 101 "));
        QVERIFY(client.waitFor(wire.size() / 2));
        QCOMPARE(client.bytes.toHex(), wire);
        QCOMPARE(test.log.count(EntryKind::Server, "\"deliberate\":true"), 1);
        QVERIFY(test.log.deliberate() >= 2); // the line and its frame
    }

    void aMaskedFrameUnmasksToWhatWasAsked()
    {
        TestServer test(TestServer::settings({QStringLiteral("echo")}, {QStringLiteral("mask:payload=hello")}));
        RawClient client(test.port());
        client.open();
        QVERIFY(client.waitFor(11));
        QCOMPARE(client.bytes.left(2).toHex(), QByteArray("8185"));
        QByteArray payload = client.bytes.mid(6);
        for (qsizetype i = 0; i < payload.size(); ++i)
            payload[i] = static_cast<char>(payload[i] ^ client.bytes[2 + i % 4]);
        QCOMPARE(payload, QByteArray("hello"));
        QVERIFY(client.bytes.mid(2, 4) != QByteArray(4, '\0'));
    }

    void anOversizedFrameAnnouncesMoreThanThereIs()
    {
        TestServer test(TestServer::settings({QStringLiteral("echo")}, {QStringLiteral("oversized:size=1T")}));
        RawClient client(test.port());
        client.open();
        QVERIFY(client.waitFor(10 + (64 << 10)));
        QCOMPARE(client.bytes.left(10).toHex(), QByteArray("827f0000010000000000"));
    }

    void aBombInflatesToItsSize()
    {
        TestServer test(TestServer::settings({QStringLiteral("echo")}, {QStringLiteral("bomb:size=64M")}));
        RawClient client(test.port());
        const QByteArray head = client.open("/", "Sec-WebSocket-Extensions: permessage-deflate\r\n");
        QVERIFY(head.contains("permessage-deflate"));
        QVERIFY(client.waitFor(10));
        QCOMPARE(static_cast<unsigned char>(client.bytes[0]), 0xc1);
        qsizetype header = 2;
        quint64 length = static_cast<unsigned char>(client.bytes[1]);
        QVERIFY(length >= 126);
        const int more = length == 126 ? 2 : 8;
        length = 0;
        for (int i = 0; i < more; ++i)
            length = length << 8 | static_cast<unsigned char>(client.bytes[header++]);
        QVERIFY(client.waitFor(header + static_cast<qsizetype>(length)));
        QVERIFY2(length < 200'000, qPrintable(QString::number(length)));

        QByteArray packed = client.bytes.mid(header) + QByteArray("\x00\x00\xff\xff", 4);
        z_stream stream{};
        QCOMPARE(inflateInit2(&stream, -15), Z_OK);
        stream.next_in = reinterpret_cast<Bytef *>(packed.data());
        stream.avail_in = static_cast<uInt>(packed.size());
        QByteArray out(1 << 20, Qt::Uninitialized);
        int result = Z_OK;
        while (result == Z_OK && stream.avail_in > 0) {
            stream.next_out = reinterpret_cast<Bytef *>(out.data());
            stream.avail_out = static_cast<uInt>(out.size());
            result = inflate(&stream, Z_SYNC_FLUSH);
        }
        QCOMPARE(static_cast<qint64>(stream.total_out), qint64{64 << 20});
        inflateEnd(&stream);
    }

    void answersToTheOpeningHandshake_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<bool>("ends");
        QTest::newRow("refuse") << "refuse:status=429,header=\"Retry-After: 7\",body=later" << QByteArray("HTTP/1.1 429 Too Many Requests\r\n|Retry-After: 7\r\n|Content-Length: 5\r\n|\r\n\r\nlater") << true;
        QTest::newRow("refuse with a reason") << "refuse:status=418,reason=Teapot" << QByteArray("HTTP/1.1 418 Teapot\r\n") << true;
        QTest::newRow("redirect") << "redirect:location=ws://other.example/,status=307" << QByteArray("HTTP/1.1 307 Temporary Redirect\r\n|Location: ws://other.example/\r\n") << true;
        QTest::newRow("redirect to itself") << "redirect" << QByteArray("HTTP/1.1 302 Found\r\n|Location: /\r\n") << true;
        QTest::newRow("wrong accept") << "wrong-accept:value=bm8=" << QByteArray("HTTP/1.1 101 |Sec-WebSocket-Accept: bm8=\r\n") << false;
        QTest::newRow("unasked subprotocol") << "unasked-subprotocol:value=odd" << QByteArray("HTTP/1.1 101 |Sec-WebSocket-Protocol: odd\r\n") << false;
        QTest::newRow("unasked extension") << "unasked-extension" << QByteArray("HTTP/1.1 101 |Sec-WebSocket-Extensions: x-never-offered\r\n") << false;
        QTest::newRow("late") << "late:ms=30" << QByteArray("HTTP/1.1 101 |s3pPLMBiTxaQ9kYGzzhZRbK+xOo=") << false;
        QTest::newRow("half, then the end") << "half:bytes=20,end" << QByteArray("HTTP/1.1 101 Switchi") << true;
    }
    void answersToTheOpeningHandshake()
    {
        QFETCH(QString, fault);
        QFETCH(QByteArray, expected);
        QFETCH(bool, ends);
        TestServer test(TestServer::settings({QStringLiteral("echo")}, {fault}));
        QVERIFY2(test.error.isEmpty(), qPrintable(test.error));
        RawClient client(test.port());
        client.send(RawClient::request());
        QVERIFY(ends ? client.waitForEnd() : QTest::qWaitFor([&] { return client.bytes.contains("\r\n\r\n"); }, 10'000));
        for (const QByteArray &part : expected.split('|'))
            QVERIFY2(client.bytes.contains(part), client.bytes.constData());
        if (fault.startsWith(QLatin1String("half")))
            QCOMPARE(client.bytes, expected);
        if (fault.startsWith(QLatin1String("wrong")))
            QCOMPARE(client.bytes.count("Sec-WebSocket-Accept"), 1);
        QCOMPARE(test.log.count(EntryKind::Server, "\"deliberate\":true"), 1);
    }

    void halfAHandshakeStaysHalf()
    {
        TestServer test(TestServer::settings({QStringLiteral("echo")}, {QStringLiteral("half")}));
        RawClient client(test.port());
        client.send(RawClient::request());
        QVERIFY(client.waitFor(40));
        QVERIFY(!client.bytes.contains("\r\n\r\n"));
        client.send(RawClient::frame(1, "x"));
        QVERIFY(!client.ended);
    }

    void silenceAtAcceptAnswersNothing()
    {
        TestServer test(TestServer::settings({QStringLiteral("echo")}, {QStringLiteral("silence:at=accept")}));
        RawClient client(test.port());
        client.send(RawClient::request());
        QTRY_COMPARE(test.log.count(EntryKind::Server, "silence"), 1);
        QVERIFY(client.bytes.isEmpty());
        QCOMPARE(test.server.clientCount(), std::size_t{0});
    }

    void silenceAnswersNoMessageNoPingAndNoClose()
    {
        TestServer test(TestServer::settings({QStringLiteral("echo")}, {QStringLiteral("silence:after=2")}));
        RawClient client(test.port());
        client.open();
        client.send(RawClient::frame(1, "a"));
        QVERIFY(client.waitFor(3));
        client.send(RawClient::frame(1, "b") + RawClient::frame(9, "p") + RawClient::frame(8, ""));
        QTRY_COMPARE(test.log.count(EntryKind::Server, "silence"), 1);
        QTRY_COMPARE(test.server.clients().front().messagesIn, quint64{2});
        QCOMPARE(client.bytes.toHex(), QByteArray("810161"));
    }

    void noPongAndNoCloseAnswer()
    {
        TestServer test(TestServer::settings({QStringLiteral("echo")}, {QStringLiteral("no-pong"), QStringLiteral("no-close")}));
        RawClient client(test.port());
        client.open();
        client.send(RawClient::frame(9, "p") + RawClient::frame(1, "x") + RawClient::frame(8, ""));
        QVERIFY(client.waitFor(3));
        QTRY_COMPARE(test.log.count(EntryKind::Frame), 4);
        QCOMPARE(client.bytes.toHex(), QByteArray("810178"));
        QVERIFY(!client.ended);
    }

    void aDropByFinIsAnEndAndByRstAnError_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<bool>("reset");
        QTest::newRow("fin") << "drop" << false;
        QTest::newRow("rst") << "drop:with=rst" << true;
        QTest::newRow("in place of the answer") << "drop:at=accept" << false;
        QTest::newRow("rst in place of the answer") << "drop:at=accept,with=rst" << true;
    }
    void aDropByFinIsAnEndAndByRstAnError()
    {
        QFETCH(QString, fault);
        QFETCH(bool, reset);
        const bool atAccept = fault.contains(QLatin1String("accept"));
        TestServer test(TestServer::settings({QStringLiteral("echo")}, {atAccept ? fault : fault + (reset ? QStringLiteral(",match=now") : QStringLiteral(":match=now"))}));
        QVERIFY2(test.error.isEmpty(), qPrintable(test.error));
#ifdef Q_OS_UNIX
        // Qt tells both ends with the same words: the system's own answer tells them apart.
        const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(test.port());
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        QCOMPARE(::connect(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
        QByteArray bytes = RawClient::request();
        QCOMPARE(::send(descriptor, bytes.constData(), static_cast<std::size_t>(bytes.size()), 0), static_cast<ssize_t>(bytes.size()));
        QByteArray received;
        int end = 0; // 1: in order, else the error's number
        const auto read = [&] {
            if (end != 0)
                return true;
            char buffer[4096];
            const auto count = ::recv(descriptor, buffer, sizeof buffer, MSG_DONTWAIT);
            if (count > 0)
                received.append(buffer, static_cast<qsizetype>(count));
            else if (count == 0)
                end = 1;
            else if (errno != EAGAIN)
                end = errno;
            return end != 0;
        };
        if (!atAccept) {
            QTRY_VERIFY(!read() && received.contains("\r\n\r\n"));
            bytes = RawClient::frame(1, "do it now");
            QCOMPARE(::send(descriptor, bytes.constData(), static_cast<std::size_t>(bytes.size()), 0), static_cast<ssize_t>(bytes.size()));
        }
        QTRY_VERIFY(read());
        ::close(descriptor);
        QCOMPARE(end, reset ? ECONNRESET : 1);
        QVERIFY(atAccept ? received.isEmpty() : received.endsWith("\r\n\r\n"));
#endif
        QTRY_COMPARE(test.log.count(EntryKind::Server, "\"drop\""), 1);
    }

    void aPauseHoldsWhatComesAndGoesOn()
    {
        TestServer test(TestServer::settings({QStringLiteral("echo")}, {QStringLiteral("pause:ms=200,after=1")}));
        RawClient client(test.port());
        client.open();
        QElapsedTimer clock;
        clock.start();
        client.send(RawClient::frame(1, "a"));
        QVERIFY(client.waitFor(3));
        QVERIFY(clock.elapsed() >= 190);
        client.send(RawClient::frame(1, "b"));
        QVERIFY(client.waitFor(6));
        QCOMPARE(client.bytes.toHex(), QByteArray("810161810162"));
    }

    void slowWritingComesByteByByte()
    {
        TestServer test(TestServer::settings({QStringLiteral("echo")}, {QStringLiteral("slow-write:bytes=1,ms=5")}));
        RawClient client(test.port());
        client.open();
        QElapsedTimer clock;
        clock.start();
        client.send(RawClient::frame(1, "0123456789abcdefghij"));
        QVERIFY(client.waitFor(22));
        QVERIFY2(clock.elapsed() >= 20 * 5, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(client.bytes, QByteArray("\x81\x14""0123456789abcdefghij"));
    }

    void slowReadingReadsALittleAtATime()
    {
        TestServer test(TestServer::settings({QStringLiteral("echo")}, {QStringLiteral("slow-read:bytes=2,ms=5")}));
        RawClient client(test.port());
        client.open();
        QElapsedTimer clock;
        clock.start();
        client.send(RawClient::frame(1, "0123456789abcdefghij"));
        QVERIFY(client.waitFor(22));
        QVERIFY2(clock.elapsed() >= 12 * 5, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(client.bytes, QByteArray("\x81\x14""0123456789abcdefghij"));
    }

    void momentsAreKept()
    {
        TestServer test(TestServer::settings({QStringLiteral("echo")}, {QStringLiteral("continuation:match=^go,payload=m"), QStringLiteral("rsv:after=2,bits=2,payload=n"),
                                                                         QStringLiteral("opcode:seconds=0.05,payload=s")}));
        RawClient client(test.port());
        client.open();
        QVERIFY(client.waitFor(3));
        client.send(RawClient::frame(1, "a") + RawClient::frame(1, "b") + RawClient::frame(1, "go") + RawClient::frame(1, "go"));
        QVERIFY(client.waitFor(3 + 3 + 3 + 3 + 3 + 4 + 4));
        QCOMPARE(client.bytes.toHex(), QByteArray("830173" "810161" "a1016e" "810162" "80016d" "8102676f" "8102676f"));
        QCOMPARE(test.server.clients().front().faults, 3u);
        QCOMPARE(test.server.totals().faults, quint64{3});
    }

    void aSeedRepeatsTheDice()
    {
        const auto run = [] {
            TestServer test(TestServer::settings({QStringLiteral("sink")}, {QStringLiteral("continuation:match=.,times=0,p=0.5,payload=!")}));
            QByteArray pattern;
            for (int client = 0; client < 2; ++client) {
                RawClient raw(test.port());
                raw.open();
                for (int i = 0; i < 20; ++i)
                    raw.send(RawClient::frame(1, "x"));
                raw.send(RawClient::frame(9, "end"));
                if (!QTest::qWaitFor([&] { return raw.bytes.contains("end"); }, 10'000))
                    return QByteArray("(no end)");
                pattern += raw.bytes + '|';
            }
            return pattern;
        };
        const QByteArray first = run();
        QVERIFY(first.count('!') > 5 && first.count('!') < 35);
        QCOMPARE(run(), first);
    }

    void notSentIsCountedAndTold()
    {
        ServerSettings settings = TestServer::settings({QStringLiteral("sink")});
        settings.limits.sendBuffer = 4096;
        TestServer test(settings);
        RawClient client(test.port());
        client.open();
        QTRY_COMPARE(test.server.clientCount(), std::size_t{1});
        client.reading = false;
        client.socket.setReadBufferSize(1024);
        const QByteArray large(1 << 20, 'x');
        QTRY_VERIFY(test.server.sendToAll(protocol::Opcode::Binary, base::viewOf(large)) == 0);
        QVERIFY(test.server.clients().front().notSent >= 1);
        QTRY_VERIFY(test.log.count(EntryKind::Note) >= 1);
    }
};

FRAMESCOPE_TEST(tst_ServerClient);
#include "tst_ServerClient.moc"
