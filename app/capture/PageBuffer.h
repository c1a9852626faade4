#pragma once

#include "KnownPayloads.h"
#include "PageView.h"

#include "base/Result.h"

#include <atomic>

namespace framescope::capture {

class PageFile;
class PayloadPacker;

/// What an entry adds that EntryView does not say: filled in by the writer.
struct EntryAdditions {
    std::uint64_t messageFirst = 0;  ///< 0: not the last frame of a fragmented message
    std::uint64_t messageLength = 0;
    protocol::Opcode messageKind = protocol::Opcode::Text;
    bool keepWire = false;
    bool mayShare = false;           ///< the same payload once more is not stored once more
    std::uint64_t maxPayload = ~std::uint64_t{0};
};

/// A page in memory that is being filled. One thread appends; others may read the entries that were published to them: what
/// was appended neither moves nor changes.
class PageBuffer : public std::enable_shared_from_this<PageBuffer>
{
public:
    static constexpr std::uint32_t kMostEntries = 4096;
    static constexpr std::size_t kPayloadBytes = 260 * 1024; ///< four frames of 64 KiB with their headers fit
    static constexpr std::size_t kExtrasBytes = 64 * 1024;

    /// Room for kPayloadBytes, or for one entry that is larger.
    explicit PageBuffer(std::size_t payloadBytes = kPayloadBytes);

    /// Empties it for a page whose first entry has this number.
    void begin(std::uint64_t firstEntry, std::uint64_t rowsBefore);
    /// False: it does not fit any more (an entry always fits into an empty page with room for its bytes).
    bool append(const EntryView &entry, const EntryAdditions &additions);

    /// The end of the payload block, for bytes to be read to: begins with `kept`, which must be what was lent and filled last
    /// and is not an entry's yet. What was read before and became no entry's own is room again. Empty if there is not room for
    /// so many more. By the appending thread, as the next three.
    base::MutableBytes lend(base::ByteView kept, std::size_t wanted);
    /// The whole payload block of a page that has no entry yet, with `kept` copied to its beginning.
    base::MutableBytes lendFromStart(base::ByteView kept);
    /// So many bytes of what was lent are in use: entries that lie elsewhere go behind them.
    void fillLent(std::size_t bytes) { m_filled = m_lentFrom + bytes; }
    /// Whether the empty page takes an entry of so many bytes.
    bool hasRoomFor(const EntryView &entry, std::size_t bytes) const;

    bool isEmpty() const { return m_header.entries == 0; }
    std::uint32_t entries() const { return m_header.entries; }
    std::uint32_t rows() const { return m_header.rows; }
    std::size_t payloadCapacity() const { return m_payloadCapacity; }
    std::uint64_t firstEntry() const { return m_header.firstEntry; }
    std::uint64_t bytesInMemory() const;
    /// Of records, extras and payload so far; by the appending thread.
    std::uint64_t bytesUsed() const { return m_header.recordsLength() + m_extrasUsed + m_payloadUsed; }
    /// Some entries published so far are no message rows. Readers may ask for published entries.
    bool hasHiddenEntries() const { return m_hidden.load(std::memory_order_relaxed); }

    /// Totals and lengths, once nothing is appended any more; by the appending thread.
    void seal(const Counters &totals);
    const PageHeader &header() const { return m_header; }
    /// Writes the sealed page at this offset; by the thread that owns the packer (null: nothing is packed). `hurry`: more pages
    /// are waiting. Returns the header as it was written; after an error (PageFile::writeAt()'s) the file ends at the offset.
    base::Result<PageHeader> writeTo(PageFile &file, std::uint64_t offset, PayloadPacker *packer, bool hurry) const;
    base::ByteView records() const;
    base::ByteView extras() const;
    base::ByteView payload() const;

    /// The first `entries` entries, for any thread they were published to. Needs a shared_ptr to this buffer.
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
    std::size_t m_lentFrom = 0; ///< start and end of what was lent and filled last; it may hold entries' payloads already
    std::size_t m_filled = 0;
    std::size_t m_liveFrom = 0; ///< before it, nothing of what was lent will be asked for again
    KnownPayloads m_known;
    std::uint32_t m_extrasUsed = 0;
    // Written before the first entry is published and then constant, so that readers need not touch m_header.
    std::uint64_t m_firstEntry = 0;
    std::int64_t m_firstWallNs = 0;
    std::int64_t m_firstMonoNs = 0;
    std::atomic<bool> m_hidden = false;
};

} // namespace framescope::capture
