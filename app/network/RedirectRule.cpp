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

QStringList RedirectRule::withholdSecrets(ConnectionOptions &options)
{
    const base::Secrets secrets = options.allSecrets();
    QStringList withheld;
    const auto withhold = [&](const QString &name) {
        if (!withheld.contains(name, Qt::CaseInsensitive))
            withheld << name;
    };
    protocol::HeaderList kept;
    for (const protocol::Header &header : options.headers) {
        const auto is = [&](const char *name) { return header.name.compare(name, Qt::CaseInsensitive) == 0; };
        if (is("Host"))
            continue; // it was said of the first host
        if (is("Sec-WebSocket-Protocol")) {
            QList<QByteArray> names = header.value.split(',');
            for (QByteArray &name : names)
                name = name.trimmed();
            const QList<QByteArray> harmless = secrets.withoutTokens(names);
            if (harmless.size() != names.size())
                withhold(QString::fromLatin1(header.name));
            if (!harmless.isEmpty())
                kept.append(header.name, harmless.size() == names.size() ? header.value : harmless.join(", "));
        } else if (secrets.isSecretHeader(header.name, header.value)) {
            withhold(QString::fromLatin1(header.name));
        } else {
            kept.append(header.name, header.value);
        }
    }
    options.headers = std::move(kept);
    if (options.hasCredentials)
        withhold(QStringLiteral("Authorization"));
    options.user.clear();
    options.password.clear();
    options.hasCredentials = false;
    const QList<QByteArray> names(options.subprotocols.begin(), options.subprotocols.end());
    const QList<QByteArray> harmless = secrets.withoutTokens(names);
    if (harmless.size() != names.size()) {
        withhold(QStringLiteral("Sec-WebSocket-Protocol"));
        options.subprotocols.assign(harmless.begin(), harmless.end());
    }
    // The client certificate says who we are, too.
    if (!options.tls.certificateFile.isEmpty())
        withhold(QStringLiteral("client certificate"));
    options.tls.certificateFile.clear();
    options.tls.keyFile.clear();
    options.tls.passphrase.clear();
    // This was said of the first host.
    options.tls.serverName.clear();
    // What was sent once may come back from the next one, too.
    options.secrets = secrets;
    return withheld;
}

} // namespace framescope::network
