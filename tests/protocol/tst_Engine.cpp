#include "Conversation.h"

#include "support/TestClass.h"

#include <QRandomGenerator>

using namespace framescope;
using namespace framescope::protocol;

class tst_Engine : public QObject
{
    Q_OBJECT

private slots:
    /// RFC 6455 section 5.7: the examples.
    void examplesOfTheRfc()
    {
        Engine client(options(Role::Client));
        QCOMPARE(lines(feed(client, QByteArray::fromHex("810548656c6c6f"))), "frame text message 'Hello'");
        QCOMPARE(lines(feed(client, QByteArray::fromHex("010348656c80026c6f"))), "frame text part 'Hel'; frame continuation message 'Hello'");
        QCOMPARE(lines(feed(client, QByteArray::fromHex("890548656c6c6f"))), "frame ping 'Hello'; sent pong 'Hello'");
        Engine server(options(Role::Server));
        QCOMPARE(lines(feed(server, QByteArray::fromHex("818537fa213d7f9f4d5158"))), "frame text message 'Hello'");
        QCOMPARE(lines(feed(server, QByteArray::fromHex("8a8537fa213d7f9f4d5158"))), "frame pong 'Hello'");
        QByteArray big(256, 'x');
        auto events = feed(client, QByteArray::fromHex("827E0100") + big);
        QCOMPARE(events.size(), std::size_t(1));
        QCOMPARE(events[0].message, big);
        big = QByteArray(65536, 'y');
        events = feed(client, QByteArray::fromHex("827F0000000000010000") + big);
        QCOMPARE(events.size(), std::size_t(1));
        QCOMPARE(events[0].message, big);
    }

    /// RFC 7692 section 7.2.3: the examples.
    void examplesOfDeflate()
    {
        Engine client(withDeflate(options(Role::Client)));
        QCOMPARE(lines(feed(client, QByteArray::fromHex("c107f248cdc9c90700"))), "frame text message 'Hello'");
        QCOMPARE(lines(feed(client, QByteArray::fromHex("4103f248cd8004c9c90700"))), "frame text part '\xf2H\xcd'; frame continuation message 'Hello'");
        // 7.2.3.2: sharing the window with the message before.
        QCOMPARE(lines(feed(client, QByteArray::fromHex("c105f200110000"))), "frame text message 'Hello'");
        // 7.2.3.3: a block without compression. 7.2.3.4: BFINAL. 7.2.3.5: two blocks.
        QCOMPARE(lines(feed(client, QByteArray::fromHex("c10b000500faff48656c6c6f00"))), "frame text message 'Hello'");
        QCOMPARE(lines(feed(client, QByteArray::fromHex("c108f348cdc9c9070000"))), "frame text message 'Hello'");
        QCOMPARE(lines(feed(client, QByteArray::fromHex("c10df24805000000ffffcac9c90700"))), "frame text message 'Hello'");
        // 7.2.3.6: an empty message.
        QCOMPARE(lines(feed(client, QByteArray::fromHex("c10100"))), "frame text message ''");
    }

    void talksToItself()
    {
        for (const bool deflate : {false, true}) {
            Engine client(deflate ? withDeflate(options(Role::Client)) : options(Role::Client));
            Engine server(deflate ? withDeflate(options(Role::Server)) : options(Role::Server));
            QVERIFY(client.sendMessage(Opcode::Text, base::viewOf("hello hello hello hello")));
            QVERIFY(client.sendPing(base::viewOf("p"), {}));
            QCOMPARE(lines(feed(server, takeOutput(client))), "frame text message 'hello hello hello hello'; frame ping 'p'; sent pong 'p'");
            QCOMPARE(lines(feed(client, takeOutput(server), 1)), "frame pong 'p'");
            QVERIFY(client.sendClose(1000, base::viewOf("bye")));
            QCOMPARE(lines(feed(server, takeOutput(client))), "frame close '\x03\xe8" "bye'; sent close '\x03\xe8'; close-done");
            QCOMPARE(lines(feed(client, takeOutput(server))), "frame close '\x03\xe8'; close-done");
            QVERIFY(client.close().clean());
            QCOMPARE(client.close().first, CloseFacts::First::Local);
            QCOMPARE(server.close().first, CloseFacts::First::Remote);
        }
    }

