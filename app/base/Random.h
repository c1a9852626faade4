#pragma once

#include <cstdint>

namespace framescope::base {

/// Random numbers that a seed reproduces on every machine, with eight bytes of state (SplitMix64, Steele, Lea and Flood 2014):
/// the generators of the standard library take kilobytes for each client, and their distributions differ between libraries.
/// Not for secrets. Any one thread.
class Random
{
public:
    explicit Random(std::uint64_t seed = 1) : m_state(seed) {}
    /// The generator of one client of a server.
    Random(std::uint64_t seed, std::uint64_t stream) : m_state(mix(seed) ^ mix(stream * 0x9e3779b97f4a7c15ULL + 1)) {}

    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        return mix(m_state);
    }
    /// 0 <= x < 1
    double real() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    double between(double least, double most) { return least + real() * (most - least); }
    /// least <= x <= most
    std::int64_t integer(std::int64_t least, std::int64_t most)
    {
        if (most <= least)
            return least;
        const std::uint64_t span = static_cast<std::uint64_t>(most) - static_cast<std::uint64_t>(least) + 1;
        // A span of 2^64 wraps to 0: every number is valid. The bias of the modulo does not matter here.
        return static_cast<std::int64_t>(static_cast<std::uint64_t>(least) + (span == 0 ? next() : next() % span));
    }
    /// True with this probability.
    bool chance(double probability) { return probability >= 1 || (probability > 0 && real() < probability); }

private:
    static std::uint64_t mix(std::uint64_t z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

    std::uint64_t m_state;
};

} // namespace framescope::base
