#include "FramescopeConnection.h"

#include "Diagnosis.h"

#include <QTimerEvent>

#include <algorithm>

namespace framescope::network {

namespace {

constexpr std::size_t kWriteChunk = 256 << 10; ///< so much is sent without waiting for the end of a batch; it fits into the processor's cache
constexpr std::size_t kReadPerTurn = 1 << 20;  ///< then other connections have their turn

} // namespace

FramescopeConnection::FramescopeConnection(ConnectionSink *sink, const Tuning &tuning, QObject *parent)
    : Connection(parent), m_tuning(tuning), m_sink(sink), m_plan(tuning.closeTimeoutMs), m_level(tuning.sendBufferLimit)
{
}

FramescopeConnection::~FramescopeConnection() = default;

void FramescopeConnection::attach(SocketPointer socket, const protocol::EngineOptions &options)
{
    m_engine = std::make_unique<protocol::Engine>(options);
    m_stream = Stream::over(std::move(socket));
    m_stream->setListener(this);
}

void FramescopeConnection::streamWritable()
{
    const Busy busy(*this);
    flushInSocketTurn();
}

void FramescopeConnection::adopt(SocketPointer socket, const protocol::EngineOptions &options, OpeningFacts facts, QByteArray early)
{
    m_facts = std::move(facts);
    m_bytesReceived = static_cast<quint64>(m_facts.rawRequest.size() + early.size());
    m_writer.count(m_facts.response.raw.size());
    m_early = std::move(early);
    openAttached(std::move(socket), options, {});
}

void FramescopeConnection::openAttached(SocketPointer socket, const protocol::EngineOptions &options, base::MutableBytes early)
{
    const Busy busy(*this);
    attach(std::move(socket), options);
    m_plan.opened();
    // The bytes lie in the thread's buffer, which anything that the sink does may use.
    if (!early.empty())
        m_early += base::toByteArray(early);
    m_sink->opened(m_facts, base::Clock::system().now());
    // Not from here: whoever accepts a client has no connection in its hands yet.
    if (!m_plan.hasEnded())
        m_resume.start(0, this);
}

bool FramescopeConnection::mayRead() const
{
    return m_stream && (!m_paused || m_writer.isBroken()) && !m_replies.stopReading() && (!m_readPace.isWaiting() || m_plan.discards());
}

void FramescopeConnection::updateReading()
{
    if (!m_stream)
        return;
    const bool on = mayRead();
    m_stream->setReading(on);
    if (on && m_stream->keepsUnread())
        m_resume.start(0, this);
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
        if (m_engine->options().role == protocol::Role::Server && m_engine->options().autoClose)
            endStream({});
        break;
    case Kind::Failed:
        m_unread.failed(event.payload);
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
    m_replies.add(static_cast<qint64>(event.header.wireLength()),
                  m_writer.sent() + static_cast<quint64>(m_engine->output().size()));
    m_reporting = true;
    m_sink->sent(frame, true, m_now);
    m_reporting = false;
    if (event.header.opcode == protocol::Opcode::Close)
        closeFrameSent();
}

base::Result<void> FramescopeConnection::refuseIfNotOpen() const
{
    if (!m_engine || !m_stream || !m_plan.delivers())
        return m_plan.stage() >= ClosePlan::Stage::Closing ? Diagnosis::closing() : Diagnosis::notOpen();
    if (m_reporting) {
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
        m_reporting = true;
        for (const auto &frame : m_engine->sent()) {
            closed = closed || frame.header.opcode == protocol::Opcode::Close;
            m_sink->sent(frame, false, now);
        }
        m_reporting = false;
    }
    if (closed)
        closeFrameSent();
    if (m_batch == 0 || m_engine->output().size() > kWriteChunk)
        flushInBatch();
    updateLevel();
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
    return !m_writePace.isSet() && !m_writePace.isWaiting() && m_writer.mayBorrow(*m_stream, *m_engine, payload);
}

base::Result<void> FramescopeConnection::sendBorrowed(protocol::Opcode kind, base::ByteView payload, bool knownText)
{
    const Busy busy(*this);
    auto made = m_engine->sendBorrowed(kind, payload, knownText);
    if (!made)
        return afterSend(std::move(made));
    afterWrite(m_writer.writeBorrowed(*m_stream, *m_engine, payload));
    return afterSend({});
}

bool FramescopeConnection::tellWhenDrained()
{
    const bool waits = m_plan.isOpen() && bytesToWrite() > 0;
    m_level.setWantsDrained(waits);
    return waits;
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
    if (m_plan.closeSent() && !m_patience.isActive())
        m_patience.start(m_plan.patienceMs(), this);
}

void FramescopeConnection::abort(bool reset)
{
    if (!m_engine || m_plan.hasEnded())
        return;
    const Busy busy(*this);
    if (reset && m_stream)
        m_stream->resetOnClose();
    finish(protocol::StreamEnd::Local);
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
    if (!m_engine || !m_stream || m_batch > 0 || m_writePace.isWaiting())
        return;
    const bool some = m_writePace.isSet() && !m_engine->output().empty();
    afterWrite(m_writer.write(*m_stream, *m_engine, m_writePace.most()));
    if (some)
        m_writePace.wait(this);
    updateLevel();
    if (m_stream && m_plan.written(bytesToWrite())) {
        // Closing with unread bytes would send RST, which takes our last Close frame from the peer: end our side only, throw away
        // what still comes, and wait for the peer's end for a moment.
        m_stream->endWriting();
        updateReading();
    }
}

/// Writes although a batch is under way.
void FramescopeConnection::flushInBatch()
{
    const int batch = std::exchange(m_batch, 0);
    flush();
    m_batch = batch;
}

void FramescopeConnection::flushInSocketTurn()
{
    m_level.setSocketTurn(true);
    flush();
    m_level.setSocketTurn(false);
}

void FramescopeConnection::afterWrite(StreamWriter::Outcome outcome)
{
    // Reading shows the end, after whatever there is still to read.
    if (outcome == StreamWriter::Outcome::Broke)
        m_resume.start(0, this);
}

void FramescopeConnection::setWritePace(qint64 bytes, int intervalMs)
{
    m_writePace.set(intervalMs > 0 ? bytes : 0, intervalMs);
    const Busy busy(*this);
    flush();
}

void FramescopeConnection::setReadPace(qint64 bytes, int intervalMs)
{
    m_readPace.set(bytes, intervalMs);
    updateReading();
}

void FramescopeConnection::updateLevel()
{
    const auto inStream = m_stream ? m_stream->waiting() : 0;
    const auto waiting = inStream + static_cast<qint64>(m_engine->output().size());
    if (m_replies.update(waiting, m_writer.sent(), inStream))
        updateReading();
    if (m_level.update(waiting) && m_plan.isOpen())
        m_sink->writable();
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
    if (id == m_resume.timerId()) {
        m_resume.stop();
        readSocket();
    } else if (m_readPace.isOver(id)) {
        updateReading();
        readSocket();
    } else if (m_writePace.isOver(id)) {
        flushInSocketTurn();
    } else if (id == m_patience.timerId()) {
        m_patience.stop();
        patienceOver();
    }
}

/// The peer did not do in time what it owes at this stage.
void FramescopeConnection::patienceOver()
{
    if (closeFacts().clean())
        m_engine->notePeerKeptOpen(m_plan.patienceMs());
    else if (!m_endError && !m_plan.discards())
        m_endError = Diagnosis::closeTimeout(m_tuning.closeTimeoutMs, closeFacts());
    finish(protocol::StreamEnd::Local);
}

void FramescopeConnection::streamEnded(protocol::StreamEnd how, const QString &words)
{
    if (!m_stream || m_plan.hasEnded())
        return;
    const Busy busy(*this);
    releasePartial();
    if (m_plan.hasEnded())
        return;
    if (m_plan.discards()) {
        finish(m_plan.howItEnded(how));
        return;
    }
    m_engine->receiveEnd(how);
    while (const auto *event = m_engine->next()) {
        if (event->kind == protocol::Event::Kind::Violation)
            m_sink->violated(*event->violation, base::Clock::system().now());
    }
    if (!m_endError && !m_engine->close().clean())
        m_endError = Diagnosis::streamEnded(m_engine->close(), words);
    finish(how);
}

/// Our side is over: what waits is written, then the stream is ended.
void FramescopeConnection::endStream(std::optional<base::Error> error)
{
    if (!m_plan.finish())
        return;
    m_endError = std::move(error);
    m_paused = false;
    m_replies.clear();
    m_patience.start(m_plan.patienceMs(), this);
    flushInBatch();
}

void FramescopeConnection::finish(protocol::StreamEnd how)
{
    if (!m_plan.end())
        return;
    m_patience.stop();
    m_writePace.stop();
    m_readPace.stop();
    m_resume.stop();
    if (m_engine && m_engine->close().streamEnd == protocol::StreamEnd::None)
        m_engine->receiveEnd(how);
    m_stream.reset();
    m_buffer = {};
    if (m_busy == 0)
        reportEnd();
}

void FramescopeConnection::reportEnd()
{
    if (!m_plan.report())
        return;
    if (m_endError)
        m_unread.describe(*m_endError);
    m_sink->batchEnded();
    m_sink->closed(closeFacts(), m_endError, base::Clock::system().now());
    m_sink->finished();
}

void FramescopeConnection::readSocket()
{
    if (m_reading || !m_engine || !mayRead())
        return;
    const Busy busy(*this);
    m_reading = true;
    ++m_batch;
    if (!m_early.isEmpty()) {
        auto early = std::exchange(m_early, {});
        process({reinterpret_cast<std::uint8_t *>(early.data()), static_cast<std::size_t>(early.size())});
    }
    const bool paced = m_readPace.isSet() && !m_plan.discards();
    const quint64 before = m_bytesReceived;
    bool more = true;
    while (more && mayRead() && m_bytesReceived - before < (paced ? 1 : kReadPerTurn))
        more = readOnce(paced);
    --m_batch;
    m_reading = false;
    flush();
    if (paced && m_stream)
        m_readPace.wait(this);
    updateReading();
    if (!m_plan.hasEnded())
        m_sink->batchEnded();
}

/// One read from the stream, and what it brought. False: there is nothing more to read now.
bool FramescopeConnection::readOnce(bool paced)
{
    const auto own = ReceiveBuffer::ofThread().first(std::min(ReceiveBuffer::kThreadBuffer, paced ? m_readPace.most() : ReceiveBuffer::kThreadBuffer));
    const bool direct = !paced && m_plan.delivers();
    if (paced)
        releasePartial();
    // The rest of a large frame goes where it has to be in the end, without a copy.
    const auto ofMessage = direct ? m_engine->room() : base::MutableBytes();
    const auto borrowed = direct && ofMessage.empty() ? borrowBuffer() : base::MutableBytes();
    if (!m_stream)
        return false;
    const auto partial = borrowed.empty() ? 0 : m_buffer.partial().size();
    const auto into = borrowed.empty() ? ReceiveBuffer::unborrowed(ofMessage, own) : borrowed.subspan(partial);
    qint64 count = 0;
    QString words;
    const auto receipt = m_stream->receive(reinterpret_cast<char *>(into.data()), static_cast<qint64>(into.size()), count, words);
    // A short read emptied the socket; asking once more would cost a system call to learn that.
    const bool more = static_cast<std::size_t>(count) == into.size();
    if (receipt == Receipt::Data) {
        m_bytesReceived += static_cast<quint64>(count);
        const auto size = partial + static_cast<std::size_t>(count);
        const auto leave = paced ? protocol::Engine::Hold::None : ReceiveBuffer::mayLeave(*m_engine, !borrowed.empty(), more);
        if (!borrowed.empty()) {
            m_sink->roomFilled(size);
            process(borrowed.first(size), leave);
        } else {
            process(into.first(size), leave);
            // The thread's buffer is not ours alone.
            if (!m_buffer.partial().empty() && !borrowBuffer().empty())
                m_sink->roomFilled(m_buffer.partial().size());
        }
    } else if (receipt == Receipt::Nothing) {
        if (!m_buffer.partial().empty())
            releasePartial();
    } else {
        m_now = base::Clock::system().now();
        // What was said in answer to the last bytes goes out even so: the peer may have ended its side only.
        flushInBatch();
        streamEnded(receipt == Receipt::End ? protocol::StreamEnd::Eof : protocol::StreamEnd::Reset, words);
    }
    return more;
}

/// Where the sink wants large frames to be read to. Empty: nowhere, and no partial frame waits any more.
base::MutableBytes FramescopeConnection::borrowBuffer()
{
    const auto borrowed = m_buffer.borrow(*m_engine, *m_sink);
    if (borrowed.empty())
        releasePartial();
    return borrowed;
}

/// The engine takes the partial frame as it is.
void FramescopeConnection::releasePartial()
{
    if (const auto partial = m_buffer.takePartial(); !partial.empty())
        process(partial);
    m_buffer.giveBack();
}

void FramescopeConnection::process(base::MutableBytes bytes, protocol::Engine::Hold hold)
{
    m_buffer.setPartial({});
    if (!m_plan.delivers()) {
        if (!m_unread.discard(bytes))
            finish(protocol::StreamEnd::Local);
        return;
    }
    // One look at the clock for all that came in one read: two of them a frame would cost more than the frame.
    m_now = base::Clock::system().now();
    m_engine->receiveHolding(bytes, m_now, hold);
    while (const auto *event = m_engine->next()) {
        if (event->kind == protocol::Event::Kind::Frame) [[likely]] {
            m_sink->received(*event, m_now);
            if (!m_plan.delivers())
                return;
            if (event->header.opcode == protocol::Opcode::Close && event->lastPiece && m_engine->options().autoClose)
                m_plan.closeReceived();
            continue;
        }
        deliver(*event);
        if (!m_plan.delivers())
            return;
        // A flood of pings is answered in pieces. (What the sink sends goes through afterSend(), which does the same.)
        if (m_engine->output().size() > kWriteChunk && m_batch == 1) {
            flushInBatch();
            if (m_plan.hasEnded())
                return;
        }
    }
    m_buffer.setPartial(bytes.last(m_engine->held()));
}

} // namespace framescope::network
