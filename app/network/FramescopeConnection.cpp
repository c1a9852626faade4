#include "FramescopeConnection.h"

#include "Diagnosis.h"
#include "SocketTuning.h"

#include <QSslSocket>
#include <QTimerEvent>

namespace framescope::network {

namespace {

constexpr std::size_t kReadBuffer = 256 << 10;
constexpr int kReadsPerTurn = 4;               ///< then other connections have their turn
constexpr std::size_t kWriteChunk = 1 << 20;   ///< at most this much is copied where the socket takes no more
constexpr qint64 kTlsReadBuffer = 1 << 20;
constexpr qint64 kAutomaticLimit = 1 << 20;    ///< a peer that floods pings and does not read is not read either
constexpr int kLingerMs = 1'000;
constexpr quint64 kDiscardLimit = 16 << 20;

} // namespace

/// While one lives, the sink may be called; the end is told when the last one goes.
class FramescopeConnection::Busy
{
public:
    explicit Busy(FramescopeConnection &connection) : m_connection(connection) { ++connection.m_busy; }
    ~Busy()
    {
        if (--m_connection.m_busy == 0 && m_connection.m_endPending)
            m_connection.tellEnd();
    }
    Busy(const Busy &) = delete;
    Busy &operator=(const Busy &) = delete;

private:
    FramescopeConnection &m_connection;
};

FramescopeConnection::FramescopeConnection(ConnectionSink *sink, const Tuning &tuning, QObject *parent)
    : Connection(parent), m_tuning(tuning), m_sink(sink)
{
}

FramescopeConnection::~FramescopeConnection() = default;

base::MutableBytes FramescopeConnection::threadBuffer()
{
    thread_local const auto buffer = std::make_unique<std::uint8_t[]>(kReadBuffer);
    return {buffer.get(), kReadBuffer};
}

void FramescopeConnection::attach(SocketPointer socket, const protocol::EngineOptions &options)
{
    m_socket = std::move(socket);
    m_autoClose = options.autoClose;
    m_engine = std::make_unique<protocol::Engine>(options);
    auto *tls = qobject_cast<QSslSocket *>(m_socket.get());
    m_tls = tls != nullptr;
    m_socket->disconnect(this);
    connect(m_socket.get(), &QIODevice::readyRead, this, &FramescopeConnection::readSocket);
    connect(m_socket.get(), &QIODevice::bytesWritten, this, &FramescopeConnection::wrote);
    connect(m_socket.get(), &QAbstractSocket::errorOccurred, this, &FramescopeConnection::streamBroke, Qt::QueuedConnection);
    if (tls) {
        tls->setReadBufferSize(kTlsReadBuffer);
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &FramescopeConnection::wrote);
    }
}

void FramescopeConnection::adopt(SocketPointer socket, const protocol::EngineOptions &options, OpeningFacts facts, QByteArray early)
{
    m_facts = std::move(facts);
    m_bytesReceived = static_cast<quint64>(m_facts.rawRequest.size() + early.size());
    m_bytesSent = static_cast<quint64>(m_facts.response.raw.size());
    m_early = std::move(early);
    openAttached(std::move(socket), options, {});
}

void FramescopeConnection::openAttached(SocketPointer socket, const protocol::EngineOptions &options, base::MutableBytes early)
{
    const Busy busy(*this);
    attach(std::move(socket), options);
    m_state = State::Open;
    // The bytes lie in the thread's buffer, which anything that the sink does may use.
    if (!early.empty())
        m_early += base::toByteArray(early);
    m_sink->opened(m_facts, base::Clock::system().now());
    // Not from here: whoever accepts a client has no connection in its hands yet.
    if (m_state != State::Closed)
        m_resumeTimer.start(0, this);
}

bool FramescopeConnection::mayRead() const
{
    return m_socket && !m_paused && m_automaticWaiting <= kAutomaticLimit && !m_readPaceTimer.isActive();
}

