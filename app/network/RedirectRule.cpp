#include "RedirectRule.h"

#include "Diagnosis.h"

namespace framescope::network {

bool RedirectRule::isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

base::Result<base::WebSocketAddress> RedirectRule::next(const base::WebSocketAddress &from, const protocol::HandshakeResponse &response)
{
    const auto location = response.headers.value("Location");
    const QString seen = QString::fromUtf8(location.value_or(QByteArray()));
    if (!location || location->isEmpty())
        return Diagnosis::redirectBad(response.status, seen);
    auto target = from.resolved(*location);
    if (!target)
        return Diagnosis::redirectBad(response.status, seen);
    target->clearUserInfo(); // Whoever answers has no say in the credentials that are sent.
    if (from.isSecure() && !target->isSecure())
        return Diagnosis::redirectDowngrade(target->toString());
    return target;
}

bool RedirectRule::sameOrigin(const base::WebSocketAddress &a, const base::WebSocketAddress &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port() == b.port();
}

void RedirectRule::stripCredentials(ConnectionOptions &options)
{
    options.headers.remove("Authorization");
    options.headers.remove("Cookie");
    options.headers.remove("Proxy-Authorization");
    options.user.clear();
    options.password.clear();
    options.hasCredentials = false;
    // The client certificate says who we are, too.
    options.tls.certificateFile.clear();
    options.tls.keyFile.clear();
    options.tls.passphrase.clear();
    // These were said of the first host.
    options.tls.serverName.clear();
    options.headers.remove("Host");
}

} // namespace framescope::network
