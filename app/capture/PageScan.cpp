#include "PageScan.h"

#include <algorithm>
#include <cstring>
#include <vector>

namespace framescope::capture {

std::optional<PageHeader> PageScan::header(std::uint64_t offset) const
{
    PageHeader header;
    if (offset + sizeof header + sizeof(PageTrailer) > m_size)
        return {};
    if (m_file->readAt(offset, {reinterpret_cast<std::uint8_t *>(&header), sizeof header}) != sizeof header || !isSound(header))
        return {};
    if (header.pageLength() > m_size - offset || header.pageLength() > 0xffffffffu)
        return {};
    return header;
}

bool PageScan::isWhole(std::uint64_t offset, const PageHeader &header) const
{
    const std::size_t length = std::size_t(header.pageLength());
    const std::unique_ptr<std::uint8_t[]> bytes(new (std::nothrow) std::uint8_t[length]);
    if (!bytes || m_file->readAt(offset, {bytes.get(), length}) != length)
        return false;
    PageTrailer trailer;
    std::memcpy(&trailer, bytes.get() + length - sizeof trailer, sizeof trailer);
    const base::ByteView records(bytes.get() + sizeof header, std::size_t(header.recordsLength()));
    const base::ByteView extras(records.data() + records.size(), header.extrasLength);
    const base::ByteView payload(extras.data() + extras.size(), std::size_t(header.payloadLength));
    return trailer.magic == kTrailerMagic && trailer.pageLength == length && metaHashOf(header, records, extras, payload) == header.metaHash
        && pageHash(payload) == header.payloadHash;
}

std::optional<std::uint64_t> PageScan::find(std::uint64_t from) const
{
    std::vector<std::uint8_t> block(1 << 20);
    std::uint8_t needle[sizeof kPageMagic];
    std::memcpy(needle, &kPageMagic, sizeof needle);
    for (std::uint64_t at = from; at < m_size; at += block.size() - sizeof needle) {
        const std::size_t got = m_file->readAt(at, block);
        if (got < sizeof needle)
            return {};
        const auto end = block.begin() + std::ptrdiff_t(got);
        for (auto hit = block.begin(); (hit = std::search(hit, end, std::begin(needle), std::end(needle))) != end; ++hit) {
            const std::uint64_t offset = at + std::uint64_t(hit - block.begin());
            if (const auto found = header(offset); found && isWhole(offset, *found))
                return offset;
        }
        if (got < block.size())
            return {};
    }
    return {};
}

std::optional<PageScan::Page> PageScan::at(std::uint64_t offset) const
{
    if (offset >= m_size)
        return {};
    const auto first = header(offset);
    const bool isLast = first && offset + first->pageLength() + sizeof(PageHeader) > m_size;
    if (first && (!isLast || isWhole(offset, *first)))
        return Page{*first, offset, 0};
    if (m_live)
        return {};
    const auto next = find(offset + 1);
    const auto found = next ? header(*next) : std::nullopt;
    if (!found)
        return {};
    return Page{*found, *next, *next - offset};
}

} // namespace framescope::capture
