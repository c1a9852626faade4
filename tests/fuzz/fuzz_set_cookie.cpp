// Set-Cookie of any bytes: what is stored can stand in a request's header, goes nowhere else, and is read again as it was written.
// Input: a byte of choices, then values, each on a line.
#include "FuzzInput.h"

#include "profiles/CookieJar.h"

#include <algorithm>

using namespace framescope;
using profiles::CookieJar;

FUZZ_TARGET(set_cookie)
{
    FuzzInput input(data, size);
    const bool secure = input.byte() & 1;
    const auto rest = input.rest();
    const QByteArray bytes(reinterpret_cast<const char *>(rest.data()), qsizetype(std::min<std::size_t>(rest.size(), 16384)));
    const auto url = *base::WebSocketAddress::parse(secure ? QStringLiteral("wss://a.b.example/x/y") : QStringLiteral("ws://a.b.example/x/y"));
    static const auto other = *base::WebSocketAddress::parse(QStringLiteral("wss://other.test/"));
    static const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000);
    CookieJar jar;
    for (const QString &note : jar.store(url, bytes.split('\n'), now))
        demand(!note.isEmpty());
    demand(jar.headerFor(other, now).isEmpty());
    const QByteArray header = jar.headerFor(url, now);
    demand(std::none_of(header.begin(), header.end(), [](char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f; }));
    for (const profiles::Cookie &cookie : jar.cookies()) {
        demand(!cookie.domain.isEmpty() && cookie.path.startsWith(QLatin1Char('/')));
        demand(secure || (!cookie.secure && !cookie.name.startsWith("__Secure-") && !cookie.name.startsWith("__Host-")));
    }
    return 0;
}
