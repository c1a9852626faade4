#pragma once

#include "Result.h"

#include <QByteArray>
#include <QString>

#include <optional>

class QUrl;

namespace framescope::base {

/// The address of a WebSocket as its parts, with the bytes that were typed: nothing is decoded, resolved or written anew. What may not stand
/// in a request line at all is percent-encoded once, as browsers do it (WHATWG URL). A plain value.
class WebSocketAddress
{
public:
    WebSocketAddress() = default;

    /// An address as a person types it. The scheme may be missing (see hasScheme()); http and https are ws and wss. Errors (url.invalid):
    /// no host, another scheme, a fragment (RFC 6455 section 3), port 0, an invisible character, which is named with its place.
    static Result<WebSocketAddress> parse(const QString &text);
    /// Of one that the program made itself, such as a listener's: QUrl has nothing to normalise there. Never of what was typed.
    static WebSocketAddress of(const QUrl &url);
    /// A host as it is looked up and sent: lower case, international names in their ASCII form (RFC 5891); none: it is no host name.
    static std::optional<QByteArray> asciiHost(const QString &host);

    /// Where a reference leads that was found at this address (RFC 3986 section 5.2), as a redirect's Location is; its fragment is dropped.
    Result<WebSocketAddress> resolved(const QByteArray &reference) const;
    /// The same host with the target of a request that came in; anything but a path is left out.
    WebSocketAddress withTarget(const QByteArray &target) const;

    bool isEmpty() const { return m_host.isEmpty(); }
    bool hasScheme() const { return !m_scheme.isEmpty(); }
    QByteArray scheme() const { return m_scheme; }           ///< "ws" or "wss"
    bool isSecure() const { return m_scheme == "wss"; }
    void setSecure(bool secure) { m_scheme = secure ? "wss" : "ws"; }

    bool hasUserInfo() const { return m_userInfo.has_value(); }
    QString userName() const;                                ///< decoded
    QString password() const;                                ///< decoded
    void clearUserInfo() { m_userInfo.reset(); }

    QString host() const { return QString::fromLatin1(m_host); } ///< ASCII, lower case, without brackets and zone
    QString socketHost() const;                              ///< with the zone of an IPv6 address ("fe80::1%eth0"), which is this machine's own business
    quint16 port() const;                                    ///< the usual one where none was named
    QByteArray hostHeader() const;                           ///< "h", "h:8080", "[::1]:8080" (RFC 9110 section 7.2)
    QByteArray path() const { return m_path.isEmpty() ? QByteArray("/") : m_path; }
    bool hasQuery() const { return m_query.has_value(); }
    QByteArray query() const { return m_query.value_or(QByteArray()); } ///< without its question mark
    QByteArray target() const;                               ///< path and query, as the request line has them
    /// Adds "name=value", already encoded, behind what is there.
    void addToQuery(const QByteArray &item);

    /// The whole address in ASCII.
    QByteArray toBytes() const;
    QString toString() const { return QString::fromLatin1(toBytes()); }

    bool operator==(const WebSocketAddress &) const = default;

private:
    static Result<WebSocketAddress> parseBytes(const QByteArray &bytes, const QString &shown);

    QByteArray m_scheme;                  ///< empty: none was named
    std::optional<QByteArray> m_userInfo; ///< as typed
    QByteArray m_host;
    QByteArray m_zone;
    std::optional<quint16> m_port;
    QByteArray m_path;                    ///< as sent; may be empty
    std::optional<QByteArray> m_query;    ///< as sent
};

} // namespace framescope::base
