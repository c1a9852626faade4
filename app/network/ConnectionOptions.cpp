#include "ConnectionOptions.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QHostAddress>

namespace framescope::network {

namespace {

/// The sentences of this file, in the user's language.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(framescope::network::ConnectionOptions)
};

/// The address without what may be secret in it: what cannot be parsed cannot be redacted part by part.
QString withoutSecrets(QString text)
{
    if (const auto query = text.indexOf(QLatin1Char('?')); query >= 0)
        text = text.left(query + 1) + QStringLiteral("…");
    if (const auto at = text.lastIndexOf(QLatin1Char('@')); at >= 0) {
        const auto scheme = text.indexOf(QLatin1String("://"));
        text = (scheme >= 0 && scheme < at ? text.left(scheme + 3) : QString()) + QStringLiteral("…") + text.mid(at);
    }
    return text;
}

base::Error invalid(const QString &what, const QString &text, const QString &remedy)
{
    return {QStringLiteral("url.invalid"), what, base::escapeControls(withoutSecrets(text)), remedy};
}

} // namespace

bool isLoopbackName(const QString &host)
{
    return host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost")) || QHostAddress(host).isLoopback();
}

base::Secrets ConnectionOptions::allSecrets() const
{
    base::Secrets all = secrets;
    all.learnAddress(url.toString(QUrl::FullyEncoded).toUtf8());
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

base::Result<QUrl> ConnectionOptions::parseUrl(const QString &text)
{
    QString address = text.trimmed();
    const QString example = Words::tr("Write it like wss://example.com/path.");
    if (address.isEmpty())
        return invalid(Words::tr("There is no address to connect to."), text, example);
    for (const QChar c : address) {
        if (c.isSpace() || c < QLatin1Char(' '))
            return invalid(Words::tr("The address has a space or a control character in it."), text, Words::tr("Write a space as %20."));
    }
    const auto scheme = address.indexOf(QLatin1String("://"));
    const bool hasScheme = scheme > 0;
    if (!hasScheme) {
        if (address.startsWith(QLatin1String("//")))
            address.remove(0, 2);
        else if (address.startsWith(QLatin1String("://")))
            return invalid(Words::tr("The address has no scheme."), text, example);
        // QUrl would take host:port for a scheme.
        const QUrl guess(QStringLiteral("ws://") + address, QUrl::StrictMode);
        address.prepend(isLoopbackName(guess.host()) ? QLatin1String("ws://") : QLatin1String("wss://"));
    }
    QUrl url(address, QUrl::StrictMode);
    if (!url.isValid())
        // Behind the reason, Qt repeats the whole address.
        return invalid(Words::tr("This is not an address of a WebSocket."), url.errorString().section(QLatin1Char(';'), 0, 0) + QStringLiteral(": ") + text, example);
    const QString name = url.scheme();
    if (name == QLatin1String("http"))
        url.setScheme(QStringLiteral("ws"));
    else if (name == QLatin1String("https"))
        url.setScheme(QStringLiteral("wss"));
    else if (name != QLatin1String("ws") && name != QLatin1String("wss"))
        return invalid(Words::tr("The scheme %1 is not one of a WebSocket.").arg(base::escapeControls(name)), text,
                       Words::tr("Use ws:// or, with TLS, wss://."));
    if (url.host().isEmpty())
        return invalid(Words::tr("The address names no host."), text, example);
    if (url.hasFragment())
        return invalid(Words::tr("The address has a fragment (#…), which a WebSocket address must not have (RFC 6455 section 3)."), text,
                       Words::tr("Leave it out, or write # as %23 if it belongs to the path."));
    if (url.port() == 0)
        return invalid(Words::tr("Port 0 cannot be connected to."), text, example);
    return url;
}

base::Result<ProxyOptions> ProxyOptions::parse(const QString &text)
{
    ProxyOptions options;
    const QString address = text.trimmed();
    const auto bad = [&](const QString &why) {
        // The text may hold a password, and what cannot be parsed cannot be redacted.
        const auto at = text.lastIndexOf(QLatin1Char('@'));
        return base::Error{QStringLiteral("proxy.invalid"), Words::tr("The proxy's address cannot be used: %1").arg(why),
                           base::escapeControls(at < 0 ? text : QStringLiteral("…") + text.mid(at)),
                           Words::tr("Write it as http://host:port or socks5://host:port, or “none” or “system”.")};
    };
    if (address.isEmpty() || address == QLatin1String("system"))
        return options;
    if (address == QLatin1String("none")) {
        options.kind = Kind::None;
        return options;
    }
    const QUrl url(address.contains(QLatin1String("://")) ? address : QStringLiteral("http://") + address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return bad(Words::tr("it names no host."));
    if (url.scheme() == QLatin1String("http"))
        options.kind = Kind::Http;
    else if (url.scheme() == QLatin1String("socks5") || url.scheme() == QLatin1String("socks5h") || url.scheme() == QLatin1String("socks"))
        options.kind = Kind::Socks5;
    else
        return bad(Words::tr("only http and socks5 are possible, not %1.").arg(base::escapeControls(url.scheme())));
    options.host = url.host();
    options.port = static_cast<quint16>(url.port(options.kind == Kind::Http ? 8080 : 1080));
    options.user = url.userName(QUrl::FullyDecoded);
    options.password = url.password(QUrl::FullyDecoded);
    if (options.kind == Kind::Socks5 && (options.user.toUtf8().size() > 255 || options.password.toUtf8().size() > 255))
        return bad(Words::tr("SOCKS5 allows 255 bytes for the user name and for the password (RFC 1929)."));
    return options;
}

} // namespace framescope::network
