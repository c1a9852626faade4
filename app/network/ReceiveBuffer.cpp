#include "ReceiveBuffer.h"

#include <algorithm>

namespace framescope::network {

namespace {

constexpr std::size_t kWorthAnotherRead = 8 << 10; ///< below, copying is cheaper than a system call
constexpr std::uint64_t kWorthLending = 4 << 10;   ///< frames that are received where the sink stores them

} // namespace

base::MutableBytes ReceiveBuffer::ofThread()
{
    thread_local const auto buffer = std::make_unique<std::uint8_t[]>(kThreadBuffer);
    return {buffer.get(), kThreadBuffer};
}

base::MutableBytes ReceiveBuffer::borrow(const protocol::Engine &engine, ConnectionSink &sink)
{
    const std::uint64_t frame = engine.frameLength();
    if (m_partial.empty() && (frame < kWorthLending || frame > kThreadBuffer)) {
        giveBack();
        return {};
    }
    auto lent = sink.room(m_partial, static_cast<std::size_t>(frame) - m_partial.size());
    if (lent.bytes.empty())
        return {};
    m_lent = std::move(lent);
    m_partial = m_lent.bytes.first(m_partial.size());
    // A frame that would not fit is not begun, for it would have to be moved: those of a stream tend to be of one size.
    const std::size_t whole = m_lent.bytes.size() - m_lent.bytes.size() % static_cast<std::size_t>(frame);
    return m_lent.bytes.first(std::min(whole, kThreadBuffer + static_cast<std::size_t>(frame)));
}

base::MutableBytes ReceiveBuffer::unborrowed(base::MutableBytes ofMessage, base::MutableBytes fallback)
{
    return ofMessage.size() >= kWorthAnotherRead ? ofMessage : fallback;
}

protocol::Engine::Hold ReceiveBuffer::mayLeave(const protocol::Engine &engine, bool borrowed, bool more)
{
    if (!borrowed && engine.frameLength() < kWorthLending)
        return protocol::Engine::Hold::None;
    return more ? protocol::Engine::Hold::All : protocol::Engine::Hold::Binary;
}

} // namespace framescope::network
