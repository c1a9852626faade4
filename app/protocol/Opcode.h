#pragma once

#include <cstdint>
#include <string_view>

namespace framescope::protocol {

/// RFC 6455 section 5.2. Any value from 0 to 15 may occur, because everything on the wire is shown.
enum class Opcode : std::uint8_t {
    Continuation = 0x0,
    Text = 0x1,
    Binary = 0x2,
    Close = 0x8,
    Ping = 0x9,
    Pong = 0xA,
};

constexpr bool isControl(Opcode opcode) { return (static_cast<std::uint8_t>(opcode) & 0x8) != 0; }

constexpr bool isReserved(Opcode opcode)
{
    const auto value = static_cast<std::uint8_t>(opcode);
    return (value > 0x2 && value < 0x8) || value > 0xA;
}

/// "text", "binary", "continuation", "close", "ping", "pong", or "reserved-3" … "reserved-15"; stable, for JSON and filters.
std::string_view opcodeName(Opcode opcode);

} // namespace framescope::protocol