void FramescopeConnection::readSocket()
{
    if (m_reading || !m_engine || !mayRead())
        return;
    const Busy busy(*this);
    m_reading = true;
    ++m_batch;
    bool more = true;
    if (!m_early.isEmpty()) {
        auto early = std::exchange(m_early, {});
        process({reinterpret_cast<std::uint8_t *>(early.data()), static_cast<std::size_t>(early.size())});
    }
    const bool paced = m_readPaceBytes > 0 && !m_ending;
    const auto buffer = threadBuffer().first(paced ? std::min(kReadBuffer, static_cast<std::size_t>(m_readPaceBytes)) : kReadBuffer);
    for (int i = 0; i < (paced ? 1 : kReadsPerTurn) && more && mayRead(); ++i) {
        const auto count = m_socket->read(reinterpret_cast<char *>(buffer.data()), static_cast<qint64>(buffer.size()));
        if (count < 0) {
            more = false;
            --m_batch;
            flush();
            ++m_batch;
            if (m_socket)
                streamBroke();
            break;
        }
        // A short read emptied the socket; asking once more would cost a system call to be told so.
        more = static_cast<std::size_t>(count) == buffer.size();
        if (count > 0) {
            m_bytesReceived += static_cast<quint64>(count);
            process(buffer.first(static_cast<std::size_t>(count)));
        }
    }
    --m_batch;
    m_reading = false;
    flush();
    if (paced && m_socket)
        m_readPaceTimer.start(m_readPaceMs, Qt::PreciseTimer, this);
    // TLS keeps what it has decrypted and does not ask twice.
    if (m_tls && more && mayRead())
        m_resumeTimer.start(0, this);
    if (m_sink && m_state != State::Closed)
        m_sink->batchEnded();
}

void FramescopeConnection::process(base::MutableBytes bytes)
{
    if (m_ending) {
        m_discarded += bytes.size();
        if (m_discarded > kDiscardLimit)
            finish(protocol::StreamEnd::Local, m_endError);
        return;
    }
    m_engine->receive(bytes, base::Clock::system().now());
    while (const auto *event = m_engine->next()) {
        deliver(*event);
        if (m_state == State::Closed || m_ending)
            return;
        // A flood of pings is answered in pieces, and a long batch of echoes is sent while it lasts.
        if (m_engine->output().size() > kWriteChunk && m_batch == 1) {
            m_batch = 0;
            flush();
            m_batch = 1;
            if (m_state == State::Closed)
                return;
        }
    }
}

void FramescopeConnection::deliver(const protocol::Event &event)
{
    using Kind = protocol::Event::Kind;
    switch (event.kind) {
    case Kind::Frame:
        m_sink->received(event, base::Clock::system().now());
        if (event.lastPiece && event.header.opcode == protocol::Opcode::Close && m_autoClose && m_state == State::Open)
            m_state = State::Closing;
        break;
    case Kind::FrameSent:
        deliverSent(event);
        break;
    case Kind::Violation:
        m_sink->violated(*event.violation, base::Clock::system().now());
        break;
    case Kind::CloseDone:
        // The server ends the stream first, so that the waiting for stray segments is its (RFC 6455 section 7.1.1).
        if (m_engine->options().role == protocol::Role::Server && m_autoClose)
            endStream({});
        break;
    case Kind::Failed:
        endStream(event.violation ? std::optional(Diagnosis::violated(*event.violation)) : std::nullopt);
        break;
    }
}

void FramescopeConnection::deliverSent(const protocol::Event &event)
{
    protocol::SentFrame frame;
    frame.header = event.header;
    frame.payload = event.payload;
    frame.completesMessage = protocol::isControl(event.header.opcode);
    frame.messageKind = event.header.opcode;
    frame.messageSize = event.payload.size();
    frame.messageWireSize = event.header.payloadLength;
    m_automaticWaiting += static_cast<qint64>(event.header.wireLength());
    m_automaticMark = m_bytesSent + static_cast<quint64>(m_engine->output().size());
    m_telling = true;
    m_sink->sent(frame, true, base::Clock::system().now());
    m_telling = false;
    if (event.header.opcode == protocol::Opcode::Close)
        closeFrameSent();
}

