#pragma once

#include "PageFile.h"
#include "PageFormat.h"

#include <optional>

namespace framescope::capture {

/// Scans a capture's file page by page, and skips damaged bytes to the next complete page. One use; one thread.
class PageScan
{
public:
    struct Page {
        PageHeader header;
        std::uint64_t offset = 0;
        std::uint64_t skipped = 0; ///< damaged bytes before it
    };

    /// `live`: the file is being written, so an incomplete end is not damage.
    PageScan(std::shared_ptr<const PageFile> file, bool live) : m_file(std::move(file)), m_size(m_file->size()), m_live(live) {}

    /// The page at `offset`; if it is damaged and the file is not live, the next complete one. Nothing: there is none.
    /// The last page may be half written, so it is accepted only with correct hashes. Earlier pages are normally complete and are
    /// checked when they are read.
    std::optional<Page> at(std::uint64_t offset) const;
    /// The length of the file when the scan began.
    std::uint64_t size() const { return m_size; }

private:
    std::optional<PageHeader> header(std::uint64_t offset) const;
    bool isWhole(std::uint64_t offset, const PageHeader &header) const;
    std::optional<std::uint64_t> find(std::uint64_t from) const;

    std::shared_ptr<const PageFile> m_file;
    std::uint64_t m_size;
    bool m_live;
};

} // namespace framescope::capture
