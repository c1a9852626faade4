#pragma once

#include "RecordingFile.h"

#include <chrono>
#include <condition_variable>
#include <thread>

namespace framescope::capture {

/// The pages and records that wait for a capture's file, and the thread that writes them. What cannot be written is tried again
/// until it can, or until the capture ends. Threads: as each function says.
class PageQueue
{
public:
    using Callback = std::function<void()>;
    using TroubleCallback = std::function<void(const base::Error &error)>;

    /// `most` full pages may wait. `sealOpenPage` is called by the thread when the page that is being filled has been open for
    /// `flushAfter`: it is to seal and push it.
    PageQueue(std::unique_ptr<RecordingFile> file, std::size_t most, std::chrono::milliseconds flushAfter, Callback sealOpenPage);
    /// finish(), if nobody did it.
    ~PageQueue();
    PageQueue(const PageQueue &) = delete;
    PageQueue &operator=(const PageQueue &) = delete;

    // By the thread that appends, and by sealOpenPage
    void push(std::shared_ptr<PageBuffer> page, std::size_t index);
    /// The page that is being filled has got its first entry, or is no more.
    void pageOpened();
    void pageClosed() { m_openSinceNs = 0; }
    /// The open page has been open for `flushAfter`, and may be written.
    bool isFlushDue() const;
    /// From now on the ready callback is wanted, once: when half of the queue is free, or, `whenDrained`, when no page waits. True: that
    /// is so already.
    bool askForReady(bool whenDrained);

    // By any thread
    void push(const QJsonObject &record);
    std::size_t most() const { return m_most; }
    /// Pages, the one that is being written included.
    std::size_t waiting() const { return m_waiting.load(); }
    std::uint64_t bytesWaiting() const { return m_bytesWaiting.load(); }
    /// The file's length.
    std::uint64_t bytesWritten() const { return m_written.load(); }
    /// The last write failed; it is tried again.
    bool isInTrouble() const { return m_trouble.load(); }
    /// Of the last write that failed.
    base::Error lastError() const;
    /// Entries of pages that could not be written until the end.
    std::uint64_t entriesGivenUp() const { return m_givenUp.load(); }
    void setReadyCallback(Callback callback);
    void setTroubleCallback(TroubleCallback callback);
    /// Waits until nothing waits for the file any more, or until it cannot be written.
    void flush();

    /// Writes what waits, ends the thread and closes the file; what happened to that, as RecordingFile::close(). Once, by the owner.
    std::optional<base::Error> finish();

private:
    struct Job {
        std::shared_ptr<PageBuffer> page;
        std::size_t index = 0;
    };
    using Lock = std::unique_lock<std::mutex>;

    void run();
    // By the thread, with the lock, which they let go of meanwhile
    void waitForWork(Lock &lock);
    void writePage(Lock &lock);
    void writeRecord(Lock &lock);
    void pageFailed(Lock &lock, const base::Error &error);
    void tellReady(Lock &lock);
    void report(Lock &lock, const base::Error &error);

    std::unique_ptr<RecordingFile> m_file; ///< the thread's own while it runs
    const std::size_t m_most;
    const std::chrono::milliseconds m_flushAfter;
    const Callback m_sealOpenPage;

    std::atomic<std::int64_t> m_openSinceNs = 0; ///< when the open page got its first entry; 0: it has none
    std::atomic<std::size_t> m_waiting = 0;
    std::atomic<std::uint64_t> m_bytesWaiting = 0;
    std::atomic<std::uint64_t> m_written = 0;
    std::atomic<std::uint64_t> m_givenUp = 0;
    std::atomic<bool> m_trouble = false;
    std::atomic<bool> m_idle = false;
    std::atomic<bool> m_readyWanted = false;
    std::atomic<bool> m_drainWanted = false;

    mutable std::mutex m_mutex; // everything below
    std::condition_variable m_wake;
    std::condition_variable m_calm;
    std::deque<Job> m_pages;
    std::deque<QJsonObject> m_records;
    bool m_stopping = false;
    bool m_busy = false;
    base::Error m_error;
    Callback m_onReady;
    TroubleCallback m_onTrouble;

    std::thread m_thread; // last: it uses all of the above
};

} // namespace framescope::capture