base::Result<void> FramescopeConnection::refuseIfNotOpen() const
{
    if (!m_engine || !m_socket || m_ending || m_state == State::Closed)
        return m_state == State::Closing || m_state == State::Closed ? Diagnosis::closing() : Diagnosis::notOpen();
    if (m_telling) {
        return base::Error{QStringLiteral("network.reentrant"), tr("Nothing can be sent from inside the report of a sent frame."), {},
                           tr("Send when the report has returned.")};
    }
    return {};
}

base::Result<void> FramescopeConnection::afterSend(base::Result<void> result)
{
    const Busy busy(*this);
    const auto now = base::Clock::system().now();
    bool closed = false;
    if (result) {
        m_telling = true;
        for (const auto &frame : m_engine->sent()) {
            closed = closed || frame.header.opcode == protocol::Opcode::Close;
            m_sink->sent(frame, false, now);
        }
        m_telling = false;
    }
    if (closed)
        closeFrameSent();
    if (m_batch == 0 || m_engine->output().size() > kWriteChunk) {
        const int batch = std::exchange(m_batch, 0);
        flush();
        m_batch = batch;
    }
    updateFull();
    return result;
}

base::Result<void> FramescopeConnection::sendMessage(protocol::Opcode kind, base::ByteView payload, std::span<const std::uint64_t> fragmentSizes)
{
    if (auto refused = refuseIfNotOpen(); !refused)
        return refused;
    return afterSend(m_engine->sendMessage(kind, payload, fragmentSizes));
}

base::Result<void> FramescopeConnection::sendPing(base::ByteView payload)
{
    if (auto refused = refuseIfNotOpen(); !refused)
        return refused;
    return afterSend(m_engine->sendPing(payload, base::Clock::system().now()));
}

base::Result<void> FramescopeConnection::sendPong(base::ByteView payload)
{
    if (auto refused = refuseIfNotOpen(); !refused)
        return refused;
    return afterSend(m_engine->sendPong(payload));
}

base::Result<void> FramescopeConnection::sendRaw(const protocol::RawFrame &frame)
{
    if (auto refused = refuseIfNotOpen(); !refused)
        return refused;
    m_engine->sendRaw(frame);
    return afterSend({});
}

base::Result<void> FramescopeConnection::sendFragment(protocol::Opcode kind, base::ByteView payload, bool first, bool last)
{
    if (auto refused = refuseIfNotOpen(); !refused)
        return refused;
    return afterSend(m_engine->sendFragment(kind, payload, first, last));
}

base::Result<void> FramescopeConnection::close(std::optional<std::uint16_t> code, base::ByteView reason)
{
    if (auto refused = refuseIfNotOpen(); !refused)
        return refused;
    return afterSend(m_engine->sendClose(code, reason));
}

void FramescopeConnection::closeFrameSent()
{
    if (m_state == State::Open)
        m_state = State::Closing;
    if (m_tuning.closeTimeoutMs > 0 && !m_closeTimer.isActive() && !m_ending)
        m_closeTimer.start(m_tuning.closeTimeoutMs, this);
}

void FramescopeConnection::abort(bool reset)
{
    if (!m_engine || m_state == State::Closed)
        return;
    const Busy busy(*this);
    if (reset && m_socket)
        resetOnClose(*m_socket);
    finish(protocol::StreamEnd::Local, m_endError);
}

