// What proxies answer, HTTP CONNECT and SOCKS 5: the same outcome however the bytes came, and no byte is taken that is the server's.
// Input: a byte of choices, then what the proxy sends.
#include "FuzzInput.h"

#include "network/HttpConnect.h"
#include "network/Socks5.h"

#include <algorithm>
#include <string>

using namespace framescope;

namespace {

network::ProxyOptions proxy(bool credentials)
{
    network::ProxyOptions options;
    options.kind = network::ProxyOptions::Kind::Http;
    options.host = QStringLiteral("proxy.example");
    options.port = 3128;
    if (credentials) {
        options.user = QStringLiteral("me");
        options.password = QStringLiteral("pw");
    }
    return options;
}

/// The outcome in a line, and how many bytes were taken. Pieces of `step` bytes, or all at once.
template<typename Dialogue>
std::string run(Dialogue dialogue, base::ByteView bytes, std::size_t step)
{
    std::size_t taken = 0;
    std::size_t at = 0;
    while (at < bytes.size() && dialogue.state() == Dialogue::State::Reading) {
        const std::size_t size = std::min(step, bytes.size() - at);
        const std::size_t used = dialogue.receive(bytes.subspan(at, size));
        demand(used <= size);
        taken += used;
        at += size;
        if (used < size)
            break;
    }
    if (dialogue.state() == Dialogue::State::Reading)
        dialogue.receiveEnd(QStringLiteral("the end"));
    demand(dialogue.state() != Dialogue::State::Reading);
    const bool failed = dialogue.state() == Dialogue::State::Failed;
    demand(!failed || (!dialogue.failure().id.isEmpty() && !dialogue.failure().what.isEmpty()));
    return failed ? dialogue.failure().id.toStdString() : std::string("open ") + std::to_string(taken);
}

} // namespace

FUZZ_TARGET(proxy_answer)
{
    FuzzInput input(data, size);
    const std::uint8_t choice = input.byte();
    const auto bytes = input.rest();
    const network::ProxyOptions options = proxy(choice & 1);
    const std::size_t step = 1 + (choice >> 4);
    if (choice & 2) {
        const network::Socks5 dialogue(options, QStringLiteral("h.example"), 443);
        demand(run(dialogue, bytes, bytes.size() + 1) == run(dialogue, bytes, step));
    } else {
        const network::HttpConnect dialogue(options, QStringLiteral("h.example"), 443);
        demand(run(dialogue, bytes, bytes.size() + 1) == run(dialogue, bytes, step));
    }
    return 0;
}
