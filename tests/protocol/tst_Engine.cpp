#include "Conversation.h"

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
};

QTEST_GUILESS_MAIN(tst_Engine)
#include "tst_Engine.moc"
