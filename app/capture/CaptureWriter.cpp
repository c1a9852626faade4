#include "CaptureWriter.h"

#include "BriefLock.h"
#include "CaptureGap.h"
#include "PageFiller.h"
#include "PageQueue.h"

#include "base/Translation.h"

namespace framescope::capture {

namespace {

constexpr std::uint64_t kMemoryBytes = std::uint64_t{256} << 20;
constexpr std::uint64_t kLimitSlack = 384 << 10; ///< data that still arrives after the session was paused: the rest of one read

FRAMESCOPE_TR("framescope::capture")

} // namespace

/// Decides for each entry whether it is recorded, and whether the session should wait. m_lock guards the page that is being filled;
/// the queue's thread takes it too, and it is always locked before the queue's lock.
class CaptureWriter::Private
{
public:
    explicit Private(const CaptureOptions &given) : options(given) {}

    base::Result<void> open();
    bool inMemory() const { return !queue; }
    bool append(const EntryView &entry);
    void sealIfDue();

    CaptureOptions options;
    std::shared_ptr<CaptureData> data = std::make_shared<CaptureData>();

    BriefLock lock;                     // guards everything below except the queue and the counter
    std::unique_ptr<PageFiller> filler;
    CaptureGap gap;
    base::Instant lastTime;
    bool finished = false;
    std::atomic<std::uint64_t> notKept = 0;

    std::unique_ptr<PageQueue> queue;   // null: memory only. Last member: its thread uses everything above

private:
    void sealed(std::shared_ptr<PageBuffer> page, std::size_t index);
    void place(const EntryView &entry);
    void placeNotKept(const QByteArray &json);
    void lose(const EntryView &entry, CaptureGap::Reason why);

