// Addresses: any text is an error with a sentence, or parts that may stand in a request line and read back as the same bytes.
#include "FuzzInput.h"

#include "base/Utf8Text.h"
#include "base/WebSocketAddress.h"

#include <algorithm>

using framescope::base::WebSocketAddress;

namespace {

bool mayBeSent(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

void check(const WebSocketAddress &address)
{
    demand(!address.isEmpty());
    demand(address.target().startsWith('/') && mayBeSent(address.target()) && !address.target().contains('#'));
    demand(mayBeSent(address.hostHeader()) && !address.hostHeader().contains('%') && !address.hostHeader().contains('@') && !address.hostHeader().contains('/'));
    WebSocketAddress whole = address;
    if (!whole.hasScheme())
        whole.setSecure(true);
    const auto again = WebSocketAddress::parse(whole.toString());
    demand(again.ok());
    demand(again->toBytes() == whole.toBytes());
    demand(again->target() == address.target() && again->hostHeader() == whole.hostHeader() && again->socketHost() == address.socketHost());
    demand(again->userName() == address.userName() && again->password() == address.password());
}

} // namespace

FUZZ_TARGET(address)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(std::min<std::size_t>(size, 4096)));
    const auto address = WebSocketAddress::parse(framescope::base::textFromUtf8(bytes));
    if (address)
        check(*address);
    else
        demand(!address.error().what.isEmpty() && address.error().id == QLatin1String("url.invalid"));
    static const WebSocketAddress from = *WebSocketAddress::parse(QStringLiteral("ws://a.example:8080/x/y?z"));
    if (const auto next = from.resolved(bytes))
        check(*next);
    check(from.withTarget(bytes));
    return 0;
}
