#include "PartialFrame.h"

#include "Engine.h"
#include "FrameReader.h"

namespace framescope::protocol {

namespace {

constexpr std::uint64_t kWorthLeaving = 4096; ///< bytes of payload; below, copying costs less than the fuss
constexpr std::uint8_t kFinalText = 0x81;
constexpr std::uint8_t kFinalBinary = 0x82;

} // namespace

bool PartialFrame::take(base::ByteView rest, const FrameHeader &before, const Expected &expected)
{
    const auto have = rest.size();
    if (have == 0 || (rest[0] != kFinalBinary && !(rest[0] == kFinalText && expected.text)))
        return false;
    if (have >= 2 && (rest[1] & 0x80) != expected.maskBit)
        return false;
    FrameHeader header = before;
    if (have >= 2 && have >= FrameReader::headerSize(rest[1])) {
        FrameReader reader;
        const std::uint8_t *at = rest.data();
        reader.read(at, at + have, header);
        if (!FrameReader::isMinimal(header))
            return false;
    }
    const std::uint64_t length = header.payloadLength;
    if (length < kWorthLeaving || length > Event::kWholeFrame || length > expected.most || header.wireLength() <= have)
        return false;
    m_size = have;
    m_frameLength = header.wireLength();
    return true;
}

} // namespace framescope::protocol
