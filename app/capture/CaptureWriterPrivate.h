#pragma once

#include "BriefLock.h"
#include "BufferPool.h"
#include "CaptureData.h"
#include "CaptureWriter.h"
#include "OpenMessages.h"
#include "PayloadPacker.h"

#include <condition_variable>
#include <deque>
#include <thread>

namespace framescope::capture {

/// The writer's state: the page being filled (under m_appendMutex) and the queue to the file's thread (under m_queueMutex,
/// which may be taken inside the other but not the other way round).
class CaptureWriter::Private
{
public:
    struct Job {
        std::shared_ptr<PageBuffer> buffer;
        std::size_t index = 0;
    };
    enum class Loss : std::uint8_t { None, Queue, Disk, Limit };

    CaptureOptions options;
    std::shared_ptr<CaptureData> data = std::make_shared<CaptureData>();
    std::shared_ptr<PageFile> file;
    FileHeader header;
    // The file's thread's own once it runs
    std::uint64_t end = 0; // of the file
    std::uint64_t nextOnDisk = 1;
    std::uint64_t rowsOnDisk = 0;
    Counters totalsOnDisk;
    PayloadPacker packer;
    bool mayPack = true;
    std::thread thread;

    std::shared_ptr<BufferPool> pool = std::make_shared<BufferPool>();

    bool mayShare = true;

    BriefLock appendMutex;
    std::shared_ptr<PageBuffer> current;
    std::size_t currentIndex = 0;
    std::shared_ptr<PageBuffer> lent; // the page whose end is lent; the session's thread's own, as the next one
    std::shared_ptr<PageBuffer> next; // it was lent before it has an entry: the page after the current one
    std::atomic<std::int64_t> currentSinceNs = 0; // when the current page got its first entry; 0: it has none
    std::uint64_t entries = 0;
    std::uint64_t rows = 0;
    Counters totals;
    OpenMessages openMessages;
    Loss loss = Loss::None;
    std::uint64_t lostEntries = 0; // in this gap
    std::uint64_t lostBytes = 0;
    bool untilDrained = false; // the gap is one of the limit: it lasts until it is known what the pages that wait take
    base::Instant lastTime;
    std::atomic<std::uint64_t> notKept = 0;
    std::atomic<std::uint64_t> cut = 0;

    std::mutex queueMutex;
    std::condition_variable wake;
    std::condition_variable idle;
    std::deque<Job> queue;
    std::deque<QJsonObject> records;
    std::atomic<std::size_t> queued = 0; // pages, the one being written included
    std::atomic<std::uint64_t> queuedBytes = 0;
    std::atomic<std::uint64_t> written = 0;
    std::atomic<bool> trouble = false;
    std::atomic<bool> threadIdle = false;
    std::atomic<bool> readyWanted = false;
    std::atomic<bool> drainWanted = false; // ready means that no page waits at all
    bool stopping = false;
    bool busy = false;
    base::Error error; // the last trouble; under queueMutex
    std::function<void()> onReady;
    std::function<void(const base::Error &)> onTrouble;
    bool finished = false;
    std::optional<base::Error> lost; // the file was deleted, cut or moved; under queueMutex

    bool inMemory() const { return options.path.isEmpty(); }
    std::size_t queueLimit() const { return std::max<std::size_t>(options.queuePages, 2); }

    base::Result<void> open();
    bool append(const EntryView &entry);
    void place(const EntryView &entry);
    void placeNotKept(Loss why, bool ended);
    void endGap();
    void lose(const EntryView &entry, Loss why);
    void sealCurrent();
    void newPage(const EntryView &entry, std::size_t payloadBytes);
    base::LentBytes room(base::ByteView kept, std::size_t wanted);
    EntryAdditions additionsFor(const EntryView &entry);

    void run();
    bool flushDue();
    void pageDone(const Job &job, const PageHeader &header);
    void tellReady(std::unique_lock<std::mutex> &lock);
    void giveUp();
    base::Result<void> keepFile();
    void report(const base::Error &error);
};

} // namespace framescope::capture
