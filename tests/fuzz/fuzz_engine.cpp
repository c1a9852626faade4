// The engine in both roles and modes, with and without deflate: bytes in any pieces give the same messages, limits hold.
// Input: one byte of choices, one with the size of pieces, then what a peer sends.
#include "FuzzInput.h"

#include "protocol/Engine.h"

#include <algorithm>
#include <string>
#include <vector>

using namespace framescope;
using namespace framescope::protocol;

namespace {

constexpr std::uint64_t kMostMessage = 100'000;

/// Complete messages and violations, in order.
std::vector<std::string> run(const EngineOptions &options, base::ByteView bytes, std::size_t step)
{
    Engine engine(options);
    std::vector<std::string> seen;
    const auto drain = [&] {
        bool failed = false;
        while (const Event *event = engine.next()) {
            demand(!failed);
            switch (event->kind) {
            case Event::Kind::Frame:
                demand(event->payloadOffset + event->payload.size() <= event->header.payloadLength);
                demand(event->lastPiece || !event->completesMessage);
                if (event->completesMessage) {
                    demand(event->message.size() <= kMostMessage || isControl(event->messageKind));
                    seen.push_back(std::string(opcodeName(event->messageKind)) + ' ' + std::string(base::textOf(event->message)));
                }
                break;
            case Event::Kind::Violation:
                demand(event->violation && event->violation->rule);
                seen.emplace_back(event->violation->rule->id);
                break;
            case Event::Kind::Failed:
                demand(options.mode == Mode::Strict && engine.failed());
                failed = true;
                break;
            case Event::Kind::FrameSent:
                demand(event->payload.size() <= 125);
                break;
            case Event::Kind::CloseDone:
                demand(engine.close().clean());
                break;
            }
        }
    };
    for (std::size_t at = 0; at < bytes.size(); at += step) {
        // A piece of its own, so that reading beyond it is seen.
        std::vector<std::uint8_t> piece(bytes.begin() + static_cast<std::ptrdiff_t>(at),
                                        bytes.begin() + static_cast<std::ptrdiff_t>(std::min(bytes.size(), at + step)));
        engine.receive(piece, {});
        drain();
        engine.consumeOutput(engine.output().size() / 2);
    }
    demand(engine.bytesReceived() == bytes.size());
    engine.receiveEnd(StreamEnd::Eof);
    drain();
    return seen;
}

} // namespace

FUZZ_TARGET(engine)
{
    FuzzInput input(data, size);
    const std::uint8_t choices = input.byte();
    const std::size_t step = std::max<std::size_t>(1, input.byte());
    EngineOptions options;
    options.role = choices & 1 ? Role::Server : Role::Client;
    options.mode = choices & 2 ? Mode::Observe : Mode::Strict;
    if (choices & 4)
        options.deflate = DeflateParameters{bool(choices & 8), bool(choices & 8), choices & 16 ? 9 : 15, choices & 16 ? 9 : 15};
    options.autoPong = !(choices & 32);
    options.autoClose = !(choices & 64);
    options.assembleMessages = !(choices & 128);
    options.limits.maxMessage = kMostMessage;
    options.limits.maxFrame = kMostMessage;
    options.limits.maxFragments = 50;

    const base::ByteView bytes = input.rest();
    if (bytes.empty())
        return 0;
    const auto whole = run(options, bytes, bytes.size());
    demand(run(options, bytes, step) == whole);
    if (bytes.size() < 2000)
        demand(run(options, bytes, 1) == whole);
    return 0;
}
