#include "EntryDetails.h"

#include <algorithm>

namespace framescope::ui::details {

using base::OrderedJson;
using capture::CaptureReader;
using capture::EntryInfo;
using capture::EntryKind;

namespace {

constexpr std::uint64_t kSearched = 200'000; // entries searched for a connection's opening and end; enough for all but odd captures
constexpr std::uint64_t kBeside = 12;        // entries around a frame that can hold its violations

OrderedJson parsed(const CaptureReader &reader, std::uint64_t entry)
{
    auto json = OrderedJson::parse(reader.payload(entry));
    return json ? std::move(json).value() : OrderedJson();
}

template<typename Event>
Event eventAt(const CaptureReader &reader, std::uint64_t entry)
{
    return capture::eventFrom<Event>(base::viewOf(reader.payload(entry)));
}

bool isOpening(const EntryInfo &info)
{
    return info.kind == EntryKind::Open || info.kind == EntryKind::OpenFailed;
}

/// Looks through the capture from one place to both sides, then from its ends.
class Search
{
public:
    Search(const CaptureReader &reader, std::uint32_t connection, std::uint64_t from, const std::atomic_bool *cancelled)
        : m_reader(reader)
        , m_connection(connection)
        , m_first(reader.firstEntry())
        , m_count(reader.entryCount())
        , m_from(std::clamp(from, m_first, std::max(m_first, m_count)))
        , m_cancelled(cancelled)
    {
    }

    template<typename Fits> std::uint64_t backward(Fits fits) const
    {
        for (std::uint64_t step = 0; step < kSearched && m_from >= m_first + step && !stop(step); ++step) {
            if (is(m_from - step, fits))
                return m_from - step;
        }
        for (std::uint64_t n = m_first; n < m_first + kSearched && n < m_from && !stop(n); ++n) {
            if (is(n, fits))
                return n;
        }
        return 0;
    }

    template<typename Fits> std::uint64_t forward(Fits fits) const
    {
        for (std::uint64_t n = m_from; n < m_from + kSearched && n <= m_count && !stop(n); ++n) {
            if (is(n, fits))
                return n;
        }
        for (std::uint64_t step = 0; step < kSearched && m_count > m_from + step && !stop(step); ++step) {
            if (is(m_count - step, fits))
                return m_count - step;
        }
        return 0;
    }

private:
    template<typename Fits> bool is(std::uint64_t n, Fits fits) const
    {
        const auto info = m_reader.info(n);
        return info && info->connection == m_connection && fits(*info);
    }
    bool stop(std::uint64_t n) const { return (n & 1023) == 0 && m_cancelled && m_cancelled->load(); }

    const CaptureReader &m_reader;
    std::uint32_t m_connection;
    std::uint64_t m_first;
    std::uint64_t m_count;
    std::uint64_t m_from;
    const std::atomic_bool *m_cancelled;
};

void collectFragments(EntryDetails &details, const CaptureReader &reader, const std::atomic_bool *cancelled)
{
    const EntryInfo &info = *details.info;
    for (std::uint64_t n = info.messageFirst; n <= info.number; ++n) {
        if ((n & 1023) == 0 && cancelled && cancelled->load())
            return;
        const auto part = reader.info(n);
        // Control frames and frames of the other direction can be between the fragments.
        if (!part || !part->isFrame() || part->direction != info.direction || part->connection != info.connection || protocol::isControl(part->opcode))
            continue;
        if (details.fragments.size() == EntryDetails::kMostFragments || n - info.messageFirst > kSearched) {
            details.moreFragments = true;
            return;
        }
        details.fragments.push_back(*part);
    }
}

void collectViolations(EntryDetails &details, const CaptureReader &reader)
{
    const EntryInfo &info = *details.info;
    if (info.direction != capture::Direction::In)
        return;
    const auto look = [&](std::uint64_t n) {
        const auto beside = reader.info(n);
        if (!beside || beside->connection != info.connection)
            return beside.has_value();
        if (beside->kind == EntryKind::Violation)
            details.violations.push_back(eventAt<capture::ViolationEvent>(reader, n));
        // The next frame of this direction has violations of its own.
        return !(beside->isFrame() && beside->direction == info.direction);
    };
    for (std::uint64_t n = info.number + 1; n <= info.number + kBeside && look(n); ++n) {
    }
    if (details.violations.empty()) {
        for (std::uint64_t step = 1; step <= kBeside && step < info.number && look(info.number - step); ++step) {
        }
    }
}

} // namespace

std::shared_ptr<const EntryDetails> EntryDetails::collect(const CaptureReader &reader, std::uint64_t entry, const std::atomic_bool *cancelled)
{
    auto details = std::make_shared<EntryDetails>();
    const std::uint64_t count = reader.entryCount();
    if (entry != 0)
        details->info = reader.info(entry);
    std::uint64_t around = entry;
    if (details->info) {
        details->connection = details->info->connection;
        if (!details->info->isFrame()) {
            details->event = parsed(reader, entry);
        } else {
            if (details->info->has(capture::FlagFragmented))
                collectFragments(*details, reader, cancelled);
            collectViolations(*details, reader);
            if (details->info->keptWireLength > 0)
                details->wireHeader = reader.wireBytes(entry).left(details->info->headerLength);
        }
    } else {
        around = count;
        if (const auto last = count > 0 ? reader.info(count) : std::nullopt)
            details->connection = last->connection;
    }
    if (count == 0 || (cancelled && cancelled->load()))
        return details;

    const Search search(reader, details->connection, around, cancelled);
    details->openingEntry = search.backward(isOpening);
    if (details->openingEntry == 0) // the selected entry comes before the opening: a phase, a redirect
        details->openingEntry = search.forward(isOpening);
    details->closedEntry = search.forward([](const EntryInfo &info) { return info.kind == EntryKind::Closed; });
    if (details->openingEntry != 0) {
        details->opening = eventAt<capture::OpeningEvent>(reader, details->openingEntry);
        const auto answer = reader.info(details->openingEntry);
        details->opened = answer && answer->kind == EntryKind::Open;
        constexpr std::uint64_t kOfOpening = 64;
        for (std::uint64_t n = details->openingEntry; n > 0 && n + kOfOpening > details->openingEntry; --n) {
            const auto before = reader.info(n);
            if (!before || before->connection != details->connection)
                continue;
            if (before->kind == EntryKind::Redirect)
                details->redirects.insert(details->redirects.begin(), eventAt<capture::RedirectEvent>(reader, n));
            if (before->kind == EntryKind::Connecting) {
                details->openingTookNs = answer ? answer->time.monoNs - before->time.monoNs : -1;
                break;
            }
        }
    }
    if (details->closedEntry != 0)
        details->closed = eventAt<capture::ClosedEvent>(reader, details->closedEntry);
    return details;
}

} // namespace framescope::ui::details
