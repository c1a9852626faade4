// What servers answer: the verdict does not depend on how the bytes came, and no byte behind the head is taken.
// Input: one byte of choices, then the answer.
#include "FuzzInput.h"

#include "protocol/ClientHandshake.h"

#include <algorithm>

using namespace framescope;
using namespace framescope::protocol;

namespace {

struct Outcome {
    ClientHandshake::State state;
    std::size_t taken;
    QString failure;
    QByteArray body;
    std::size_t violations;
    bool operator==(const Outcome &) const = default;
};

Outcome run(const ClientHandshakeOptions &options, base::ByteView bytes, std::size_t step)
{
    ClientHandshake handshake(options);
    std::size_t taken = 0;
    while (taken < bytes.size() && handshake.state() == ClientHandshake::State::Reading) {
        const std::size_t got = handshake.receive(bytes.subspan(taken, std::min(step, bytes.size() - taken)));
        demand(got > 0 || handshake.state() != ClientHandshake::State::Reading);
        taken += got;
    }
    if (handshake.state() == ClientHandshake::State::Reading)
        handshake.receiveEnd();
    demand(handshake.state() != ClientHandshake::State::Reading);
    demand(handshake.response().body.size() <= qsizetype(options.limits.maxBody));
    demand((handshake.state() == ClientHandshake::State::Failed) == !handshake.failure().what.isEmpty());
    demand(options.observe || handshake.state() != ClientHandshake::State::Open || handshake.violations().empty());
    // A failed answer is not read to any particular byte.
    const bool failed = handshake.state() == ClientHandshake::State::Failed;
    return {handshake.state(), failed ? 0 : taken, handshake.failure().id, handshake.response().body, handshake.violations().size()};
}

} // namespace

FUZZ_TARGET(client_handshake)
{
    FuzzInput input(data, size);
    const std::uint8_t choices = input.byte();
    ClientHandshakeOptions options;
    options.host = "h";
    options.key = "dGhlIHNhbXBsZSBub25jZQ==";
    options.observe = choices & 1;
    if (choices & 2)
        options.deflate = DeflateParameters{bool(choices & 4), false, choices & 8 ? std::optional(12) : std::nullopt, DeflateParameters::kClientWindowNoValue};
    if (choices & 16)
        options.subprotocols = {"chat", "superchat"};
    options.limits.maxHandshakeBytes = 4000;
    options.limits.maxHeaders = 20;
    options.limits.maxBody = 1000;
    const base::ByteView bytes = input.rest();
    const Outcome whole = run(options, bytes, std::max<std::size_t>(1, bytes.size()));
    const Outcome split = run(options, bytes, 1u + (choices >> 5));
    // What is not HTTP is told as soon as it is seen, so that only the kind of failure is the same.
    demand(split.state == whole.state && split.taken == whole.taken && split.failure == whole.failure && split.body == whole.body);
    return 0;
}
