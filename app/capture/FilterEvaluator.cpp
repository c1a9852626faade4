#include "FilterEvaluator.h"

#include "base/Utf8Text.h"
#include "base/json/JsonScanner.h"

#include <QDateTime>

#include <algorithm>
#include <bit>
#include <charconv>
#include <map>

namespace framescope::capture {

using Outcome = base::TextPattern::Outcome;

namespace {

constexpr std::int64_t kDayNs = 86'400'000'000'000;

bool inRanges(const FilterNode &node, std::uint64_t number)
{
    return std::any_of(node.ranges.begin(), node.ranges.end(), [number](const auto &range) { return number >= range.first && number <= range.second; });
}

Outcome outcomeOf(bool yes)
{
    return yes ? Outcome::Yes : Outcome::No;
}

/// Clears every bit whose entry does not pass.
template<typename Passes>
void keep(EntryMask &mask, const Passes &passes)
{
    for (std::uint32_t i = mask.next(0); i < mask.size(); i = mask.next(i + 1)) {
        if (!passes(i))
            mask.clear(i);
    }
}

} // namespace

// EntryMask

EntryMask::EntryMask(std::uint32_t size, bool all) : m_size(size), m_words((size + 63) / 64, all ? ~std::uint64_t{0} : 0)
{
    if (all && size % 64 != 0)
        m_words.back() &= (std::uint64_t{1} << (size % 64)) - 1;
}

std::uint32_t EntryMask::next(std::uint32_t from) const
{
    if (from >= m_size)
        return m_size;
    std::size_t word = from / 64;
    std::uint64_t bits = m_words[word] & (~std::uint64_t{0} << (from % 64));
    while (bits == 0) {
        if (++word == m_words.size())
            return m_size;
        bits = m_words[word];
    }
    return std::uint32_t(word * 64) + std::uint32_t(std::countr_zero(bits));
}

bool EntryMask::none() const
{
    return std::all_of(m_words.begin(), m_words.end(), [](std::uint64_t word) { return word == 0; });
}

std::uint32_t EntryMask::count() const
{
    std::uint32_t sum = 0;
    for (const std::uint64_t word : m_words)
        sum += std::uint32_t(std::popcount(word));
    return sum;
}

void EntryMask::subtract(const EntryMask &other)
{
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= ~other.m_words[i];
}

void EntryMask::unite(const EntryMask &other)
{
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i] |= other.m_words[i];
}

void EntryMask::intersect(const EntryMask &other)
{
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= other.m_words[i];
}

// FilterEvaluator

/// What one evaluation looks up once a page.
struct FilterEvaluator::Context {
    const PageView &page;
    const std::atomic<bool> *cancelled = nullptr;
    std::optional<std::int64_t> monoBefore;
    std::optional<std::int64_t> utcOffsetNs;
    std::optional<std::set<std::uint64_t>> bookmarks;
    QByteArray assembled;
    std::optional<std::vector<std::uint32_t>> shared;
    std::map<std::uint32_t, const base::TextPattern *> gaveUp; ///< what reached its step limit, by the first entry it did so at

    const std::vector<std::uint32_t> &sharing()
    {
        if (!shared)
            shared = page.sharing();
        return *shared;
    }
    bool isCancelled() const { return cancelled && cancelled->load(std::memory_order_relaxed); }
};

FilterEvaluator::FilterEvaluator(const CaptureReader &reader, const Filter &filter, bool messages)
    : m_reader(reader), m_filter(filter), m_messages(messages)
{
    if (const auto first = reader.info(reader.firstEntry()))
        m_startMonoNs = first->time.monoNs;
}

