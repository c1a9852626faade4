#include "Receiver.h"

namespace framescope::protocol {

namespace {

constexpr std::uint64_t kWorthHolding = 4096; ///< below, copying costs less than the fuss

} // namespace

/// True: what is left is the beginning of a frame that takeWholeMessage() would take once it is all there.
bool Receiver::holdRest()
{
    const auto have = static_cast<std::size_t>(m_end - m_at);
    if (have == 0 || (m_at[0] != 0x81 && m_at[0] != 0x82) || (m_at[0] == 0x81 && m_hold != Engine::Hold::All))
        return false;
    if (have >= 2 && (m_at[1] & 0x80) != m_maskBit)
        return false;
    std::uint64_t length = m_event.header.payloadLength; // while the header does not say: as the one before
    std::uint64_t frame = m_event.header.wireLength();
    if (have >= 2 && have >= FrameReader::headerSize(m_at[1])) {
        FrameReader reader;
        FrameHeader header;
        const std::uint8_t *at = m_at;
        reader.read(at, m_end, header);
        if (!FrameReader::isMinimal(header))
            return false;
        length = header.payloadLength;
        frame = header.wireLength();
    }
    if (length < kWorthHolding || length > Event::kWholeFrame || length > m_fastLimit || frame <= have)
        return false;
    m_held = have;
    m_heldFrame = frame;
    m_received -= have;
    m_end = m_at;
    return true;
}

void Receiver::closeSent()
{
    if (m_state.close.sent && m_state.close.received)
        m_pending |= PendingCloseDone;
}

} // namespace framescope::protocol
