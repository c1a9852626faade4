#include "EpollDispatcher.h"

#include "SocketWatch.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX

#include <QCoreApplication>
#include <QEvent>
#include <QSocketNotifier>
#include <QTimerEvent>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <limits>
#include <poll.h>
#include <set>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>
#include <unordered_map>
#include <utility>
#include <vector>

namespace framescope::network {

namespace {

constexpr std::int64_t kMs = 1'000'000;
constexpr int kEventsAtOnce = 256;

std::int64_t nowNs()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// The events for each type of notifier, as in Qt's own dispatcher.
constexpr std::array<std::uint32_t, 3> kHappened{EPOLLIN | EPOLLHUP | EPOLLERR, EPOLLOUT | EPOLLHUP | EPOLLERR, EPOLLPRI | EPOLLHUP | EPOLLERR};
constexpr std::array<std::uint32_t, 3> kAskedFor{EPOLLIN, EPOLLOUT, EPOLLPRI};

} // namespace

/// The state of an EpollDispatcher. Lives on its thread.
class EpollDispatcher::Private
{
public:
    struct Descriptor {
        std::array<QSocketNotifier *, 3> notifiers{}; ///< by QSocketNotifier::Type
        SocketWatch *watch = nullptr;                 ///< notified without Qt's events
        std::uint32_t known = 0;                      ///< the events registered with epoll
        bool dirty = false;
        bool always = false;                          ///< a file: epoll does not accept it, and it is always ready
    };
    struct Timer {
        qint64 interval = 0;
        Qt::TimerType type = Qt::CoarseTimer;
        QObject *object = nullptr;
        std::int64_t dueNs = 0;
        quint64 serial = 0;
        bool active = false; ///< its handler is on the stack
    };

    ~Private()
    {
        if (wake >= 0)
            ::close(wake);
        if (poll >= 0)
            ::close(poll);
    }

    Descriptor &at(int fd)
    {
        if (static_cast<std::size_t>(fd) >= descriptors.size())
            descriptors.resize(static_cast<std::size_t>(fd) + 1 + descriptors.size() / 2);
        return descriptors[static_cast<std::size_t>(fd)];
    }
    void touch(int fd);
    void tell(int fd);
    void tellAll();
    int timeoutMs() const;
    int fireTimers();
    int wait(int milliseconds, bool sockets);

