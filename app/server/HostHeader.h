#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace framescope::server {

/// The value of a Host header (RFC 9110, 7.2): a name or an address, perhaps with a port. If somebody points a DNS name at this computer,
/// browsers send that name, which distinguishes such a request from one that is meant for us. A plain value; any thread.
class HostHeader
{
public:
    /// Parses untrusted text; nothing if it is not a host, such as "evil.example/".
    static std::optional<HostHeader> parse(QByteArrayView value);

    /// Whether `text` is valid in a list for isListed(): a name or an address (without brackets), or "*".
    static bool isName(const QString &text);

    /// In lower case; an IPv6 address without brackets, a name without a trailing dot.
    const QByteArray &name() const { return m_name; }
    /// True for localhost, a name below it, 127.0.0.0/8 and ::1.
    bool isLoopback() const;
    /// True for an IP address, which no name server can point elsewhere.
    bool isAddress() const;
    /// Whether it is in `listed`: names or addresses without a port, case-insensitive; "*" matches any.
    bool isListed(const QStringList &listed) const;

private:
    QByteArray m_name;
};

} // namespace framescope::server
