#include "capture/CaptureWriter.h"
#include "capture/FilterEvaluator.h"
#include "capture/FilterJudge.h"

#include "RandomEntries.h"

#include "support/TestClass.h"

#include <QtTest>

#include <map>

using namespace framescope;
using namespace framescope::capture;
using Outcome = base::TextPattern::Outcome;

namespace {

/// Entries of all kinds with payloads that terms can find something in, and filters made of all terms, from a seed.
class Maker
{
public:
    explicit Maker(unsigned seed) : m_random(seed) {}

    capture::fixtures::MadeEntry entry()
    {
        capture::fixtures::MadeEntry made;
        EntryView &view = made.view;
        m_time.monoNs += std::int64_t(m_random() % 400'000'000);
        m_time.wallNs += std::int64_t(m_random() % 400'000'000);
        view.time = m_time;
        view.connection = 1 + std::uint32_t(m_random() % 3);
        view.direction = m_random() % 2 ? Direction::In : Direction::Out;
        switch (m_random() % 8) {
        case 0:
            view.kind = m_random() % 2 ? EntryKind::Closed : EntryKind::Violation;
            view.direction = Direction::None;
            view.flags = 0;
            made.payload = "{\"code\":" + QByteArray::number(1000 + m_random() % 4) + ",\"a\":\"" + word() + "\"}";
            break;
        case 1:
            view.opcode = m_random() % 2 ? protocol::Opcode::Ping : protocol::Opcode::Pong;
            made.payload = word();
            break;
        case 2:
            view.opcode = protocol::Opcode::Close;
            made.payload = m_random() % 3 ? QByteArray("\x03").append(char(0xe8 + m_random() % 4)) + word() : QByteArray();
            break;
        case 3:
            fragment(view);
            made.payload = m_random() % 2 ? payload() : word();
            break;
        default:
            view.opcode = m_random() % 3 ? protocol::Opcode::Text : protocol::Opcode(m_random() % 2 ? 2 : 5);
            view.flags = FlagFin | FlagEndsMessage | (m_random() % 2 ? unsigned(FlagMasked) : 0u) | (m_random() % 4 ? 0u : unsigned(FlagCompressed));
            made.payload = payload();
        }
        if (m_random() % 9 == 0)
            view.flags |= FlagAutomatic | FlagViolation;
        view.payloadLength = std::uint64_t(made.payload.size());
        view.wireLength = view.isFrame() ? view.payloadLength / (1 + m_random() % 3) : 0;
        view.payload = base::viewOf(made.payload);
        return made;
    }

    QString filter(int depth = 0)
    {
        QStringList terms;
        for (int i = 1 + int(m_random() % 3); i > 0; --i) {
            const QString minus = m_random() % 4 ? QString() : QStringLiteral("-");
            if (depth < 3 && m_random() % 4 == 0)
                terms << minus + QLatin1Char('(') + filter(depth + 1) + QLatin1Char(')');
            else
                terms << minus + term();
            if (i > 1 && m_random() % 3 == 0)
                terms << QStringLiteral("OR");
        }
        return terms.join(QLatin1Char(' '));
    }

private:
    QByteArray word() { return QByteArrayList{"alpha", "Beta", "gamma", "", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", "aaa"}[qsizetype(m_random() % 6)]; }

    QByteArray payload()
    {
        switch (m_random() % 5) {
        case 0: return word() + ' ' + word();
        case 1: return "[" + QByteArray::number(m_random() % 3) + ",{\"b\":\"" + word() + "\"}]";
        case 2: return "{\"a\":" + QByteArray::number(m_random() % 5) + ",\"a\":\"" + word() + "\"}";
        case 3: return "{\"a\":{\"b\":[1,2," + QByteArray::number(m_random() % 5) + "]},\"w\":\"" + word() + "\"" + (m_random() % 4 ? "}" : "");
        default: return QByteArray(qsizetype(m_random() % 40), char(m_random() % 256));
        }
    }

    /// Messages of up to four frames, which may overlap between connections and directions.
    void fragment(EntryView &view)
    {
        int &open = m_open[{view.connection, view.direction}];
        view.flags = FlagFragmented;
        view.opcode = open > 0 ? protocol::Opcode::Continuation : m_random() % 2 ? protocol::Opcode::Text : protocol::Opcode::Binary;
        open = open == 0 ? 1 + int(m_random() % 3) : open - 1;
        if (open == 0)
            view.flags |= FlagFin | FlagEndsMessage;
    }

    QString term()
    {
        static const char *const terms[] = {
            "alpha", "beta", "Beta", "\"a aaa\"", "/^a+$/", "/^(a|a?)+$/", "/gam./i", "hex:03e8", "dir:in", "dir:out", "type:text", "type:binary,ping", "type:event", "type:reserved",
            "type:continuation", "type:close,closed", "size>20", "size<=5", "size=0", "wire<10", "ratio<0.6", "code:1000", "code:1001-1003,1005", "json:a", "json:a=3", "json:a>1", "json:a=\"alpha\"",
            "json:a.b[-1]<3", "json:*.b[*]=2", "json:w~/^(a|a?)+$/", "json:$[1].b", "json:['a']~/./", "conn:2", "conn:1-2", "is:violation", "is:masked", "is:compressed", "is:fragmented",
            "is:automatic", "is:bookmarked", "time<+5s", "time>+1m", "delta>200ms", "delta<=0.1s", "time>=12:00:30", "time<2026-01-31T12:01:00Z",
        };
        return QString::fromLatin1(terms[m_random() % std::size(terms)]);
    }

    std::mt19937 m_random;
    base::Instant m_time{1'769'860'800'000'000'000, 1'000'000'000}; // 2026-01-31T12:00:00Z
    std::map<std::pair<std::uint32_t, Direction>, int> m_open;
};

} // namespace

class tst_FilterJudge : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "UTC"); }