    std::vector<Descriptor> descriptors;
    std::vector<int> dirty;
    std::vector<int> files; ///< those with `always`
    std::unordered_map<int, Timer> timers;
    std::set<std::pair<std::int64_t, int>> queue; ///< the timers, by due time
    quint64 lastSerial = 0;
    int poll = -1;
    int wake = -1;
    std::atomic<bool> woken{false}; ///< `wake` was written, or is about to be
    bool signalled = false;         ///< the last wait saw `wake` readable
    std::atomic<bool> interrupted{false};
};

/// Updates epoll at the next turn, so short changes cost nothing. Removal takes effect at once, because the
/// descriptor may be closed and its number reused before the next turn.
void EpollDispatcher::Private::touch(int fd)
{
    Descriptor &descriptor = at(fd);
    const bool any = descriptor.watch != nullptr || std::any_of(descriptor.notifiers.begin(), descriptor.notifiers.end(), [](const QSocketNotifier *each) { return each != nullptr; });
    if (!any)
        return tell(fd);
    if (!descriptor.dirty) {
        descriptor.dirty = true;
        dirty.push_back(fd);
    }
}

void EpollDispatcher::Private::tell(int fd)
{
    Descriptor &descriptor = at(fd);
    std::uint32_t wanted = 0;
    for (std::size_t type = 0; type < 3; ++type)
        wanted |= descriptor.notifiers[type] != nullptr ? kAskedFor[type] : 0;
    if (descriptor.watch != nullptr)
        wanted |= (descriptor.watch->isReading() ? EPOLLIN : 0u) | (descriptor.watch->isWriting() ? EPOLLOUT : 0u);
    if (descriptor.always) {
        if (wanted == 0) {
            files.erase(std::remove(files.begin(), files.end(), fd), files.end());
            descriptor.always = false;
        }
        return;
    }
    if (wanted == descriptor.known)
        return;
    epoll_event event{};
    event.events = wanted;
    event.data.fd = fd;
    if (wanted == 0) {
        ::epoll_ctl(poll, EPOLL_CTL_DEL, fd, &event); // may already be closed; the result does not matter
    } else {
        int result = ::epoll_ctl(poll, descriptor.known == 0 ? EPOLL_CTL_ADD : EPOLL_CTL_MOD, fd, &event);
        if (result != 0 && errno == EEXIST)
            result = ::epoll_ctl(poll, EPOLL_CTL_MOD, fd, &event);
        else if (result != 0 && errno == ENOENT)
            result = ::epoll_ctl(poll, EPOLL_CTL_ADD, fd, &event);
        if (result != 0 && errno == EPERM) {
            descriptor.always = true;
            files.push_back(fd);
            return;
        }
    }
    descriptor.known = wanted;
}

void EpollDispatcher::Private::tellAll()
{
    for (const int fd : dirty) {
        at(fd).dirty = false;
        tell(fd);
    }
    dirty.clear();
}

/// Until the next timer is due; -1: there is none.
int EpollDispatcher::Private::timeoutMs() const
{
    for (const auto &[due, id] : queue) {
        if (timers.at(id).active)
            continue;
        const std::int64_t left = due - nowNs();
        return left <= 0 ? 0 : static_cast<int>(std::min<std::int64_t>((left + kMs - 1) / kMs, std::numeric_limits<int>::max()));
    }
    return -1;
}

int EpollDispatcher::Private::fireTimers()
{
    const std::int64_t now = nowNs();
    std::vector<std::pair<int, quint64>> due;
    for (const auto &[when, id] : queue) {
        if (when > now)
            break;
        due.emplace_back(id, timers.at(id).serial);
    }
    int fired = 0;
    for (const auto &[id, serial] : due) {
        auto found = timers.find(id);
        if (found == timers.end() || found->second.serial != serial || found->second.dueNs > now || found->second.active)
            continue;
        Timer &timer = found->second;
        queue.erase({timer.dueNs, id});
        // Missed timeouts are not made up for.
        timer.dueNs += timer.interval * kMs;
        if (timer.dueNs <= now)
            timer.dueNs = now + timer.interval * kMs;
        queue.emplace(timer.dueNs, id);
        timer.active = true;
        QTimerEvent event(id);
        QCoreApplication::sendEvent(timer.object, &event);
        ++fired;
        found = timers.find(id);
        if (found != timers.end() && found->second.serial == serial)
            found->second.active = false;
    }
    return fired;
}

int EpollDispatcher::Private::wait(int milliseconds, bool sockets)
{
    if (!sockets) {
        pollfd only{wake, POLLIN, 0};
        signalled = ::poll(&only, 1, milliseconds) > 0;
        return 0;
    }
    std::array<epoll_event, kEventsAtOnce> events;
    const int count = ::epoll_wait(poll, events.data(), kEventsAtOnce, files.empty() ? milliseconds : 0);
    struct Pending {
        int fd;
        std::size_t type;
        QSocketNotifier *notifier; ///< one of the two
        SocketWatch *watch;
    };
    QVarLengthArray<Pending, kEventsAtOnce> pending;
    const auto collect = [&](int fd, std::uint32_t happened) {
        const Descriptor &descriptor = at(fd);
        for (std::size_t type = 0; type < 3; ++type) {
            if ((happened & kHappened[type]) == 0)
                continue;
            if (descriptor.notifiers[type] != nullptr)
                pending.push_back({fd, type, descriptor.notifiers[type], nullptr});
            if (descriptor.watch != nullptr && (type == 0 ? descriptor.watch->isReading() : type == 1 && descriptor.watch->isWriting()))
                pending.push_back({fd, type, nullptr, descriptor.watch});
        }
    };
    signalled = false;
    for (int i = 0; i < count; ++i) {
        const epoll_event &event = events[static_cast<std::size_t>(i)];
        if (event.data.fd == wake)
            signalled = true;
        else
            collect(event.data.fd, event.events);
    }
    for (const int fd : files)
        collect(fd, EPOLLIN | EPOLLOUT);
    int sent = 0;
    for (const Pending &each : pending) {
        // An earlier handler may have removed it.
        if (each.watch != nullptr) {
            if (at(each.fd).watch != each.watch || !(each.type == 0 ? each.watch->isReading() : each.watch->isWriting()))
                continue;
            if (each.type == 0)
                each.watch->listener().socketReadable();
            else
                each.watch->listener().socketWritable();
            ++sent;
            continue;
        }
        if (at(each.fd).notifiers[each.type] != each.notifier)
            continue;
        QEvent event(QEvent::SockAct);
        QCoreApplication::sendEvent(each.notifier, &event);
        ++sent;
    }
    return sent;
}

std::unique_ptr<QAbstractEventDispatcher> EpollDispatcher::make()
{
    auto d = std::make_unique<Private>();
    d->poll = ::epoll_create1(EPOLL_CLOEXEC);
    d->wake = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.fd = d->wake;
    if (d->poll < 0 || d->wake < 0 || ::epoll_ctl(d->poll, EPOLL_CTL_ADD, d->wake, &event) != 0)
        return nullptr;
    return std::unique_ptr<QAbstractEventDispatcher>(new EpollDispatcher(std::move(d)));
}

EpollDispatcher::EpollDispatcher(std::unique_ptr<Private> state) : d(std::move(state)) {}

EpollDispatcher::~EpollDispatcher() = default;

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    d->interrupted = false;
    emit awake();
    QCoreApplication::sendPostedEvents();

