#pragma once

#include "KnownPayloads.h"
#include "PageView.h"

#include "base/Result.h"

#include <atomic>

namespace framescope::capture {

class PageFile;
class PayloadPacker;

/// Properties of an entry beyond EntryView, filled in by the writer.
struct EntryAdditions {
    std::uint64_t messageFirst = 0;  ///< 0: not the last frame of a fragmented message
    std::uint64_t messageLength = 0;
    protocol::Opcode messageKind = protocol::Opcode::Text;
    bool keepWire = false;
    bool mayShare = false;           ///< a repeated payload is not stored again
    std::uint64_t maxPayload = ~std::uint64_t{0};
};

/// A page in memory that is being filled. One thread appends. Others may read the entries published to them:
/// appended data neither moves nor changes.
class PageBuffer : public std::enable_shared_from_this<PageBuffer>
{
public:
    static constexpr std::uint32_t kMostEntries = 4096;
    static constexpr std::size_t kPayloadBytes = 260 * 1024; ///< four frames of 64 KiB with their headers fit
    static constexpr std::size_t kExtrasBytes = 64 * 1024;

    /// Allocates space for kPayloadBytes, or for one larger entry.
    explicit PageBuffer(std::size_t payloadBytes = kPayloadBytes);

    /// Resets it to an empty page whose first entry has this number.
    void begin(std::uint64_t firstEntry, std::uint64_t rowsBefore);
    /// False: it does not fit (an entry always fits into an empty page with enough space for its bytes).
    bool append(const EntryView &entry, const EntryAdditions &additions);

    /// Lends the end of the payload block as a read buffer. It begins with `kept`, the bytes of the last lent buffer that
    /// belong to no entry yet. Other bytes read before that became no entry's payload are overwritten. Empty if `wanted` does not
    /// fit. For the appending thread, like the next three functions.
    base::MutableBytes lend(base::ByteView kept, std::size_t wanted);
    /// Lends the whole payload block of a page without entries, with `kept` copied to its beginning.
    base::MutableBytes lendFromStart(base::ByteView kept);
    /// The number of lent bytes in use: entries with payloads elsewhere go behind them.
    void fillLent(std::size_t bytes) { m_filled = m_lentFrom + bytes; }
    /// Whether an entry of this size fits into the empty page.
    bool hasRoomFor(const EntryView &entry, std::size_t bytes) const;

    bool isEmpty() const { return m_header.entries == 0; }
    std::uint32_t entries() const { return m_header.entries; }
    std::uint32_t rows() const { return m_header.rows; }
    std::size_t payloadCapacity() const { return m_payloadCapacity; }
    std::uint64_t firstEntry() const { return m_header.firstEntry; }
    std::uint64_t bytesInMemory() const;
    /// The bytes of records, extras and payload so far; for the appending thread.
    std::uint64_t bytesUsed() const { return m_header.recordsLength() + m_extrasUsed + m_payloadUsed; }
    /// Whether some published entries are not message rows. Readers may query published entries.
    bool hasHiddenEntries() const { return m_hidden.load(std::memory_order_relaxed); }

    /// Fills in totals and lengths after the last append; for the appending thread.
    void seal(const Counters &totals);
    const PageHeader &header() const { return m_header; }
    /// Writes the sealed page at this offset; for the thread that owns the packer (null: no packing). `hurry`: more pages
    /// are waiting. Returns the written header. After an error (see PageFile::writeAt()) the file ends at the offset.
    base::Result<PageHeader> writeTo(PageFile &file, std::uint64_t offset, PayloadPacker *packer, bool hurry) const;
    base::ByteView records() const;
    base::ByteView extras() const;
    base::ByteView payload() const;

    /// A view of the first `entries` entries, for any thread they were published to. Needs a shared_ptr to this buffer.
    std::shared_ptr<const PageView> view(std::uint32_t entries) const;

private:
    bool liesInLent(base::ByteView bytes) const;
    base::MutableBytes lendFrom(std::size_t start, base::ByteView kept);

    PageHeader m_header;
    std::unique_ptr<EntryRecord[]> m_records;
    std::unique_ptr<std::uint8_t[]> m_extras;
    std::unique_ptr<std::uint8_t[]> m_payload;
    std::size_t m_payloadCapacity;
    std::size_t m_payloadUsed = 0;
    std::size_t m_lentFrom = 0; ///< start and end of the filled part of the last lent buffer; it may already contain entries' payloads
    std::size_t m_filled = 0;
    std::size_t m_liveFrom = 0; ///< lent bytes before it are no longer needed
    KnownPayloads m_known;
    std::uint32_t m_extrasUsed = 0;
    // Written before the first entry is published and then constant, so readers need not access m_header.
    std::uint64_t m_firstEntry = 0;
    std::int64_t m_firstWallNs = 0;
    std::int64_t m_firstMonoNs = 0;
    std::atomic<bool> m_hidden = false;
};

} // namespace framescope::capture
