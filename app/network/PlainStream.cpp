#include "PlainStream.h"

namespace framescope::network {

PlainStream::PlainStream(qintptr descriptor) : m_descriptor(descriptor), m_watch(descriptor, *this) {}

PlainStream::~PlainStream()
{
    closeNow();
}

void PlainStream::socketReadable()
{
    if (listener() != nullptr)
        listener()->streamReadable();
}

void PlainStream::socketWritable()
{
    m_watch.setWriting(false);
    if (listener() != nullptr)
        listener()->streamWritable();
}

Receipt PlainStream::receive(char *data, qint64 size, qint64 &count, QString &words)
{
    return receiveSome(m_descriptor, data, size, count, words);
}

qint64 PlainStream::send(const char *data, qint64 size, QString &words)
{
    const auto taken = sendSome(m_descriptor, data, size, words);
    if (taken >= 0 && taken < size)
        m_watch.setWriting(true);
    return taken;
}

qint64 PlainStream::sendBoth(const char *first, qint64 firstSize, const char *second, qint64 secondSize, QString &words)
{
    const auto taken = network::sendBoth(m_descriptor, first, firstSize, second, secondSize, words);
    if (taken >= 0 && taken < firstSize + secondSize)
        m_watch.setWriting(true);
    return taken;
}

void PlainStream::setReading(bool on)
{
    m_watch.setReading(on);
}

void PlainStream::endWriting()
{
    shutdownWriting(m_descriptor);
}

void PlainStream::resetOnClose()
{
    network::resetOnClose(m_descriptor);
}

void PlainStream::closeNow()
{
    m_watch.end();
    if (m_descriptor != -1)
        closeDescriptor(m_descriptor);
    m_descriptor = -1;
}

} // namespace framescope::network