Undecided FilterEvaluator::evaluate(const PageView &page, EntryMask &mask, const std::atomic<bool> *cancelled) const
{
    Undecided told;
    if (m_messages)
        keep(mask, [&page](std::uint32_t i) { return page.record(i).isRow(); });
    if (!m_filter.root())
        return told;
    Context context{page, cancelled, {}, {}, {}, {}, {}, {}};
    EntryMask undecided(mask.size());
    narrow(*m_filter.root(), context, mask, undecided);
    for (std::uint32_t i = undecided.next(0); i < undecided.size(); i = undecided.next(i + 1)) {
        const auto cause = context.gaveUp.find(i);
        told.add(page.firstEntry() + i, cause == context.gaveUp.end() ? QString() : cause->second->pattern());
    }
    return told;
}

Outcome FilterEvaluator::matches(std::uint64_t entry) const
{
    const auto page = m_reader.page(m_reader.pageOfEntry(entry), m_filter.needsPayload());
    if (!page || entry < page->firstEntry() || entry - page->firstEntry() >= page->count())
        return Outcome::No;
    EntryMask mask(page->count());
    const auto i = std::uint32_t(entry - page->firstEntry());
    mask.set(i);
    if (evaluate(*page, mask))
        return Outcome::Undecided;
    return mask.test(i) ? Outcome::Yes : Outcome::No;
}

/// Three values: what is false in any part of an And is false, what is true in any part of an Or is true, whatever else is not decided.
void FilterEvaluator::narrow(const FilterNode &node, Context &context, EntryMask &mask, EntryMask &undecided) const
{
    if (context.isCancelled())
        return;
    switch (node.kind) {
    case FilterNode::Kind::And:
        for (const auto &child : node.children) {
            EntryMask part = mask;
            part.unite(undecided);
            if (part.none())
                break;
            EntryMask open(mask.size());
            narrow(*child, context, part, open);
            open.unite(part);             // all that may still be true
            mask.intersect(part);
            undecided = std::move(open);
            undecided.subtract(mask);
        }
        return;
    case FilterNode::Kind::Or: {
        EntryMask result(mask.size());
        EntryMask rest = mask;
        for (const auto &child : node.children) {
            EntryMask part = rest;
            EntryMask open(mask.size());
            narrow(*child, context, part, open);
            undecided.unite(open);
            result.unite(part);
            rest.subtract(part);
            if (rest.none())
                break;
        }
        undecided.subtract(result);
        mask = std::move(result);
        return;
    }
    case FilterNode::Kind::Not: {
        EntryMask inner = mask;
        narrow(*node.children.front(), context, inner, undecided);
        mask.subtract(inner);
        mask.subtract(undecided);
        return;
    }
    case FilterNode::Kind::Bytes:
        narrowBytes(node, context, mask, undecided);
        return;
    case FilterNode::Kind::Code: // whose payloads are too short to be shared
        keep(mask, [&](std::uint32_t i) { return payloadMatches(node, context, i) == Outcome::Yes; });
        return;
    case FilterNode::Kind::Pattern:
    case FilterNode::Kind::Json:
        keepByPayload(node, context, mask, undecided);
        return;
    default:
        keep(mask, [&](std::uint32_t i) { return metadataMatches(node, context, i); });
        return;
    }
}

/// A payload that several entries share is looked at once.
void FilterEvaluator::keepByPayload(const FilterNode &node, Context &context, EntryMask &mask, EntryMask &undecided) const
{
    constexpr std::uint32_t kWorthAsking = 16; ///< to find out who shares what takes a look at all of the page's records
    const auto take = [&](std::uint32_t i, Outcome outcome) {
        if (outcome == Outcome::Undecided) {
            undecided.set(i);
            context.gaveUp.emplace(i, node.pattern ? &node.pattern->expression : &node.json->expression());
        }
        return outcome == Outcome::Yes;
    };
    if (mask.count() < kWorthAsking || context.sharing().empty()) {
        keep(mask, [&](std::uint32_t i) { return take(i, payloadMatches(node, context, i)); });
        return;
    }
    const auto &sharing = context.sharing();
    EntryMask asked(mask.size());
    EntryMask yes(mask.size());
    EntryMask open(mask.size());
    keep(mask, [&](std::uint32_t i) {
        if (context.page.endsFragments(i))
            return take(i, payloadMatches(node, context, i));
        const std::uint32_t original = sharing[i];
        if (!asked.test(original)) {
            asked.set(original);
            const Outcome outcome = payloadMatches(node, context, i);
            if (outcome == Outcome::Yes)
                yes.set(original);
            else if (outcome == Outcome::Undecided)
                open.set(original);
        }
        return take(i, yes.test(original) ? Outcome::Yes : open.test(original) ? Outcome::Undecided : Outcome::No);
    });
}

