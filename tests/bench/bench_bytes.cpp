// Masking, UTF-8 and inflating alone.
#include "protocol/Deflater.h"
#include "protocol/FrameReader.h"
#include "protocol/Inflater.h"
#include "protocol/Mask.h"
#include "protocol/Utf8.h"

#include <benchmark/benchmark.h>

#include <string>
#include <vector>

using namespace framescope;
using namespace framescope::protocol;

namespace {

void BM_Mask(benchmark::State &state)
{
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(state.range(0)), 'x');
    const MaskKey key{1, 2, 3, 4};
    for (auto _ : state) {
        applyMask(bytes, key);
        benchmark::DoNotOptimize(bytes.data());
        benchmark::ClobberMemory();
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * bytes.size()));
}

/// What a loop by single bytes would reach.
void BM_MaskByByte(benchmark::State &state)
{
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(state.range(0)), 'x');
    const MaskKey key{1, 2, 3, 4};
    for (auto _ : state) {
        std::uint8_t *data = bytes.data();
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            benchmark::DoNotOptimize(i);
            data[i] ^= key[i & 3];
        }
        benchmark::ClobberMemory();
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * bytes.size()));
}

void utf8(benchmark::State &state, std::string_view pattern)
{
    std::string text;
    while (text.size() < static_cast<std::size_t>(state.range(0)))
        text += pattern;
    bool valid = true;
    for (auto _ : state) {
        valid = valid && Utf8::isValid(base::viewOf(std::string_view(text)));
        benchmark::DoNotOptimize(valid);
    }
    if (!valid)
        state.SkipWithError("not valid");
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * text.size()));
}

void BM_Utf8Ascii(benchmark::State &state) { utf8(state, "{\"price\":\"1.2345\"}"); }
void BM_Utf8Mixed(benchmark::State &state) { utf8(state, "Gr\xc3\xbc\xc3\x9f Gott, \xe4\xb8\x96\xe7\x95\x8c! \xf0\x9f\x98\x80 "); }
void BM_Utf8Cjk(benchmark::State &state) { utf8(state, "\xe4\xb8\x96\xe7\x95\x8c\xe6\x97\xa5\xe6\x9c\xac"); }

void BM_Inflate(benchmark::State &state)
{
    std::string text;
    for (int i = 0; text.size() < static_cast<std::size_t>(state.range(0)); ++i)
        text += "{\"symbol\":\"ABCD\",\"price\":" + std::to_string(i * 7919 % 10007) + "},";
    Deflater deflater(15, true, 1);
    GrowBuffer wire;
    deflater.compress(base::viewOf(std::string_view(text)), wire);
    Inflater inflater(15, true);
    GrowBuffer out;
    for (auto _ : state) {
        out.clear();
        (void)inflater.feed(wire.view(), out, 1u << 30);
        (void)inflater.finish(out, 1u << 30);
        benchmark::DoNotOptimize(out.data());
    }
    if (out.size() != text.size())
        state.SkipWithError("not the same");
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * text.size()));
}

void BM_Deflate(benchmark::State &state)
{
    std::string text;
    for (int i = 0; text.size() < static_cast<std::size_t>(state.range(0)); ++i)
        text += "{\"symbol\":\"ABCD\",\"price\":" + std::to_string(i * 7919 % 10007) + "},";
    Deflater deflater(15, false, 1);
    GrowBuffer wire;
    for (auto _ : state) {
        deflater.compress(base::viewOf(std::string_view(text)), wire);
        benchmark::DoNotOptimize(wire.data());
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * text.size()));
}

void BM_DecodeHeader(benchmark::State &state)
{
    FrameHeader header;
    header.masked = true;
    header.payloadLength = static_cast<std::uint64_t>(state.range(0));
    encodeHeader(header);
    std::vector<std::uint8_t> bytes(header.raw().begin(), header.raw().end());
    FrameReader reader;
    FrameHeader read;
    for (auto _ : state) {
        const std::uint8_t *at = bytes.data();
        benchmark::DoNotOptimize(at);
        benchmark::DoNotOptimize(reader.read(at, bytes.data() + bytes.size(), read));
        benchmark::DoNotOptimize(read);
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()));
}

} // namespace

BENCHMARK(BM_DecodeHeader)->Arg(5)->Arg(1024)->Arg(1 << 20);
BENCHMARK(BM_Mask)->Arg(64)->Arg(1024)->Arg(65536);
BENCHMARK(BM_MaskByByte)->Arg(65536);
BENCHMARK(BM_Utf8Ascii)->Arg(64)->Arg(1024)->Arg(65536);
BENCHMARK(BM_Utf8Mixed)->Arg(1024)->Arg(65536);
BENCHMARK(BM_Utf8Cjk)->Arg(65536);
BENCHMARK(BM_Inflate)->Arg(1024)->Arg(65536);
BENCHMARK(BM_Deflate)->Arg(1024)->Arg(65536);
