#include "SocketWatch.h"

namespace framescope::network {

SocketWatch::SocketWatch(qintptr descriptor, Listener &listener) : m_listener(listener), m_descriptor(descriptor)
{
    if (m_descriptor == -1)
        return;
    m_dispatcher = EpollDispatcher::ofThisThread();
    if (m_dispatcher.isNull()) {
        m_reader = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
        m_writer = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Write);
        m_writer->setEnabled(false);
        QObject::connect(m_reader.get(), &QSocketNotifier::activated, m_reader.get(), [this] { m_listener.socketReadable(); });
        QObject::connect(m_writer.get(), &QSocketNotifier::activated, m_writer.get(), [this] { m_listener.socketWritable(); });
    }
    setReading(true);
}

SocketWatch::~SocketWatch()
{
    end();
}

void SocketWatch::setReading(bool on)
{
    if (m_descriptor == -1 || m_reading == on)
        return;
    m_reading = on;
    apply();
}

void SocketWatch::setWriting(bool on)
{
    if (m_descriptor == -1 || m_writing == on)
        return;
    m_writing = on;
    apply();
}

void SocketWatch::end()
{
    setReading(false);
    setWriting(false);
    m_descriptor = -1;
}

void SocketWatch::apply()
{
    if (m_reader == nullptr) {
        if (!m_dispatcher.isNull())
            m_dispatcher->setWatch(static_cast<int>(m_descriptor), m_reading || m_writing ? this : nullptr);
        return;
    }
    if (m_reader->isEnabled() != m_reading)
        m_reader->setEnabled(m_reading);
    if (m_writer->isEnabled() != m_writing)
        m_writer->setEnabled(m_writing);
}

} // namespace framescope::network
