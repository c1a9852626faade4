#pragma once

#include "base/Result.h"
#include "base/WebSocketAddress.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace framescope::profiles {

/// One cookie as stored by RFC 6265 section 5.3, with its received bytes. wss counts as secure. A plain value.
struct Cookie {
    QByteArray name;
    QByteArray value;
    QString domain;       ///< lower case, without a leading dot
    QString path;
    bool hostOnly = true;
    bool secure = false;
    bool httpOnly = false;
    QDateTime created;
    std::optional<QDateTime> expires; ///< none: a session cookie

    /// Parses a Set-Cookie value of a response from `url`. Error: cookie.refused, whose `what` is the reason as a clause, without
    /// the value: a foreign domain, a public suffix, a broken prefix rule (RFC 6265bis section 4.1.3) …
    static base::Result<Cookie> fromSetCookie(const QByteArray &line, const base::WebSocketAddress &url, const QDateTime &now);
    /// The name in such a line, for messages.
    static QByteArray nameIn(const QByteArray &line);

    /// Whether it is sent to this address (section 5.4).
    bool isFor(const base::WebSocketAddress &url, const QDateTime &now) const;
    bool isGone(const QDateTime &now) const { return expires && *expires <= now; }
    /// Whether it replaces the other (section 5.3, step 11).
    bool isSame(const Cookie &other) const { return name == other.name && domain == other.domain && path == other.path; }
};

} // namespace framescope::profiles
