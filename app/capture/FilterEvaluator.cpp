#include "FilterEvaluator.h"

#include "FilterTerm.h"

#include <algorithm>
#include <map>

namespace framescope::capture {

using Outcome = base::TextPattern::Outcome;

namespace {

/// Clears the bit of every entry that does not pass.
template<typename Passes>
void keep(EntryMask &mask, const Passes &passes)
{
    for (std::uint32_t i = mask.next(0); i < mask.size(); i = mask.next(i + 1)) {
        if (!passes(i))
            mask.clear(i);
    }
}

} // namespace

/// Data that one evaluation looks up once per page.
struct FilterEvaluator::Context {
    Context(const PageView &of, const std::atomic<bool> *until) : page(of), cancelled(until) {}

    const PageView &page;
    const std::atomic<bool> *cancelled = nullptr;
    UtcOffset utcOffset;
    std::optional<std::int64_t> monoOfEntryBefore;
    std::optional<std::set<std::uint64_t>> bookmarks;
    QByteArray assembled;
    std::optional<std::vector<std::uint32_t>> shared;
    std::map<std::uint32_t, const base::TextPattern *> gaveUp; ///< patterns that reached their step limit, by the first such entry

    const std::vector<std::uint32_t> &sharing()
    {
        if (!shared)
            shared = page.sharing();
        return *shared;
    }
    std::int64_t monoBefore(const CaptureReader &reader)
    {
        if (!monoOfEntryBefore) {
            const auto previous = reader.info(page.firstEntry() - 1);
            monoOfEntryBefore = previous ? previous->time.monoNs : page.monoNs(0);
        }
        return *monoOfEntryBefore;
    }
    bool isBookmarked(const CaptureReader &reader, std::uint32_t i)
    {
        if (!bookmarks)
            bookmarks = reader.annotations().bookmarks;
        return bookmarks->contains(page.firstEntry() + i);
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
    Context context(page, cancelled);
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

/// Three-valued logic: an And with a false part is false, and an Or with a true part is true, even if other parts are undecided.
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
            open.unite(part);             // all entries that may still be true
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
        keep(mask, [&](std::uint32_t i) { return propertyMatches(node, context, i); });
        return;
    }
}

/// A payload shared by several entries is searched once.
void FilterEvaluator::keepByPayload(const FilterNode &node, Context &context, EntryMask &mask, EntryMask &undecided) const
{
    constexpr std::uint32_t kWorthAsking = 16; ///< finding shared payloads reads all records of the page
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

/// Payloads are contiguous, so one search covers all of them; a match across a boundary does not count.
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
        // Entries with a shared payload are skipped here and get the result of the entry they share it with.
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
            // Empty payloads have the same offset as the next payload: the last entry there owns it.
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

/// Adapts an entry of a page to propertyHolds().
class FilterEvaluator::PageFacts
{
public:
    PageFacts(const FilterEvaluator &evaluator, Context &context, std::uint32_t i)
        : m_evaluator(evaluator), m_context(context), m_page(context.page), m_i(i),
          m_isWholeMessage(evaluator.m_messages && m_page.endsFragments(i))
    {
    }

    bool isFrame() const { return record().isFrame(); }
    EntryKind kind() const { return EntryKind(record().kind); }
    Direction direction() const { return record().direction(); }
    protocol::Opcode opcode() const { return m_isWholeMessage ? m_page.info(m_i).messageKind : record().opcode(); }
    std::uint32_t flags() const { return record().flags; }
    std::uint32_t connection() const { return record().connection; }
    std::uint64_t size() const { return m_isWholeMessage ? m_page.info(m_i).messageLength : m_page.payloadLength(m_i); }
    std::uint64_t payloadLength() const { return m_page.payloadLength(m_i); }
    std::uint64_t wireLength() const { return m_page.wireLength(m_i); }
    std::int64_t wallNs() const { return m_page.wallNs(m_i); }
    std::int64_t utcOffsetNs() const { return m_context.utcOffset.ns(wallNs()); }
    std::int64_t sinceStartNs() const { return timeBetween(m_evaluator.m_startMonoNs, m_page.monoNs(m_i)); }
    std::int64_t deltaNs() const
    {
        return timeBetween(m_i > 0 ? m_page.monoNs(m_i - 1) : m_context.monoBefore(m_evaluator.m_reader), m_page.monoNs(m_i));
    }
    bool isBookmarked() const { return m_context.isBookmarked(m_evaluator.m_reader, m_i); }

private:
    const EntryRecord &record() const { return m_page.record(m_i); }

    const FilterEvaluator &m_evaluator;
    Context &m_context;
    const PageView &m_page;
    std::uint32_t m_i;
    bool m_isWholeMessage;
};

bool FilterEvaluator::propertyMatches(const FilterNode &node, Context &context, std::uint32_t i) const
{
    return propertyHolds(node, PageFacts(*this, context, i));
}

Outcome FilterEvaluator::payloadMatches(const FilterNode &node, Context &context, std::uint32_t i) const
{
    if (context.isCancelled())
        return Outcome::No;
    const PageView &page = context.page;
    const EntryRecord &record = page.record(i);
    base::ByteView payload = page.payload(i);
    if (page.endsFragments(i)) { // the last frame represents its message
        context.assembled = m_reader.messagePayload(page.firstEntry() + i);
        payload = base::viewOf(context.assembled);
    }
    return payloadHolds(node, EntryKind(record.kind), record.opcode(), payload);
}

} // namespace framescope::capture
