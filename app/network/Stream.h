#pragma once

#include "SocketPointer.h"
#include "SocketTuning.h"

#include <QObject>

namespace framescope::network {

/// An open stream of bytes, plain or TLS, as a connection on our engine uses it. Lives on the connection's thread.
class Stream : public QObject
{
    Q_OBJECT

public:
    /// Who is told what the stream can do. It may let go of the stream from inside any call.
    class Listener
    {
    public:
        virtual void streamReadable() = 0;
        virtual void streamWritable() = 0;
        /// Something broke that receive() would not tell.
        virtual void streamBroke() = 0;

    protected:
        ~Listener() = default;
    };

    using QObject::QObject;

    /// Null: nobody. A call rather than a signal, for it comes with every message.
    void setListener(Listener *listener) { m_listener = listener; }

    /// Ends without ceremony what is let go of: the stream at once, the object when the event loop comes round.
    struct Release {
        void operator()(Stream *stream) const
        {
            stream->m_listener = nullptr;
            stream->disconnect();
            stream->closeNow();
            stream->deleteLater();
        }
    };

    /// Takes over a connected socket, from which everything it has buffered has been read.
    static std::unique_ptr<Stream, Release> over(SocketPointer socket);

    virtual Receipt receive(char *data, qint64 size, qint64 &count, QString &words) = 0;
    /// Bytes taken, 0 if none just now (streamWritable() will tell), -1 and `words` where the stream broke.
    virtual qint64 send(const char *data, qint64 size, QString &words) = 0;
    /// The same for two pieces, one behind the other; only where sendsBoth() is true.
    virtual qint64 sendBoth(const char *, qint64, const char *, qint64, QString &) { return 0; }
    virtual bool sendsBoth() const { return false; }
    /// Bytes that were taken and are not yet with the system.
    virtual qint64 waiting() const = 0;
    /// Whether streamReadable() is wanted.
    virtual void setReading(bool on) = 0;
    /// True if receive() may still have something although streamReadable() will not tell of it.
    virtual bool keepsUnread() const = 0;
    /// Ends our side, in order; the peer's may go on.
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
