#include "FramescopeConnection.h"

#include "Diagnosis.h"

#include <QTimerEvent>

#include <algorithm>
#include <limits>

namespace framescope::network {

namespace {

constexpr std::size_t kWriteChunk = 256 << 10; ///< so much is sent without waiting for the end of a batch; it fits into the processor's cache
constexpr std::size_t kWorthBorrowing = 16 << 10; ///< below, copying a payload is cheaper than a system call of its own
constexpr qint64 kAutomaticLimit = 1 << 20;    ///< a peer that floods pings and does not read is not read either
constexpr std::size_t kKeptUnread = 256;        ///< bytes behind a frame that broke a rule, to be shown
constexpr int kLingerMs = 1'000;

} // namespace

FramescopeConnection::FramescopeConnection(ConnectionSink *sink, const Tuning &tuning, QObject *parent)
    : Connection(parent), m_tuning(tuning), m_sink(sink)
{
}

FramescopeConnection::~FramescopeConnection() = default;

void FramescopeConnection::attach(SocketPointer socket, const protocol::EngineOptions &options)
{
    m_autoClose = options.autoClose;
    m_engine = std::make_unique<protocol::Engine>(options);
    m_stream = Stream::over(std::move(socket));
    m_stream->setListener(this);
}

void FramescopeConnection::streamWritable()
{
    const Busy busy(*this);
    m_mayTellDrained = true;
    flush();
    m_mayTellDrained = false;
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
    return m_stream && (!m_paused || m_broken) && m_automaticWaiting <= kAutomaticLimit && (!m_readPaceTimer.isActive() || m_ending);
}

void FramescopeConnection::updateReading()
{
    if (!m_stream)
        return;
    const bool on = mayRead();
    m_stream->setReading(on);
    if (on && m_stream->keepsUnread())
        m_resumeTimer.start(0, this);
}

void FramescopeConnection::deliver(const protocol::Event &event)
{
    using Kind = protocol::Event::Kind;
    switch (event.kind) {
    case Kind::Frame: // process() has done it
        break;
    case Kind::FrameSent:
        deliverSent(event);
        break;
    case Kind::Violation:
        m_sink->violated(*event.violation, m_now);
        break;
    case Kind::CloseDone:
        // The server ends the stream first, so that the waiting for stray segments is its (RFC 6455 section 7.1.1).
        if (m_engine->options().role == protocol::Role::Server && m_autoClose)
            endStream({});
        break;
    case Kind::Failed:
        m_failed = true;
        keepUnread(event.payload);
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
    m_sink->sent(frame, true, m_now);
    m_telling = false;
    if (event.header.opcode == protocol::Opcode::Close)
        closeFrameSent();
}

base::Result<void> FramescopeConnection::refuseIfNotOpen() const
{
    if (!m_engine || !m_stream || m_ending || m_state == State::Closed)
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
    // What is said in answer to a read goes out at its end: its time is the read's, as in process().
    const auto now = m_reading ? m_now : base::Clock::system().now();
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
    if (fragmentSizes.empty() && mayBorrow(payload))
        return sendBorrowed(kind, payload, false);
    return afterSend(m_engine->sendMessage(kind, payload, fragmentSizes));
}

base::Result<void> FramescopeConnection::sendKnownMessage(protocol::Opcode kind, base::ByteView payload)
{
    if (auto refused = refuseIfNotOpen(); !refused)
        return refused;
    if (mayBorrow(payload))
        return sendBorrowed(kind, payload, true);
    // Neither masked nor compressed it goes behind its header as it is, and need not be looked through again.
    const protocol::EngineOptions &options = m_engine->options();
    if (options.role == protocol::Role::Client || (options.deflate && payload.size() >= options.compressFrom))
        return afterSend(m_engine->sendMessage(kind, payload));
    auto made = m_engine->sendBorrowed(kind, payload, true);
    if (made)
        m_engine->appendOutput(payload);
    return afterSend(std::move(made));
}

bool FramescopeConnection::mayBorrow(base::ByteView payload) const
{
    return payload.size() >= kWorthBorrowing && m_paceMs == 0 && !m_paceTimer.isActive() && !m_broken && m_stream->sendsBoth() && m_engine->mayBorrow(payload);
}

base::Result<void> FramescopeConnection::sendBorrowed(protocol::Opcode kind, base::ByteView payload, bool knownText)
{
    const Busy busy(*this);
    auto made = m_engine->sendBorrowed(kind, payload, knownText);
    if (!made)
        return afterSend(std::move(made));
    const auto header = m_engine->output();
    QString words;
    const auto taken = m_stream->sendBoth(reinterpret_cast<const char *>(header.data()), static_cast<qint64>(header.size()),
                                          reinterpret_cast<const char *>(payload.data()), static_cast<qint64>(payload.size()), words);
    if (taken < 0) {
        m_broken = true; // reading tells the end, as in writeSome()
        m_engine->consumeOutput(header.size());
        m_resumeTimer.start(0, this);
        return afterSend({});
    }
    m_bytesSent += static_cast<quint64>(taken);
    const auto ofHeader = std::min(header.size(), static_cast<std::size_t>(taken));
    const auto rest = payload.subspan(static_cast<std::size_t>(taken) - ofHeader);
    m_engine->consumeOutput(ofHeader);
    if (!rest.empty())
        m_engine->appendOutput(rest);
    return afterSend({});
}

bool FramescopeConnection::tellWhenDrained()
{
    m_tellDrained = m_state == State::Open && bytesToWrite() > 0;
    return m_tellDrained;
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
    if (reset && m_stream)
        m_stream->resetOnClose();
    finish(protocol::StreamEnd::Local, m_endError);
}

qint64 FramescopeConnection::bytesToWrite() const
{
    return (m_stream ? m_stream->waiting() : 0) + (m_engine ? static_cast<qint64>(m_engine->output().size()) : 0);
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
    if (!m_engine || !m_stream || m_batch > 0 || m_paceTimer.isActive())
        return;
    if (m_paceMs > 0 && m_paceBytes > 0) {
        if (!m_engine->output().empty()) {
            writeSome(static_cast<std::size_t>(m_paceBytes));
            m_paceTimer.start(m_paceMs, Qt::PreciseTimer, this);
        }
    } else {
        writeSome(std::numeric_limits<std::size_t>::max());
    }
    updateFull();
    endWhenFlushed();
}

void FramescopeConnection::writeSome(std::size_t most)
{
    while (!m_broken && most > 0) {
        const auto output = m_engine->output();
        const auto size = std::min(output.size(), most);
        if (size == 0)
            return;
        QString words;
        const auto taken = m_stream->send(reinterpret_cast<const char *>(output.data()), static_cast<qint64>(size), words);
        if (taken < 0) {
            // The peer may have said why before it went: reading tells the end, after whatever there is still to read.
            m_broken = true;
            m_engine->consumeOutput(output.size());
            m_resumeTimer.start(0, this);
        }
        if (taken <= 0)
            return;
        m_bytesSent += static_cast<quint64>(taken);
        m_engine->consumeOutput(static_cast<std::size_t>(taken));
        most -= static_cast<std::size_t>(taken);
        if (static_cast<std::size_t>(taken) < size)
            return;
    }
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
    updateReading();
}

void FramescopeConnection::updateFull()
{
    const auto pending = bytesToWrite();
    if (m_automaticWaiting > 0 && pending == 0) {
        m_automaticWaiting = 0;
        updateReading();
    } else if (m_automaticWaiting > kAutomaticLimit && m_bytesSent >= m_automaticMark + static_cast<quint64>(m_stream->waiting())) {
        m_automaticWaiting = 0;
        updateReading();
    }
    if (!m_full && pending > m_tuning.sendBufferLimit) {
        m_full = true;
    } else if (m_full && pending <= m_tuning.sendBufferLimit / 2) {
        m_full = false;
        if (pending == 0)
            m_tellDrained = false;
        if (m_state == State::Open)
            m_sink->writable();
    } else if (m_tellDrained && m_mayTellDrained && pending == 0) {
        // Once a turn of the event loop, and not from inside what is sent: a fast reader would keep us here.
        m_tellDrained = false;
        m_mayTellDrained = false;
        if (m_state == State::Open)
            m_sink->writable();
    }
}

void FramescopeConnection::setReadingPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    updateReading();
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
        updateReading();
        readSocket();
    } else if (id == m_paceTimer.timerId()) {
        m_paceTimer.stop();
        m_mayTellDrained = true;
        flush();
        m_mayTellDrained = false;
    } else if (id == m_lingerTimer.timerId()) {
        m_lingerTimer.stop();
        notePeerKeptOpen(kLingerMs);
        finish(protocol::StreamEnd::Local, m_endError);
    } else if (id == m_closeTimer.timerId()) {
        m_closeTimer.stop();
        if (!m_endError && !closeFacts().clean())
            m_endError = Diagnosis::closeTimeout(m_tuning.closeTimeoutMs, closeFacts());
        notePeerKeptOpen(m_tuning.closeTimeoutMs);
        finish(protocol::StreamEnd::Local, m_endError);
    }
}

