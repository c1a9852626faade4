#include "capture/CaptureWriter.h"
#include "capture/FilterEvaluator.h"

#include "support/TestClass.h"

#include <QtTest>

#include <cstring>
#include <random>

using namespace framescope;
using namespace framescope::capture;

/// The filter language against a small capture in memory: which entries each filter lets through.
class tst_FilterEvaluator : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void matches_data();
    void matches();
    void payloadsThatAreSharedMatchLikeOthers();
    void aStepLimitIsNoAnswer_data();
    void aStepLimitIsNoAnswer();

private:
    void add(Direction direction, protocol::Opcode opcode, const QByteArray &payload, std::uint32_t flags = FlagFin | FlagEndsMessage,
             std::uint64_t wire = 0, std::uint32_t connection = 1, std::int64_t afterMs = 10);
    void event(EntryKind kind, const QByteArray &json);

    std::unique_ptr<CaptureWriter> m_writer;
    base::ManualClock m_clock{{1'769'860'800'000'000'000, 1'000'000'000}}; // 2026-01-31T12:00:00Z
};

void tst_FilterEvaluator::add(Direction direction, protocol::Opcode opcode, const QByteArray &payload, std::uint32_t flags, std::uint64_t wire,
                     std::uint32_t connection, std::int64_t afterMs)
{
    m_clock.advanceMs(afterMs);
    EntryView view;
    view.time = m_clock.now();
    view.direction = direction;
    view.opcode = opcode;
    view.flags = flags;
    view.connection = connection;
    view.payload = base::viewOf(payload);
    view.payloadLength = view.payload.size();
    view.wireLength = wire ? wire : view.payload.size();
    m_writer->append(view);
}

void tst_FilterEvaluator::event(EntryKind kind, const QByteArray &json)
{
    m_clock.advanceMs(10);
    EntryView view;
    view.time = m_clock.now();
    view.kind = kind;
    view.flags = 0;
    view.payload = base::viewOf(json);
    view.payloadLength = view.payload.size();
    m_writer->append(view);
}

void tst_FilterEvaluator::initTestCase()
{
    qputenv("TZ", "UTC");
    m_writer = CaptureWriter::create({}).value();
    using protocol::Opcode;
    event(EntryKind::Open, R"({"url":"ws://example.test/Feed","status":101})");                                                // 1
    add(Direction::Out, Opcode::Text, R"({"op":"subscribe","id":1})", FlagFin | FlagEndsMessage | FlagMasked);                 // 2
    add(Direction::In, Opcode::Text, R"({"op":"trade","price":"101.50","id":9007199254740993,"a":[{"b":"x1"},{"b":"yy"}]})");  // 3
    add(Direction::In, Opcode::Text, "Grüße aus KÖLN, heartbeat two words");                                                   // 4
    add(Direction::In, Opcode::Binary, QByteArray("\x00\xff\x10text", 7));                                                     // 5
    add(Direction::In, Opcode::Ping, "beat");                                                                                  // 6
    add(Direction::Out, Opcode::Pong, "beat", FlagFin | FlagMasked | FlagAutomatic);                                           // 7
    add(Direction::In, Opcode::Text, QByteArray(2000, 'z'), FlagFin | FlagEndsMessage | FlagCompressed, 100);                  // 8
    add(Direction::In, Opcode::Text, "first half, sec", FlagFragmented);                                                       // 9
    add(Direction::In, Opcode::Continuation, "ond half", FlagFin | FlagFragmented | FlagEndsMessage);                          // 10
    event(EntryKind::Violation, R"({"id":"rfc6455.reserved-opcode"})");                                                        // 11
    add(Direction::In, Opcode(3), "odd", FlagFin, 0, 2, 500);                                                                  // 12
    add(Direction::In, Opcode::Close, QByteArray("\x0f\xa1 bye", 6), FlagFin, 0, 2);                                           // 13: 4001
    add(Direction::Out, Opcode::Close, "", FlagFin, 0, 2);                                                                     // 14: 1005
    event(EntryKind::Closed, R"({"sent":{"code":7},"first":"remote","code":1006})");                                           // 15
    (void)m_writer->reader()->annotate(Annotations::bookmarkRecord(5, true));
}

void tst_FilterEvaluator::matches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("expected");
    const auto row = [](const char *text, QList<int> expected) { QTest::newRow(text) << QString::fromUtf8(text) << expected; };
    row("subscribe", {2});
    row("SUBSCRIBE", {});
    row("Feed", {1});
    row("feed", {1});
    row("köln", {4});
    row("grüsse", {});
    row("GRÜßE", {});
    row("grüße", {4});
    row("\"two words\"", {4});
    row("two words", {4});
    row("words two -trade", {4});
    row("beat", {4, 6, 7});
    row("beat -heartbeat", {6, 7});
    row("sub OR trade", {2, 3});
    row("(sub OR trade) dir:in", {3});
    row("-(sub OR trade) dir:out", {7, 14});
    row("--subscribe", {2});
    row("second", {10});
    row("\"first half, second half\"", {10});
    row("sec", {9, 10});
    row("/tr.de/", {3});
    row("/K.LN/", {4});
    row("/k.ln/", {});
    row("/k.ln/i", {4});
    row("/^\\{\"op/", {2, 3});
    row("/(foo|trade)/", {3});
    row("/x?trade/", {3});
    row("/\\x74rade/", {3});
    row("/tra\\/de/", {});
    row("hex:00ff", {5});
    row("hex:00FF10", {5});
    row("dir:in type:text", {3, 4, 8, 9});
    row("type:ping,pong", {6, 7});
    row("type:close", {13, 14});
    row("type:continuation", {10});
    row("type:event", {1, 11, 15});
    row("type:open,closed", {1, 15});
    row("type:reserved", {12});
    row("size>1k", {8});
    row("size>=2000", {8});
    row("size<=3 type:text,binary,reserved", {12});
    row("size=4", {6, 7});
    row("size>=0 type:event", {});
    row("wire>100 wire<101", {});
    row("wire=100", {8});
    row("ratio<0.2", {8});
    row("code:1006", {15});
    row("code:1005", {14});
    row("code:4000-4999", {13});
    row("code:1000-1006,4001", {13, 14, 15});
    row("json:op", {2, 3});
    row("json:op=trade", {3});
    row("json:op=\"trade\"", {3});
    row("json:id=1", {2});
    row("json:id=1.0", {2});
    row("json:id=\"1\"", {});
    row("json:id=9007199254740993", {3});
    row("json:id=9007199254740992", {});
    row("json:id>9007199254740992", {3});
    row("json:id<2", {2});
    row("json:price>101", {3});
    row("json:price>=101.5", {3});
    row("json:price<1.02e2", {3});
    row("json:a[*].b~/^y/", {3});
    row("json:a[0].b=x1", {3});
    row("json:a[1].b=x1", {});
    row("json:[\"op\"]=trade", {3});
    row("json:*=trade", {3});
    row("time>12:00:00.500", {12, 13, 14, 15});
    row("time<12:00:00.025", {1, 2});
    row("time<+25ms", {1, 2, 3});
    row("time>+0.5s", {12, 13, 14, 15});
    row("time>=2026-01-31T12:00:00.5Z", {12, 13, 14, 15});
    row("delta>100ms", {12});
    row("conn:2", {12, 13, 14});
    row("is:violation", {11});
    row("is:fragmented", {9, 10});
    row("is:compressed", {8});
    row("is:bookmarked", {5});
    row("is:masked", {2, 7});
    row("http://nowhere", {});
    row("ws://example", {1});
    row("", {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15});
}

void tst_FilterEvaluator::matches()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, expected);
    FilterError error;
    const auto filter = Filter::parse(text, &error);
    QVERIFY2(filter, qPrintable(error.sentence));
    const auto reader = m_writer->reader();
    const FilterEvaluator evaluator(*reader, *filter, false);
    QList<int> found;
    QList<int> oneByOne;
    const auto page = reader->page(reader->firstPage());
    EntryMask mask(page->count(), true);
    QVERIFY(!evaluator.evaluate(*page, mask));
    for (std::uint32_t i = mask.next(0); i < mask.size(); i = mask.next(i + 1))
        found.append(int(i) + 1);
    for (std::uint64_t entry = 1; entry <= reader->entryCount(); ++entry) {
        if (evaluator.matches(entry) == base::TextPattern::Outcome::Yes)
            oneByOne.append(int(entry));
    }
    QCOMPARE(found, expected);
    QCOMPARE(oneByOne, expected);
}

