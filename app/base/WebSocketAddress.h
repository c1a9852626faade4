#pragma once

#include "Result.h"

#include <QByteArray>
#include <QString>

#include <optional>

class QUrl;

namespace framescope::base {

/// The parts of a WebSocket address, with the bytes that were typed: nothing is decoded, resolved or rewritten. Bytes that are not allowed
/// in a request line are percent-encoded once, like in browsers (WHATWG URL). A plain value.
class WebSocketAddress
{
public:
    WebSocketAddress() = default;

    /// Parses an address typed by a person. The scheme may be missing (see hasScheme()); http and https mean ws and wss. Errors (url.invalid):
    /// no host, another scheme, a fragment (RFC 6455 section 3), port 0, an invisible character, named with its position.
    static Result<WebSocketAddress> parse(const QString &text);
    /// For addresses that the program generated, such as a listener's, in which QUrl changes nothing. Never for typed ones.
    static WebSocketAddress of(const QUrl &url);
    /// A host in the form for lookup and sending: lower case, international names in ASCII (RFC 5891); none: not a valid host name.
    static std::optional<QByteArray> asciiHost(const QString &host);

    /// Resolves a reference against this address (RFC 3986 section 5.2), such as a redirect's Location; its fragment is dropped.
    Result<WebSocketAddress> resolved(const QByteArray &reference) const;
    /// The same host with the target of an incoming request; anything but a path is ignored.
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
    QString socketHost() const;                              ///< with the zone of an IPv6 address ("fe80::1%eth0"), which is local to this machine
    quint16 port() const;                                    ///< the default port if none was given
    QByteArray hostHeader() const;                           ///< "h", "h:8080", "[::1]:8080" (RFC 9110 section 7.2)
    QByteArray path() const { return m_path.isEmpty() ? QByteArray("/") : m_path; }
    bool hasQuery() const { return m_query.has_value(); }
    QByteArray query() const { return m_query.value_or(QByteArray()); } ///< without its question mark
    QByteArray target() const;                               ///< path and query in the form of the request line
    /// Appends "name=value", already encoded, to the query.
    void addToQuery(const QByteArray &item);

    /// The whole address in ASCII.
    QByteArray toBytes() const;
    QString toString() const { return QString::fromLatin1(toBytes()); }

    bool operator==(const WebSocketAddress &) const = default;

private:
    static Result<WebSocketAddress> parseBytes(const QByteArray &bytes, const QString &shown);

    QByteArray m_scheme;                  ///< empty: none was given
    std::optional<QByteArray> m_userInfo; ///< as typed
    QByteArray m_host;
    QByteArray m_zone;
    std::optional<quint16> m_port;
    QByteArray m_path;                    ///< as sent; may be empty
    std::optional<QByteArray> m_query;    ///< as sent
};

} // namespace framescope::base
