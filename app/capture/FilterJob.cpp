#include "FilterJob.h"

#include "FilterEvaluator.h"

#include <QRunnable>
#include <QThreadPool>

#include <algorithm>
#include <condition_variable>
#include <map>

namespace framescope::capture {

namespace {

std::atomic<std::uint64_t> lastId = 0;

} // namespace

/// Shared by the job and its tasks on the pool. Tasks take the next page each. Their results wait in `done` until all earlier
/// pages are done, so results stay in order.
class FilterJob::Private : public std::enable_shared_from_this<Private>
{
public:
    std::shared_ptr<CaptureReader> reader;
    Filter filter;
    FilterScope scope;
    QThreadPool *pool = nullptr;
    std::uint64_t id = ++lastId;
    std::atomic<bool> cancelled = false;
    std::atomic<std::uint64_t> scanned = 0; // all entries up to this number have been evaluated
    std::atomic<std::uint64_t> found = 0;

    std::mutex mutex;
    std::condition_variable changed;
    std::unique_ptr<FilterEvaluator> evaluator;
    std::uint64_t from = 0;            // entries of this run
    std::uint64_t to = 0;
    std::size_t nextPage = 0;
    std::size_t endPage = 0;
    std::size_t commitPage = 0;
    Undecided undecided;
    std::map<std::size_t, std::vector<std::uint64_t>> done;
    std::vector<std::uint64_t> results; // not taken yet
    int tasks = 0;
    std::function<void()> wake;

    void run();
    std::vector<std::uint64_t> evaluatePage(std::size_t index);
    void commit(std::size_t index, std::vector<std::uint64_t> &&matches);
    void wakeUp();
};

std::vector<std::uint64_t> FilterJob::Private::evaluatePage(std::size_t index)
{
    std::vector<std::uint64_t> matches;
    const auto page = reader->page(index, filter.needsPayload());
    if (!page || page->count() == 0)
        return matches;
    const std::uint64_t first = std::max(from, page->firstEntry());
    const std::uint64_t last = std::min(to, page->lastEntry());
    if (first > last)
        return matches;
    const bool whole = first == page->firstEntry() && last == page->lastEntry();
    EntryMask mask(page->count(), whole);
    for (std::uint64_t entry = first; !whole && entry <= last; ++entry)
        mask.set(std::uint32_t(entry - page->firstEntry()));
    if (const Undecided open = evaluator->evaluate(*page, mask, &cancelled)) {
        const std::unique_lock lock(mutex);
        undecided.add(open);
    }
    for (std::uint32_t i = mask.next(0); i < mask.size(); i = mask.next(i + 1))
        matches.push_back(page->firstEntry() + i);
    return matches;
}

void FilterJob::Private::run()
{
    std::unique_lock lock(mutex);
    while (!cancelled && nextPage < endPage) {
        const std::size_t index = nextPage++;
        lock.unlock();
        std::vector<std::uint64_t> matches = evaluatePage(index);
        lock.lock();
        if (!cancelled)
            commit(index, std::move(matches));
    }
    --tasks;
    changed.notify_all();
}

/// With the mutex locked.
void FilterJob::Private::commit(std::size_t index, std::vector<std::uint64_t> &&matches)
{
    done.emplace(index, std::move(matches));
    const bool wereNone = results.empty();
    for (auto next = done.begin(); next != done.end() && next->first == commitPage; next = done.erase(next), ++commitPage) {
        results.insert(results.end(), next->second.begin(), next->second.end());
        found += next->second.size();
    }
    if (commitPage == endPage) {
        scanned = to;
        wakeUp();
    } else {
        if (const auto page = reader->firstEntryOfPage(commitPage); page > 1)
            scanned = std::min(to, page - 1);
        if (wereNone && !results.empty())
            wakeUp();
    }
}

/// With the mutex locked: the callback only posts.
void FilterJob::Private::wakeUp()
{
    if (wake)
        wake();
}

FilterJob::FilterJob(std::shared_ptr<CaptureReader> reader, Filter filter, FilterScope scope, QThreadPool *pool) : d(std::make_shared<Private>())
{
    d->reader = std::move(reader);
    d->filter = std::move(filter);
    d->scope = scope;
    d->pool = pool ? pool : QThreadPool::globalInstance();
    d->scanned = std::max<std::uint64_t>(scope.first, 1) - 1;
}

FilterJob::~FilterJob()
{
    d->cancelled = true;
    std::unique_lock lock(d->mutex);
    d->wake = nullptr;
    d->changed.wait(lock, [this] { return d->tasks == 0; });
}

std::uint64_t FilterJob::id() const
{
    return d->id;
}

void FilterJob::catchUp()
{
    const std::unique_lock lock(d->mutex);
    if (d->cancelled || d->tasks > 0)
        return;
    const std::uint64_t last = std::min(d->reader->entryCount(), d->scope.last);
    if (d->scanned >= last)
        return;
    if (!d->evaluator)
        d->evaluator = std::make_unique<FilterEvaluator>(*d->reader, d->filter, d->scope.messages);
    d->from = std::max(d->scanned + 1, d->reader->firstEntry());
    d->to = last;
    d->nextPage = d->commitPage = d->reader->pageAtOrAfter(d->from);
    d->endPage = d->reader->pageAtOrAfter(last + 1);
    if (const std::size_t lastPage = d->reader->pageOfEntry(last); lastPage + 1 > d->endPage && lastPage < d->reader->pageCount())
        d->endPage = lastPage + 1;
    if (d->nextPage >= d->endPage) {
        d->scanned = last;
        return;
    }
    const auto pages = int(std::min<std::size_t>(d->endPage - d->nextPage, 1024));
    d->tasks = std::clamp(pages, 1, std::max(1, d->pool->maxThreadCount()));
    for (int i = 0; i < d->tasks; ++i)
        d->pool->start(QRunnable::create([self = d] { self->run(); }));
}

void FilterJob::cancel()
{
    d->cancelled = true;
}

bool FilterJob::isCancelled() const
{
    return d->cancelled;
}

bool FilterJob::isIdle() const
{
    const std::unique_lock lock(d->mutex);
    return d->tasks == 0;
}

std::size_t FilterJob::takeResults(std::vector<std::uint64_t> &into)
{
    const std::unique_lock lock(d->mutex);
    const std::size_t count = d->results.size();
    into.insert(into.end(), d->results.begin(), d->results.end());
    d->results.clear();
    return count;
}

Undecided FilterJob::undecided() const
{
    const std::unique_lock lock(d->mutex);
    return d->undecided;
}

std::uint64_t FilterJob::resultCount() const
{
    return d->found;
}

std::uint64_t FilterJob::scannedEntries() const
{
    return d->scanned;
}

std::uint64_t FilterJob::totalEntries() const
{
    return std::min(d->reader->entryCount(), d->scope.last);
}

void FilterJob::setWakeCallback(std::function<void()> callback)
{
    const std::unique_lock lock(d->mutex);
    d->wake = std::move(callback);
}

void FilterJob::waitForDone()
{
    std::unique_lock lock(d->mutex);
    d->changed.wait(lock, [this] { return d->tasks == 0; });
}

} // namespace framescope::capture
