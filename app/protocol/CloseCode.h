#pragma once

#include "base/Bytes.h"

#include <QString>

#include <cstdint>
#include <span>

namespace framescope::protocol {

/// A close code with its entry in IANA's registry and RFC 6455 section 7.4. Lives as long as the program.
struct CloseCodeInfo {
    std::uint16_t code;
    const char *name;     ///< "Going Away"
    const char *meaning;  ///< one plain English sentence (translated through closeCodeMeaning())
};

/// Every registered code (1000-1015, 3000, 3003, 3008, …), in order.
std::span<const CloseCodeInfo> closeCodes();

/// "Normal Closure"; for unregistered codes "Registered use (library or framework)", "Private use", "Reserved", "Invalid".
QString closeCodeName(std::uint16_t code);

/// One sentence in the user's language for any code.
QString closeCodeMeaning(std::uint16_t code);

/// RFC 6455 section 7.4: 1000-1003, 1007-1014 and 3000-4999 are allowed in a Close frame; 1005, 1006, 1015 and the rest are not.
constexpr bool mayBeOnTheWire(std::uint16_t code)
{
    return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014) || (code >= 3000 && code <= 4999);
}

constexpr std::uint16_t kNoStatus = 1005;  ///< shown when a Close frame had no code; never sent
constexpr std::uint16_t kAbnormal = 1006;  ///< shown when the stream ended without a Close frame; never sent
constexpr std::uint16_t kTlsFailure = 1015; ///< shown when TLS failed; never sent

} // namespace framescope::protocol