/// Page by page, where entries share payloads, gives what each entry gives by itself.
void tst_FilterEvaluator::payloadsThatAreSharedMatchLikeOthers()
{
    const auto writer = CaptureWriter::create({}).value();
    const auto reader = writer->reader();
    std::mt19937 random(12);
    QByteArrayList payloads;
    for (int i = 0; i < 12; ++i)
        payloads += "{\"word\":\"w" + QByteArray::number(i % 5) + "w\",\"fill\":\"" + QByteArray(250 + i * 90, char('a' + i)) + "\"}";
    std::uint64_t count = 0;
    for (int i = 0; i < 6000; ++i, ++count) {
        EntryView view;
        view.direction = random() % 2 ? Direction::In : Direction::Out;
        view.flags = FlagFin | FlagEndsMessage;
        const unsigned what = random() % 20;
        if (what == 0)
            view.flags = FlagFragmented;
        else if (what == 1)
            view.flags |= FlagFragmented, view.opcode = protocol::Opcode::Continuation;
        const QByteArray payload = what == 2 ? QByteArray() : what == 3 ? "w" + QByteArray::number(i) : payloads[qsizetype(random()) % payloads.size()];
        view.payload = base::viewOf(payload);
        view.payloadLength = view.wireLength = view.payload.size();
        writer->append(view);
    }
    QVERIFY(!reader->page(reader->firstPage())->sharing().empty());
    for (const char *text : {"w3w", "w3w -\"aaaa\"", "\"}{\"", "aaaa\"", "/w[12]w/", "/w[12]w/ dir:in", "json:word=w4w", "json:word=w4w size>900", "-w0w", "w5 OR w1w",
                             "dir:out size<400 w1w", "{\"word"}) {
        const Filter filter = *Filter::parse(QString::fromLatin1(text));
        for (const bool messages : {false, true}) {
            const FilterEvaluator evaluator(*reader, filter, messages);
            std::uint64_t matched = 0;
            for (std::size_t index = reader->firstPage(); index < reader->pageCount(); ++index) {
                const auto page = reader->page(index);
                EntryMask mask(page->count(), true);
                QVERIFY(!evaluator.evaluate(*page, mask));
                matched += mask.count();
                for (std::uint32_t i = 0; i < page->count(); ++i)
                    QVERIFY2(mask.test(i) == (evaluator.matches(page->firstEntry() + i) == base::TextPattern::Outcome::Yes), qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(text)).arg(page->firstEntry() + i)));
            }
            QVERIFY2(std::strcmp(text, "\"}{\"") == 0 ? matched < count / 20 : matched > 0, text); // a border between payloads; in fragments there is none
        }
    }
}

