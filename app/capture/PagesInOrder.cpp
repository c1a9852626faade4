#include "PagesInOrder.h"

#include <algorithm>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace framescope::capture {

namespace {

/// State shared by run()'s threads; the mutex guards everything but the functions.
struct Shared {
    const PagesInOrder::Make &make;
    std::size_t next;   // the next page to process
    std::size_t end;
    std::size_t taking; // the next page to deliver
    std::size_t bytesAhead = 0;
    bool stopped = false;
    std::map<std::size_t, PagesInOrder::Made> done;
    std::vector<PagesInOrder::Made> spare;
    std::mutex mutex;
    std::condition_variable changed;

    bool mayBegin() const
    {
        return next == taking || (next - taking < PagesInOrder::kMostPagesAhead && bytesAhead < PagesInOrder::kMostBytesAhead);
    }

    void makeOne(std::unique_lock<std::mutex> &lock)
    {
        const std::size_t page = next++;
        PagesInOrder::Made made;
        if (!spare.empty()) {
            made = std::move(spare.back());
            spare.pop_back();
        }
        lock.unlock();
        made.bytes.resize(0);
        made.entries = made.last = 0;
        make(page, made);
        lock.lock();
        bytesAhead += std::size_t(made.bytes.size());
        done.emplace(page, std::move(made));
        changed.notify_all();
    }

    void work()
    {
        std::unique_lock lock(mutex);
        for (;;) {
            changed.wait(lock, [this] { return stopped || next >= end || mayBegin(); });
            if (stopped || next >= end)
                return;
            makeOne(lock);
        }
    }
};

} // namespace

bool PagesInOrder::run(std::size_t first, std::size_t end, const Make &make, const Take &take, unsigned threads)
{
    if (first >= end)
        return true;
    Shared shared{make, first, end, first, 0, false, {}, {}, {}, {}};
    const std::size_t wanted = threads != 0 ? threads : std::max(1u, std::thread::hardware_concurrency());
    std::vector<std::thread> workers;
    for (std::size_t i = 1; i < std::min(wanted, end - first); ++i)
        workers.emplace_back([&shared] { shared.work(); });

    bool good = true;
    {
        std::unique_lock lock(shared.mutex);
        while (good && shared.taking < end) {
            if (const auto made = shared.done.find(shared.taking); made != shared.done.end()) {
                Made page = std::move(made->second);
                shared.done.erase(made);
                lock.unlock();
                const std::size_t size = std::size_t(page.bytes.size());
                good = take(page);
                lock.lock();
                shared.bytesAhead -= size;
                ++shared.taking;
                if (std::size_t(page.bytes.capacity()) < kMostBytesAhead / kMostPagesAhead * 2)
                    shared.spare.push_back(std::move(page));
                shared.changed.notify_all();
            } else if (shared.next < end && shared.mayBegin()) {
                shared.makeOne(lock);
            } else {
                shared.changed.wait(lock);
            }
        }
        shared.stopped = true;
        shared.changed.notify_all();
    }
    for (std::thread &worker : workers)
        worker.join();
    return good;
}

} // namespace framescope::capture
