#pragma once

#include "PageFile.h"
#include "PageFormat.h"

#include <optional>

namespace framescope::capture {

/// Goes through a capture's file from page to page, and finds the next whole one where bytes are damaged. One use; one thread.
class PageScan
{
public:
    struct Page {
        PageHeader header;
        std::uint64_t offset = 0;
        std::uint64_t skipped = 0; ///< damaged bytes in front of it
    };

    /// `live`: someone writes, so that an unfinished end is no damage.
    PageScan(std::shared_ptr<const PageFile> file, bool live) : m_file(std::move(file)), m_size(m_file->size()), m_live(live) {}

    /// The page at `offset`; if that is damaged and nobody writes, the next whole one. Nothing: there is none.
    /// The last page is taken only when its hashes are right: it may be half written. One before it is whole unless the disk lied, and is
    /// checked when it is read.
    std::optional<Page> at(std::uint64_t offset) const;
    /// Of the file when the scan began.
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