void FramescopeConnection::notePeerKeptOpen(int ms)
{
    if (m_engine && closeFacts().clean())
        m_engine->notePeerKeptOpen(ms);
}

void FramescopeConnection::streamEnded(protocol::StreamEnd how, const QString &words)
{
    if (!m_stream || m_state == State::Closed)
        return;
    const Busy busy(*this);
    releaseHeld();
    if (m_state == State::Closed)
        return;
    if (m_ending) {
        finish(m_shut ? protocol::StreamEnd::Local : how, m_endError);
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
    if (!m_ending || m_shut || !m_stream || bytesToWrite() > 0)
        return;
    m_shut = true;
    // Closing with unread bytes would send RST, which takes our last Close frame from the peer: end our side only, throw away
    // what still comes, and wait for the peer's end for a moment.
    m_stream->endWriting();
    updateReading();
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
    m_stream.reset();
    m_held = {};
    m_lent = {};
    m_endPending = true;
    if (m_busy == 0)
        tellEnd();
}

/// Of a connection that failed: bytes behind the frame that broke the rule, which nobody reads any more.
void FramescopeConnection::keepUnread(base::ByteView bytes)
{
    if (!m_failed)
        return;
    m_unread += bytes.size();
    m_unreadStart += base::toByteArray(bytes.first(std::min(bytes.size(), kKeptUnread - std::min(kKeptUnread, static_cast<std::size_t>(m_unreadStart.size())))));
}

void FramescopeConnection::tellEnd()
{
    m_endPending = false;
    if (m_endError && m_unread > 0) {
        m_endError->seen += (m_endError->seen.isEmpty() ? QString() : QStringLiteral("; "))
            + tr("%1 bytes that came behind it were not read: %2").arg(m_unread).arg(base::hexPreview(base::viewOf(m_unreadStart), kKeptUnread))
            + (m_unread > kKeptUnread ? QStringLiteral(" …") : QString());
    }
    m_sink->batchEnded();
    m_sink->closed(closeFacts(), m_endError, base::Clock::system().now());
    m_sink->finished();
}

} // namespace framescope::network
