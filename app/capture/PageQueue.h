#pragma once

#include "RecordingFile.h"

#include <chrono>
#include <condition_variable>
#include <thread>

namespace framescope::capture {

/// The queue of pages and records for a capture's file, and the thread that writes them. A failed write is retried
/// until it succeeds or the capture ends. Threads: as stated for each function.
class PageQueue
{
public:
    using Callback = std::function<void()>;
    using TroubleCallback = std::function<void(const base::Error &error)>;

    /// Up to `most` full pages are queued. The thread calls `sealOpenPage` when the current page has been open for
    /// `flushAfter`: the callback must seal and push it.
    PageQueue(std::unique_ptr<RecordingFile> file, std::size_t most, std::chrono::milliseconds flushAfter, Callback sealOpenPage);
    /// Calls finish() if it was not called.
    ~PageQueue();
    PageQueue(const PageQueue &) = delete;
    PageQueue &operator=(const PageQueue &) = delete;

    // For the appending thread, and for sealOpenPage
    void push(std::shared_ptr<PageBuffer> page, std::size_t index);
    /// The current page got its first entry, or was sealed.
    void pageOpened();
    void pageClosed() { m_openSinceNs = 0; }
    /// Whether the open page has been open for `flushAfter` and may be written.
    bool isFlushDue() const;
    /// Requests one call of the ready callback: when half of the queue is free, or, with `whenDrained`, when it is empty. True: that
    /// is already so.
    bool askForReady(bool whenDrained);

    // By any thread
    void push(const QJsonObject &record);
    std::size_t most() const { return m_most; }
    /// Queued pages, including the one being written.
    std::size_t waiting() const { return m_waiting.load(); }
    std::uint64_t bytesWaiting() const { return m_bytesWaiting.load(); }
    /// The length of the file.
    std::uint64_t bytesWritten() const { return m_written.load(); }
    /// Whether the last write failed; it is retried.
    bool isInTrouble() const { return m_trouble.load(); }
    /// The error of the last failed write.
    base::Error lastError() const;
    /// The entries of pages that could not be written by the end.
    std::uint64_t entriesGivenUp() const { return m_givenUp.load(); }
    void setReadyCallback(Callback callback);
    void setTroubleCallback(TroubleCallback callback);
    /// Waits until the queue is empty, or until the file cannot be written.
    void flush();

    /// Writes the queue, ends the thread and closes the file; returns what RecordingFile::close() returns. Once, by the owner.
    std::optional<base::Error> finish();

private:
    struct Job {
        std::shared_ptr<PageBuffer> page;
        std::size_t index = 0;
    };
    using Lock = std::unique_lock<std::mutex>;

    void run();
    // For the thread, with the lock, which they release meanwhile
    void waitForWork(Lock &lock);
    void writePage(Lock &lock);
    void writeRecord(Lock &lock);
    void pageFailed(Lock &lock, const base::Error &error);
    void tellReady(Lock &lock);
    void report(Lock &lock, const base::Error &error);

    std::unique_ptr<RecordingFile> m_file; ///< owned by the thread while it runs
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

    mutable std::mutex m_mutex; // guards everything below
    std::condition_variable m_wake;
    std::condition_variable m_calm;
    std::deque<Job> m_pages;
    std::deque<QJsonObject> m_records;
    bool m_stopping = false;
    bool m_busy = false;
    base::Error m_error;
    Callback m_onReady;
    TroubleCallback m_onTrouble;

    std::thread m_thread; // last member: it uses everything above
};

} // namespace framescope::capture
