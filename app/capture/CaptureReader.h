#pragma once

#include "Annotations.h"
#include "Counters.h"
#include "EntryInfo.h"

#include "base/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace framescope::capture {

class CaptureData;
class PageView;

/// Reads a capture, even while it is being written by this process (CaptureWriter::reader()) or by another one (open() and
/// refresh()). Every function may be called from any thread at any time; entries up to entryCount() never change.
class CaptureReader
{
public:
    /// Opens a capture file. Errors: "file.not-readable", "capture.foreign-file", "capture.newer-version",
    /// "capture.damaged-header". A torn or cut-off end is not an error: see droppedBytes().
    static base::Result<std::shared_ptr<CaptureReader>> open(const QString &path);

    explicit CaptureReader(std::shared_ptr<CaptureData> data);
    ~CaptureReader();

    QString path() const;  ///< empty for a capture in memory only

    /// The number of published entries: firstEntry() to entryCount() can be read. Only grows; one atomic load.
    std::uint64_t entryCount() const;
    /// 1, or more in a memory-only capture whose oldest blocks were released.
    std::uint64_t firstEntry() const;
    /// The number of rows in a message view: entries that are not unfinished fragments (EntryInfo::isMessageRow()).
    std::uint64_t messageCount() const;

    /// The entry of a message row (1 … messageCount()): a message's last frame, a control frame or an event; 0 out of range.
    std::uint64_t entryOfMessage(std::uint64_t message) const;
    /// The message row of an entry; for an unfinished fragment the next row after it; 0 out of range.
    std::uint64_t messageOfEntry(std::uint64_t entry) const;

    /// Everything but the payload; empty if there is no such entry (or its page is damaged on disk: see damage()).
    std::optional<EntryInfo> info(std::uint64_t entry) const;
    /// Fills in entries from `first` on; returns their number.
    std::size_t infos(std::uint64_t first, std::span<EntryInfo> into) const;

    static constexpr std::uint64_t kAll = ~std::uint64_t{0};
    /// The first `most` bytes of the entry's (inflated) payload; for an event, its JSON object.
    QByteArray payload(std::uint64_t entry, std::uint64_t most = kAll) const;
    /// The first `most` bytes of the whole message whose last frame this entry is (its fragments joined); for every
    /// other entry the same as payload().
    QByteArray messagePayload(std::uint64_t entry, std::uint64_t most = kAll) const;
    /// The frame's bytes on the wire, including the header; empty unless they were recorded.
    QByteArray wireBytes(std::uint64_t entry) const;

    /// The entry at or after this time (nanoseconds since 1970), by bisection; entryCount() + 1 if there is none.
    std::uint64_t entryAtWallNs(std::int64_t wallNs) const;

    /// Totals up to entryCount() (in a live capture: up to the last closed page, at most 250 ms ago).
    Counters counters() const;

    /// The number of the latest connection; 0: none yet.
    std::uint32_t lastConnection() const;

    /// The current name, session, bookmarks and notes.
    Annotations annotations() const;
    bool isBookmarked(std::uint64_t entry) const;
    /// Grows with every change of the annotations; cheap enough to poll.
    std::uint64_t annotationsRevision() const;
    /// Appends a change (Annotations::…Record()). Errors: "capture.being-written" if another process records to the
    /// file, "file.not-writable". Writes to the file: not for the window's thread if the disk may be slow.
    base::Result<void> annotate(const QJsonObject &record);

    /// Checks for data appended by another process; true if there is more. Not needed with CaptureWriter::reader().
    bool refresh();
    /// Whether a process (maybe this one) is recording to the file.
    bool isLive() const;
    /// Bytes at the end of the file that are not a complete page: cut off or torn when the recorder was killed. 0 while isLive().
    std::uint64_t droppedBytes() const;
    /// One sentence for each damaged page found so far.
    QStringList damage() const;
    /// The size of the file so far, or of the memory of a memory-only capture.
    std::uint64_t sizeInBytes() const;

    /// For FilterJob, Statistics and exporters: pages firstPage() to pageCount() - 1, in order. See PageView.h.
    std::size_t firstPage() const;
    std::size_t pageCount() const;
    std::size_t pageOfEntry(std::uint64_t entry) const; ///< pageCount() out of range
    std::size_t pageAtOrAfter(std::uint64_t entry) const; ///< the page with this entry, or the first one after it
    std::uint64_t firstEntryOfPage(std::size_t index) const; ///< 0 out of range
    std::shared_ptr<const PageView> page(std::size_t index, bool withPayload = true) const;
    /// False: all entries of the page are frames; known without reading the page.
    bool mayHaveEvents(std::size_t index) const;

private:
    std::shared_ptr<CaptureData> d;
};

} // namespace framescope::capture
