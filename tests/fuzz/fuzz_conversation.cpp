// Two engines that talk to each other: what one sends, the other gets, with any parameters, fragments and pieces.
// Input: choices, then for each message a byte for its kind and fragments, one for its size, and its bytes.
#include "FuzzInput.h"

#include "protocol/Engine.h"

#include <algorithm>
#include <deque>
#include <string>
#include <vector>

using namespace framescope;
using namespace framescope::protocol;

FUZZ_TARGET(conversation)
{
    FuzzInput input(data, size);
    const std::uint8_t choices = input.byte();
    const std::uint8_t windows = input.byte();
    const std::size_t step = std::max<std::size_t>(1, input.byte());
    EngineOptions options;
    options.role = choices & 1 ? Role::Server : Role::Client;
    if (choices & 2)
        options.deflate = DeflateParameters{bool(choices & 4), bool(choices & 8), 8 + (windows & 7), 8 + (windows >> 3 & 7)};
    options.compressFrom = choices & 16 ? 0 : 20;
    options.compressionLevel = 1 + (choices >> 5);
    Engine sender(options);
    options.role = options.role == Role::Client ? Role::Server : Role::Client;
    Engine receiver(options);

    std::deque<std::string> expected;
    std::vector<std::uint8_t> wire;
    while (!input.rest().empty()) {
        const std::uint8_t kind = input.byte();
        const auto repeat = static_cast<std::size_t>(kind >> 6) * 500 + 1;
        const auto part = input.take(input.byte());
        std::vector<std::uint8_t> payload;
        for (std::size_t i = 0; i < repeat && payload.size() < 100'000; ++i)
            payload.insert(payload.end(), part.begin(), part.end());
        const std::uint64_t fragments[] = {static_cast<std::uint64_t>(kind >> 2 & 7), static_cast<std::uint64_t>(kind >> 4 & 3) * 40};
        const auto sizes = kind & 2 ? std::span<const std::uint64_t>(fragments) : std::span<const std::uint64_t>();
        const bool sent = sender.sendMessage(kind & 1 ? Opcode::Text : Opcode::Binary, payload, sizes).ok();
        demand(sent || kind & 1); // only text can be refused
        if (sent)
            expected.emplace_back(payload.begin(), payload.end());
        wire.insert(wire.end(), sender.output().begin(), sender.output().end());
        sender.consumeOutput(sender.output().size());
    }
    for (std::size_t at = 0; at < wire.size(); at += step) {
        receiver.receive(base::MutableBytes(wire).subspan(at, std::min(step, wire.size() - at)), {});
        while (const Event *event = receiver.next()) {
            demand(event->kind == Event::Kind::Frame);
            if (!event->completesMessage)
                continue;
            demand(!expected.empty() && base::textOf(event->message) == expected.front());
            expected.pop_front();
        }
    }
    demand(expected.empty());
    return 0;
}
