#include "PayloadPacker.h"

#include <lz4.h>

#include <algorithm>
#include <utility>

namespace framescope::capture {

namespace {

constexpr std::size_t kWorthPacking = 4096;
constexpr std::size_t kSample = 16 * 1024;
constexpr unsigned kTryAgainAfter = 32; ///< pages; the traffic may have changed
constexpr std::size_t kKeptMemory = 1 << 20;

/// The largest size of a packed chunk that is worth unpacking.
std::size_t worthWhile(std::size_t length)
{
    return length - length / 8;
}

std::size_t chunksOf(std::uint64_t length)
{
    return std::size_t((length + kPackedChunk - 1) / kPackedChunk);
}

std::size_t chunkLength(std::uint64_t unpackedLength, std::size_t index)
{
    return std::size_t(std::min<std::uint64_t>(kPackedChunk, unpackedLength - std::uint64_t(index) * kPackedChunk));
}

void average(double &value, double sample)
{
    value = value == 0 ? sample : value + (sample - value) / 8;
}

bool unpackChunk(base::ByteView stored, base::MutableBytes into)
{
    if (stored.size() == into.size()) {
        std::memcpy(into.data(), stored.data(), stored.size());
        return true;
    }
    return LZ4_decompress_safe(reinterpret_cast<const char *>(stored.data()), reinterpret_cast<char *>(into.data()), int(stored.size()), int(into.size()))
        == int(into.size());
}

} // namespace

PayloadPacker::PayloadPacker() : m_state((std::size_t(LZ4_sizeofState()) + 7) / 8) {}

/// Packs to m_block from `at` on; 0 if the result exceeds `most`.
std::size_t PayloadPacker::packInto(base::ByteView bytes, std::size_t at, std::size_t most)
{
    return std::size_t(LZ4_compress_fast_extState(m_state.data(), reinterpret_cast<const char *>(bytes.data()), reinterpret_cast<char *>(m_block.data() + at),
                                                  int(bytes.size()), int(most), 1));
}

bool PayloadPacker::looksPackable(base::ByteView chunk, std::size_t at)
{
    // From the middle: beginnings are more alike than other parts.
    const std::size_t size = std::min(chunk.size(), kSample);
    return packInto(chunk.subspan((chunk.size() - size) / 2, size), at, worthWhile(size)) > 0;
}

std::optional<base::ByteView> PayloadPacker::pack(base::ByteView payload, bool hurry)
{
    if (payload.size() < kWorthPacking || payload.size() > kMostPacked)
        return {};
    if (hurry && m_packNs + m_ratio * m_writeNs > m_writeNs && ++m_leftAlone < kTryAgainAfter)
        return {};
    m_leftAlone = 0;
    const auto began = std::chrono::steady_clock::now();
    const std::size_t chunks = chunksOf(payload.size());
    const std::size_t head = sizeof(PackedHead) + chunks * sizeof(std::uint32_t);
    if (m_block.size() > kKeptMemory)
        m_block = {};
    m_block.resize(std::max(head + payload.size(), m_block.size()));
    // If the previous block was packed, this one is tried without a sample. A few bytes after the last chunk do not matter.
    const bool trusted = std::exchange(m_lastPacked, false);
    const bool one = payload.size() < kPackedChunk + kWorthPacking;
    if (one && !trusted && !looksPackable(payload.first(std::min(payload.size(), kPackedChunk)), head))
        return {}; // most incompressible pages: no copy
    const std::uint64_t unpackedLength = payload.size();
    std::memcpy(m_block.data(), &unpackedLength, sizeof unpackedLength);
    std::size_t end = head;
    for (std::size_t i = 0; i < chunks; ++i) {
        const base::ByteView chunk = payload.subspan(i * kPackedChunk, chunkLength(unpackedLength, i));
        std::uint32_t stored = 0;
        if (one || trusted || looksPackable(chunk, end))
            stored = std::uint32_t(packInto(chunk, end, worthWhile(chunk.size())));
        if (stored == 0) {
            stored = std::uint32_t(chunk.size());
            std::memcpy(m_block.data() + end, chunk.data(), stored);
        }
        std::memcpy(m_block.data() + sizeof(PackedHead) + i * sizeof stored, &stored, sizeof stored);
        end += stored;
    }
    const auto bytes = double(payload.size());
    average(m_packNs, double(std::chrono::nanoseconds(std::chrono::steady_clock::now() - began).count()) / bytes);
    average(m_ratio, double(end) / bytes);
    if (end > worthWhile(payload.size()))
        return {};
    m_lastPacked = true;
    return base::ByteView(m_block).first(end);
}

void PayloadPacker::wrote(std::uint64_t bytes, std::chrono::nanoseconds time)
{
    average(m_writeNs, double(time.count()) / double(std::max<std::uint64_t>(bytes, 1)));
}

std::optional<std::uint64_t> PayloadPacker::unpackedLength(base::ByteView block, std::uint64_t most)
{
    PackedHead head;
    if (block.size() < sizeof head)
        return {};
    std::memcpy(&head, block.data(), sizeof head);
    if (head.unpackedLength > most)
        return {};
    return head.unpackedLength;
}

bool PayloadPacker::unpack(base::ByteView block, base::MutableBytes into)
{
    const std::size_t chunks = chunksOf(into.size());
    std::size_t at = sizeof(PackedHead) + chunks * sizeof(std::uint32_t);
    if (at > block.size())
        return false;
    for (std::size_t i = 0; i < chunks; ++i) {
        std::uint32_t stored = 0;
        std::memcpy(&stored, block.data() + sizeof(PackedHead) + i * sizeof stored, sizeof stored);
        const std::size_t length = chunkLength(into.size(), i);
        if (stored > length || stored > block.size() - at || !unpackChunk(block.subspan(at, stored), into.subspan(i * kPackedChunk, length)))
            return false;
        at += stored;
    }
    return true;
}

std::size_t PayloadPacker::unpackPart(const std::function<bool(std::uint64_t, base::MutableBytes)> &read, std::uint64_t unpackedLength,
                                      std::uint64_t offset, base::MutableBytes into)
{
    if (into.empty() || offset > unpackedLength || into.size() > unpackedLength - offset)
        return 0;
    const std::size_t chunks = chunksOf(unpackedLength);
    std::vector<std::uint32_t> lengths(chunks);
    if (!read(sizeof(PackedHead), {reinterpret_cast<std::uint8_t *>(lengths.data()), chunks * sizeof lengths[0]}))
        return 0;
    std::uint64_t at = sizeof(PackedHead) + chunks * sizeof lengths[0];
    std::vector<std::uint8_t> stored;
    std::vector<std::uint8_t> plain;
    std::size_t done = 0;
    for (std::size_t i = 0; i < chunks && done < into.size(); at += lengths[i], ++i) {
        const std::uint64_t first = std::uint64_t(i) * kPackedChunk;
        const std::size_t length = chunkLength(unpackedLength, i);
        if (lengths[i] > length)
            return done;
        if (offset + done >= first + length)
            continue;
        stored.resize(lengths[i]);
        plain.resize(length);
        if (!read(at, stored) || !unpackChunk(stored, plain))
            return done;
        const auto from = std::size_t(offset + done - first);
        const std::size_t part = std::min(into.size() - done, length - from);
        std::memcpy(into.data() + done, plain.data() + from, part);
        done += part;
    }
    return done;
}

} // namespace framescope::capture
