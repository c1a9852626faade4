#pragma once

#include "SocketPointer.h"
#include "SocketTuning.h"

#include <QObject>

namespace framescope::network {

/// An open byte stream, plain or TLS, for a connection on our engine. Lives on the connection's thread.
class Stream : public QObject
{
    Q_OBJECT

public:
    /// The receiver of the stream's events. It may release the stream inside any call.
    class Listener
    {
    public:
        virtual void streamReadable() = 0;
        virtual void streamWritable() = 0;
        /// A failure that receive() would not report.
        virtual void streamBroke() = 0;

    protected:
        ~Listener() = default;
    };

    using QObject::QObject;

    /// Null: none. A call rather than a signal, because every message causes one.
    void setListener(Listener *listener) { m_listener = listener; }

    /// Releases a stream: ends it at once, and deletes the object in the next turn of the event loop.
    struct Release {
        void operator()(Stream *stream) const
        {
            stream->m_listener = nullptr;
            stream->disconnect();
            stream->closeNow();
            stream->deleteLater();
        }
    };

    /// Takes over a connected socket whose buffered data has been read.
    static std::unique_ptr<Stream, Release> over(SocketPointer socket);

    virtual Receipt receive(char *data, qint64 size, qint64 &count, QString &words) = 0;
    /// Returns the bytes written, 0 if it would block (streamWritable() follows), -1 and `words` if the stream broke.
    virtual qint64 send(const char *data, qint64 size, QString &words) = 0;
    /// The same for two consecutive pieces; only if sendsBoth() is true.
    virtual qint64 sendBoth(const char *, qint64, const char *, qint64, QString &) { return 0; }
    virtual bool sendsBoth() const { return false; }
    /// Bytes accepted but not yet passed to the system.
    virtual qint64 waiting() const = 0;
    /// Enables streamReadable().
    virtual void setReading(bool on) = 0;
    /// Whether receive() may have data that streamReadable() will not announce.
    virtual bool keepsUnread() const = 0;
    /// Ends our side cleanly; the peer may continue to send.
    virtual void endWriting() = 0;
    virtual void resetOnClose() = 0;
    virtual void closeNow() = 0;

protected:
    Listener *listener() const { return m_listener; }

private:
    Listener *m_listener = nullptr;
};

using StreamPointer = std::unique_ptr<Stream, Stream::Release>;

} // namespace framescope::network
