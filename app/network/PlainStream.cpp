#include "PlainStream.h"

namespace framescope::network {

PlainStream::PlainStream(qintptr descriptor)
    : m_descriptor(descriptor), m_reader(QSocketNotifier::Read), m_writer(QSocketNotifier::Write)
{
    if (m_descriptor == -1)
        return;
    m_reader.setSocket(m_descriptor);
    m_writer.setSocket(m_descriptor);
    connect(&m_reader, &QSocketNotifier::activated, this, &Stream::readable);
    connect(&m_writer, &QSocketNotifier::activated, this, [this] {
        m_writer.setEnabled(false);
        emit writable();
    });
    m_reader.setEnabled(true);
}

PlainStream::~PlainStream()
{
    closeNow();
}

Receipt PlainStream::receive(char *data, qint64 size, qint64 &count, QString &words)
{
    return receiveSome(m_descriptor, data, size, count, words);
}

qint64 PlainStream::send(const char *data, qint64 size, QString &words)
{
    const auto taken = sendSome(m_descriptor, data, size, words);
    if (taken >= 0 && taken < size)
        m_writer.setEnabled(true);
    return taken;
}

qint64 PlainStream::sendBoth(const char *first, qint64 firstSize, const char *second, qint64 secondSize, QString &words)
{
    const auto taken = network::sendBoth(m_descriptor, first, firstSize, second, secondSize, words);
    if (taken >= 0 && taken < firstSize + secondSize)
        m_writer.setEnabled(true);
    return taken;
}

void PlainStream::setReading(bool on)
{
    if (m_descriptor != -1 && m_reader.isEnabled() != on)
        m_reader.setEnabled(on);
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
    m_reader.setEnabled(false);
    m_writer.setEnabled(false);
    if (m_descriptor != -1)
        closeDescriptor(m_descriptor);
    m_descriptor = -1;
}

} // namespace framescope::network
