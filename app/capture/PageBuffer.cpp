#include "PageBuffer.h"

#include "PageFile.h"
#include "PayloadPacker.h"

#include <algorithm>
#include <limits>

namespace framescope::capture {

namespace {

constexpr std::size_t kMostGap = 16;        ///< between payloads: a frame's header
constexpr std::size_t kWorthLeaving = 1024; ///< for smaller payloads, moving costs less than storing their headers in the file

} // namespace

PageBuffer::PageBuffer(std::size_t payloadBytes)
    : m_records(std::make_unique_for_overwrite<EntryRecord[]>(kMostEntries)), m_extras(std::make_unique_for_overwrite<std::uint8_t[]>(kExtrasBytes)),
      m_payload(std::make_unique_for_overwrite<std::uint8_t[]>(std::max(payloadBytes, kPayloadBytes))),
      m_payloadCapacity(std::max(payloadBytes, kPayloadBytes))
{
}

void PageBuffer::begin(std::uint64_t firstEntry, std::uint64_t rowsBefore)
{
    m_header = PageHeader();
    m_header.firstEntry = firstEntry;
    m_header.rowsBefore = rowsBefore;
    m_firstEntry = firstEntry;
    m_payloadUsed = 0;
    m_extrasUsed = 0;
    m_known.clear();
    m_hidden.store(false, std::memory_order_relaxed);
}

base::MutableBytes PageBuffer::lend(base::ByteView kept, std::size_t wanted)
{
    std::size_t start = std::max(m_payloadUsed, m_filled);
    if (!kept.empty()) {
        if (!liesInLent(kept) || kept.data() + kept.size() != m_payload.get() + start || kept.size() > start - m_payloadUsed)
            return {};
        start -= kept.size();
    }
    if (m_payloadCapacity - start >= kept.size() + wanted)
        return lendFrom(start, kept);
    // Only at the end: moving the kept bytes after every read would cost more than colder memory.
    if (m_payloadCapacity - m_payloadUsed >= kept.size() + wanted)
        return lendFrom(m_payloadUsed, kept);
    return {};
}

base::MutableBytes PageBuffer::lendFrom(std::size_t start, base::ByteView kept)
{
    m_lentFrom = m_liveFrom = start;
    m_filled = start + kept.size();
    if (!kept.empty() && kept.data() != m_payload.get() + start)
        std::memmove(m_payload.get() + start, kept.data(), kept.size());
    return {m_payload.get() + start, m_payloadCapacity - start};
}

base::MutableBytes PageBuffer::lendFromStart(base::ByteView kept)
{
    m_payloadUsed = 0;
    return lendFrom(0, kept);
}

bool PageBuffer::hasRoomFor(const EntryView &entry, std::size_t bytes) const
{
    return liesInLent(entry.payload) || bytes <= m_payloadCapacity - m_filled;
}

bool PageBuffer::liesInLent(base::ByteView bytes) const
{
    const auto at = reinterpret_cast<std::uintptr_t>(bytes.data());
    const auto from = reinterpret_cast<std::uintptr_t>(m_payload.get());
    return !bytes.empty() && at >= from && at + bytes.size() <= from + m_filled;
}

bool PageBuffer::append(const EntryView &entry, const EntryAdditions &additions)
{
    const std::uint64_t stored = std::min<std::uint64_t>(entry.payload.size(), additions.maxPayload);
    const std::uint64_t kept = additions.keepWire ? entry.wire.size() : 0;
    // A payload read into this page stays in place, or moves down over bytes that are no longer needed (not worth it for the headers
    // between large frames). Other payloads go there too if they fit, or behind the read data.
    std::size_t offset = m_payloadUsed;
    bool inPlace = false;
    const bool lent = kept == 0 && liesInLent(entry.payload) && entry.payload.data() >= m_payload.get() + m_payloadUsed;
    const std::size_t lies = lent ? std::size_t(entry.payload.data() - m_payload.get()) : m_filled;
    const std::size_t liveFrom = lent ? lies : m_liveFrom; // frames come in order: earlier bytes are no longer needed
    const bool mayShare = additions.mayShare && kept == 0;
    const auto shared = mayShare ? m_known.find(entry.payload.first(std::size_t(stored)), payload()) : std::nullopt;
    if (shared) {
        offset = *shared;
    } else if (m_filled > m_payloadUsed && stored + kept > 0) {
        inPlace = lent && stored >= kWorthLeaving && lies - m_payloadUsed <= kMostGap;
        if (inPlace || (!lent && (liveFrom < m_payloadUsed || stored + kept > liveFrom - m_payloadUsed)))
            offset = lies;
    }
    if (m_header.entries == kMostEntries || (!shared && stored + kept > m_payloadCapacity - offset) || m_extrasUsed + kMostExtras > kExtrasBytes)
        return false;
    if (m_header.entries == 0) {
        m_header.firstWallNs = m_firstWallNs = entry.time.wallNs;
        m_header.firstMonoNs = m_firstMonoNs = entry.time.monoNs;
    }
    const auto offsetOf = [](std::int64_t wall, std::int64_t mono) { return std::uint64_t(wall) - std::uint64_t(mono); };
    const std::int64_t drift = std::int64_t(offsetOf(entry.time.wallNs, entry.time.monoNs) - offsetOf(m_firstWallNs, m_firstMonoNs));
    if (drift < std::numeric_limits<std::int32_t>::min() || drift > std::numeric_limits<std::int32_t>::max())
        return false; // the wall clock was set: a new page stores the new difference

    std::uint64_t numbers[7];
    std::size_t count = 1;
    std::uint8_t extras = 0;
    const auto addNumber = [&](Extra which, std::uint64_t number) {
        extras |= which;
        numbers[count++] = number;
    };
    if (entry.wireLength >= kInExtras)
        addNumber(ExtraWireLength, entry.wireLength);
    if (entry.payloadLength >= kInExtras)
        addNumber(ExtraPayloadLength, entry.payloadLength);
    if (entry.rttNs >= 0)
        addNumber(ExtraRtt, std::uint64_t(entry.rttNs));
    if (additions.messageFirst != 0) {
        addNumber(ExtraMessage, additions.messageFirst);
        numbers[count++] = additions.messageLength | (std::uint64_t(additions.messageKind) << kMessageKindShift);
    }
    if (kept > 0)
        addNumber(ExtraWireBytes, kept);

    m_liveFrom = liveFrom;
    EntryRecord record;
    const auto mono = std::uint64_t(entry.time.monoNs);
    record.monoLow = std::uint32_t(mono);
    record.monoHigh = std::uint32_t(mono >> 32);
    record.wallDelta = std::int32_t(drift);
    record.offset = std::uint32_t(offset);
    record.stored = std::uint32_t(stored);
    record.payloadLength = std::uint32_t(std::min<std::uint64_t>(entry.payloadLength, kInExtras));
    record.wireLength = std::uint32_t(std::min<std::uint64_t>(entry.wireLength, kInExtras));
    record.maskKey = entry.maskKey;
    record.connection = entry.connection;
    record.flags = entry.flags;
    if (stored < entry.payload.size())
        record.flags |= FlagCut;
    record.kind = std::uint8_t(entry.kind);
    record.opcodeAndSide = std::uint8_t((std::uint8_t(entry.opcode) & 15) | (std::uint8_t(entry.direction) << 4));
    record.headerLength = entry.headerLength;
    record.extras = extras;
    if (extras != 0) {
        numbers[0] = offset;
        record.offset = m_extrasUsed;
        std::memcpy(m_extras.get() + m_extrasUsed, numbers, count * sizeof numbers[0]);
        m_extrasUsed += std::uint32_t(count * sizeof numbers[0]);
    }
    if (!shared) {
        if (stored > 0 && !inPlace)
            std::memmove(m_payload.get() + offset, entry.payload.data(), stored);
        if (kept > 0)
            std::memcpy(m_payload.get() + offset + stored, entry.wire.data(), kept);
        m_payloadUsed = offset + stored + kept;
        if (mayShare)
            m_known.add(std::uint32_t(offset), std::size_t(stored));
    }
    m_records[m_header.entries++] = record;
    if (record.isRow())
        ++m_header.rows;
    else
        m_hidden.store(true, std::memory_order_relaxed);
    m_header.lastWallNs = entry.time.wallNs;
    m_header.lastMonoNs = entry.time.monoNs;
    return true;
}

std::uint64_t PageBuffer::bytesInMemory() const
{
    return kMostEntries * sizeof(EntryRecord) + kExtrasBytes + m_payloadCapacity;
}

void PageBuffer::seal(const Counters &totals)
{
    m_header.extrasLength = m_extrasUsed;
    m_header.payloadLength = m_payloadUsed;
    std::memcpy(m_header.totals, &totals, sizeof totals);
}

base::Result<PageHeader> PageBuffer::writeTo(PageFile &file, std::uint64_t offset, PayloadPacker *packer, bool hurry) const
{
    PageHeader header = m_header;
    base::ByteView stored = payload();
    if (const auto packed = packer ? packer->pack(stored, hurry) : std::nullopt) {
        header.flags = packedFlags(stored.size());
        stored = *packed;
        header.payloadLength = stored.size();
    }
    const auto began = std::chrono::steady_clock::now();
    header.metaHash = metaHashOf(header, records(), extras(), stored);
    header.payloadHash = pageHash(stored);
    header.headerHash = headerHashOf(header);
    const PageTrailer trailer{header.pageLength(), kTrailerMagic};
    const base::ByteView blocks[] = {bytesOf(header), records(), extras(), stored, bytesOf(trailer)};
    if (auto put = file.writeAt(offset, blocks); !put) {
        file.truncate(offset); // a partly written page would look like damage
        return put.error();
    }
    if (packer)
        packer->wrote(header.pageLength(), std::chrono::steady_clock::now() - began);
    return header;
}

base::ByteView PageBuffer::records() const
{
    return {reinterpret_cast<const std::uint8_t *>(m_records.get()), std::size_t(m_header.recordsLength())};
}

base::ByteView PageBuffer::extras() const
{
    return {m_extras.get(), m_extrasUsed};
}

base::ByteView PageBuffer::payload() const
{
    return {m_payload.get(), m_payloadUsed};
}

std::shared_ptr<const PageView> PageBuffer::view(std::uint32_t entries) const
{
    PageHeader header;
    header.entries = entries;
    header.firstEntry = m_firstEntry;
    if (entries > 0) { // before the first entry, it may be being written
        header.firstWallNs = m_firstWallNs;
        header.firstMonoNs = m_firstMonoNs;
    }
    return std::make_shared<PageView>(shared_from_this(), header, m_records.get(), m_extras.get(), m_payload.get());
}

} // namespace framescope::capture
