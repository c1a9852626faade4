#include "KeyStatistics.h"

#include "FilterEvaluator.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

#include <QHash>

namespace framescope::capture {

using base::JsonScanner;

namespace {

/// Keeps the first value that is no container.
class FirstValue final : public base::JsonPath::Visitor
{
public:
    bool found(const JsonScanner &value) override
    {
        using Token = JsonScanner::Token;
        switch (value.token()) {
        case Token::String: json = '"' + bytesOf(value.raw()) + '"'; break;
        case Token::Number:
        case Token::True:
        case Token::False:
        case Token::Null: json = bytesOf(value.raw()); break;
        default: return true;
        }
        isNumber = value.token() == Token::Number;
        return false;
    }

    QByteArray json;
    bool isNumber = false;

private:
    static QByteArray bytesOf(std::string_view text) { return {text.data(), qsizetype(text.size())}; }
};

/// Goes on with one direction's numbers, each connection's by itself.
class SequenceWatch
{
public:
    void add(KeyStatistics::Sequence &sequence, const EntryInfo &info, std::int64_t number)
    {
        ++sequence.numbers;
        const auto last = m_last.find(info.connection);
        if (last == m_last.end()) {
            if (m_last.size() < qsizetype(KeyStatistics::kMostWaiting))
                m_last.insert(info.connection, number);
            return;
        }
        const std::int64_t before = std::exchange(*last, number);
        if (number == before) {
            ++sequence.repeated;
        } else if (number < before) {
            ++sequence.backwards;
        } else if (const std::uint64_t missing = std::uint64_t(number) - std::uint64_t(before) - 1; missing > 0) {
            sequence.missing += std::min(missing, std::numeric_limits<std::uint64_t>::max() - sequence.missing);
            ++sequence.gapCount;
            if (sequence.gaps.size() < KeyStatistics::kMostGaps)
                sequence.gaps.push_back({before, number, info.number});
        }
    }

private:
    QHash<std::uint32_t, std::int64_t> m_last; ///< by connection; those beyond kMostWaiting are not watched
};

/// Messages of both sides that wait for one of the other side with the same value.
class Answers
{
public:
    void add(KeyStatistics &result, const EntryInfo &info, int side, const QByteArray &value)
    {
        // A connection's answers come on the connection.
        const auto key = std::pair(info.connection, value);
        auto &asked = m_waiting[std::size_t(1 - side)];
        if (const auto found = asked.find(key); found != asked.end()) {
            result.answerNs[side].add(std::uint64_t(std::max<std::int64_t>(0, info.time.monoNs - *found)));
            asked.erase(found);
            return;
        }
        auto &own = m_waiting[std::size_t(side)];
        if (own.size() < qsizetype(KeyStatistics::kMostWaiting) && !own.contains(key))
            own.insert(key, info.time.monoNs);
    }
    std::uint64_t waiting(int side) const { return std::uint64_t(m_waiting[std::size_t(side)].size()); }

private:
    std::array<QHash<std::pair<std::uint32_t, QByteArray>, std::int64_t>, 2> m_waiting;
};

} // namespace

KeyStatistics KeyStatistics::of(const CaptureReader &reader, const Filter &filter, const base::JsonPath &path, const Options &options)
{
    KeyStatistics result;
    const std::uint64_t first = std::max(options.first, reader.firstEntry());
    const std::uint64_t last = std::min(options.last, reader.entryCount());
    const FilterEvaluator evaluator(reader, filter, true);
    QHash<QByteArray, std::size_t> places; // in result.values
    std::array<SequenceWatch, 2> watches;
    Answers answers;
    const std::size_t end = reader.pageCount();
    for (std::size_t index = reader.pageAtOrAfter(first); index < end; ++index) {
        const auto page = reader.page(index, true);
        if (!page || page->count() == 0)
            continue;
        if (page->firstEntry() > last)
            break;
        EntryMask mask(page->count());
        for (std::uint64_t entry = std::max(first, page->firstEntry()); entry <= std::min(last, page->lastEntry()); ++entry) {
            const auto i = std::uint32_t(entry - page->firstEntry());
            if (const EntryInfo info = page->info(i); info.isFrame() && info.isMessageRow() && !protocol::isControl(info.opcode))
                mask.set(i);
        }
        result.undecided.add(evaluator.evaluate(*page, mask));
        for (std::uint32_t i = mask.next(0); i < mask.size(); i = mask.next(i + 1)) {
            const EntryInfo info = page->info(i);
            ++result.messages;
            const QByteArray whole = info.has(FlagFragmented) ? reader.messagePayload(info.number, kMostBytes) : QByteArray();
            const base::ByteView bytes = info.has(FlagFragmented) ? base::viewOf(whole) : page->payload(i);
            FirstValue value;
            path.walk(bytes.first(std::min<std::size_t>(bytes.size(), kMostBytes)), value);
            if (value.json.isEmpty())
                continue;
            ++result.withValue;
            const int side = info.direction == Direction::Out ? Counters::Out : Counters::In;
            const QByteArray shown = value.json.left(qsizetype(kLongest));
            if (const auto place = places.constFind(shown); place != places.constEnd()) {
                ++result.values[*place].count;
            } else if (result.values.size() < kMostValues) {
                places.insert(shown, result.values.size());
                result.values.push_back({shown, 1, info.number});
            } else {
                ++result.otherValues;
            }
            bool isWhole = false;
            const std::int64_t number = value.isNumber ? value.json.toLongLong(&isWhole) : 0;
            if (isWhole)
                watches[std::size_t(side)].add(result.sequences[side], info, number);
            answers.add(result, info, side, shown);
        }
        if (options.progress && !options.progress(std::min(last, page->lastEntry()) - first + 1, last - first + 1))
            break;
    }
    for (int side = 0; side < 2; ++side)
        result.unanswered[side] = answers.waiting(side);
    std::stable_sort(result.values.begin(), result.values.end(), [](const Value &a, const Value &b) { return a.count > b.count; });
    return result;
}

} // namespace framescope::capture
