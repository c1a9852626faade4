#pragma once

#include "SocketWatch.h"
#include "Stream.h"

namespace framescope::network {

/// A TCP stream without Qt's buffers: reads go from the system into the connection's buffer, writes from the engine's
/// output to the system, without copies in between, and a reset is distinguished from a clean end. On the connection's thread.
class PlainStream : public Stream, private SocketWatch::Listener
{
    Q_OBJECT

public:
    /// Owns the descriptor, which must be non-blocking.
    explicit PlainStream(qintptr descriptor);
    ~PlainStream() override;

    Receipt receive(char *data, qint64 size, qint64 &count, QString &words) override;
    qint64 send(const char *data, qint64 size, QString &words) override;
    qint64 sendBoth(const char *first, qint64 firstSize, const char *second, qint64 secondSize, QString &words) override;
    bool sendsBoth() const override { return true; }
    qint64 waiting() const override { return 0; }
    void setReading(bool on) override;
    bool keepsUnread() const override { return false; }
    void endWriting() override;
    void resetOnClose() override;
    void closeNow() override;

private:
    void socketReadable() override;
    void socketWritable() override;

    qintptr m_descriptor;
    SocketWatch m_watch;
};

} // namespace framescope::network
