#pragma once

#include "Counters.h"
#include "PageFile.h"
#include "PageView.h"

#include <optional>

class QJsonObject;

namespace framescope::capture {

/// The location of a page of entries.
struct PageSlot {
    std::uint64_t offset = 0;     ///< in the file; meaningless while it has a PageBuffer
    std::uint64_t firstEntry = 0;
    std::uint64_t rowsBefore = 0;
    std::uint32_t entries = 0;    ///< 0: still being filled
    std::uint32_t length = 0;     ///< bytes in the file, including header and trailer
    std::uint32_t payload = 0;    ///< bytes of payload in memory (of a packed page: at most)
    std::uint64_t events = 0;     ///< events in the capture up to the end of the page; known once the page is full
};

/// Reads and writes a page of a capture's file. Stateless; any thread.
class StoredPage
{
public:
    /// Header, records, extras and, if wanted, the unpacked payload. Null if the page is damaged or memory is short.
    static std::shared_ptr<const PageView> load(const PageFile &file, const PageSlot &slot, bool withPayload);
    /// A part of the payload block of a page, whose `view` was loaded without it; shorter if it cannot be read.
    static QByteArray readPayload(const PageFile &file, const PageSlot &slot, const PageView &view, std::uint64_t offset, std::uint64_t length);

    /// Writes a page with one annotation record at `offset`; returns the new end. After an error the file ends at `offset`.
    static base::Result<std::uint64_t> writeRecord(PageFile &file, std::uint64_t offset, const QJsonObject &record, std::uint64_t nextEntry,
                                                   std::uint64_t rows, const Counters &totals);
    /// The records of an annotation page; nothing if they cannot be read.
    static std::optional<std::vector<QJsonObject>> readRecords(const PageFile &file, std::uint64_t offset, const PageHeader &header);
};

} // namespace framescope::capture
