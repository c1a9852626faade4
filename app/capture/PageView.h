#pragma once

#include "EntryInfo.h"
#include "PageFormat.h"

#include <memory>
#include <vector>

namespace framescope::capture {

/// A readable page of entries: views into a buffer that it keeps alive. Immutable, any thread.
class PageView
{
public:
    /// Views of memory kept alive by `owner`. `payload` may be null: then only the entries' properties can be read.
    PageView(std::shared_ptr<const void> owner, const PageHeader &header, const EntryRecord *records, const std::uint8_t *extras,
             const std::uint8_t *payload);

    std::uint32_t count() const { return m_header.entries; }
    std::uint64_t firstEntry() const { return m_header.firstEntry; }
    std::uint64_t lastEntry() const { return m_header.firstEntry + m_header.entries - 1; }
    const PageHeader &header() const { return m_header; }
    bool hasPayload() const { return m_payload != nullptr; }

    const EntryRecord &record(std::uint32_t i) const { return m_records[i]; }
    std::int64_t monoNs(std::uint32_t i) const { return m_records[i].monoNs(); }
    /// Modulo 2^64, because a file may contain any times.
    std::int64_t wallNs(std::uint32_t i) const
    {
        return std::int64_t(std::uint64_t(m_records[i].monoNs()) + std::uint64_t(m_wallMinusMono) + std::uint64_t(std::int64_t(m_records[i].wallDelta)));
    }
    std::uint64_t wireLength(std::uint32_t i) const;
    std::uint64_t payloadLength(std::uint32_t i) const;
    std::uint64_t storedLength(std::uint32_t i) const { return m_records[i].stored; }
    /// The offset of the payload in the payload block.
    std::uint64_t payloadOffset(std::uint32_t i) const;
    EntryInfo info(std::uint32_t i) const;
    /// Whether this is the last frame of a fragmented message.
    bool endsFragments(std::uint32_t i) const { return m_records[i].extras & ExtraMessage; }

    /// Only with hasPayload().
    base::ByteView payload(std::uint32_t i) const { return {m_payload + payloadOffset(i), m_records[i].stored}; }
    base::ByteView wire(std::uint32_t i) const;
    EntryView view(std::uint32_t i) const { return info(i).view(payload(i), wire(i)); }

    /// For each entry the earlier one whose payload it shares, or itself; empty if none is shared.
    std::vector<std::uint32_t> sharing() const;

    /// Whether every record stays inside the page: checked once for a page from a file.
    bool isConsistent() const;

private:
    std::uint64_t extra(std::uint32_t i, Extra which, int second = 0) const;

    std::shared_ptr<const void> m_owner;
    PageHeader m_header;
    const EntryRecord *m_records;
    const std::uint8_t *m_extras;
    const std::uint8_t *m_payload;
    std::int64_t m_wallMinusMono;
};

} // namespace framescope::capture