    /// The promise of the class: random entries and random filters, one by one as they come and on the pages that they end up in.
    void judgesAsThePagesOfACaptureDo()
    {
        int outcomes[3] = {};
        for (unsigned seed = 1; seed <= 5; ++seed) {
            Maker maker(seed);
            const auto writer = CaptureWriter::create({}).value();
            const auto reader = writer->reader();
            std::vector<capture::fixtures::MadeEntry> entries;
            for (int i = 0; i < 80; ++i) {
                entries.push_back(maker.entry());
                writer->append(entries.back().view);
            }
            for (const std::uint64_t marked : {3, 40, 77})
                writer->annotate(Annotations::bookmarkRecord(marked, true));
            for (int round = 0; round < 25; ++round) {
                const QString text = maker.filter();
                FilterError error;
                const auto filter = Filter::parse(text, &error);
                QVERIFY2(filter, qPrintable(text + QLatin1Char('\n') + error.sentence));
                for (const bool messages : {false, true}) {
                    const FilterEvaluator evaluator(*reader, *filter, messages);
                    const FilterJudge judge(*filter, messages);
                    for (std::size_t i = 0; i < entries.size(); ++i) {
                        const std::uint64_t number = i + 1;
                        const Outcome onPage = evaluator.matches(number);
                        const QByteArray whole = reader->messagePayload(number);
                        const EntryInfo info = *reader->info(number);
                        FilterSubject subject = info.messageFirst != number ? FilterSubject::ofFragments(entries[i].view, info.messageKind, base::viewOf(whole))
                                                                            : FilterSubject::of(entries[i].view);
                        subject.info.messageLength = info.messageLength; // frames that do not belong there may stand between fragments
                        subject.startMonoNs = entries.front().view.time.monoNs;
                        if (i > 0)
                            subject.monoNsBefore = entries[i - 1].view.time.monoNs;
                        subject.isBookmarked = reader->isBookmarked(number);
                        const QByteArray where = (text + QStringLiteral(" at seed %1, entry %2, messages %3").arg(seed).arg(number).arg(messages)).toUtf8();
                        QVERIFY2(judge.outcome(subject) == onPage, where.constData());
                        const Judgement judgement = judge.judge(subject);
                        QVERIFY2(judgement.outcome == onPage, where.constData());
                        QVERIFY2(judgement.unmet.empty() == judgement.holds(), where.constData());
                        for (const Judgement::Unmet &unmet : judgement.unmet)
                            QVERIFY2(unmet.gaveUp.isEmpty() != judgement.isUndecided(), where.constData());
                        QVERIFY2(judgement.sentence(QStringLiteral("message 1")).isEmpty() == judgement.holds(), where.constData());
                        ++outcomes[int(onPage)];
                    }
                }
            }
        }
        QVERIFY(outcomes[int(Outcome::Yes)] > 500 && outcomes[int(Outcome::No)] > 500 && outcomes[int(Outcome::Undecided)] > 5);
    }

