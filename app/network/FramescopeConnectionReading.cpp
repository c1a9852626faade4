#include "FramescopeConnection.h"

namespace framescope::network {

namespace {

constexpr std::size_t kReadBuffer = 256 << 10;
constexpr std::size_t kWorthAnotherRead = 8 << 10; ///< below, copying is cheaper than a system call
constexpr std::uint64_t kWorthLending = 4 << 10; ///< frames that are received where the sink stores them
constexpr std::size_t kReadPerTurn = 1 << 20;  ///< then other connections have their turn
constexpr quint64 kDiscardLimit = 16 << 20;
constexpr std::size_t kWriteChunk = 256 << 10; ///< so much is sent without waiting for the end of a batch; it fits into the processor's cache

} // namespace

base::MutableBytes FramescopeConnection::threadBuffer()
{
    thread_local const auto buffer = std::make_unique<std::uint8_t[]>(kReadBuffer);
    return {buffer.get(), kReadBuffer};
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
    const bool paced = m_readPaceBytes > 0 && !m_ending;
    const auto buffer = threadBuffer().first(paced ? std::min(kReadBuffer, static_cast<std::size_t>(m_readPaceBytes)) : kReadBuffer);
    bool more = true;
    for (std::size_t taken = 0; taken < (paced ? 1 : kReadPerTurn) && more && mayRead();) {
        // The rest of a large frame goes where it has to be in the end, without a copy.
        const auto room = paced || m_ending ? base::MutableBytes() : m_engine->room();
        const auto lent = room.empty() && !paced && !m_ending ? lentRoom() : base::MutableBytes();
        const auto held = m_held.size();
        const auto into = !lent.empty() ? lent.subspan(held) : room.size() >= kWorthAnotherRead ? room : buffer;
        qint64 count = 0;
        QString words;
        const auto receipt = m_stream->receive(reinterpret_cast<char *>(into.data()), static_cast<qint64>(into.size()), count, words);
        // A short read emptied the socket; asking once more would cost a system call to be told so.
        more = static_cast<std::size_t>(count) == into.size();
        if (receipt == Receipt::Data) {
            taken += static_cast<std::size_t>(count);
            m_bytesReceived += static_cast<quint64>(count);
            const bool large = !paced && m_engine->frameLength() >= kWorthLending;
            const auto hold = !large && lent.empty() ? protocol::Engine::Hold::None : more ? protocol::Engine::Hold::All : protocol::Engine::Hold::Binary;
            if (lent.empty()) {
                process(into.first(static_cast<std::size_t>(count)), hold);
                moveHeld();
            } else {
                m_sink->roomFilled(held + static_cast<std::size_t>(count));
                process(lent.first(held + static_cast<std::size_t>(count)), hold);
            }
        } else if (receipt == Receipt::Nothing) {
            if (!m_held.empty())
                releaseHeld();
        } else {
            m_now = base::Clock::system().now();
            // What was said in answer to the last bytes goes out even so: the peer may have ended its side only.
            const int batch = std::exchange(m_batch, 0);
            flush();
            m_batch = batch;
            streamEnded(receipt == Receipt::End ? protocol::StreamEnd::Eof : protocol::StreamEnd::Reset, words);
        }
    }
    --m_batch;
    m_reading = false;
    flush();
    if (paced && m_stream)
        m_readPaceTimer.start(m_readPaceMs, Qt::PreciseTimer, this);
    updateReading();
    if (m_state != State::Closed)
        m_sink->batchEnded();
}

/// Where the sink wants large frames to be read to; begins with what is held. Empty: nowhere, and nothing is held any more.
base::MutableBytes FramescopeConnection::lentRoom()
{
    const std::uint64_t frame = m_engine->frameLength();
    if (m_held.empty() && (frame < kWorthLending || frame > kReadBuffer)) {
        m_lent = {};
        return {};
    }
    auto lent = m_sink->room(m_held, static_cast<std::size_t>(frame) - m_held.size());
    if (lent.bytes.empty()) {
        releaseHeld();
        return {};
    }
    m_lent = std::move(lent);
    m_held = m_lent.bytes.first(m_held.size());
    // A frame that would not fit is not begun, for it would have to be moved: those of a stream tend to be of one size.
    const std::size_t whole = m_lent.bytes.size() - m_lent.bytes.size() % static_cast<std::size_t>(frame);
    return m_lent.bytes.first(std::min(whole, kReadBuffer + static_cast<std::size_t>(frame)));
}

/// What is held after a read to the thread's buffer, which is not ours alone, goes to the sink's room or to the engine.
void FramescopeConnection::moveHeld()
{
    if (!m_held.empty() && !lentRoom().empty())
        m_sink->roomFilled(m_held.size());
}

/// The engine takes the beginning of a frame as it is.
void FramescopeConnection::releaseHeld()
{
    if (const auto held = std::exchange(m_held, {}); !held.empty())
        process(held);
    m_lent = {};
}

void FramescopeConnection::process(base::MutableBytes bytes, protocol::Engine::Hold hold)
{
    m_held = {};
    if (m_ending) {
        m_discarded += bytes.size();
        keepUnread(bytes);
        if (m_discarded > kDiscardLimit)
            finish(protocol::StreamEnd::Local, m_endError);
        return;
    }
    // One look at the clock for all that came in one read: two of them a frame would cost more than the frame.
    m_now = base::Clock::system().now();
    m_engine->receiveHolding(bytes, m_now, hold);
    while (const auto *event = m_engine->next()) {
        if (event->kind == protocol::Event::Kind::Frame) [[likely]] {
            m_sink->received(*event, m_now);
            if (m_state == State::Closed || m_ending)
                return;
            if (event->header.opcode == protocol::Opcode::Close && event->lastPiece && m_autoClose && m_state == State::Open)
                m_state = State::Closing;
            continue;
        }
        deliver(*event);
        if (m_state == State::Closed || m_ending)
            return;
        // A flood of pings is answered in pieces. (What the sink sends goes through afterSend(), which does the same.)
        if (m_engine->output().size() > kWriteChunk && m_batch == 1) {
            m_batch = 0;
            flush();
            m_batch = 1;
            if (m_state == State::Closed)
                return;
        }
    }
    m_held = bytes.last(m_engine->held());
}

} // namespace framescope::network
