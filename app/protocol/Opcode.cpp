#include "Opcode.h"

#include <array>

namespace framescope::protocol {

std::string_view opcodeName(Opcode opcode)
{
    static constexpr std::array<std::string_view, 16> names{
        "continuation", "text", "binary", "reserved-3", "reserved-4", "reserved-5", "reserved-6", "reserved-7",
        "close", "ping", "pong", "reserved-11", "reserved-12", "reserved-13", "reserved-14", "reserved-15"};
    return names[static_cast<std::uint8_t>(opcode) & 0xf];
}

} // namespace framescope::protocol
