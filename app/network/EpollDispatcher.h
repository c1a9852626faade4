#pragma once

#include <QAbstractEventDispatcher>

#include <memory>

namespace framescope::network {

class SocketWatch;

/// An event loop for very many sockets: Linux's epoll asks for what has happened, where Qt's own dispatcher hands all sockets to
/// poll() at each turn (with 4,000 idle clients an echo took sixty times as long). Lives on the thread that it serves; wakeUp()
/// and interrupt() may be called from any.
class EpollDispatcher final : public QAbstractEventDispatcher
{
public:
    /// Null where there is no epoll: Qt's own dispatcher is right there.
    static std::unique_ptr<QAbstractEventDispatcher> make();

    ~EpollDispatcher() override;

    /// Null where the calling thread runs on another event loop.
    static EpollDispatcher *ofThisThread();

    /// Looks for what `watch` wants of `fd`, from the next turn on; null ends it at once. One watch a descriptor.
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
