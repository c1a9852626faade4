#include "RedirectRule.h"

#include "Diagnosis.h"

#include <algorithm>

namespace framescope::network {

namespace {

/// "X-Auth-Email", "CF-Access-Client-Id": the half of a credential that is no secret. Who we are is nothing that another host has to know.
bool namesAnAccount(const QByteArray &header)
{
    QList<QByteArray> words = header.toLower().replace('_', '-').split('-');
    const QByteArray last = words.takeLast();
    const auto isOneOf = [](const QByteArray &word, std::initializer_list<const char *> list) {
        return std::any_of(list.begin(), list.end(), [&](const char *one) { return word == one; });
    };
    if (last == "id")
        return !words.isEmpty() && isOneOf(words.last(), {"client", "account", "user", "app", "application", "key"});
    return isOneOf(last, {"email", "user", "username", "account", "login"}) && !words.isEmpty();
}

} // namespace

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
    target->clearUserInfo(); // The responding server must not set the credentials to send.
    if (from.isSecure() && !target->isSecure())
        return Diagnosis::redirectDowngrade(target->toString());
    return target;
}

bool RedirectRule::sameOrigin(const base::WebSocketAddress &a, const base::WebSocketAddress &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port() == b.port();
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
            continue; // it applied to the first host
        if (is("Sec-WebSocket-Protocol")) {
            QList<QByteArray> names = header.value.split(',');
            for (QByteArray &name : names)
                name = name.trimmed();
            const QList<QByteArray> harmless = secrets.withoutTokens(names);
            if (harmless.size() != names.size())
                withhold(QString::fromLatin1(header.name));
            if (!harmless.isEmpty())
                kept.append(header.name, harmless.size() == names.size() ? header.value : harmless.join(", "));
        } else if (secrets.isSecretHeader(header.name, header.value) || namesAnAccount(header.name)) {
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
    // The client certificate also identifies us.
    if (!options.tls.certificateFile.isEmpty())
        withhold(QStringLiteral("client certificate"));
    options.tls.certificateFile.clear();
    options.tls.keyFile.clear();
    options.tls.passphrase.clear();
    // This applied to the first host.
    options.tls.serverName.clear();
    // A secret sent once may also come back from the next server.
    options.secrets = secrets;
    return withheld;
}

} // namespace framescope::network
