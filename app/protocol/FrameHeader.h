#pragma once

#include "Opcode.h"

#include "base/Bytes.h"

#include <array>

namespace framescope::protocol {

/// A frame header on the wire (RFC 6455 section 5.2), including its bytes. A plain value.
struct FrameHeader {
    std::uint64_t payloadLength = 0;  ///< declared length in bytes
    std::array<std::uint8_t, 4> maskKey{}; ///< in wire order; meaningless unless masked
    std::array<std::uint8_t, 14> bytes{};  ///< the header's own bytes, `size` of them
    std::uint8_t size = 0;            ///< 2 to 14
    Opcode opcode = Opcode::Text;
    bool fin = true;
    bool rsv1 = false;
    bool rsv2 = false;
    bool rsv3 = false;
    bool masked = false;

    base::ByteView raw() const { return base::ByteView(bytes).first(size); }
    std::uint64_t wireLength() const { return size + payloadLength; }
};

/// Fills in bytes and size from the other fields. The length has its shortest form unless `lengthBytes` (0, 2 or 8) selects
/// another one (deliberately too long; 0 truncates the length to 7 bits).
void encodeHeader(FrameHeader &header, int lengthBytes = -1);

/// One line for logs and tests: "FIN RSV1 text masked 37fa213d len=5".
QString describe(const FrameHeader &header);

} // namespace framescope::protocol
