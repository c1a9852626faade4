#pragma once

#include <QAbstractEventDispatcher>

#include <memory>

namespace framescope::network {

class SocketWatch;

/// An event loop for very many sockets, based on Linux's epoll. Qt's own dispatcher passes all sockets to
/// poll() at each turn (with 4,000 idle clients an echo took sixty times as long). Lives on the thread that it serves; wakeUp()
/// and interrupt() may be called from any.
class EpollDispatcher final : public QAbstractEventDispatcher
{
public:
    /// Null without epoll: use Qt's own dispatcher.
    static std::unique_ptr<QAbstractEventDispatcher> make();

    ~EpollDispatcher() override;

    /// Null if the calling thread runs another event loop.
    static EpollDispatcher *ofThisThread();

    /// Watches `fd` for `watch` from the next turn on; null ends it at once. One watch per descriptor.
    void setWatch(int fd, SocketWatch *watch);

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;
    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;
    void registerTimer(int timerId, qint64 interval, Qt::TimerType timerType, QObject *object) override;
    bool unregisterTimer(int timerId) override;
    bool unregisterTimers(QObject *object) override;
    QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int timerId) override;
    void wakeUp() override;
    void interrupt() override;

private:
    class Private;
    explicit EpollDispatcher(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

} // namespace framescope::network
