#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <span>

/// Shared by all targets: the entry point, checks of properties, and choices from the input's first bytes.

/// FUZZ_TARGET(name) { … } is a target: a function of `const std::uint8_t *data, std::size_t size` that gives 0. Under libFuzzer each is
/// a program; without it, all are one, which runs seeds: `fuzz_seeds name folder`.
#ifdef FRAMESCOPE_LIBFUZZER
#define FUZZ_TARGET(name) extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
#else
/// Registers a target in the program's list, before main().
class FuzzTarget
{
public:
    using Function = int (*)(const std::uint8_t *data, std::size_t size);
    FuzzTarget(const char *name, Function function);
};
#define FUZZ_TARGET(name) \
    static int target_##name(const std::uint8_t *data, std::size_t size); \
    static const FuzzTarget registered_##name(#name, target_##name); \
    static int target_##name(const std::uint8_t *data, std::size_t size)
#endif

/// Aborts with the location if `holds` is false: libFuzzer saves the input.
#define demand(holds) ((holds) ? void() : demandFailed(#holds, __FILE__, __LINE__))

[[noreturn]] inline void demandFailed(const char *what, const char *file, int line)
{
    std::fprintf(stderr, "%s:%d: does not hold: %s\n", file, line, what);
    std::abort();
}

/// Reads choices from the front of the input; zeros when there is no more.
class FuzzInput
{
public:
    FuzzInput(const std::uint8_t *data, std::size_t size) : m_rest(data, size) {}

    std::uint8_t byte()
    {
        if (m_rest.empty())
            return 0;
        const std::uint8_t value = m_rest.front();
        m_rest = m_rest.subspan(1);
        return value;
    }
    /// At most this many bytes.
    std::span<const std::uint8_t> take(std::size_t most)
    {
        const auto taken = m_rest.first(most < m_rest.size() ? most : m_rest.size());
        m_rest = m_rest.subspan(taken.size());
        return taken;
    }
    std::span<const std::uint8_t> rest() const { return m_rest; }

private:
    std::span<const std::uint8_t> m_rest;
};