    void saysWhichTermDoesNotHoldAndWhatIsThere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("unmet");
        const auto row = [](const char *text, const char *unmet) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(unmet); };
        row("json:price=101", "");
        row("json:price=102", "json:price=102: 101");
        row("json:price.x", "json:price.x: missing");
        row("json:volume dir:out", "json:volume: missing; dir:out: dir:in");
        row("dir:in json:price>200", "json:price>200: 101");
        row("-trade", "-trade: \"{\"kind\":\"trade\",\"price\":101}\"");
        row("quote OR json:price=5", "quote: \"{\"kind\":\"trade\",\"price\":101}\"; json:price=5: 101");
        row("quote OR trade", "");
        row("-(trade dir:in)", "-trade: \"{\"kind\":\"trade\",\"price\":101}\"; -dir:in: dir:in");
        row("-(trade dir:out)", "");
        row("--quote", "quote: \"{\"kind\":\"trade\",\"price\":101}\"");
        row("type:binary size>1k", "type:binary: type:text; size>1k: size=28");
        row("wire<5", "wire<5: wire=14");
        row("ratio>1", "ratio>1: ratio=0.5");
        row("conn:2", "conn:2: conn:1");
        row("is:masked", "is:masked: is:compressed");
        row("code:1000", "code:1000: nothing with a close code");
        row("delta>1s", "delta>1s: 250 ms");
        row("time<+1s", "time<+1s: +2.0 s");
        row("time>13:00", "time>13:00: 12:00:00.000");
        row("/trad[^e]/", "/trad[^e]/: \"{\"kind\":\"trade\",\"price\":101}\"");
        row("json:kind~/^q/", "json:kind~/^q/: \"trade\"");
    }
    void saysWhichTermDoesNotHoldAndWhatIsThere()
    {
        QFETCH(QString, text);
        QFETCH(QString, unmet);
        const QByteArray payload = R"({"kind":"trade","price":101})";
        EntryView entry = capture::fixtures::textFrame(base::viewOf(payload));
        entry.flags |= FlagCompressed;
        entry.wireLength = 14;
        entry.time = {1'769'860'800'000'000'000, 3'000'000'000};
        FilterSubject subject = FilterSubject::of(entry);
        subject.startMonoNs = 1'000'000'000;
        subject.monoNsBefore = 2'750'000'000;
        const Judgement judgement = FilterJudge(*Filter::parse(text), true).judge(subject);
        QStringList told;
        for (const Judgement::Unmet &each : judgement.unmet)
            told << each.term + QStringLiteral(": ") + each.seen;
        QCOMPARE(told.join(QStringLiteral("; ")), unmet);
    }

    void whatIsNoJsonIsSaid()
    {
        const EntryView entry = capture::fixtures::textFrame(base::viewOf("not json"));
        const Judgement judgement = FilterJudge(*Filter::parse(QStringLiteral("json:a")), true).judge(FilterSubject::of(entry));
        QCOMPARE(judgement.sentence({}), QStringLiteral("json:a does not hold: it is no JSON: \"not json\"."));
    }

    void aStepLimitIsNeverNoMatch()
    {
        const QByteArray payload = QByteArray(40, 'a') + '!';
        const FilterSubject subject = FilterSubject::of(capture::fixtures::textFrame(base::viewOf(payload)));
        for (const char *text : {"/^(a|a?)+$/", "-/^(a|a?)+$/", "dir:in /^(a|a?)+$/", "dir:out OR /^(a|a?)+$/"}) {
            const Judgement judgement = FilterJudge(*Filter::parse(QString::fromLatin1(text)), true).judge(subject);
            QVERIFY2(judgement.isUndecided(), text);
            QCOMPARE(judgement.unmet.size(), std::size_t(1));
            QCOMPARE(judgement.unmet.front().gaveUp, QStringLiteral("^(a|a?)+$"));
            QVERIFY(judgement.sentence(QStringLiteral("message 3")).contains(QStringLiteral("message 3")));
        }
        const Judgement decided = FilterJudge(*Filter::parse(QStringLiteral("/^(a|a?)+$/ dir:out")), true).judge(subject);
        QCOMPARE(decided.outcome, Outcome::No);
        QCOMPARE(decided.unmet.size(), std::size_t(1));
        QCOMPARE(decided.unmet.front().term, QStringLiteral("dir:out"));
    }
};

FRAMESCOPE_TEST(tst_FilterJudge);
#include "tst_FilterJudge.moc"
