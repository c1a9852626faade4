// How fast the receiving half is: frames a second and bytes a second, beside a bare loop that only parses headers.
#include "protocol/Engine.h"

#include <benchmark/benchmark.h>

#include <cstring>
#include <numeric>
#include <vector>

using namespace framescope;
using namespace framescope::protocol;

namespace {

constexpr std::size_t kBatch = 256u << 10; // as much as one read from a socket brings

/// As many frames of this payload size as fit into a batch (at least one).
std::vector<std::uint8_t> frames(Role sender, Opcode kind, std::size_t size, bool deflate, std::size_t &count)
{
    EngineOptions options;
    options.role = sender;
    if (deflate)
        options.deflate = DeflateParameters{false, false, 15, 15};
    Engine engine(options);
    std::vector<std::uint8_t> payload(size);
    std::iota(payload.begin(), payload.end(), std::uint8_t{0});
    for (std::uint8_t &byte : payload)
        byte = static_cast<std::uint8_t>('a' + byte % 26);
    count = std::max<std::size_t>(1, kBatch / (size + 14));
    for (std::size_t i = 0; i < count; ++i)
        (void)engine.sendMessage(kind, payload);
    return {engine.output().begin(), engine.output().end()};
}

void receive(benchmark::State &state, Role receiver, Opcode kind, bool deflate)
{
    const auto size = static_cast<std::size_t>(state.range(0));
    std::size_t count = 0;
    const auto batch = frames(receiver == Role::Client ? Role::Server : Role::Client, kind, size, deflate, count);
    std::vector<std::uint8_t> work(batch.size());
    EngineOptions options;
    options.role = receiver;
    if (deflate)
        options.deflate = DeflateParameters{true, true, 15, 15};
    if (deflate)
        options.deflate = DeflateParameters{false, false, 15, 15};
    auto engine = std::make_unique<Engine>(options);
    std::uint64_t messages = 0;
    for (auto _ : state) {
        // Unmasking works in place, so that every round needs the bytes anew; a socket would write them just as well.
        std::memcpy(work.data(), batch.data(), batch.size());
        if (deflate) { // the context begins anew with each batch
            state.PauseTiming();
            engine = std::make_unique<Engine>(options);
            state.ResumeTiming();
        }
        engine->receive(work, {});
        while (const Event *event = engine->next())
            messages += event->completesMessage;
    }
    benchmark::DoNotOptimize(messages);
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * count));
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * count * size));
    if (messages != state.iterations() * count)
        state.SkipWithError("messages were lost");
}

void BM_ClientText(benchmark::State &state) { receive(state, Role::Client, Opcode::Text, false); }
void BM_ClientBinary(benchmark::State &state) { receive(state, Role::Client, Opcode::Binary, false); }
void BM_ServerText(benchmark::State &state) { receive(state, Role::Server, Opcode::Text, false); }
void BM_ClientTextDeflate(benchmark::State &state) { receive(state, Role::Client, Opcode::Text, true); }

/// The floor: copy the bytes, find the frames, touch nothing else.
void BM_BareLoop(benchmark::State &state)
{
    const auto size = static_cast<std::size_t>(state.range(0));
    std::size_t count = 0;
    const auto batch = frames(Role::Server, Opcode::Binary, size, false, count);
    std::vector<std::uint8_t> work(batch.size());
    std::uint64_t found = 0;
    for (auto _ : state) {
        std::memcpy(work.data(), batch.data(), batch.size());
        for (std::size_t at = 0; at < work.size(); ++found) {
            std::size_t length = work[at + 1];
            std::size_t header = 2;
            if (length == 126) {
                length = static_cast<std::size_t>(work[at + 2]) << 8 | work[at + 3];
                header = 4;
            } else if (length == 127) {
                length = 0;
                for (std::size_t i = 2; i < 10; ++i)
                    length = length << 8 | work[at + i];
                header = 10;
            }
            at += header + length;
        }
    }
    benchmark::DoNotOptimize(found);
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * count));
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * count * size));
}

/// Echo: receive and send back, as a server does.
void BM_ServerEcho(benchmark::State &state)
{
    const auto size = static_cast<std::size_t>(state.range(0));
    std::size_t count = 0;
    const auto batch = frames(Role::Client, Opcode::Text, size, false, count);
    std::vector<std::uint8_t> work(batch.size());
    EngineOptions options;
    options.role = Role::Server;
    Engine engine(options);
    for (auto _ : state) {
        std::memcpy(work.data(), batch.data(), batch.size());
        engine.receive(work, {});
        while (const Event *event = engine.next())
            (void)engine.sendMessage(event->messageKind, event->message);
        engine.consumeOutput(engine.output().size());
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * count));
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * count * size));
}

} // namespace

BENCHMARK(BM_BareLoop)->Arg(64)->Arg(1024)->Arg(65536);
BENCHMARK(BM_ClientText)->Arg(64)->Arg(1024)->Arg(65536);
BENCHMARK(BM_ClientBinary)->Arg(64)->Arg(1024)->Arg(65536);
BENCHMARK(BM_ServerText)->Arg(64)->Arg(1024)->Arg(65536);
BENCHMARK(BM_ClientTextDeflate)->Arg(1024)->Arg(65536);
BENCHMARK(BM_ServerEcho)->Arg(64)->Arg(1024)->Arg(65536);
