#include "RedirectRule.h"

#include "Diagnosis.h"

namespace framescope::network {

bool RedirectRule::isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

base::Result<QUrl> RedirectRule::next(const QUrl &from, const protocol::HandshakeResponse &response)
{
    const auto location = response.headers.value("Location");
    const QString seen = QString::fromUtf8(location.value_or(QByteArray()));
    QUrl base = from;
    base.setScheme(from.scheme() == QLatin1String("wss") ? QStringLiteral("https") : QStringLiteral("http"));
    QUrl target = base.resolved(QUrl(seen));
    if (seen.isEmpty() || !target.isValid())
        return Diagnosis::redirectBad(response.status, seen);
    target.setFragment(QString());
    target.setUserInfo(QString()); // Whoever answers has no say in the credentials that are sent.
    const auto checked = ConnectionOptions::parseUrl(target.toString(QUrl::FullyEncoded));
    if (!checked)
        return Diagnosis::redirectBad(response.status, seen);
    if (from.scheme() == QLatin1String("wss") && checked->scheme() != QLatin1String("wss"))
        return Diagnosis::redirectDowngrade(checked->toString(QUrl::FullyEncoded));
    return checked;
}

bool RedirectRule::sameOrigin(const QUrl &a, const QUrl &b)
{
    const int usual = a.scheme() == QLatin1String("wss") ? 443 : 80;
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port(usual) == b.port(usual);
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
