#pragma once

#include "EpollDispatcher.h"

#include <QPointer>
#include <QSocketNotifier>

#include <memory>

namespace framescope::network {

/// Notifies when a descriptor is readable or writable: directly from the EpollDispatcher of its thread, which saves two
/// QObjects per client and Qt's delivery of events and signals (a tenth of the time of an echo); with two QSocketNotifiers on any
/// other event loop. Lives on the thread that created it.
class SocketWatch
{
public:
    /// The receiver. It may end the watch inside either call.
    class Listener
    {
    public:
        virtual void socketReadable() = 0;
        virtual void socketWritable() = 0;

    protected:
        ~Listener() = default;
    };

    /// Watches for reading at once; -1: never.
    SocketWatch(qintptr descriptor, Listener &listener);
    /// Must be destroyed, or end() called, before the descriptor is closed.
    ~SocketWatch();
    SocketWatch(const SocketWatch &) = delete;
    SocketWatch &operator=(const SocketWatch &) = delete;

    void setReading(bool on);
    void setWriting(bool on);
    void end();

    bool isReading() const { return m_reading; }
    bool isWriting() const { return m_writing; }
    Listener &listener() const { return m_listener; }

private:
    void apply();

    Listener &m_listener;
    qintptr m_descriptor;
    QPointer<EpollDispatcher> m_dispatcher; ///< weak: at the end of a thread it may be destroyed first
    std::unique_ptr<QSocketNotifier> m_reader; ///< both only on another event loop
    std::unique_ptr<QSocketNotifier> m_writer;
    bool m_reading = false;
    bool m_writing = false;
};

} // namespace framescope::network
