#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace framescope::server {

/// The value of a Host header (RFC 9110, 7.2): a name or an address, perhaps with a port. Whoever makes a DNS name lead to this computer
/// gets browsers to send that name here: it is what tells such a request from one that was meant for us. A plain value; any thread.
class HostHeader
{
public:
    /// Nothing for what is no host, "evil.example/": text from elsewhere.
    static std::optional<HostHeader> parse(QByteArrayView value);

    /// Whether `text` can stand in a list for isListed(): a name or an address (without brackets), or "*".
    static bool isName(const QString &text);

    /// In lower case, an IPv6 address without its brackets, a name without the dot at its end.
    const QByteArray &name() const { return m_name; }
    /// localhost, a name below it, 127.0.0.0/8 and ::1.
    bool isLoopback() const;
    /// An IP address, which no name server can point elsewhere.
    bool isAddress() const;
    /// Among `listed`, which are names or addresses without a port, in any case; "*" is any.
    bool isListed(const QStringList &listed) const;

private:
    QByteArray m_name;
};

} // namespace framescope::server