/// Payloads stand one behind the other, so one search runs through all of them; a match over a border is none.
void FilterEvaluator::narrowBytes(const FilterNode &node, Context &context, EntryMask &mask, EntryMask &undecided) const
{
    const PageView &page = context.page;
    if (mask.count() * 4 < mask.size()) { // few are left
        keepByPayload(node, context, mask, undecided);
        return;
    }
    const auto &sharing = context.sharing();
    const auto sharesPlace = [&](std::uint32_t i) { return !sharing.empty() && sharing[i] != i; };
    EntryMask found(mask.size());
    if (page.count() > 0) {
        // Whoever shares a payload is passed over here, and has the answer of the one that it shares it with.
        const auto nextOwn = [&](std::uint32_t i) {
            while (++i < page.count() && sharesPlace(i)) { }
            return i;
        };
        std::uint32_t last = page.count() - 1;
        while (sharesPlace(last))
            --last;
        const std::uint64_t begin = page.payloadOffset(0);
        const std::uint64_t end = page.payloadOffset(last) + page.storedLength(last);
        const base::ByteView block(page.payload(0).data(), std::size_t(end - begin));
        std::uint32_t i = 0;
        std::uint32_t next = nextOwn(i);
        std::size_t length = 0;
        for (std::size_t at = node.search.find(block, 0, &length); at != ByteSearch::npos; at = node.search.find(block, at, &length)) {
            const std::uint64_t position = begin + at;
            while (i != last && page.payloadOffset(next) <= position)
                next = nextOwn(i = next);
            // Empty payloads share their place with what follows: the last of them has it.
            if (position + length <= page.payloadOffset(i) + page.storedLength(i)) {
                found.set(i);
                if (i == last)
                    break;
                next = nextOwn(i = next);
                at = std::size_t(page.payloadOffset(i) - begin);
            } else {
                ++at;
            }
            if (context.isCancelled())
                return;
        }
    }
    keep(mask, [&](std::uint32_t i) {
        return found.test(sharing.empty() ? i : sharing[i]) || (page.endsFragments(i) && payloadMatches(node, context, i) == Outcome::Yes);
    });
}

