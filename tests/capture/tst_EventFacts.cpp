#include "capture/EventFacts.h"

#include "support/Folders.h"
#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::capture;

namespace {

constexpr EntryKind kKinds[] = {EntryKind::Connecting, EntryKind::Phase,     EntryKind::Redirect, EntryKind::Open, EntryKind::OpenFailed,
                                EntryKind::Closed,     EntryKind::Violation, EntryKind::Reconnect, EntryKind::Keepalive, EntryKind::Note,
                                EntryKind::NotKept,    EntryKind::Server,    EntryKind::Refused};

EntryKind kindNamed(const QByteArray &name)
{
    for (const EntryKind kind : kKinds) {
        const auto known = entryKindName(kind);
        if (name == QByteArrayView(known.data(), static_cast<qsizetype>(known.size())))
            return kind;
    }
    return EntryKind::Frame;
}

} // namespace

class tst_EventFacts : public QObject
{
    Q_OBJECT

private slots:
    /// Lines as released versions wrote them: {"event":"open",…}.
    void readsAndWritesEveryKindByteForByte()
    {
        QFile file(testing::sourcePath(QStringLiteral("tests/data/events.jsonl")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QSet<EntryKind> seen;
        for (int line = 1; !file.atEnd(); ++line) {
            const QByteArray text = file.readLine().trimmed();
            const qsizetype from = qstrlen("{\"event\":\"");
            const qsizetype to = text.indexOf('"', from);
            const EntryKind kind = kindNamed(text.mid(from, to - from));
            const QByteArray json = '{' + text.mid(to + 2);
            const auto event = eventFacts(kind, base::viewOf(json));
            QVERIFY2(event, text.constData());
            QCOMPARE(toJson(*event), json);
            QCOMPARE(kindOf(*event), kind);
            seen << kind;
        }
        QCOMPARE(seen.size(), qsizetype(std::size(kKinds)));
    }

    void smallEvents()
    {
        ReconnectEvent reconnect{2};
        reconnect.of = 5;
        reconnect.delayMs = 750;
        reconnect.because = QStringLiteral("lost");
        QCOMPARE(toJson(reconnect), QByteArray("{\"attempt\":2,\"of\":5,\"delay_ms\":750,\"because\":\"lost\"}"));
        reconnect.of.reset();
        QVERIFY(toJson(reconnect).contains("\"of\":null"));
        QCOMPARE(toJson(KeepaliveEvent{QStringLiteral("missing"), 1000, QStringLiteral("close")}),
                 QByteArray("{\"pong\":\"missing\",\"waited_ms\":1000,\"action\":\"close\"}"));
        QCOMPARE(toJson(NoteEvent{QStringLiteral("a\nb")}), QByteArray("{\"text\":\"a\\nb\"}"));
    }

    void factsHaveTypes()
    {
        const auto open = eventFrom<OpeningEvent>(base::viewOf(
            "{\"url\":\"wss://h/\",\"status\":101,\"protocol\":null,\"timings\":{\"tcp\":1.25,\"tls\":null},\"deflate\":{\"server_max_window_bits\":12},"
            "\"tls\":{\"version\":\"TLS 1.3\",\"problems\":[{\"id\":\"expired\",\"text\":\"Old.\",\"certificate\":0}]},\"notes\":[\"a\",\"b\"]}"));
        QCOMPARE(open.status, std::optional<int>(101));
        QCOMPARE(open.timings.tcp, std::optional<double>(1.25));
        QVERIFY(!open.timings.tls && !open.timings.total && open.protocol.isEmpty());
        QVERIFY(open.deflate && open.deflate->serverMaxWindowBits == 12 && !open.deflateOffered);
        QVERIFY(open.tls && open.tls->problems.size() == 1);
        QCOMPARE(open.tls->problems.front().certificate, 0);
        QCOMPARE(open.notes, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        const auto closed = eventFrom<ClosedEvent>(base::viewOf("{\"first\":\"remote\",\"end\":\"reset\",\"code\":1001}"));
        QCOMPARE(closed.first, protocol::CloseFacts::First::Remote);
        QCOMPARE(closed.end, protocol::StreamEnd::Reset);
        QCOMPARE(closed.code, 1001);
        QVERIFY(!closed.sent && !closed.received);
    }

    void anOpeningIsReadFromAnyEventThatHasItsMembers()
    {
        const auto opening = eventFrom<OpeningEvent>(base::viewOf("{\"url\":\"ws://h/\",\"skipped\":{\"url\":\"no\"},\"address\":\"192.0.2.1\",\"status\":101,"
                                                                  "\"timings\":{\"lookup\":1.5,\"tcp\":2},\"request\":{\"raw\":\"GET / HTTP/1.1\\r\\n\\r\\n\"},"
                                                                  "\"response\":{\"raw\":\"HTTP/1.1 101 Yes\\r\\n\\r\\n\",\"body\":\"b\"}}"));
        QCOMPARE(opening.url, QByteArray("ws://h/"));
        QCOMPARE(opening.address, QStringLiteral("192.0.2.1"));
        QCOMPARE(opening.status, std::optional<int>(101));
        QCOMPARE(opening.timings.lookup, std::optional<double>(1.5));
        QCOMPARE(opening.timings.tcp, std::optional<double>(2));
        QCOMPARE(opening.request.raw, QByteArray("GET / HTTP/1.1\r\n\r\n"));
        QCOMPARE(opening.response.raw, QByteArray("HTTP/1.1 101 Yes\r\n\r\n"));
        QCOMPARE(opening.response.body, QByteArray("b"));
        QVERIFY(eventFrom<OpeningEvent>(base::viewOf("broken")).url.isEmpty());
        QCOMPARE(eventFrom<OpeningEvent>(base::viewOf("{\"url\":\"ws://h/\",\"connection\":1,\"stack\":\"qt\"}")).url, QByteArray("ws://h/"));
    }

    void whatIsNotKnownIsKept()
    {
        // Digits and order stay; a member of another kind than expected is not known either.
        const QByteArray json("{\"text\":\"t\",\"z\":1.500,\"a\":{\"k\":[null,1e400]},\"error\":true}");
        const auto note = eventFrom<NoteEvent>(base::viewOf(json));
        QCOMPARE(note.other.size(), std::size_t(3));
        QVERIFY(!note.error);
        QCOMPARE(toJson(note), json);
    }

    void whatIsNoObjectHasNoFacts()
    {
        for (const QByteArray &json : {QByteArray("nonsense"), QByteArray("[1]"), QByteArray("{\"a\":"), QByteArray()})
            QVERIFY2(!eventFacts(EntryKind::Note, base::viewOf(json)), json.constData());
        QVERIFY(!eventFacts(EntryKind::Frame, base::viewOf("{}")));
        QVERIFY(!eventFacts(static_cast<EntryKind>(99), base::viewOf("{}")));
        QCOMPARE(eventFrom<ClosedEvent>(base::viewOf("nonsense")).code, 1006);
        QVERIFY(eventFacts(EntryKind::Closed, base::viewOf("{}")));
    }

    void theCodeOfAnEndIsFoundAlone()
    {
        QCOMPARE(closedCodeOf(base::viewOf("{\"sent\":{\"code\":1},\"code\":1001,\"x\":")), 1001);
        QCOMPARE(closedCodeOf(base::viewOf("{\"code\":null}")), -1);
        QCOMPARE(closedCodeOf(base::viewOf("x")), -1);
    }

    void whatHasAPageOfItsOwnIsNotListed()
    {
        const auto event = base::OrderedJson::parse("{\"url\":\"u\",\"tls\":{},\"request\":{},\"notes\":[],\"proxy\":null,\"port\":1}");
        QVERIFY(event.ok());
        QStringList keys;
        for (const auto &member : listedMembers(*event))
            keys << member.key;
        QCOMPARE(keys, (QStringList{QStringLiteral("url"), QStringLiteral("port")}));
    }
};

FRAMESCOPE_TEST(tst_EventFacts);
#include "tst_EventFacts.moc"
