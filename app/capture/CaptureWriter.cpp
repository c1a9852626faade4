#include "CaptureWriterPrivate.h"
#include "SecondFile.h"

#include "base/NativeFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QUuid>

namespace framescope::capture {

namespace {

using SteadyClock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr std::uint64_t kMemoryBytes = std::uint64_t{256} << 20;
constexpr std::uint64_t kLimitSlack = 384 << 10; ///< what still comes after a session was told to wait: the rest of one read
constexpr auto kRetryAfter = 500ms;

QString tr(const char *text)
{
    return QCoreApplication::translate("framescope::capture", text);
}

} // namespace

base::Result<void> CaptureWriter::Private::open()
{
    if (inMemory()) {
        data->startEmpty(nullptr, 0);
        if (!options.session.isEmpty())
            data->applyRecord(Annotations::sessionRecord(options.session));
        return {};
    }
    auto opened = PageFile::open(options.path, options.append && base::NativeFile::exists(options.path) ? PageFile::Access::Append : PageFile::Access::Create);
    if (!opened)
        return opened.error();
    file = std::move(*opened);
    const bool goOn = options.append && file->size() > 0;
    if (goOn) {
        if (const auto attached = data->attach(file); !attached)
            return attached.error();
        (void)file->readAt(0, {reinterpret_cast<std::uint8_t *>(&header), sizeof header});
        data->scan(false);
        mayPack = data->mayPack();
        mayShare = data->mayShare();
        end = data->end();
        file->truncate(end);
        entries = data->published();
        rows = data->rows();
        totals = totalsOnDisk = data->counters();
        nextOnDisk = entries + 1;
        rowsOnDisk = rows;
    } else {
        if (const auto may = CaptureData::mayReplace(*file); !may)
            return may.error();
        header.createdWallNs = base::Clock::system().now().wallNs;
        const QByteArray uuid = QUuid::createUuid().toRfc4122();
        std::memcpy(header.uuid, uuid.constData(), sizeof header.uuid);
        const QByteArray program = options.program.toUtf8().left(sizeof header.program - 1);
        std::memcpy(header.program, program.constData(), std::size_t(program.size()));
        header.hash = headerHashOf(header);
        file->truncate(0);
        const base::ByteView block = bytesOf(header);
        if (const auto put = file->writeAt(0, {&block, 1}); !put)
            return put.error();
        end = sizeof header;
        data->startEmpty(file, end);
    }
    if (!options.session.isEmpty()) {
        const QJsonObject record = Annotations::sessionRecord(options.session);
        const auto put = CaptureData::writeRecord(*file, end, record, entries + 1, rows, totals);
        if (!put)
            return put.error();
        end = *put;
        data->applyRecord(record);
        data->replaceFile(file, end);
    }
    mayPack = mayPack && options.pack;
    written = end;
    thread = std::thread([this] { run(); });
    return {};
}

/// Before each write, and at the end. On the file's thread, or after it has ended; the queue is not locked.
base::Result<void> CaptureWriter::Private::keepFile()
{
    if (!SecondFile::isNeeded(*file, end))
        return {};
    auto made = SecondFile::make(*file, header, end, options.path);
    if (!made)
        return made.error();
    file = std::move(made->file);
    data->replaceFile(file, end);
    const std::lock_guard lock(queueMutex);
    lost = std::move(made->told);
    report(*lost);
    return {};
}

// The session's thread

EntryAdditions CaptureWriter::Private::additionsFor(const EntryView &entry)
{
    EntryAdditions additions;
    additions.keepWire = options.keepWireBytes;
    additions.mayShare = mayShare && options.pack;
    additions.maxPayload = std::min<std::uint64_t>(options.maxPayload, std::uint64_t{1} << 31);
    openMessages.add(entry, entries + 1, additions);
    return additions;
}

void CaptureWriter::Private::newPage(const EntryView &entry, std::size_t payloadBytes)
{
    current = std::exchange(next, nullptr);
    if (!current || !current->hasRoomFor(entry, payloadBytes))
        current = BufferPool::take(pool, payloadBytes);
    current->begin(entries + 1, rows);
    currentIndex = data->openPage(current);
}

void CaptureWriter::Private::sealCurrent()
{
    if (!current || current->isEmpty())
        return;
    current->seal(totals);
    data->closePage(currentIndex, *current, totals);
    currentSinceNs = 0;
    if (inMemory()) {
        current.reset();
        data->dropFirstPages(options.maxBytes != 0 ? options.maxBytes : kMemoryBytes);
        return;
    }
    {
        const std::lock_guard lock(queueMutex);
        queuedBytes += current->header().pageLength();
        queue.push_back({std::move(current), currentIndex});
        ++queued;
    }
    current.reset();
    wake.notify_one();
}

void CaptureWriter::Private::place(const EntryView &entry)
{
    const EntryAdditions additions = additionsFor(entry);
    const std::size_t room = entry.payload.size() + (additions.keepWire ? entry.wire.size() : 0);
    if (!current)
        newPage(entry, room);
    if (!current->append(entry, additions)) {
        sealCurrent();
        newPage(entry, room);
        current->append(entry, additions);
    }
    if (current->entries() == 1 && !inMemory()) {
        currentSinceNs = SteadyClock::now().time_since_epoch().count();
        if (threadIdle.load()) {
            const std::lock_guard lock(queueMutex);
            wake.notify_one();
        }
    }
    ++entries;
    if ((entry.flags & FlagCut) != 0 || entry.payload.size() > additions.maxPayload)
        cut.fetch_add(1, std::memory_order_relaxed);
    const bool isRow = !entry.isFrame() || (entry.flags & (FlagFragmented | FlagEndsMessage)) != FlagFragmented;
    rows += isRow ? 1 : 0;
    totals.add(entry);
    data->publish(entries, rows);
}

base::LentBytes CaptureWriter::Private::room(base::ByteView kept, std::size_t wanted)
{
    const std::lock_guard lock(appendMutex);
    if (finished || inMemory() || loss != Loss::None || trouble.load() || kept.size() + wanted > PageBuffer::kPayloadBytes)
        return {};
    PageBuffer *const page = current ? current.get() : next.get();
    if (const auto bytes = page ? page->lend(kept, wanted) : base::MutableBytes(); !bytes.empty()) {
        lent = current ? current : next;
        return {bytes, lent};
    }
    sealCurrent();
    next = BufferPool::take(pool, 0);
    const auto bytes = next->lendFromStart(kept);
    lent = next; // only now: `kept` may lie in the page that was lent before
    return {bytes, lent};
}

void CaptureWriter::Private::placeNotKept(Loss why, bool ended)
{
    QJsonObject facts;
    facts[QStringLiteral("reason")] = why == Loss::Queue ? QStringLiteral("queue-full") : why == Loss::Limit ? QStringLiteral("limit") : QStringLiteral("disk");
    QString text;
    if (ended) {
        facts[QStringLiteral("entries")] = qint64(lostEntries);
        facts[QStringLiteral("bytes")] = qint64(lostBytes);
        text = tr("%1 entries with %2 bytes of payload before this line were not kept.").arg(lostEntries).arg(lostBytes);
    } else if (why == Loss::Limit) {
        text = tr("The limit of %1 bytes for this capture is reached: what follows is not kept.").arg(options.maxBytes);
    } else {
        const std::lock_guard lock(queueMutex);
        text = error.toString();
        facts[QStringLiteral("error")] = error.id;
    }
    facts[QStringLiteral("text")] = text;
    const QByteArray json = QJsonDocument(facts).toJson(QJsonDocument::Compact);
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
    placeNotKept(loss, true);
    loss = Loss::None;
    lostEntries = lostBytes = 0;
    untilDrained = false;
}

void CaptureWriter::Private::lose(const EntryView &entry, Loss why)
{
    // What a full disk began stays its gap until there is room again; any other reason gets a line of its own.
    if (loss != why && !(loss == Loss::Disk && why == Loss::Queue)) {
        if (loss != Loss::None)
            endGap();
        if (why != Loss::Queue)
            placeNotKept(why, false);
        loss = why;
    }
    ++lostEntries;
    lostBytes += entry.payload.size();
    ++notKept;
    ++totals.notKeptEntries;
    totals.notKeptBytes += entry.payload.size();
}

bool CaptureWriter::Private::append(const EntryView &entry)
{
    const std::lock_guard lock(appendMutex);
    if (finished)
        return true;
    lastTime = entry.time;
    if (inMemory()) {
        place(entry);
        return true;
    }
    const std::size_t waiting = queued.load();
    const bool disk = trouble.load();
    const bool mayLose = disk || options.neverSlowPeer;
    const Loss gap = disk ? Loss::Disk : Loss::Queue;
    // How much a page takes is known once it is packed and written: near the limit the session waits for those under way, or,
    // where it may not be slowed, what comes meanwhile is lost as with a full queue. It ends for good when none is under way.
    bool nearLimit = false;
    if (options.maxBytes != 0) {
        const std::uint64_t most = written.load() + queuedBytes.load() + (current ? current->bytesUsed() : 0);
        nearLimit = most >= options.maxBytes;
        if (loss == Loss::Limit || (nearLimit && waiting == 0) || (!mayLose && most >= options.maxBytes + kLimitSlack)) {
            lose(entry, Loss::Limit);
            return true;
        }
        if (nearLimit && mayLose) {
            lose(entry, gap);
            untilDrained = true;
            return true;
        }
    }
    // Inside a gap, wait until there is room to speak of: a gap an entry wide tells nobody anything.
    if (mayLose && (waiting >= queueLimit() || (loss != Loss::None && waiting > (untilDrained ? 0 : queueLimit() / 2)))) {
        lose(entry, gap);
        return true;
    }
    if (loss != Loss::None)
        endGap();
    place(entry);
    if (nearLimit && !disk) {
        drainWanted = true;
        readyWanted = true;
        return queued.load() == 0;
    }
    if (waiting < queueLimit() || disk || options.neverSlowPeer)
        return true;
    // It stays wanted where there is room again by now: an entry before this one may have been told to wait.
    readyWanted = true;
    return queued.load() < queueLimit();
}

// The file's thread

bool CaptureWriter::Private::flushDue()
{
    const std::int64_t since = currentSinceNs.load();
    return since != 0 && !trouble.load() && SteadyClock::now().time_since_epoch() >= SteadyClock::duration(since) + std::chrono::milliseconds(options.flushMs);
}

void CaptureWriter::Private::run()
{
    std::unique_lock lock(queueMutex);
    for (;;) {
        if (queue.empty() && records.empty() && !stopping) {
            const std::int64_t since = currentSinceNs.load();
            if (since == 0) {
                threadIdle = true;
                if (currentSinceNs.load() == 0)
                    wake.wait(lock);
                threadIdle = false;
            } else {
                wake.wait_until(lock, SteadyClock::time_point(SteadyClock::duration(since)) + std::chrono::milliseconds(options.flushMs));
            }
        }
        if (flushDue()) {
            lock.unlock();
            {
                const std::lock_guard append(appendMutex);
                if (flushDue())
                    sealCurrent();
            }
            lock.lock();
        }
        busy = true;
        if (!queue.empty()) {
            Job job = queue.front();
            const bool hurry = queue.size() > std::max<std::size_t>(queueLimit() / 4, 1);
            lock.unlock();
            const auto sound = keepFile();
            const auto result = sound ? job.buffer->writeTo(*file, end, mayPack ? &packer : nullptr, hurry) : base::Result<PageHeader>(sound.error());
            lock.lock();
            if (result) {
                queue.pop_front();
                pageDone(job, *result);
                if (trouble.exchange(false))
                    report({});
                if (readyWanted.load() && queued.load() <= (drainWanted.load() ? 0 : queueLimit() / 2))
                    tellReady(lock);
            } else {
                const bool first = !trouble.exchange(true);
                error = result.error();
                if (first)
                    report(error);
                tellReady(lock); // the session goes on without us
                if (stopping) {
                    giveUp();
                } else {
                    idle.notify_all();
                    wake.wait_for(lock, kRetryAfter, [this] { return stopping; });
                }
            }
        } else if (!records.empty()) {
            const QJsonObject record = records.front();
            lock.unlock();
            const auto sound = keepFile();
            const auto put = sound ? CaptureData::writeRecord(*file, end, record, nextOnDisk, rowsOnDisk, totalsOnDisk) : base::Result<std::uint64_t>(sound.error());
            lock.lock();
            if (put) {
                end = *put;
                written = end;
                data->replaceFile(file, end);
                records.pop_front();
            } else {
                error = put.error();
                if (stopping)
                    records.clear();
                else
                    wake.wait_for(lock, kRetryAfter, [this] { return stopping; });
            }
        }
        busy = false;
        if (queue.empty() && records.empty()) {
            idle.notify_all();
            if (stopping && currentSinceNs.load() == 0)
                return;
        }
    }
}

/// Under queueMutex.
void CaptureWriter::Private::pageDone(const Job &job, const PageHeader &header)
{
    data->storedPage(job.index, end, header);
    end += header.pageLength();
    written = end;
    queuedBytes -= job.buffer->header().pageLength();
    --queued; // last: when no page waits, the two above are exact
    nextOnDisk = job.buffer->header().firstEntry + job.buffer->entries();
    rowsOnDisk = job.buffer->header().rowsBefore + job.buffer->rows();
    std::memcpy(static_cast<void *>(&totalsOnDisk), job.buffer->header().totals, sizeof totalsOnDisk);
}

/// Under queueMutex, which is let go of meanwhile.
void CaptureWriter::Private::tellReady(std::unique_lock<std::mutex> &lock)
{
    drainWanted = false;
    if (!readyWanted.exchange(false) || !onReady)
        return;
    const auto callback = onReady;
    lock.unlock();
    callback();
    lock.lock();
}

/// Under queueMutex: the capture ends and the disk still cannot take what waits.
void CaptureWriter::Private::giveUp()
{
    for (const Job &job : queue)
        notKept += job.buffer->entries();
    queued = 0;
    queue.clear();
    records.clear();
}

/// Under queueMutex, which is let go of meanwhile.
void CaptureWriter::Private::report(const base::Error &what)
{
    if (!onTrouble)
        return;
    const auto callback = onTrouble;
    queueMutex.unlock();
    callback(what);
    queueMutex.lock();
}

// The public face

CaptureWriter::CaptureWriter(std::shared_ptr<Private> p) : d(std::move(p)) {}

CaptureWriter::~CaptureWriter()
{
    if (d)
        (void)finish();
}

base::Result<std::unique_ptr<CaptureWriter>> CaptureWriter::create(const CaptureOptions &options)
{
    auto p = std::make_shared<Private>();
    p->options = options;
    if (const auto opened = p->open(); !opened)
        return opened.error();
    std::unique_ptr<CaptureWriter> writer(new CaptureWriter(std::move(p)));
    Private *const raw = writer->d.get();
    if (!raw->inMemory()) {
        raw->data->setAnnotator([data = std::weak_ptr(raw->data), raw](const QJsonObject &record) {
            if (const auto alive = data.lock())
                alive->applyRecord(record);
            const std::lock_guard lock(raw->queueMutex);
            raw->records.push_back(record);
            raw->wake.notify_one();
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
    return d->room(kept, wanted);
}

void CaptureWriter::roomFilled(std::size_t bytes)
{
    if (d->lent)
        d->lent->fillLent(bytes);
}

void CaptureWriter::setReadyCallback(std::function<void()> callback)
{
    const std::lock_guard lock(d->queueMutex);
    d->onReady = std::move(callback);
}

void CaptureWriter::setTroubleCallback(std::function<void(const base::Error &)> callback)
{
    const std::lock_guard lock(d->queueMutex);
    d->onTrouble = std::move(callback);
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
    return d->cut;
}

std::uint64_t CaptureWriter::notKeptEntries() const
{
    return d->notKept.load();
}

std::uint64_t CaptureWriter::bytesWritten() const
{
    return d->inMemory() ? d->data->bytesInMemory() : d->written.load();
}

void CaptureWriter::flush()
{
    {
        const std::lock_guard lock(d->appendMutex);
        if (d->finished || d->inMemory())
            return;
        d->sealCurrent();
    }
    std::unique_lock lock(d->queueMutex);
    d->wake.notify_one();
    d->idle.wait(lock, [this] { return (d->queue.empty() && d->records.empty() && !d->busy) || d->trouble.load(); });
}

base::Result<void> CaptureWriter::finish()
{
    {
        const std::lock_guard lock(d->appendMutex);
        if (d->finished)
            return {};
        if (d->lostEntries > 0)
            d->placeNotKept(d->loss, true);
        d->sealCurrent();
        d->finished = true;
    }
    if (d->inMemory())
        return {};
    d->data->setAnnotator({});
    {
        const std::lock_guard lock(d->queueMutex);
        d->stopping = true;
        d->onReady = nullptr;
        d->wake.notify_one();
    }
    d->thread.join();
    if (const auto kept = d->keepFile(); !kept && !d->lost) // since the last page
        d->lost = kept.error();
    d->file->sync();
    const bool moved = d->file->place() == PageFile::Place::Elsewhere;
    if (moved && !d->lost)
        d->lost = base::Error{QStringLiteral("capture.moved"), tr("The capture %1 was moved while it was being recorded.").arg(QDir::toNativeSeparators(d->file->path())),
                              tr("All of it is in the file, under its new name."), tr("leave a capture alone until its recording has ended.")};
    // A handle that only reads takes the place of the one that holds the lock.
    auto readable = PageFile::open(d->file->path(), PageFile::Access::Read);
    d->data->replaceFile(readable && !moved ? std::shared_ptr<PageFile>(std::move(*readable)) : nullptr, d->end);
    d->file.reset();
    if (d->lost) {
        base::Error error = *d->lost;
        if (const auto notKept = d->notKept.load(); notKept > 0)
            error.seen = tr("%1 entries were not kept.").arg(notKept) + (error.seen.isEmpty() ? QString() : QLatin1Char(' ') + error.seen);
        return error;
    }
    if (d->notKept.load() == 0)
        return {};
    base::Error error = d->error;
    if (error.id.isEmpty())
        error = {QStringLiteral("capture.not-kept"), tr("The capture %1 is not complete.").arg(d->options.path), QString(), tr("Raise its limit, or choose a faster disk.")};
    error.seen = tr("%1 entries were not kept.").arg(d->notKept.load()) + (error.seen.isEmpty() ? QString() : QStringLiteral(" ") + error.seen);
    return error;
}

} // namespace framescope::capture
