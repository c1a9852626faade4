#include "PageQueue.h"

#include <QJsonObject>

#include <algorithm>

namespace framescope::capture {

namespace {

using SteadyClock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr auto kRetryAfter = 500ms;

} // namespace

PageQueue::PageQueue(std::unique_ptr<RecordingFile> file, std::size_t most, std::chrono::milliseconds flushAfter, Callback sealOpenPage)
    : m_file(std::move(file)), m_most(std::max<std::size_t>(most, 2)), m_flushAfter(flushAfter), m_sealOpenPage(std::move(sealOpenPage)),
      m_written(m_file->end()), m_thread([this] { run(); })
{
}

PageQueue::~PageQueue()
{
    m_openSinceNs = 0; // whoever lets go of it wants no more of the open page
    if (m_thread.joinable())
        (void)finish();
}

void PageQueue::push(std::shared_ptr<PageBuffer> page, std::size_t index)
{
    {
        const std::lock_guard lock(m_mutex);
        m_bytesWaiting += page->header().pageLength();
        m_pages.push_back({std::move(page), index});
        ++m_waiting;
    }
    m_wake.notify_one();
}

void PageQueue::push(const QJsonObject &record)
{
    const std::lock_guard lock(m_mutex);
    m_records.push_back(record);
    m_wake.notify_one();
}

void PageQueue::pageOpened()
{
    m_openSinceNs = SteadyClock::now().time_since_epoch().count();
    if (m_idle.load()) {
        const std::lock_guard lock(m_mutex);
        m_wake.notify_one();
    }
}

bool PageQueue::isFlushDue() const
{
    const std::int64_t since = m_openSinceNs.load();
    return since != 0 && !m_trouble.load() && SteadyClock::now().time_since_epoch() >= SteadyClock::duration(since) + m_flushAfter;
}

bool PageQueue::askForReady(bool whenDrained)
{
    if (whenDrained)
        m_drainWanted = true;
    // Still wanted even if there is space again: an earlier entry may have paused the session.
    m_readyWanted = true;
    return whenDrained ? waiting() == 0 : waiting() < m_most;
}

base::Error PageQueue::lastError() const
{
    const std::lock_guard lock(m_mutex);
    return m_error;
}

void PageQueue::setReadyCallback(Callback callback)
{
    const std::lock_guard lock(m_mutex);
    m_onReady = std::move(callback);
}

void PageQueue::setTroubleCallback(TroubleCallback callback)
{
    const std::lock_guard lock(m_mutex);
    m_onTrouble = std::move(callback);
}

void PageQueue::flush()
{
    Lock lock(m_mutex);
    m_wake.notify_one();
    m_calm.wait(lock, [this] { return (m_pages.empty() && m_records.empty() && !m_busy) || m_trouble.load(); });
}

std::optional<base::Error> PageQueue::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_onReady = nullptr;
        m_wake.notify_one();
    }
    m_thread.join();
    auto lost = m_file->close();
    if (const auto news = m_file->takeNews()) {
        Lock lock(m_mutex);
        report(lock, *news);
    }
    return lost;
}

void PageQueue::run()
{
    Lock lock(m_mutex);
    for (;;) {
        waitForWork(lock);
        if (isFlushDue()) {
            lock.unlock();
            m_sealOpenPage();
            lock.lock();
        }
        m_busy = true;
        if (!m_pages.empty())
            writePage(lock);
        else if (!m_records.empty())
            writeRecord(lock);
        m_busy = false;
        if (m_pages.empty() && m_records.empty()) {
            m_calm.notify_all();
            if (m_stopping && m_openSinceNs.load() == 0)
                return;
        }
    }
}

void PageQueue::waitForWork(Lock &lock)
{
    if (!m_pages.empty() || !m_records.empty() || m_stopping)
        return;
    const std::int64_t since = m_openSinceNs.load();
    if (since != 0) {
        m_wake.wait_until(lock, SteadyClock::time_point(SteadyClock::duration(since)) + m_flushAfter);
        return;
    }
    m_idle = true;
    if (m_openSinceNs.load() == 0)
        m_wake.wait(lock);
    m_idle = false;
}

void PageQueue::writePage(Lock &lock)
{
    const Job job = m_pages.front();
    const bool hurry = m_pages.size() > std::max<std::size_t>(m_most / 4, 1);
    lock.unlock();
    const auto written = m_file->write(*job.page, job.index, hurry);
    const auto news = m_file->takeNews();
    lock.lock();
    if (news)
        report(lock, *news);
    if (!written) {
        pageFailed(lock, written.error());
        return;
    }
    m_pages.pop_front();
    m_written = m_file->end();
    m_bytesWaiting -= job.page->header().pageLength();
    --m_waiting; // last: when no page is queued, the two above are exact
    if (m_trouble.exchange(false))
        report(lock, {});
    if (m_readyWanted.load() && waiting() <= (m_drainWanted.load() ? 0 : m_most / 2))
        tellReady(lock);
}

void PageQueue::pageFailed(Lock &lock, const base::Error &error)
{
    const bool first = !m_trouble.exchange(true);
    m_error = error;
    if (first)
        report(lock, error);
    tellReady(lock); // the session continues meanwhile
    if (!m_stopping) {
        m_calm.notify_all();
        m_wake.wait_for(lock, kRetryAfter, [this] { return m_stopping; });
        return;
    }
    // The capture ends, and the disk still cannot take the queued pages.
    for (const Job &job : m_pages)
        m_givenUp += job.page->entries();
    m_waiting = 0;
    m_pages.clear();
    m_records.clear();
}

void PageQueue::writeRecord(Lock &lock)
{
    const QJsonObject record = m_records.front();
    lock.unlock();
    const auto written = m_file->write(record);
    const auto news = m_file->takeNews();
    lock.lock();
    if (news)
        report(lock, *news);
    if (written) {
        m_written = m_file->end();
        m_records.pop_front();
        return;
    }
    m_error = written.error();
    if (m_stopping)
        m_records.clear();
    else
        m_wake.wait_for(lock, kRetryAfter, [this] { return m_stopping; });
}

void PageQueue::tellReady(Lock &lock)
{
    m_drainWanted = false;
    if (!m_readyWanted.exchange(false) || !m_onReady)
        return;
    const auto callback = m_onReady;
    lock.unlock();
    callback();
    lock.lock();
}

void PageQueue::report(Lock &lock, const base::Error &error)
{
    if (!m_onTrouble)
        return;
    const auto callback = m_onTrouble;
    lock.unlock();
    callback(error);
    lock.lock();
}

} // namespace framescope::capture
