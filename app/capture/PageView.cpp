#include "PageView.h"

#include <algorithm>
#include <numeric>

namespace framescope::capture {

namespace {

constexpr std::uint32_t kNone = 0xffffffffu; ///< the shared payload has no owner

std::size_t extrasSize(std::uint8_t extras)
{
    std::size_t numbers = extras != 0 ? 1 : 0;
    numbers += std::size_t(std::popcount(unsigned(extras)));
    if (extras & ExtraMessage)
        ++numbers;
    return numbers * sizeof(std::uint64_t);
}

} // namespace

PageView::PageView(std::shared_ptr<const void> owner, const PageHeader &header, const EntryRecord *records, const std::uint8_t *extras,
                   const std::uint8_t *payload)
    : m_owner(std::move(owner)), m_header(header), m_records(records), m_extras(extras), m_payload(payload),
      m_wallMinusMono(std::int64_t(std::uint64_t(header.firstWallNs) - std::uint64_t(header.firstMonoNs)))
{
}

std::uint64_t PageView::extra(std::uint32_t i, Extra which, int second) const
{
    const EntryRecord &record = m_records[i];
    std::size_t index = 1;
    for (unsigned bit = 1; bit < which; bit <<= 1) {
        if (record.extras & bit)
            index += bit == ExtraMessage ? 2 : 1;
    }
    std::uint64_t number = 0;
    std::memcpy(&number, m_extras + record.offset + (index + std::size_t(second)) * sizeof number, sizeof number);
    return number;
}

std::uint64_t PageView::wireLength(std::uint32_t i) const
{
    return m_records[i].extras & ExtraWireLength ? extra(i, ExtraWireLength) : m_records[i].wireLength;
}

std::uint64_t PageView::payloadLength(std::uint32_t i) const
{
    return m_records[i].extras & ExtraPayloadLength ? extra(i, ExtraPayloadLength) : m_records[i].payloadLength;
}

std::uint64_t PageView::payloadOffset(std::uint32_t i) const
{
    const EntryRecord &record = m_records[i];
    if (record.extras == 0)
        return record.offset;
    std::uint64_t offset = 0;
    std::memcpy(&offset, m_extras + record.offset, sizeof offset);
    return offset;
}

base::ByteView PageView::wire(std::uint32_t i) const
{
    if (!(m_records[i].extras & ExtraWireBytes))
        return {};
    return {m_payload + payloadOffset(i) + m_records[i].stored, std::size_t(extra(i, ExtraWireBytes))};
}

EntryInfo PageView::info(std::uint32_t i) const
{
    const EntryRecord &record = m_records[i];
    EntryInfo info;
    info.number = m_header.firstEntry + i;
    info.time = {wallNs(i), record.monoNs()};
    info.connection = record.connection;
    info.kind = EntryKind(record.kind);
    info.direction = record.direction();
    info.opcode = record.opcode();
    info.headerLength = record.headerLength;
    info.flags = record.flags;
    info.maskKey = record.maskKey;
    info.wireLength = wireLength(i);
    info.payloadLength = payloadLength(i);
    info.storedLength = record.stored;
    info.messageFirst = info.number;
    info.messageLength = info.payloadLength;
    info.messageKind = info.opcode;
    if (record.extras & ExtraRtt)
        info.rttNs = std::int64_t(extra(i, ExtraRtt));
    if (record.extras & ExtraMessage) {
        info.messageFirst = extra(i, ExtraMessage);
        const std::uint64_t packed = extra(i, ExtraMessage, 1);
        info.messageLength = packed & ((std::uint64_t{1} << kMessageKindShift) - 1);
        info.messageKind = protocol::Opcode(packed >> kMessageKindShift);
    }
    if (record.extras & ExtraWireBytes)
        info.keptWireLength = extra(i, ExtraWireBytes);
    return info;
}

bool PageView::isConsistent() const
{
    std::uint64_t used = 0;
    bool shared = false;
    for (std::uint32_t i = 0; i < m_header.entries; ++i) {
        const EntryRecord &record = m_records[i];
        if (record.extras & ~unsigned(ExtraAll))
            return false;
        std::uint64_t kept = 0;
        if (record.extras != 0) {
            if (std::uint64_t(record.offset) + extrasSize(record.extras) > m_header.extrasLength)
                return false;
            if (record.extras & ExtraWireBytes)
                kept = extra(i, ExtraWireBytes);
            if (record.extras & ExtraMessage && (extra(i, ExtraMessage) > m_header.firstEntry + i || extra(i, ExtraMessage) == 0))
                return false;
        }
        const std::uint64_t offset = payloadOffset(i);
        if (offset > m_header.payloadLength || record.stored > m_header.payloadLength - offset
            || kept > m_header.payloadLength - offset - record.stored)
            return false;
        if (offset < used) {
            shared = true;
            if (kept > 0)
                return false;
        } else {
            used = offset + record.stored + kept;
        }
    }
    if (!shared)
        return true;
    const auto all = sharing();
    return std::none_of(all.begin(), all.end(), [](std::uint32_t original) { return original == kNone; });
}

std::vector<std::uint32_t> PageView::sharing() const
{
    const auto endOf = [this](std::uint32_t i) {
        return payloadOffset(i) + storedLength(i) + (m_records[i].extras & ExtraWireBytes ? extra(i, ExtraWireBytes) : 0);
    };
    // Most pages share no payloads, and every filter asks.
    std::uint64_t used = 0;
    std::uint32_t first = 0;
    for (; first < count() && payloadOffset(first) >= used; ++first)
        used = endOf(first);
    if (first == count())
        return {};
    std::vector<std::uint32_t> all(count());
    std::iota(all.begin(), all.end(), 0u);
    std::vector<std::uint32_t> own; // non-empty payloads only, so their offsets increase
    used = 0;
    for (std::uint32_t i = 0; i < count(); ++i) {
        const std::uint64_t offset = payloadOffset(i);
        if (offset < used) {
            const auto at = std::lower_bound(own.begin(), own.end(), offset, [this](std::uint32_t one, std::uint64_t wanted) { return payloadOffset(one) < wanted; });
            const bool known = at != own.end() && payloadOffset(*at) == offset && storedLength(*at) == storedLength(i);
            all[i] = known ? *at : kNone;
        } else {
            used = endOf(i);
            if (storedLength(i) > 0)
                own.push_back(i);
        }
    }
    return all;
}

} // namespace framescope::capture