void tst_FilterEvaluator::aStepLimitIsNoAnswer_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("matching");
    QTest::addColumn<QList<int>>("open");
    const QString runaway = QStringLiteral("/^(a|a?)+$/");
    QTest::addRow("pattern") << runaway << QList<int>{1} << QList<int>{2, 4};
    QTest::addRow("its opposite") << QStringLiteral("-%1").arg(runaway) << QList<int>{3, 5} << QList<int>{2, 4};
    QTest::addRow("and something that is false") << QStringLiteral("%1 dir:out").arg(runaway) << QList<int>{} << QList<int>{};
    QTest::addRow("and something that is true") << QStringLiteral("%1 dir:in").arg(runaway) << QList<int>{1} << QList<int>{2, 4};
    QTest::addRow("or something that is true") << QStringLiteral("%1 OR dir:in").arg(runaway) << QList<int>{1, 2, 3, 4, 5} << QList<int>{};
    QTest::addRow("or something that is false") << QStringLiteral("%1 OR dir:out").arg(runaway) << QList<int>{1} << QList<int>{2, 4};
    QTest::addRow("none of two") << QStringLiteral("-(%1 OR b)").arg(runaway) << QList<int>{5} << QList<int>{2, 4};
    QTest::addRow("json") << QStringLiteral("json:a~%1").arg(runaway) << QList<int>{} << QList<int>{5};
    QTest::addRow("not json") << QStringLiteral("-json:a~%1").arg(runaway) << QList<int>{1, 2, 3, 4} << QList<int>{5};
    QTest::addRow("json, any of") << QStringLiteral("json:*~%1").arg(runaway) << QList<int>{5} << QList<int>{};
}

/// PCRE stops at its step limit: neither the expression nor its negation matches such an entry, and this is reported.
void tst_FilterEvaluator::aStepLimitIsNoAnswer()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, matching);
    QFETCH(QList<int>, open);
    const auto writer = CaptureWriter::create({}).value();
    const QByteArray many(40, 'a');
    for (const QByteArray &payload : {QByteArray("aaa"), QByteArray(many + '!'), QByteArray("b"), QByteArray(many + '!'), QByteArray("{\"a\":\"" + many + "!\",\"c\":\"aa\"}")}) {
        EntryView view;
        view.direction = Direction::In;
        view.flags = FlagFin | FlagEndsMessage;
        view.payload = base::viewOf(payload);
        view.payloadLength = view.wireLength = view.payload.size();
        writer->append(view);
    }
    const auto reader = writer->reader();
    const auto filter = Filter::parse(text);
    QVERIFY(filter);
    const FilterEvaluator evaluator(*reader, *filter, false);
    const auto page = reader->page(reader->firstPage());
    EntryMask mask(page->count(), true);
    const Undecided undecided = evaluator.evaluate(*page, mask);
    QList<int> found;
    for (std::uint32_t i = mask.next(0); i < mask.size(); i = mask.next(i + 1))
        found.append(int(i) + 1);
    QCOMPARE(found, matching);
    QCOMPARE(undecided.count, std::uint64_t(open.size()));
    QList<int> oneByOne;
    for (std::uint64_t entry = 1; entry <= reader->entryCount(); ++entry) {
        if (evaluator.matches(entry) == base::TextPattern::Outcome::Undecided)
            oneByOne.append(int(entry));
    }
    QCOMPARE(oneByOne, open);
    QCOMPARE(undecided.firstEntry, open.isEmpty() ? 0u : std::uint64_t(open.first()));
    QCOMPARE(undecided.sentence().contains(QStringLiteral("^(a|a?)+$")), !open.isEmpty());
}

FRAMESCOPE_TEST(tst_FilterEvaluator);
#include "tst_FilterEvaluator.moc"
