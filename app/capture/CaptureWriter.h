#pragma once

#include "CaptureReader.h"
#include "Entry.h"

#include <functional>

namespace framescope::capture {

/// How a capture is recorded. Sizes in bytes. A plain value.
struct CaptureOptions {
    QString path;                         ///< the file; empty: memory only
    QString program;                      ///< "framescope 0.1.0", for the file's header
    QJsonObject session;                  ///< profile without secrets, url: the value of Annotations::session
    bool keepWireBytes = false;           ///< also store EntryView::wire
    bool neverSlowPeer = false;           ///< a full queue loses entries (counted, labelled) instead of pausing the session
    bool pack = true;                     ///< pack payloads with LZ4 if that saves space without slowing the recording; store repeated ones once
    bool sync = true;                     ///< finish() waits until the disk has all of it; without, a power cut soon afterwards may lose entries
    bool append = false;                  ///< continue an existing capture (after a reconnect, after a restart)
    std::uint64_t maxBytes = 0;           ///< of the file; 0: no limit. In memory: the oldest are released (0: 256 MiB)
    std::uint64_t maxPayload = 256u << 20; ///< of one entry; the rest is cut and the entry gets FlagCut
    std::uint32_t flushMs = 250;          ///< the latest time after which an entry is written to the file (handed to the system)
    std::uint32_t queuePages = 24;        ///< full pages that may wait for the disk, 256 KiB each
};

/// Writes a capture: takes a session's entries. append() and the other sink functions belong to one thread (the
/// session's); the writer's own thread accesses the file. Nothing is synced to the disk before finish(): a killed process
/// loses at most flushMs, and a power cut may lose what the system had not written yet (opening detects and reports it).
class CaptureWriter final : public EntrySink
{
public:
    /// Errors: "file.not-writable", "capture.being-written" (another recorder has the file). An existing file is not an error: it
    /// is replaced unless `append` is set, in which case CaptureReader::open()'s errors apply.
    static base::Result<std::unique_ptr<CaptureWriter>> create(const CaptureOptions &options);
    ~CaptureWriter() override;

    /// Copies the entry into the current page. False: the queue to the disk is full. The entry was taken; pause until ready.
    bool append(const EntryView &entry) override;
    void batchEnded() override;
    /// The free end of the page that is being filled: a payload read into it is stored in place.
    base::LentBytes room(base::ByteView kept, std::size_t wanted) override;
    void roomFilled(std::size_t bytes) override;

    /// Called once after append() returned false, as soon as there is space again. Called from the writer's thread: it should only
    /// post to its own thread.
    void setReadyCallback(std::function<void()> callback);
    /// Called from the writer's thread, at most every flushMs, on an error and on recovery; on recovery `error` is empty.
    void setTroubleCallback(std::function<void(const base::Error &error)> callback);

    /// For readers in this process, which see every appended entry at once.
    std::shared_ptr<CaptureReader> reader() const;

    /// Changes bookmarks, notes and the name while recording; any thread.
    void annotate(const QJsonObject &record);

    std::uint64_t entryCount() const;
    std::uint64_t notKeptEntries() const;
    /// The number of entries recorded with only a part of their payload (FlagCut): it exceeded a limit, or was never complete.
    std::uint64_t cutEntries() const;
    std::uint64_t bytesWritten() const;

    /// Writes everything to the system now and waits for it.
    void flush();
    /// Flushes, syncs and closes; returns the disk's error if something could not be recorded. The destructor does it too.
    base::Result<void> finish();

private:
    class Private;
    explicit CaptureWriter(std::shared_ptr<Private> p);
    std::shared_ptr<Private> d;
};

} // namespace framescope::capture
