#pragma once

#include "CaptureReader.h"
#include "Entry.h"

#include <functional>

namespace framescope::capture {

/// How a capture is kept. Sizes in bytes. A plain value.
struct CaptureOptions {
    QString path;                         ///< the file; empty: in memory only
    QString program;                      ///< "framescope 0.1.0", for the file's header
    QJsonObject session;                  ///< profile without secrets, url: what Annotations::session will give
    bool keepWireBytes = false;           ///< EntryView::wire is stored too
    bool neverSlowPeer = false;           ///< a full queue loses entries (counted, labelled) instead of pausing the session
    bool pack = true;                     ///< payloads are stored with LZ4 where that makes them smaller and does not slow the recording, and once where they repeat
    bool append = false;                  ///< go on with an existing capture (after a reconnect, after a restart)
    std::uint64_t maxBytes = 0;           ///< of the file; 0: no limit. In memory: the oldest are let go (0: 256 MiB)
    std::uint64_t maxPayload = 256u << 20; ///< of one entry; more is cut and labelled FlagCut
    std::uint32_t flushMs = 250;          ///< an entry is in the file (in the system's hands) after this time at the latest
    std::uint32_t queuePages = 24;        ///< full pages that may wait for the disk, 256 KiB each
};

/// The stored log being written: takes a session's entries. append() and the other sink functions belong to one thread (the
/// session's); a thread of its own does the file work. Nothing is synced to the platter before finish(): a killed process
/// loses at most flushMs, a power cut may lose what the system had not written yet (it is noticed and said when opening).
class CaptureWriter final : public EntrySink
{
public:
    /// Errors: "file.not-writable", "capture.being-written" (another recorder has it), "capture.exists" is not one: a file
    /// that stands in the way is replaced unless `append`, in which case CaptureReader::open()'s errors apply.
    static base::Result<std::unique_ptr<CaptureWriter>> create(const CaptureOptions &options);
    ~CaptureWriter() override;

    /// Copies the entry into the current page. False: the queue to the disk is full; the entry was taken, pause until ready.
    bool append(const EntryView &entry) override;
    void batchEnded() override;
    /// The free end of the page that is being filled: a payload that was read to it is stored where it lies.
    base::LentBytes room(base::ByteView kept, std::size_t wanted) override;
    void roomFilled(std::size_t bytes) override;

    /// Called once after append() returned false, as soon as there is room again; from the writer's thread: it should only
    /// post to its own thread.
    void setReadyCallback(std::function<void()> callback);
    /// Called at most every flushMs when the log has trouble or is well again, from the writer's thread: `error` is empty then.
    void setTroubleCallback(std::function<void(const base::Error &error)> callback);

    /// For readers of this process: they see every appended entry at once.
    std::shared_ptr<CaptureReader> reader() const;

    /// Bookmarks, notes, name while recording; from any thread.
    void annotate(const QJsonObject &record);

    std::uint64_t entryCount() const;
    std::uint64_t notKeptEntries() const;
    /// How many are kept with a part of their payload only (FlagCut): it was larger than a limit, or never came whole.
    std::uint64_t cutEntries() const;
    std::uint64_t bytesWritten() const;

    /// Hands everything to the system now and waits for it.
    void flush();
    /// Flushes, syncs and closes; the error of the disk if something could not be kept. The destructor does it too.
    base::Result<void> finish();

private:
    class Private;
    explicit CaptureWriter(std::shared_ptr<Private> p);
    std::shared_ptr<Private> d;
};

} // namespace framescope::capture