    friend class CaptureWriter;
    void endGap();
};

base::Result<void> CaptureWriter::Private::open()
{
    std::unique_ptr<RecordingFile> file;
    if (options.path.isEmpty()) {
        data->startEmpty(nullptr, 0);
        if (!options.session.isEmpty())
            data->applyRecord(Annotations::sessionRecord(options.session));
    } else {
        auto opened = RecordingFile::open(options.path, options.append, options.program, options.session, data);
        if (!opened)
            return opened.error();
        file = std::move(*opened);
        file->setPacking(options.pack);
        file->setSyncing(options.sync);
    }
    const PageFiller::Options filling{options.keepWireBytes, options.pack && data->mayShare(), options.maxPayload};
    filler = std::make_unique<PageFiller>(data, filling, [this](std::shared_ptr<PageBuffer> page, std::size_t index) { sealed(std::move(page), index); });
    if (file)
        queue = std::make_unique<PageQueue>(std::move(file), options.queuePages, std::chrono::milliseconds(options.flushMs), [this] { sealIfDue(); });
    return {};
}

void CaptureWriter::Private::sealed(std::shared_ptr<PageBuffer> page, std::size_t index)
{
    if (inMemory()) {
        data->dropFirstPages(options.maxBytes != 0 ? options.maxBytes : kMemoryBytes);
        return;
    }
    queue->pageClosed();
    queue->push(std::move(page), index);
}

/// On the queue's thread.
void CaptureWriter::Private::sealIfDue()
{
    const std::lock_guard guard(lock);
    if (queue->isFlushDue())
        filler->seal();
}

void CaptureWriter::Private::place(const EntryView &entry)
{
    if (filler->place(entry) && !inMemory())
        queue->pageOpened();
}

void CaptureWriter::Private::placeNotKept(const QByteArray &json)
{
    EntryView entry;
    entry.kind = EntryKind::NotKept;
    entry.flags = 0;
    entry.time = lastTime;
    entry.payload = base::viewOf(json);
    entry.payloadLength = entry.payload.size();
    place(entry);
}

void CaptureWriter::Private::endGap()
{
    placeNotKept(gap.ending());
    gap.end();
}

void CaptureWriter::Private::lose(const EntryView &entry, CaptureGap::Reason why)
{
    if (!gap.isContinuedBy(why)) {
        if (gap.isOpen())
            endGap();
        if (why != CaptureGap::Reason::Queue)
            placeNotKept(CaptureGap::beginning(why, options.maxBytes, queue->lastError()));
        gap.begin(why);
    }
    gap.add(entry.payload.size());
    filler->countNotKept(entry.payload.size());
    ++notKept;
}

bool CaptureWriter::Private::append(const EntryView &entry)
{
    const std::lock_guard guard(lock);
    if (finished)
        return true;
    lastTime = entry.time;
    if (inMemory()) {
        place(entry);
        return true;
    }
    const std::size_t waiting = queue->waiting();
    const bool disk = queue->isInTrouble();
    const bool mayLose = disk || options.neverSlowPeer;
    const CaptureGap::Reason why = disk ? CaptureGap::Reason::Disk : CaptureGap::Reason::Queue;
    // The size of a page in the file is known only after it is packed and written. Near the limit, the session waits for queued pages;
    // if it must not be slowed, entries are lost as with a full queue. Recording stops for good when no page is queued.
    bool nearLimit = false;
    if (options.maxBytes != 0) {
        const std::uint64_t most = queue->bytesWritten() + queue->bytesWaiting() + filler->bytesInOpenPage();
        nearLimit = most >= options.maxBytes;
        if (gap.reason() == CaptureGap::Reason::Limit || (nearLimit && waiting == 0) || (!mayLose && most >= options.maxBytes + kLimitSlack)) {
            lose(entry, CaptureGap::Reason::Limit);
            return true;
        }
        if (nearLimit && mayLose) {
            lose(entry, why);
            gap.lastUntilDrained();
            return true;
        }
    }
    // Inside a gap, wait for a useful amount of space: gaps between single entries are useless.
    const std::size_t enough = gap.lastsUntilDrained() ? 0 : queue->most() / 2;
    if (mayLose && (waiting >= queue->most() || (gap.isOpen() && waiting > enough))) {
        lose(entry, why);
        return true;
    }
    if (gap.isOpen())
        endGap();
    place(entry);
    if (nearLimit && !disk)
        return queue->askForReady(true);
    if (waiting < queue->most() || disk || options.neverSlowPeer)
        return true;
    return queue->askForReady(false);
}

CaptureWriter::CaptureWriter(std::shared_ptr<Private> p) : d(std::move(p)) {}

CaptureWriter::~CaptureWriter()
{
    if (d)
        (void)finish();
}

base::Result<std::unique_ptr<CaptureWriter>> CaptureWriter::create(const CaptureOptions &options)
{
    auto p = std::make_shared<Private>(options);
    if (const auto opened = p->open(); !opened)
        return opened.error();
    std::unique_ptr<CaptureWriter> writer(new CaptureWriter(std::move(p)));
    if (!writer->d->inMemory()) {
        writer->d->data->setAnnotator([weak = std::weak_ptr(writer->d)](const QJsonObject &record) {
            if (const auto alive = weak.lock()) {
                alive->data->applyRecord(record);
                alive->queue->push(record);
            }
        });
    }
    return writer;
}

bool CaptureWriter::append(const EntryView &entry)
{
    return d->append(entry);
}

void CaptureWriter::batchEnded() {}

base::LentBytes CaptureWriter::room(base::ByteView kept, std::size_t wanted)
{
    const std::lock_guard guard(d->lock);
    if (d->finished || d->inMemory() || d->gap.isOpen() || d->queue->isInTrouble())
        return {};
    return d->filler->lend(kept, wanted);
}

void CaptureWriter::roomFilled(std::size_t bytes)
{
    d->filler->fillLent(bytes);
}

void CaptureWriter::setReadyCallback(std::function<void()> callback)
{
    if (d->queue)
        d->queue->setReadyCallback(std::move(callback));
}

void CaptureWriter::setTroubleCallback(std::function<void(const base::Error &)> callback)
{
    if (d->queue)
        d->queue->setTroubleCallback(std::move(callback));
}

std::shared_ptr<CaptureReader> CaptureWriter::reader() const
{
    return std::make_shared<CaptureReader>(d->data);
}

void CaptureWriter::annotate(const QJsonObject &record)
{
    (void)d->data->annotate(record);
}

std::uint64_t CaptureWriter::entryCount() const
{
    return d->data->published();
}

std::uint64_t CaptureWriter::cutEntries() const
{
    return d->filler->cutEntries();
}

std::uint64_t CaptureWriter::notKeptEntries() const
{
    return d->notKept.load() + (d->queue ? d->queue->entriesGivenUp() : 0);
}

std::uint64_t CaptureWriter::bytesWritten() const
{
    return d->inMemory() ? d->data->bytesInMemory() : d->queue->bytesWritten();
}

void CaptureWriter::flush()
{
    {
        const std::lock_guard guard(d->lock);
        if (d->finished || d->inMemory())
            return;
        d->filler->seal();
    }
    d->queue->flush();
}

base::Result<void> CaptureWriter::finish()
{
    {
        const std::lock_guard guard(d->lock);
        if (d->finished)
            return {};
        if (d->gap.entries() > 0)
            d->endGap();
        d->filler->seal();
        d->finished = true;
    }
    if (d->inMemory())
        return {};
    d->data->setAnnotator({});
    const std::optional<base::Error> lost = d->queue->finish();
    const std::uint64_t notKept = notKeptEntries();
    if (!lost && notKept == 0)
        return {};
    base::Error error = lost ? *lost : d->queue->lastError();
    if (error.id.isEmpty())
        error = {QStringLiteral("capture.not-kept"), tr("The capture %1 is not complete.").arg(d->options.path), QString(), tr("Raise its limit, or choose a faster disk.")};
    if (notKept > 0)
        error.seen = tr("%1 entries were not kept.").arg(notKept) + (error.seen.isEmpty() ? QString() : QLatin1Char(' ') + error.seen);
    return error;
}

} // namespace framescope::capture
