#include "TlsStream.h"

namespace framescope::network {

namespace {

constexpr qint64 kReadBuffer = 1 << 20;   ///< decrypted and not read; then TCP slows the peer down
constexpr qint64 kWriteBuffer = 512 << 10; ///< accepted and not yet passed to the system

} // namespace

TlsStream::TlsStream(std::unique_ptr<QSslSocket> socket) : m_socket(std::move(socket))
{
    m_socket->setReadBufferSize(kReadBuffer);
    connect(m_socket.get(), &QIODevice::readyRead, this, [this] {
        if (m_reading && listener() != nullptr)
            listener()->streamReadable();
    });
    connect(m_socket.get(), &QSslSocket::encryptedBytesWritten, this, [this] {
        if (listener() != nullptr)
            listener()->streamWritable();
    });
    // Queued: data before the end is read first. The end after endWriting() is clean, not an error.
    const auto ended = [this] {
        if (listener() != nullptr)
            listener()->streamBroke();
    };
    connect(m_socket.get(), &QAbstractSocket::errorOccurred, this, ended, Qt::QueuedConnection);
    connect(m_socket.get(), &QAbstractSocket::disconnected, this, ended, Qt::QueuedConnection);
}

TlsStream::~TlsStream()
{
    // QSslSocket sends a close_notify when it is destroyed; ignore its signals.
    m_socket->disconnect(this);
}

Receipt TlsStream::receive(char *data, qint64 size, qint64 &count, QString &words)
{
    count = m_socket->bytesAvailable() > 0 ? m_socket->read(data, size) : 0;
    if (count > 0)
        return Receipt::Data;
    count = 0;
    if (m_socket->state() == QAbstractSocket::ConnectedState || m_socket->state() == QAbstractSocket::ClosingState)
        return Receipt::Nothing;
    words = m_socket->errorString();
    return m_socket->error() == QAbstractSocket::RemoteHostClosedError || m_socket->error() == QAbstractSocket::UnknownSocketError
        ? Receipt::End
        : Receipt::Error;
}

qint64 TlsStream::send(const char *data, qint64 size, QString &words)
{
    const auto room = kWriteBuffer - waiting();
    if (room <= 0)
        return 0;
    const auto taken = m_socket->write(data, std::min(size, room));
    if (taken < 0)
        words = m_socket->errorString();
    return taken;
}

qint64 TlsStream::waiting() const
{
    return m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite();
}

void TlsStream::endWriting()
{
    // Deferred: inside a signal of the socket, Qt 6.4 would continue to use the TLS state that this frees.
    QMetaObject::invokeMethod(m_socket.get(), &QSslSocket::disconnectFromHost, Qt::QueuedConnection);
}

void TlsStream::resetOnClose()
{
    network::resetOnClose(m_socket->socketDescriptor());
}

void TlsStream::closeNow()
{
    m_socket->disconnect(this);
    m_socket->abort();
}

} // namespace framescope::network
