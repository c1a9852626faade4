#pragma once

#include "Counters.h"
#include "PageFile.h"
#include "PageView.h"

#include <optional>

class QJsonObject;

namespace framescope::capture {

/// Where a page of entries is.
struct PageSlot {
    std::uint64_t offset = 0;     ///< in the file; meaningless while its PageBuffer is held
    std::uint64_t firstEntry = 0;
    std::uint64_t rowsBefore = 0;
    std::uint32_t entries = 0;    ///< 0: still being filled
    std::uint32_t length = 0;     ///< bytes in the file, header and trailer included
    std::uint32_t payload = 0;    ///< bytes of payload in memory (of a packed page: at most)
    std::uint64_t events = 0;     ///< how many stand in the capture up to its end; known once it is not being filled
};

/// A page as it stands in a capture's file: reads and writes one. Holds nothing; any thread.
class StoredPage
{
public:
    /// Header, records, extras and, if wanted, payload, unpacked. Null where the page is damaged or memory is short.
    static std::shared_ptr<const PageView> load(const PageFile &file, const PageSlot &slot, bool withPayload);
    /// Part of the payload block of a page of which `view` is there without it; shorter where it cannot be read.
    static QByteArray readPayload(const PageFile &file, const PageSlot &slot, const PageView &view, std::uint64_t offset, std::uint64_t length);

    /// Writes one page with an annotation's record behind `offset`; returns the new end. After an error the file ends at `offset`.
    static base::Result<std::uint64_t> writeRecord(PageFile &file, std::uint64_t offset, const QJsonObject &record, std::uint64_t nextEntry,
                                                   std::uint64_t rows, const Counters &totals);
    /// The records of a page of annotations; nothing where they cannot be read.
    static std::optional<std::vector<QJsonObject>> readRecords(const PageFile &file, std::uint64_t offset, const PageHeader &header);
};

} // namespace framescope::capture
