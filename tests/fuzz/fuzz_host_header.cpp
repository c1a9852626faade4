// Host headers: what is taken for a host is a name or an address that reads back as itself, and only loopback is loopback.
// Input: the value.
#include "FuzzInput.h"

#include "server/HostHeader.h"

#include <QHostAddress>

#include <algorithm>

using framescope::server::HostHeader;

FUZZ_TARGET(host_header)
{
    const QByteArray value(reinterpret_cast<const char *>(data), qsizetype(std::min<std::size_t>(size, 4096)));
    (void)HostHeader::isName(QString::fromUtf8(value));
    const auto header = HostHeader::parse(value);
    if (!header)
        return 0;
    const QByteArray name = header->name();
    demand(!name.isEmpty() && name == name.toLower());
    demand(std::none_of(name.begin(), name.end(), [](char c) { return c <= ' ' || c >= 0x7f || c == '/' || c == '@' || c == '%' || c == '[' || c == ']'; }));
    const QString text = QString::fromLatin1(name);
    const auto again = HostHeader::parse(name.contains(':') ? '[' + name + ']' : name);
    demand(again && (again->name() == name || name.endsWith('.')));
    demand(header->isListed({text.toUpper()}) && header->isListed({QStringLiteral("*")}) && !header->isListed({}) && !header->isListed({text + QLatin1Char('x')}));
    if (header->isLoopback())
        demand(name == "localhost" || name.endsWith(".localhost") || QHostAddress(text).isLoopback());
    return 0;
}
