#pragma once

#include "network/EpollDispatcher.h"
#include "network/SocketTuning.h"

#include <QObject>
#include <QThread>

namespace framescope::ui::models {

/// The thread that owns every session and server. Created and ended by the GUI thread, which posts work to it and never waits
/// for an answer.
class IoThread
{
public:
    IoThread()
    {
        m_thread.setObjectName(QStringLiteral("framescope-io"));
        m_context.moveToThread(&m_thread);
        if (auto dispatcher = network::EpollDispatcher::make())
            m_thread.setEventDispatcher(dispatcher.release()); // the thread deletes it
        network::allowManySockets();
        m_thread.start();
    }
    ~IoThread()
    {
        // Requested from inside, so that everything posted before is still done.
        post([this] { m_thread.quit(); });
        m_thread.wait();
    }
    IoThread(const IoThread &) = delete;
    IoThread &operator=(const IoThread &) = delete;

    /// Runs `work` on the I/O thread, after everything posted before.
    template<typename Work>
    void post(Work &&work)
    {
        QMetaObject::invokeMethod(&m_context, std::forward<Work>(work), Qt::QueuedConnection);
    }
    QThread *thread() { return &m_thread; }

private:
    QThread m_thread;
    QObject m_context;
};

} // namespace framescope::ui::models
