#pragma once

#include "EpollDispatcher.h"

#include <QPointer>
#include <QSocketNotifier>

#include <memory>

namespace framescope::network {

/// Tells when a descriptor can be read from and written to: straight from the EpollDispatcher of its thread, which spares two
/// QObjects a client and Qt's delivery of events and signals, a tenth of the time of an echo; with two QSocketNotifiers on any
/// other event loop. Lives on the thread that made it.
class SocketWatch
{
public:
    /// Who is told. It may end the watch from inside either call.
    class Listener
    {
    public:
        virtual void socketReadable() = 0;
        virtual void socketWritable() = 0;

    protected:
        ~Listener() = default;
    };

    /// Watches for reading at once; -1: nothing ever.
    SocketWatch(qintptr descriptor, Listener &listener);
    /// Must come before the descriptor is closed, or end().
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
    QPointer<EpollDispatcher> m_dispatcher; ///< weak: at the end of a thread it may be gone first
    std::unique_ptr<QSocketNotifier> m_reader; ///< both only on another event loop
    std::unique_ptr<QSocketNotifier> m_writer;
    bool m_reading = false;
    bool m_writing = false;
};

} // namespace framescope::network
