// What clients ask: the verdict does not depend on how the bytes came, and our own client accepts our answer.
// Input: one byte of choices, then the request.
#include "FuzzInput.h"

#include "protocol/ClientHandshake.h"
#include "protocol/ServerHandshake.h"

#include <algorithm>

using namespace framescope;
using namespace framescope::protocol;

namespace {

ServerHandshake run(const ServerHandshakeOptions &options, base::ByteView bytes, std::size_t step, std::size_t &taken)
{
    ServerHandshake handshake(options);
    taken = 0;
    while (taken < bytes.size() && handshake.state() == ServerHandshake::State::Reading) {
        const std::size_t got = handshake.receive(bytes.subspan(taken, std::min(step, bytes.size() - taken)));
        demand(got > 0 || handshake.state() != ServerHandshake::State::Reading);
        taken += got;
    }
    return handshake;
}

} // namespace

FUZZ_TARGET(server_handshake)
{
    FuzzInput input(data, size);
    const std::uint8_t choices = input.byte();
    ServerHandshakeOptions options;
    options.observe = choices & 1;
    if (choices & 2)
        options.deflate = DeflateParameters{bool(choices & 4), false, std::nullopt, choices & 8 ? std::optional(10) : std::nullopt};
    options.subprotocols = {"chat", "superchat"};
    options.limits.maxHandshakeBytes = 4000;
    options.limits.maxHeaders = 20;
    options.limits.maxBody = 1000;

    const base::ByteView bytes = input.rest();
    std::size_t taken = 0;
    std::size_t takenSplit = 0;
    ServerHandshake whole = run(options, bytes, std::max<std::size_t>(1, bytes.size()), taken);
    const ServerHandshake split = run(options, bytes, 1u + (choices >> 5), takenSplit);
    demand(whole.state() == split.state());
    demand(whole.failure().id == split.failure().id);
    if (whole.state() != ServerHandshake::State::Failed)
        demand(taken == takenSplit);
    else
        demand(whole.response().status >= 400 && !whole.failure().what.isEmpty());
    if (whole.state() != ServerHandshake::State::Request || options.observe)
        return 0;

    // Our client, had it sent this request, is content with the answer.
    ClientHandshakeOptions asking;
    asking.host = whole.request().headers.value("Host").value_or("h");
    asking.target = whole.request().target;
    asking.extraHeaders = whole.request().headers;
    ClientHandshake client(asking);
    const QByteArray answer = whole.accept().toBytes();
    demand(client.receive(base::viewOf(answer)) == static_cast<std::size_t>(answer.size()));
    demand(client.state() == ClientHandshake::State::Open);
    return 0;
}