    const bool sockets = !flags.testFlag(QEventLoop::ExcludeSocketNotifiers);
    const bool mayWait = flags.testFlag(QEventLoop::WaitForMoreEvents) && !d->interrupted;
    d->tellAll();
    int timeout = 0;
    if (mayWait) {
        timeout = d->timeoutMs();
        emit aboutToBlock();
    }
    const bool wokenBefore = d->woken;
    const int sent = d->wait(timeout, sockets);
    // Handlers may have run an event loop of their own, which has seen to its wake-ups itself.
    const bool signalled = std::exchange(d->signalled, false);
    if (mayWait)
        emit awake();
    const bool woken = wokenBefore || signalled;
    if (signalled) {
        // In this order, and only for a write that was seen: a wakeUp() between the two adds nothing, and what it is about is posted
        // already, so that the next turn finds it. The other way round its write would be read away while `woken` stays set, and no later
        // wakeUp() would write again.
        std::uint64_t count = 0;
        while (::read(d->wake, &count, sizeof count) > 0) {
        }
        d->woken = false;
    }
    const int fired = d->fireTimers();
    return sent + fired > 0 || woken;
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    const int fd = static_cast<int>(notifier->socket());
    auto &place = d->at(fd).notifiers[static_cast<std::size_t>(notifier->type())];
    if (place != nullptr && place != notifier)
        qWarning("Two socket notifiers of one type for descriptor %d", fd);
    place = notifier;
    d->touch(fd);
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    const int fd = static_cast<int>(notifier->socket());
    auto &place = d->at(fd).notifiers[static_cast<std::size_t>(notifier->type())];
    if (place != notifier)
        return;
    place = nullptr;
    d->touch(fd);
}

EpollDispatcher *EpollDispatcher::ofThisThread()
{
    return dynamic_cast<EpollDispatcher *>(QAbstractEventDispatcher::instance());
}

void EpollDispatcher::setWatch(int fd, SocketWatch *watch)
{
    d->at(fd).watch = watch;
    d->touch(fd);
}

void EpollDispatcher::registerTimer(int timerId, qint64 interval, Qt::TimerType timerType, QObject *object)
{
    unregisterTimer(timerId);
    Private::Timer timer;
    timer.interval = std::max<qint64>(0, interval);
    timer.type = timerType;
    timer.object = object;
    timer.dueNs = nowNs() + timer.interval * kMs;
    timer.serial = ++d->lastSerial;
    d->timers.emplace(timerId, timer);
    d->queue.emplace(timer.dueNs, timerId);
}

bool EpollDispatcher::unregisterTimer(int timerId)
{
    const auto found = d->timers.find(timerId);
    if (found == d->timers.end())
        return false;
    d->queue.erase({found->second.dueNs, timerId});
    d->timers.erase(found);
    return true;
}

bool EpollDispatcher::unregisterTimers(QObject *object)
{
    bool any = false;
    for (auto timer = d->timers.begin(); timer != d->timers.end();) {
        if (timer->second.object != object) {
            ++timer;
            continue;
        }
        d->queue.erase({timer->second.dueNs, timer->first});
        timer = d->timers.erase(timer);
        any = true;
    }
    return any;
}

QList<QAbstractEventDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject *object) const
{
    QList<TimerInfo> infos;
    for (const auto &[id, timer] : d->timers) {
        if (timer.object == object)
            infos.append(TimerInfo(id, static_cast<int>(timer.interval), timer.type));
    }
    return infos;
}

int EpollDispatcher::remainingTime(int timerId)
{
    const auto found = d->timers.find(timerId);
    if (found == d->timers.end())
        return -1;
    return static_cast<int>(std::clamp<std::int64_t>((found->second.dueNs - nowNs() + kMs - 1) / kMs, 0, std::numeric_limits<int>::max()));
}

void EpollDispatcher::wakeUp()
{
    if (d->woken.exchange(true))
        return;
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(d->wake, &one, sizeof one);
}

void EpollDispatcher::interrupt()
{
    d->interrupted = true;
    wakeUp();
}

} // namespace framescope::network

#else

namespace framescope::network {

/// Never created without epoll.
class EpollDispatcher::Private
{
};

std::unique_ptr<QAbstractEventDispatcher> EpollDispatcher::make()
{
    return nullptr;
}

EpollDispatcher *EpollDispatcher::ofThisThread()
{
    return nullptr;
}

void EpollDispatcher::setWatch(int, SocketWatch *) {}

} // namespace framescope::network

#endif