    /// Properties: whatever is sent arrives, with any parameters of permessage-deflate, any fragments and any split in transit.
    void randomConversations_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 60; ++seed)
            QTest::addRow("%d", seed) << seed;
    }

    void randomConversations()
    {
        QFETCH(int, seed);
        QRandomGenerator random(static_cast<quint32>(seed));
        std::optional<DeflateParameters> deflate;
        if (random.bounded(4)) {
            deflate = DeflateParameters{bool(random.bounded(2)), bool(random.bounded(2)), random.bounded(8, 16), random.bounded(8, 16)};
        }
        EngineOptions o;
        o.deflate = deflate;
        o.compressFrom = static_cast<std::uint32_t>(random.bounded(3) * 50);
        o.compressionLevel = random.bounded(1, 10);
        o.role = random.bounded(2) ? Role::Client : Role::Server;
        Engine sender(o);
        o.role = o.role == Role::Client ? Role::Server : Role::Client;
        o.autoPong = false;
        Engine receiver(o);

        struct Expected {
            Opcode kind;
            QByteArray bytes;
        };
        std::vector<Expected> expected;
        QByteArray wire;
        int dataFrames = 0;
        for (int i = 0; i < 60; ++i) {
            const Opcode kind = random.bounded(2) ? Opcode::Text : Opcode::Binary;
            const int most = std::array{5, 130, 3000, 140'000}[static_cast<std::size_t>(random.bounded(i % 20 == 0 ? 4 : 3))];
            QByteArray payload;
            const int size = random.bounded(most);
            const bool varied = random.bounded(2);
            while (payload.size() < size) {
                if (kind == Opcode::Text)
                    payload += varied ? QString(QChar(random.bounded(0x20, 0xd7ff))).toUtf8() : QByteArray("some text that repeats ");
                else
                    payload += static_cast<char>(varied ? random.bounded(256) : payload.size() % 7);
            }
            std::vector<std::uint64_t> sizes;
            if (random.bounded(2)) {
                for (int n = random.bounded(1, 4); n > 0; --n)
                    sizes.push_back(random.bounded(5) ? static_cast<std::uint64_t>(random.bounded(1, 2 + size)) : 0);
                if (size > 3000 && sizes.back() < 100)
                    sizes.back() = 100;
            }
            QVERIFY(sender.sendMessage(kind, base::viewOf(payload), sizes));
            for (const SentFrame &sent : sender.sent()) {
                ++dataFrames;
                if (sent.completesMessage) {
                    QCOMPARE(base::toByteArray(sent.message), payload);
                    QCOMPARE(sent.messageSize, std::uint64_t(payload.size()));
                }
            }
            expected.push_back({kind, payload});
            if (!random.bounded(4)) {
                QVERIFY(sender.sendPing(base::viewOf("ping"), {}));
                expected.push_back({Opcode::Ping, "ping"});
            }
            if (random.bounded(3))
                wire += takeOutput(sender);
        }
        wire += takeOutput(sender);

        std::size_t got = 0;
        int framesSeen = 0;
        for (qsizetype at = 0; at < wire.size();) {
            const qsizetype size = std::min<qsizetype>(wire.size() - at, std::array{1, 7, 300, 5000, 100'000}[static_cast<std::size_t>(random.bounded(5))]);
            for (const Seen &s : feed(receiver, wire.mid(at, size))) {
                QVERIFY2(s.kind == Event::Kind::Frame, s.text.c_str());
                if (s.event.lastPiece && !isControl(s.header.opcode))
                    ++framesSeen;
                if (!s.completes)
                    continue;
                QVERIFY(got < expected.size());
                QCOMPARE(s.messageKind, expected[got].kind);
                QCOMPARE(s.message, expected[got].bytes);
                ++got;
            }
            at += size;
        }
        QCOMPARE(got, expected.size());
        QCOMPARE(framesSeen, dataFrames);
        QCOMPARE(receiver.bytesReceived(), std::uint64_t(wire.size()));
        QCOMPARE(sender.bytesSent(), std::uint64_t(wire.size()));
    }

    /// Random bytes in any mode and role: no crash, and the same events byte by byte and all at once.
    void noiseSplitsAnywhere()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 2000; ++round) {
            QByteArray noise;
            for (int n = random.bounded(1, 6); n > 0; --n) {
                QByteArray payload(random.bounded(random.bounded(8) ? 8 : 300), Qt::Uninitialized);
                for (char &c : payload)
                    c = static_cast<char>(random.bounded(256));
                noise += frame(static_cast<Opcode>(random.bounded(16)), payload, random.bounded(2), random.bounded(2), random.bounded(4) ? 0 : random.bounded(8));
            }
            if (random.bounded(3) == 0)
                noise[random.bounded(int(noise.size()))] = static_cast<char>(random.bounded(256));
            EngineOptions o = withDeflate(options(random.bounded(2) ? Role::Client : Role::Server, Mode::Observe));
            if (random.bounded(2))
                o.deflate.reset();
            Engine whole(o);
            Engine split(o);
            const QByteArray a = lines(feed(whole, noise));
            const QByteArray b = lines(feed(split, noise, 1));
            // The end may be incomplete: complete messages must be the same.
            QVERIFY2(a == b || a.startsWith(b) || b.startsWith(a) || a.contains(" piece"), QByteArray(a + "\n" + b + "\n" + noise.toHex()).constData());
            whole.receiveEnd(StreamEnd::Eof);
            drain(whole);
        }
    }

    void idleEnginesAreCheap()
    {
        // Only the objects themselves: zlib's memory and buffers are allocated on first use.
        std::vector<std::unique_ptr<Engine>> engines;
        for (int i = 0; i < 10'000; ++i)
            engines.push_back(std::make_unique<Engine>(withDeflate(options(Role::Server))));
        QCOMPARE(lines(feed(*engines.back(), frame(Opcode::Ping, "p", true))), "frame ping 'p'; sent pong 'p'");
    }
};

FRAMESCOPE_TEST(tst_Engine);
#include "tst_Engine.moc"
