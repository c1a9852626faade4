#pragma once

#include "Stream.h"

#include <QSslSocket>

namespace framescope::network {

/// A TLS stream on a QSslSocket after its handshake, with bounded buffers. On the connection's thread.
class TlsStream : public Stream
{
    Q_OBJECT

public:
    explicit TlsStream(std::unique_ptr<QSslSocket> socket);
    ~TlsStream() override;

    Receipt receive(char *data, qint64 size, qint64 &count, QString &words) override;
    qint64 send(const char *data, qint64 size, QString &words) override;
    qint64 waiting() const override;
    void setReading(bool on) override { m_reading = on; }
    bool keepsUnread() const override { return m_socket->bytesAvailable() > 0; }
    void endWriting() override;
    void resetOnClose() override;
    void closeNow() override;

private:
    std::unique_ptr<QSslSocket> m_socket;
    bool m_reading = true;
};

} // namespace framescope::network
