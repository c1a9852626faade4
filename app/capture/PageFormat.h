#pragma once

#include "Counters.h"

#include <bit>
#include <cstdint>
#include <cstring>

/// The layout of a capture file: a FileHeader, then consecutive pages, each with a PageHeader, a block of fixed-size
/// EntryRecords, a block of extras for the few entries that need them, the payloads, and a PageTrailer. Little-endian.
/// Pages are only ever appended, so a reader sees a complete page or none; hashes tell the difference.
namespace framescope::capture {

static_assert(std::endian::native == std::endian::little, "capture files are little-endian and are read in place");

constexpr std::uint64_t kFileMagic = 0x0a45504f43534689;    // "\x89FSCOPE\n"
constexpr std::uint64_t kPageMagic = 0x8a45474150534689;    // "\x89FSPAGE\x8a"
constexpr std::uint64_t kTrailerMagic = 0x8b444e4550534689; // "\x89FSPEND\x8b"
constexpr std::uint32_t kFormatVersion = 3; // 2: no shared payloads; 1: no packed ones either

enum class PageKind : std::uint16_t { Entries = 1, Annotations = 2 };

/// The first 256 bytes of a file. `readable` is the oldest format version whose readers support the file. Pages are packed only
/// if it is 2 or more, and entries share payloads only if it is 3 or more.
struct FileHeader {
    std::uint64_t magic = kFileMagic;
    std::uint32_t version = kFormatVersion;
    std::uint32_t readable = kFormatVersion;
    std::uint8_t uuid[16] = {};
    std::int64_t createdWallNs = 0;
    char program[64] = {};
    std::uint8_t reserved[144] = {};
    std::uint64_t hash = 0;
};
static_assert(sizeof(FileHeader) == 256);

/// The header before a page's body; the totals are those of the capture at the end of the page.
struct PageHeader {
    std::uint64_t magic = kPageMagic;
    std::uint16_t kind = std::uint16_t(PageKind::Entries);
    std::uint16_t flags = 0;         ///< 0, or, if the payload block is packed, kPagePacked and its unpacked size above: packedFlags()
    std::uint32_t entries = 0;
    std::uint32_t rows = 0;          ///< entries that count as messages (EntryInfo::isMessageRow())
    std::uint32_t extrasLength = 0;
    std::uint64_t payloadLength = 0; ///< of the last block in the file; for annotations: JSON records, one per line
    std::uint64_t firstEntry = 0;    ///< number of the first entry; in a page without entries, of the next one
    std::uint64_t rowsBefore = 0;
    std::int64_t firstWallNs = 0;
    std::int64_t firstMonoNs = 0;
    std::int64_t lastWallNs = 0;
    std::int64_t lastMonoNs = 0;
    std::uint64_t totals[24] = {};
    std::uint64_t metaHash = 0;      ///< of records and extras, and of a packed block's PackedHead
    std::uint64_t payloadHash = 0;
    std::uint64_t headerHash = 0;    ///< of everything above

    std::uint64_t recordsLength() const;
    std::uint64_t pageLength() const;
    bool isPacked() const { return flags & 1; }
    /// The length of the payload block in memory: exact, or up to 1023 bytes too large for a packed one.
    std::uint64_t mostUnpacked() const { return isPacked() ? std::uint64_t(flags >> 1) * 1024 : payloadLength; }
};
static_assert(sizeof(PageHeader) == 296);
static_assert(sizeof(Counters) == sizeof(PageHeader::totals));

/// A packed payload block: this head, the stored length of each chunk (32 bits each), then the chunks: LZ4 blocks of kPackedChunk
/// bytes of payload each (the last one may be shorter), or uncompressed bytes if both lengths are equal.
struct PackedHead {
    std::uint64_t unpackedLength = 0;
};
constexpr std::size_t kPackedChunk = 256 * 1024;
constexpr std::uint64_t kMostPacked = 32767 * 1024; ///< larger payload blocks are stored unpacked
constexpr std::uint16_t packedFlags(std::uint64_t unpackedLength) { return std::uint16_t(1 | ((unpackedLength + 1023) / 1024) << 1); }

/// Lets a reader find the last page from the end of the file.
struct PageTrailer {
    std::uint64_t pageLength = 0;
    std::uint64_t magic = kTrailerMagic;
};

/// One entry. Payloads are contiguous in the order of their entries, but an entry may share the whole payload of an earlier
/// entry of the page instead. 32-bit lengths of all ones mean: see the extras.
struct EntryRecord {
    std::uint32_t monoLow;
    std::uint32_t monoHigh;
    std::int32_t wallDelta;      ///< ns; the change of (wall clock minus monotonic clock) since the first entry of the page
    std::uint32_t offset;        ///< of the payload in its block, or, with extras, of the extras in theirs
    std::uint32_t stored;        ///< payload bytes in the page
    std::uint32_t payloadLength;
    std::uint32_t wireLength;
    std::uint32_t maskKey;
    std::uint32_t connection;
    std::uint32_t flags;
    std::uint8_t kind;
    std::uint8_t opcodeAndSide;  ///< opcode in the low four bits, Direction above
    std::uint8_t headerLength;
    std::uint8_t extras;         ///< Extra bits

    std::int64_t monoNs() const { return std::int64_t((std::uint64_t(monoHigh) << 32) | monoLow); }
    Direction direction() const { return Direction(opcodeAndSide >> 4 & 3); }
    protocol::Opcode opcode() const { return protocol::Opcode(opcodeAndSide & 15); }
    bool isFrame() const { return kind == 0; }
    bool isRow() const { return kind != 0 || (flags & (FlagFragmented | FlagEndsMessage)) != FlagFragmented; }
};
static_assert(sizeof(EntryRecord) == 44);
constexpr std::uint32_t kInExtras = 0xffffffffu;

/// The 64-bit numbers in an entry's extras, in this order, after the payload's offset.
enum Extra : std::uint8_t {
    ExtraWireLength = 1,
    ExtraPayloadLength = 2,
    ExtraRtt = 4,
    ExtraMessage = 8,    ///< two numbers: the first fragment's entry; the whole message's length with its opcode in the top four bits
    ExtraWireBytes = 16, ///< length of the recorded wire bytes, which follow the payload
    ExtraAll = 31,
};
constexpr int kMessageKindShift = 60;
constexpr std::size_t kMostExtras = 7 * sizeof(std::uint64_t);

inline std::uint64_t PageHeader::recordsLength() const { return std::uint64_t(entries) * sizeof(EntryRecord); }
inline std::uint64_t PageHeader::pageLength() const
{
    return sizeof(PageHeader) + recordsLength() + extrasLength + payloadLength + sizeof(PageTrailer);
}

/// A header, record or trailer as its bytes in the file.
base::ByteView bytesOf(const auto &value)
{
    return {reinterpret_cast<const std::uint8_t *>(&value), sizeof value};
}

/// A 64-bit hash of `bytes` that detects damage; not cryptographic. About 8 GB/s.
std::uint64_t pageHash(base::ByteView bytes, std::uint64_t seed = 0);

std::uint64_t headerHashOf(const FileHeader &header);
std::uint64_t headerHashOf(const PageHeader &header);

/// The value for PageHeader::metaHash, from the blocks of a page in the file (of the payload at least the first bytes).
std::uint64_t metaHashOf(const PageHeader &header, base::ByteView records, base::ByteView extras, base::ByteView payload);

/// Whether magic, hash and lengths are valid.
bool isSound(const PageHeader &header);

} // namespace framescope::capture