qint64 FramescopeConnection::waiting() const
{
    if (!m_socket)
        return 0;
    const auto *tls = m_tls ? static_cast<const QSslSocket *>(m_socket.get()) : nullptr;
    return m_socket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

qint64 FramescopeConnection::bytesToWrite() const
{
    return waiting() + (m_engine ? static_cast<qint64>(m_engine->output().size()) : 0);
}

void FramescopeConnection::beginBatch()
{
    ++m_batch;
}

void FramescopeConnection::endBatch()
{
    if (--m_batch == 0 && m_engine) {
        const Busy busy(*this);
        flush();
    }
}

void FramescopeConnection::flush()
{
    if (!m_engine || !m_socket || m_batch > 0 || m_paceTimer.isActive())
        return;
    if (m_paceMs > 0 && m_paceBytes > 0) {
        writePaced();
        return;
    }
    while (m_socket && waiting() < static_cast<qint64>(m_tls ? kWriteChunk : 1)) {
        const auto output = m_engine->output();
        if (output.empty())
            break;
        const auto chunk = std::min(output.size(), kWriteChunk);
        const auto written = m_socket->write(reinterpret_cast<const char *>(output.data()), static_cast<qint64>(chunk));
        if (written < 0) {
            streamBroke();
            return;
        }
        m_bytesSent += static_cast<quint64>(written);
        m_engine->consumeOutput(static_cast<std::size_t>(written));
    }
    updateFull();
    endWhenFlushed();
}

void FramescopeConnection::writePaced()
{
    const auto output = m_engine->output();
    if (!output.empty()) {
        const auto chunk = std::min(output.size(), static_cast<std::size_t>(m_paceBytes));
        const auto written = m_socket->write(reinterpret_cast<const char *>(output.data()), static_cast<qint64>(chunk));
        if (written < 0) {
            streamBroke();
            return;
        }
        m_bytesSent += static_cast<quint64>(written);
        m_engine->consumeOutput(static_cast<std::size_t>(written));
        m_paceTimer.start(m_paceMs, Qt::PreciseTimer, this);
    }
    updateFull();
    endWhenFlushed();
}

void FramescopeConnection::setWritePace(qint64 bytes, int intervalMs)
{
    m_paceBytes = bytes;
    m_paceMs = bytes > 0 ? intervalMs : 0;
    m_paceTimer.stop();
    const Busy busy(*this);
    flush();
}

void FramescopeConnection::setReadPace(qint64 bytes, int intervalMs)
{
    m_readPaceBytes = bytes;
    m_readPaceMs = intervalMs;
    m_readPaceTimer.stop();
    m_resumeTimer.start(0, this);
}

void FramescopeConnection::wrote()
{
    if (!m_engine)
        return;
    const Busy busy(*this);
    flush();
}

void FramescopeConnection::updateFull()
{
    const auto pending = bytesToWrite();
    if (m_automaticWaiting > 0 && pending == 0) {
        const bool blocked = m_automaticWaiting > kAutomaticLimit;
        m_automaticWaiting = 0;
        if (blocked)
            m_resumeTimer.start(0, this);
    } else if (m_automaticWaiting > kAutomaticLimit && m_bytesSent >= m_automaticMark + static_cast<quint64>(waiting())) {
        m_automaticWaiting = 0;
        m_resumeTimer.start(0, this);
    }
    if (!m_full && pending > m_tuning.sendBufferLimit) {
        m_full = true;
    } else if (m_full && pending <= m_tuning.sendBufferLimit / 2) {
        m_full = false;
        if (m_state == State::Open)
            m_sink->writable();
    }
}

void FramescopeConnection::setReadingPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    if (!paused && m_engine)
        m_resumeTimer.start(0, this);
}

void FramescopeConnection::setAutoPong(bool on)
{
    if (m_engine)
        m_engine->setAutoPong(on);
}

void FramescopeConnection::setAutoClose(bool on)
{
    m_autoClose = on;
    if (m_engine)
        m_engine->setAutoClose(on);
}

const protocol::CloseFacts &FramescopeConnection::closeFacts() const
{
    static const protocol::CloseFacts none;
    return m_engine ? m_engine->close() : none;
}

