#include "ConnectionOptions.h"

#include "base/OptionId.h"
#include "base/Translation.h"

#include <QByteArrayList>
#include <QHostAddress>
#include <QUrl>

namespace framescope::network {

namespace {

FRAMESCOPE_TR("framescope::network::ConnectionOptions")

} // namespace

bool isLoopbackName(const QString &host)
{
    return host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost")) || QHostAddress(host).isLoopback();
}

base::Secrets ConnectionOptions::allSecrets() const
{
    base::Secrets all = secrets;
    all.learnAddress(url.toBytes());
    all.addCredentials(user, password);
    all.addCredentials(proxy.user, proxy.password);
    if (proxy.kind == ProxyOptions::Kind::System) {
        for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"})
            all.learnAddress(qgetenv(name));
    }
    all.addValue(tls.passphrase.toUtf8());
    for (const protocol::Header &header : headers)
        all.learnHeader(header.name, header.value);
    all.learnHeader("Sec-WebSocket-Protocol", QByteArrayList(subprotocols.begin(), subprotocols.end()).join(", "));
    return all;
}

base::Result<base::WebSocketAddress> ConnectionOptions::parseUrl(const QString &text)
{
    auto address = base::WebSocketAddress::parse(text);
    if (address && !address->hasScheme())
        address->setSecure(!isLoopbackName(address->host()));
    return address;
}

base::Result<ProxyOptions> ProxyOptions::parse(const QString &text)
{
    ProxyOptions options;
    const QString address = text.trimmed();
    const auto bad = [&](const QString &why) {
        // The text may contain a password, and text that cannot be parsed cannot be redacted.
        const auto at = text.lastIndexOf(QLatin1Char('@'));
        return base::Error{QStringLiteral("proxy.invalid"), tr("The proxy's address cannot be used: %1").arg(why),
                           base::escapeControls(at < 0 ? text : QStringLiteral("…") + text.mid(at)),
                           tr("Write it as http://host:port or socks5://host:port, or “none” or “system”.")}
            .mendedBy(base::OptionId::Proxy);
    };
    if (address.isEmpty() || address == QLatin1String("system"))
        return options;
    if (address == QLatin1String("none")) {
        options.kind = Kind::None;
        return options;
    }
    const QUrl url(address.contains(QLatin1String("://")) ? address : QStringLiteral("http://") + address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return bad(tr("it names no host."));
    if (url.scheme() == QLatin1String("http"))
        options.kind = Kind::Http;
    else if (url.scheme() == QLatin1String("socks5") || url.scheme() == QLatin1String("socks5h") || url.scheme() == QLatin1String("socks"))
        options.kind = Kind::Socks5;
    else
        return bad(tr("only http and socks5 are possible, not %1.").arg(base::escapeControls(url.scheme())));
    options.host = url.host();
    options.port = static_cast<quint16>(url.port(options.kind == Kind::Http ? 8080 : 1080));
    options.user = url.userName(QUrl::FullyDecoded);
    options.password = url.password(QUrl::FullyDecoded);
    if (options.kind == Kind::Socks5 && (options.user.toUtf8().size() > 255 || options.password.toUtf8().size() > 255))
        return bad(tr("SOCKS5 allows 255 bytes for the user name and for the password (RFC 1929)."));
    return options;
}

} // namespace framescope::network
