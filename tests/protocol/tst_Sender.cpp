#include "Conversation.h"

#include "protocol/Sender.h"

#include "support/TestClass.h"

using namespace framescope;
using namespace framescope::protocol;

class tst_Sender : public QObject
{
    Q_OBJECT

    static QByteArray sizesSent(Engine &engine)
    {
        QByteArray text;
        for (const SentFrame &frame : engine.sent())
            text += (text.isEmpty() ? "" : " ") + QByteArray::number(frame.payload.size()) + (frame.header.fin ? "." : "");
        return text;
    }

private slots:
    /// RFC 6455 section 5.1: a client masks every frame with a key of its own, a server none.
    void masksAsTheRoleAsks()
    {
        Engine client(options(Role::Client));
        QVERIFY(client.sendMessage(Opcode::Text, base::viewOf("a")));
        QVERIFY(client.sent()[0].header.masked);
        const auto key = client.sent()[0].header.maskKey;
        QCOMPARE(base::toByteArray(client.output()).left(2).toHex(), QByteArray("8181"));
        QVERIFY(client.sendMessage(Opcode::Text, base::viewOf("a")));
        QVERIFY(client.sent()[0].header.maskKey != key);
        Engine server(options(Role::Server));
        QVERIFY(server.sendMessage(Opcode::Text, base::viewOf("a")));
        QCOMPARE(base::toByteArray(server.output()).toHex(), QByteArray("810161"));
    }