bool FilterEvaluator::metadataMatches(const FilterNode &node, Context &context, std::uint32_t i) const
{
    const PageView &page = context.page;
    const EntryRecord &record = page.record(i);
    const bool wholeMessage = m_messages && page.endsFragments(i);
    switch (node.kind) {
    case FilterNode::Kind::Direction:
        return record.direction() == node.direction;
    case FilterNode::Kind::Type: {
        if (!record.isFrame())
            return record.kind < 32 && (node.types >> record.kind & 1);
        const protocol::Opcode opcode = wholeMessage ? page.info(i).messageKind : record.opcode();
        return node.types & (protocol::isReserved(opcode) ? FilterNode::kReservedType : 1u << std::uint8_t(opcode));
    }
    case FilterNode::Kind::Size: // what an event carries is ours, and shown nowhere as a size
        return record.isFrame() && base::compares<std::uint64_t>(wholeMessage ? page.info(i).messageLength : page.payloadLength(i), node.comparison, std::uint64_t(node.number));
    case FilterNode::Kind::Wire:
        return record.isFrame() && base::compares<std::uint64_t>(page.wireLength(i), node.comparison, std::uint64_t(node.number));
    case FilterNode::Kind::Ratio: {
        const std::uint64_t length = page.payloadLength(i);
        return record.isFrame() && length > 0 && base::compares(double(page.wireLength(i)) / double(length), node.comparison, node.ratio);
    }
    case FilterNode::Kind::Connection:
        return inRanges(node, record.connection);
    case FilterNode::Kind::Is:
        if (node.flag == 0) {
            if (!context.bookmarks)
                context.bookmarks = m_reader.annotations().bookmarks;
            return context.bookmarks->contains(page.firstEntry() + i);
        }
        return (record.flags & node.flag) != 0 || (node.flag == FlagViolation && EntryKind(record.kind) == EntryKind::Violation);
    case FilterNode::Kind::ClockTime: {
        if (!context.utcOffsetNs)
            context.utcOffsetNs = QDateTime::fromSecsSinceEpoch(page.wallNs(i) / 1'000'000'000).offsetFromUtc() * 1'000'000'000LL;
        const std::int64_t ofDay = ((page.wallNs(i) + *context.utcOffsetNs) % kDayNs + kDayNs) % kDayNs;
        return base::compares(ofDay, node.comparison, node.number);
    }
    case FilterNode::Kind::WallTime:
        return base::compares(page.wallNs(i), node.comparison, node.number);
    case FilterNode::Kind::SinceStart:
        return base::compares(page.monoNs(i) - m_startMonoNs, node.comparison, node.number);
    case FilterNode::Kind::Delta: {
        std::int64_t before = 0;
        if (i > 0) {
            before = page.monoNs(i - 1);
        } else {
            if (!context.monoBefore) {
                const auto previous = m_reader.info(page.firstEntry() - 1);
                context.monoBefore = previous ? previous->time.monoNs : page.monoNs(0);
            }
            before = *context.monoBefore;
        }
        return base::compares(page.monoNs(i) - before, node.comparison, node.number);
    }
    default:
        return false;
    }
}

Outcome FilterEvaluator::payloadMatches(const FilterNode &node, Context &context, std::uint32_t i) const
{
    if (context.isCancelled())
        return Outcome::No;
    const PageView &page = context.page;
    const EntryRecord &record = page.record(i);
    base::ByteView payload = page.payload(i);
    if (page.endsFragments(i)) { // the last frame stands for its message
        context.assembled = m_reader.messagePayload(page.firstEntry() + i);
        payload = base::viewOf(context.assembled);
    }
    switch (node.kind) {
    case FilterNode::Kind::Bytes:
        return outcomeOf(node.search.isIn(payload));
    case FilterNode::Kind::Code: {
        const int code = closeCodeOf(EntryKind(record.kind), record.opcode(), payload);
        return outcomeOf(code >= 0 && inRanges(node, std::uint64_t(code)));
    }
    case FilterNode::Kind::Pattern:
        if (node.pattern->literal && !node.pattern->literal->isIn(payload))
            return Outcome::No;
        return node.pattern->expression.search(base::textFromUtf8(QByteArrayView(payload.data(), qsizetype(payload.size()))));
    case FilterNode::Kind::Json:
        return node.json->holds(payload);
    default:
        return Outcome::No;
    }
}

int closeCodeOf(EntryKind kind, protocol::Opcode opcode, base::ByteView payload)
{
    if (kind == EntryKind::Frame)
        return opcode != protocol::Opcode::Close ? -1 : payload.size() < 2 ? 1005 : (payload[0] << 8) | payload[1];
    if (kind != EntryKind::Closed)
        return -1;
    base::JsonScanner json(payload);
    if (json.next() != base::JsonScanner::Token::ObjectBegin)
        return -1;
    while (json.next() == base::JsonScanner::Token::Key) {
        const bool wanted = json.textEquals("code");
        if (json.next() == base::JsonScanner::Token::Number && wanted) {
            int code = -1;
            std::from_chars(json.raw().data(), json.raw().data() + json.raw().size(), code);
            return code;
        }
        if (!json.skipValue())
            return -1;
    }
    return -1;
}

} // namespace framescope::capture
