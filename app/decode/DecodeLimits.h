#pragma once

#include <cstddef>
#include <cstdint>

/// What decoders stop at, whatever a peer sends. Each limit that bites is a Fault with a sentence; the raw view stays.
namespace framescope::decode {

constexpr std::size_t kMostDepth = 512;                          ///< of nested values
constexpr std::size_t kMostPackets = 10'000;                     ///< in one message
constexpr std::size_t kMostFields = 100'000;                     ///< in one message, all packets together
constexpr std::size_t kMostLayers = 8;                           ///< of compression, base64 and envelopes inside one another
constexpr std::uint64_t kMostInflated = std::uint64_t(64) << 20; ///< bytes that one message may become
constexpr std::uint64_t kMostRatio = 2'000;                      ///< inflated bytes for each packed byte, beyond the first MiB
constexpr std::size_t kMostPartial = std::size_t(16) << 20;      ///< bytes of a packet that later messages may complete, a direction
constexpr std::size_t kMostPending = 4'096;                      ///< requests that wait for an answer; the oldest is forgotten first
constexpr std::size_t kMostValueText = 4'096;                    ///< characters of a field's value as it is shown

} // namespace framescope::decode