void FramescopeConnection::timerEvent(QTimerEvent *event)
{
    const Busy busy(*this);
    const int id = event->timerId();
    if (id == m_resumeTimer.timerId()) {
        m_resumeTimer.stop();
        readSocket();
    } else if (id == m_readPaceTimer.timerId()) {
        m_readPaceTimer.stop();
        readSocket();
    } else if (id == m_paceTimer.timerId()) {
        m_paceTimer.stop();
        flush();
    } else if (id == m_lingerTimer.timerId()) {
        m_lingerTimer.stop();
        finish(protocol::StreamEnd::Local, m_endError);
    } else if (id == m_closeTimer.timerId()) {
        m_closeTimer.stop();
        if (!m_endError && !closeFacts().clean())
            m_endError = Diagnosis::closeTimeout(m_tuning.closeTimeoutMs, closeFacts());
        finish(protocol::StreamEnd::Local, m_endError);
    }
}

void FramescopeConnection::streamBroke()
{
    if (!m_socket || !m_engine || m_state == State::Closed)
        return;
    const Busy busy(*this);
    // What came before the end is read first: the error may be known before the last bytes are.
    if (m_tls && !m_reading && m_socket->bytesAvailable() > 0) {
        m_paused = false;
        readSocket();
        if (!m_socket || m_state == State::Closed)
            return;
        if (m_socket->bytesAvailable() > 0) {
            QMetaObject::invokeMethod(this, &FramescopeConnection::streamBroke, Qt::QueuedConnection);
            return;
        }
    }
    const bool orderly = m_socket->error() == QAbstractSocket::RemoteHostClosedError || m_socket->error() == QAbstractSocket::UnknownSocketError;
    const auto how = orderly ? protocol::StreamEnd::Eof : protocol::StreamEnd::Reset;
    const QString words = m_socket->errorString();
    if (m_ending) {
        finish(m_endError ? protocol::StreamEnd::Local : how, m_endError);
        return;
    }
    m_engine->receiveEnd(how);
    while (const auto *event = m_engine->next()) {
        if (event->kind == protocol::Event::Kind::Violation)
            m_sink->violated(*event->violation, base::Clock::system().now());
    }
    if (!m_endError && !m_engine->close().clean())
        m_endError = Diagnosis::streamEnded(m_engine->close(), words);
    finish(how, m_endError);
}

void FramescopeConnection::endStream(std::optional<base::Error> error)
{
    if (m_ending)
        return;
    m_ending = true;
    m_endError = std::move(error);
    m_state = State::Closing;
    m_paused = false;
    m_automaticWaiting = 0;
    m_closeTimer.stop();
    m_lingerTimer.start(kLingerMs, this);
    const int batch = std::exchange(m_batch, 0);
    flush();
    m_batch = batch;
}

void FramescopeConnection::endWhenFlushed()
{
    if (!m_ending || m_shut || !m_socket || bytesToWrite() > 0)
        return;
    m_shut = true;
    // Closing with unread bytes would send RST, which takes our last Close frame from the peer: end our side only, throw away
    // what still comes, and wait for the peer's end for a moment.
    if (m_tls)
        m_socket->disconnectFromHost();
    else if (!shutdownWriting(*m_socket))
        finish(protocol::StreamEnd::Local, m_endError);
}

void FramescopeConnection::finish(protocol::StreamEnd how, std::optional<base::Error> error)
{
    if (m_state == State::Closed)
        return;
    m_state = State::Closed;
    m_endError = std::move(error);
    m_closeTimer.stop();
    m_lingerTimer.stop();
    m_paceTimer.stop();
    m_readPaceTimer.stop();
    m_resumeTimer.stop();
    if (m_engine && m_engine->close().streamEnd == protocol::StreamEnd::None)
        m_engine->receiveEnd(how);
    m_socket.reset();
    m_endPending = true;
    if (m_busy == 0)
        tellEnd();
}

void FramescopeConnection::tellEnd()
{
    m_endPending = false;
    m_sink->batchEnded();
    m_sink->closed(closeFacts(), m_endError, base::Clock::system().now());
    m_sink->finished();
}

} // namespace framescope::network
