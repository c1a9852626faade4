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

/// Reads a capture, also while it is written: by this process (CaptureWriter::reader()) or by another one (open() and
/// refresh()). Every function may be called from any thread at any time; entries up to entryCount() never change.
class CaptureReader
{
public:
    /// Opens a file that a writer made. Errors: "file.not-readable", "capture.foreign-file", "capture.newer-version",
    /// "capture.damaged-header". A torn or cut-off end is not an error: see droppedBytes().
    static base::Result<std::shared_ptr<CaptureReader>> open(const QString &path);

    explicit CaptureReader(std::shared_ptr<CaptureData> data);
    ~CaptureReader();

    QString path() const;  ///< empty for a capture in memory only

    /// How many entries have been published: numbers firstEntry() to entryCount() can be read. Growing, one atomic load.
    std::uint64_t entryCount() const;
    /// 1, or more in a capture in memory only whose oldest blocks were let go.
    std::uint64_t firstEntry() const;
    /// How many rows a view by messages has: entries that are not unfinished fragments (EntryInfo::isMessageRow()).
    std::uint64_t messageCount() const;

    /// The entry of a message row (1 … messageCount()): a message's last frame, a control frame or an event; 0 out of range.
    std::uint64_t entryOfMessage(std::uint64_t message) const;
    /// The message row of an entry; for an unfinished fragment the next row after it; 0 out of range.
    std::uint64_t messageOfEntry(std::uint64_t entry) const;

    /// All but the payload; empty where there is no such entry (or its page is damaged on disk: see damage()).
    std::optional<EntryInfo> info(std::uint64_t entry) const;
    /// Entries from `first` on; returns how many were filled in.
    std::size_t infos(std::uint64_t first, std::span<EntryInfo> into) const;

    static constexpr std::uint64_t kAll = ~std::uint64_t{0};
    /// The first `most` bytes of the entry's (inflated) payload; of an event: its JSON object.
    QByteArray payload(std::uint64_t entry, std::uint64_t most = kAll) const;
    /// The first `most` bytes of the whole message whose last frame this entry is (its fragments put together); for every
    /// other entry the same as payload().
    QByteArray messagePayload(std::uint64_t entry, std::uint64_t most = kAll) const;
    /// The frame's bytes as they were on the wire, header included; empty unless they were kept.
    QByteArray wireBytes(std::uint64_t entry) const;

    /// The entry at or after this time (nanoseconds since 1970), by bisection; entryCount() + 1 if there is none.
    std::uint64_t entryAtWallNs(std::int64_t wallNs) const;

    /// Totals of everything up to entryCount() (of a live capture: up to the last page that was closed, at most 250 ms ago).
    Counters counters() const;

    /// The number of the connection that was made last; 0: none yet.
    std::uint32_t lastConnection() const;

    /// Name, session, bookmarks and notes as they stand now.
    Annotations annotations() const;
    bool isBookmarked(std::uint64_t entry) const;
    /// Grows with every change of the annotations: cheap to ask on a tick.
    std::uint64_t annotationsRevision() const;
    /// Appends a change (Annotations::…Record()). Errors: "capture.being-written" where another process records into the
    /// file, "file.not-writable". Does file work: not for the window's thread when the disk may be slow.
    base::Result<void> annotate(const QJsonObject &record);

    /// Looks for what another process has appended since; true if there is more. Not needed with CaptureWriter::reader().
    bool refresh();
    /// Another process (or this one) records into the file at this moment.
    bool isLive() const;
    /// Bytes at the end of the file that are no whole page: cut off or torn when the recorder was killed. 0 while isLive().
    std::uint64_t droppedBytes() const;
    /// One sentence each about pages that turned out to be damaged so far.
    QStringList damage() const;
    /// Bytes of the file so far, or of memory for a capture in memory only.
    std::uint64_t sizeInBytes() const;

    /// For FilterJob, Statistics and exporters: pages firstPage() to pageCount() - 1, in order. See PageView.h.
    std::size_t firstPage() const;
    std::size_t pageCount() const;
    std::size_t pageOfEntry(std::uint64_t entry) const; ///< pageCount() out of range
    std::size_t pageAtOrAfter(std::uint64_t entry) const; ///< the page with this entry, or the first one behind it
    std::uint64_t firstEntryOfPage(std::size_t index) const; ///< 0 out of range
    std::shared_ptr<const PageView> page(std::size_t index, bool withPayload = true) const;
    /// False: all entries of the page are frames, which is known without reading it.
    bool mayHaveEvents(std::size_t index) const;

private:
    std::shared_ptr<CaptureData> d;
};

} // namespace framescope::capture
