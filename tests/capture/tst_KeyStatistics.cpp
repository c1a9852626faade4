#include "capture/CaptureWriter.h"
#include "capture/KeyStatistics.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::capture;

class tst_KeyStatistics : public QObject
{
    Q_OBJECT

    /// A capture in memory to which messages are added, ten milliseconds apart.
    struct Log {
        Log() : writer(CaptureWriter::create({}).value()) {}
        void add(Direction direction, const QByteArray &payload, std::uint32_t connection = 1, std::uint32_t flags = FlagFin | FlagEndsMessage,
                 protocol::Opcode opcode = protocol::Opcode::Text)
        {
            now += 10'000'000;
            EntryView view;
            view.time.monoNs = now;
            view.direction = direction;
            view.connection = connection;
            view.flags = flags;
            view.opcode = opcode;
            view.payload = base::viewOf(payload);
            view.payloadLength = view.wireLength = view.payload.size();
            writer->append(view);
        }
        KeyStatistics of(const char *path, const char *filter = "")
        {
            writer->batchEnded();
            return KeyStatistics::of(*writer->reader(), *Filter::parse(QString::fromLatin1(filter)), base::JsonPath::parse(QString::fromLatin1(path)).value(), {});
        }
        std::unique_ptr<CaptureWriter> writer;
        std::int64_t now = 0;
    };

private slots:
    void countsValues()
    {
        Log log;
        log.add(Direction::In, R"({"op":"tick","n":1})");
        log.add(Direction::In, R"({"op":"trade"})");
        log.add(Direction::In, R"({"op":"tick"})");
        log.add(Direction::In, R"({"op":{"deep":1}})"); // a container is no value
        log.add(Direction::In, "no JSON");
        log.add(Direction::In, "", 1, FlagFin, protocol::Opcode::Ping);
        const KeyStatistics all = log.of("op");
        QCOMPARE(all.messages, 5u);
        QCOMPARE(all.withValue, 3u);
        QCOMPARE(all.values.size(), 2u);
        QCOMPARE(all.values[0], (KeyStatistics::Value{"\"tick\"", 2, 1}));
        QCOMPARE(all.values[1], (KeyStatistics::Value{"\"trade\"", 1, 2}));
        QCOMPARE(log.of("op", "trade").withValue, 1u);
        QCOMPARE(log.of("no.such").withValue, 0u);
    }

    void seesWhatIsMissing()
    {
        Log log;
        for (const char *number : {"1", "2", "5", "5", "4", "6"})
            log.add(Direction::In, QByteArray("{\"seq\":") + number + '}');
        log.add(Direction::Out, "{\"seq\":100}"); // the other direction counts by itself
        log.add(Direction::In, "{\"seq\":1}", 2); // and so does the next connection
        log.add(Direction::In, "{\"seq\":\"7\"}", 2); // a text is no number
        log.add(Direction::In, "{\"seq\":1.5}", 2);
        const KeyStatistics all = log.of("seq");
        const KeyStatistics::Sequence &in = all.sequences[Counters::In];
        QCOMPARE(in.numbers, 7u);
        QCOMPARE(in.missing, 3u); // 3 and 4, then 5 between 4 and 6
        QCOMPARE(in.gapCount, 2u);
        QCOMPARE(in.gaps[0], (KeyStatistics::Gap{2, 5, 3}));
        QCOMPARE(in.repeated, 1u);
        QCOMPARE(in.backwards, 1u);
        QCOMPARE(all.sequences[Counters::Out].numbers, 1u);
        QCOMPARE(all.sequences[Counters::Out].missing, 0u);
    }

    void connectionsBetweenEachOtherCountByThemselves()
    {
        Log log;
        for (const char *number : {"1", "2", "4", "4"}) {
            log.add(Direction::In, QByteArray("{\"seq\":") + number + '}', 1);
            log.add(Direction::In, QByteArray("{\"seq\":") + number + '}', 2);
        }
        const KeyStatistics::Sequence &in = log.of("seq").sequences[Counters::In];
        QCOMPARE(in.missing, 2u);
        QCOMPARE(in.gapCount, 2u);
        QCOMPARE(in.repeated, 2u);
        QCOMPARE(in.backwards, 0u);
    }

    void theWidestGapIsNoOverflow()
    {
        Log log;
        for (int i = 0; i < 3; ++i) {
            log.add(Direction::In, "-9223372036854775808");
            log.add(Direction::In, "9223372036854775807");
        }
        QCOMPARE(log.of("$").sequences[Counters::In].missing, std::numeric_limits<std::uint64_t>::max());
        QCOMPARE(log.of("$").sequences[Counters::In].backwards, 2u);
    }

    void answersHaveTheSameValue()
    {
        Log log;
        log.add(Direction::Out, "{\"id\":1}");
        log.add(Direction::Out, "{\"id\":2}");
        log.add(Direction::In, "{\"id\":2,\"result\":true}"); // after 10 ms
        log.add(Direction::In, "{\"id\":1,\"result\":true}"); // after 30 ms
        log.add(Direction::In, "{\"id\":3}", 2);
        log.add(Direction::Out, "{\"id\":3}", 1); // another connection's
        const KeyStatistics all = log.of("id");
        QCOMPARE(all.answerNs[Counters::In].count(), 2u);
        QCOMPARE(all.answerNs[Counters::In].minimum(), 10'000'000u);
        QCOMPARE(all.answerNs[Counters::In].maximum(), 30'000'000u);
        QCOMPARE(all.answerNs[Counters::Out].count(), 0u);
        QCOMPARE(all.unanswered[Counters::Out], 1u);
        QCOMPARE(all.unanswered[Counters::In], 1u);
    }

    void fragmentsAreOneMessage()
    {
        Log log;
        log.add(Direction::In, "{\"op\":", 1, FlagFragmented);
        log.add(Direction::In, "\"tick\"}", 1, FlagFragmented | FlagFin | FlagEndsMessage, protocol::Opcode::Continuation);
        const KeyStatistics all = log.of("op");
        QCOMPARE(all.messages, 1u);
        QCOMPARE(all.values.at(0), (KeyStatistics::Value{"\"tick\"", 1, 2}));
    }

    void hasBounds()
    {
        Log log;
        for (std::size_t i = 0; i < KeyStatistics::kMostValues + 50; ++i)
            log.add(Direction::In, QByteArray::number(qulonglong(i) * 2));
        const KeyStatistics all = log.of("$");
        QCOMPARE(all.values.size(), KeyStatistics::kMostValues);
        QCOMPARE(all.otherValues, 50u);
        QCOMPARE(all.sequences[Counters::In].gaps.size(), KeyStatistics::kMostGaps);
        QCOMPARE(all.unanswered[Counters::In], KeyStatistics::kMostWaiting);
    }
};

FRAMESCOPE_TEST(tst_KeyStatistics);
#include "tst_KeyStatistics.moc"