    void fragmentsAsPlanned_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QList<quint64>>("sizes");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("the last size repeats") << QByteArray("0123456789") << QList<quint64>{2, 3} << QByteArray("2 3 3 2.");
        QTest::newRow("one size") << QByteArray("0123456789") << QList<quint64>{4} << QByteArray("4 4 2.");
        QTest::newRow("exactly") << QByteArray("0123456789") << QList<quint64>{5} << QByteArray("5 5.");
        QTest::newRow("a last 0 takes the rest") << QByteArray("0123456789") << QList<quint64>{1, 0} << QByteArray("1 9.");
        QTest::newRow("empty fragments") << QByteArray("01234") << QList<quint64>{0, 0, 5} << QByteArray("0 0 5.");
        QTest::newRow("an empty one at the end") << QByteArray("01234") << QList<quint64>{5, 0} << QByteArray("5 0.");
        QTest::newRow("larger than the payload") << QByteArray("01234") << QList<quint64>{9} << QByteArray("5.");
        QTest::newRow("of nothing") << QByteArray() << QList<quint64>{3} << QByteArray("0.");
        QTest::newRow("0 alone") << QByteArray("01234") << QList<quint64>{0} << QByteArray("5.");
    }

    /// Section 5.4.
    void fragmentsAsPlanned()
    {
        QFETCH(QByteArray, payload);
        QFETCH(QList<quint64>, sizes);
        QFETCH(QByteArray, expected);
        const std::vector<std::uint64_t> planned(sizes.begin(), sizes.end());
        Engine client(options(Role::Client));
        QVERIFY(client.sendMessage(Opcode::Text, base::viewOf(payload), planned));
        QCOMPARE(sizesSent(client), expected);
        QCOMPARE(client.sent().back().messageWireSize, std::uint64_t(payload.size()));
        Engine server(options(Role::Server));
        const auto events = feed(server, takeOutput(client));
        QCOMPARE(events.size(), client.sent().size());
        QCOMPARE(events.back().message, payload);
    }

    /// RFC 7692 section 6.1: RSV1 on the first fragment only.
    void compressedFragments()
    {
        Engine client(withDeflate(options(Role::Client)));
        const QByteArray text(1000, 'x');
        const std::vector<std::uint64_t> sizes{3};
        QVERIFY(client.sendMessage(Opcode::Text, base::viewOf(text), sizes));
        QVERIFY(client.sent().size() > 2);
        for (std::size_t i = 0; i < client.sent().size(); ++i) {
            QCOMPARE(client.sent()[i].header.rsv1, i == 0);
            QVERIFY(client.sent()[i].messageCompressed);
        }
        QCOMPARE(client.sent().back().messageSize, std::uint64_t(1000));
        Engine server(withDeflate(options(Role::Server)));
        const auto events = feed(server, takeOutput(client));
        QCOMPARE(events.back().message, text);
        QVERIFY(events.back().event.messageWireSize < 100);
    }

    void smallMessagesStayUncompressed()
    {
        EngineOptions o = withDeflate(options(Role::Server));
        o.compressFrom = 10;
        Engine server(o);
        QVERIFY(server.sendMessage(Opcode::Text, base::viewOf("123456789")));
        QVERIFY(!server.sent()[0].header.rsv1);
        QVERIFY(server.sendMessage(Opcode::Text, base::viewOf("1234567890")));
        QVERIFY(server.sent()[0].header.rsv1);
    }

    void refusesWhatTheRulesForbid()
    {
        Engine engine(options(Role::Client));
        const auto id = [](const base::Result<void> &result) { return result ? QString() : result.error().id; };
        QCOMPARE(id(engine.sendMessage(Opcode::Text, base::viewOf("\xff"))), QStringLiteral("send.invalid-utf8"));
        QCOMPARE(id(engine.sendMessage(Opcode::Ping, {})), QStringLiteral("send.kind"));
        QCOMPARE(id(engine.sendPing(base::viewOf(QByteArray(126, 'x')), {})), QStringLiteral("send.control-too-long"));
        QCOMPARE(id(engine.sendPong(base::viewOf(QByteArray(126, 'x')))), QStringLiteral("send.control-too-long"));
        for (const int code : {0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000}) {
            const auto result = engine.sendClose(static_cast<std::uint16_t>(code), {});
            QCOMPARE(id(result), QStringLiteral("send.close-code"));
            QVERIFY(result.error().remedy.contains(u"raw"));
            QVERIFY(result.error().what.contains(QString::number(code)));
        }
        QCOMPARE(id(engine.sendClose({}, base::viewOf("reason without a code"))), QStringLiteral("send.close-code"));
        QCOMPARE(id(engine.sendClose(1000, base::viewOf(QByteArray(124, 'x')))), QStringLiteral("send.control-too-long"));
        QCOMPARE(id(engine.sendClose(1000, base::viewOf("\xff"))), QStringLiteral("send.invalid-utf8"));
        QVERIFY(engine.output().empty());
        QVERIFY(engine.sent().empty());
        QVERIFY(engine.mayStillSend());
        QVERIFY(engine.sendClose(1000, base::viewOf(QByteArray(123, 'x'))));
    }

    /// Section 5.5.1: nothing after Close, but what is sent raw.
    void nothingAfterClose()
    {
        Engine engine(options(Role::Client));
        QVERIFY(engine.sendClose({}, {}));
        QCOMPARE(engine.close().sent->payload, QByteArray());
        QCOMPARE(engine.close().first, CloseFacts::First::Local);
        QVERIFY(!engine.mayStillSend());
        QCOMPARE(engine.sendMessage(Opcode::Text, base::viewOf("a")).error().id, QStringLiteral("send.closed"));
        QVERIFY(!engine.sendPing({}, {}));
        QVERIFY(!engine.sendPong({}));
        QVERIFY(!engine.sendClose(1000, {}));
        QVERIFY(!engine.sendFragment(Opcode::Text, {}, true, true));
        takeOutput(engine);
        // Not even a pong of its own accord.
        QCOMPARE(lines(feed(engine, frame(Opcode::Ping, "p"))), "frame ping 'p'");
        engine.sendRaw({});
        QVERIFY(!engine.output().empty());
    }

    void fragmentByFragment()
    {
        Engine client(options(Role::Client));
        QVERIFY(!client.sendFragment(Opcode::Text, base::viewOf("a"), false, false));
        QVERIFY(client.sendFragment(Opcode::Text, base::viewOf("\xc3"), true, false));
        QCOMPARE(client.sendMessage(Opcode::Text, base::viewOf("b")).error().id, QStringLiteral("send.message-open"));
        QCOMPARE(client.sendFragment(Opcode::Text, base::viewOf("b"), true, false).error().id, QStringLiteral("send.fragment-order"));
        QVERIFY(client.sendPing(base::viewOf("between"), {}));
        QCOMPARE(client.sendFragment(Opcode::Text, base::viewOf("x"), false, false).error().id, QStringLiteral("send.invalid-utf8"));
        QVERIFY(client.sendFragment(Opcode::Text, base::viewOf("\xbc"), false, false));
        QCOMPARE(client.sendFragment(Opcode::Text, base::viewOf("\xc3"), false, true).error().id, QStringLiteral("send.invalid-utf8"));
        QVERIFY(client.sendFragment(Opcode::Text, {}, false, true));
        QCOMPARE(client.sent()[0].messageSize, std::uint64_t(2));
        QVERIFY(client.sent()[0].completesMessage);
        Engine server(options(Role::Server));
        QCOMPARE(lines(feed(server, takeOutput(client))),
                 "frame text part '\xc3'; frame ping 'between'; sent pong 'between'; frame continuation part '\xbc'; frame continuation message '\xc3\xbc'");
    }

    void anyBitsRaw()
    {
        Engine engine(options(Role::Client));
        RawFrame raw;
        raw.header.opcode = static_cast<Opcode>(0xb);
        raw.header.fin = false;
        raw.header.rsv1 = raw.header.rsv2 = raw.header.rsv3 = true;
        raw.payload = "abc";
        const auto sent = [&] {
            engine.sendRaw(raw);
            return takeOutput(engine).toHex();
        };
        QCOMPARE(sent(), QByteArray("7b03616263"));
        raw.declaredLength = 1000;
        QCOMPARE(sent(), QByteArray("7b7e03e8616263"));
        raw.lengthBytes = 8;
        QCOMPARE(sent(), QByteArray("7b7f00000000000003e8616263"));
        raw = {};
        raw.payload = "Hello";
        raw.header.masked = true;
        raw.header.maskKey = {0x37, 0xfa, 0x21, 0x3d};
        raw.randomMaskKey = false;
        QCOMPARE(sent(), QByteArray("818537fa213d7f9f4d5158"));
        raw.applyMask = false;
        QCOMPARE(sent(), QByteArray("818537fa213d48656c6c6f"));
        QCOMPARE(base::toByteArray(engine.sent()[0].payload), QByteArray("Hello"));
        // A Close is a Close, however it was sent; 1005 goes out if it must.
        raw = {};
        raw.header.opcode = Opcode::Close;
        raw.payload = QByteArray::fromHex("03ed");
        QCOMPARE(sent(), QByteArray("880203ed"));
        QCOMPARE(engine.close().sent->code, std::optional<std::uint16_t>(1005));
        QVERIFY(!engine.mayStillSend());
    }

    void outputIsConsumedInAnyPieces()
    {
        Engine server(options(Role::Server));
        QByteArray expected;
        QByteArray got;
        for (int i = 0; i < 500; ++i) {
            const QByteArray text(i, static_cast<char>('a' + i % 26));
            QVERIFY(server.sendMessage(Opcode::Text, base::viewOf(text)));
            expected += frame(Opcode::Text, text);
            const std::size_t take = std::min<std::size_t>(server.output().size(), static_cast<std::size_t>(i * 7 % 301));
            got += base::toByteArray(server.output().first(take));
            server.consumeOutput(take);
        }
        got += takeOutput(server);
        QCOMPARE(got, expected);
        QVERIFY(server.output().empty());
        server.consumeOutput(5);
        QVERIFY(server.output().empty());
    }
};

FRAMESCOPE_TEST(tst_Sender);
#include "tst_Sender.moc"
