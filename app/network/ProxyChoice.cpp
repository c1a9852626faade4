#include "ProxyChoice.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>

namespace framescope::network {

namespace {

QString variable(const QProcessEnvironment &environment, const QString &name)
{
    const QString value = environment.value(name);
    // HTTP_PROXY in upper case may come from a web server's request header (CGI); curl ignores it too.
    if (!value.isEmpty() || name == QLatin1String("http_proxy"))
        return value;
    return environment.value(name.toUpper());
}

ProxyOptions fromQt(const QNetworkProxy &proxy)
{
    ProxyOptions options;
    options.kind = ProxyOptions::Kind::None;
    if (proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::HttpCachingProxy)
        options.kind = ProxyOptions::Kind::Http;
    else if (proxy.type() == QNetworkProxy::Socks5Proxy)
        options.kind = ProxyOptions::Kind::Socks5;
    else
        return options;
    options.host = proxy.hostName();
    options.port = proxy.port();
    options.user = proxy.user();
    options.password = proxy.password();
    return options;
}

} // namespace

base::Result<ProxyOptions> ProxyChoice::choose(const ProxyOptions &given, const base::WebSocketAddress &url, const QProcessEnvironment &environment)
{
    if (given.kind != ProxyOptions::Kind::System)
        return given;
    ProxyOptions none;
    none.kind = ProxyOptions::Kind::None;
    const QString host = url.host();
    if (isLoopbackName(host))
        return none;

    const bool secure = url.isSecure();
    const QStringList names = secure ? QStringList{QStringLiteral("wss_proxy"), QStringLiteral("https_proxy"), QStringLiteral("all_proxy")}
                                     : QStringList{QStringLiteral("ws_proxy"), QStringLiteral("http_proxy"), QStringLiteral("all_proxy")};
    for (const QString &name : names) {
        const QString value = variable(environment, name);
        if (value.isEmpty())
            continue;
        if (excluded(variable(environment, QStringLiteral("no_proxy")), host, url.port()))
            return none;
        auto parsed = ProxyOptions::parse(value);
        if (!parsed) {
            auto error = parsed.error();
            error.seen = name + QLatin1Char('=') + error.seen;
            return error;
        }
        return parsed.value().kind == ProxyOptions::Kind::System ? none : parsed.value();
    }

    QUrl asked; // without path and query, which the system does not need
    asked.setScheme(secure ? QStringLiteral("https") : QStringLiteral("http"));
    asked.setHost(host);
    asked.setPort(url.port());
    asked.setPath(QStringLiteral("/"));
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(asked));
    return proxies.isEmpty() ? none : fromQt(proxies.front());
}

bool ProxyChoice::excluded(const QString &noProxy, const QString &host, int port)
{
    const QHostAddress address(host);
    const auto rules = noProxy.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &given : rules) {
        QString rule = given.trimmed().toLower();
        if (rule == QLatin1String("*"))
            return true;
        // One colon: a port. More: an IPv6 address, with a port only in brackets.
        const auto colon = rule.lastIndexOf(QLatin1Char(':'));
        const bool bracketed = rule.startsWith(QLatin1Char('['));
        const bool hasPort = colon > 0 && (bracketed ? rule.indexOf(QLatin1Char(']')) + 1 == colon : rule.count(QLatin1Char(':')) == 1);
        if (hasPort) {
            if (QStringView(rule).mid(colon + 1).toInt() != port)
                continue;
            rule.truncate(colon);
        }
        if (bracketed)
            rule = rule.mid(1, rule.lastIndexOf(QLatin1Char(']')) - 1);
        if (!address.isNull()) {
            const auto block = rule.contains(QLatin1Char('/')) ? QHostAddress::parseSubnet(rule) : QPair<QHostAddress, int>(QHostAddress(), -1);
            if ((block.second >= 0 && address.isInSubnet(block)) || QHostAddress(rule) == address)
                return true;
            continue;
        }
        while (rule.startsWith(QLatin1Char('.')) || rule.startsWith(QLatin1String("*.")))
            rule.remove(0, rule.startsWith(QLatin1Char('.')) ? 1 : 2);
        const QString name = host.toLower();
        if (!rule.isEmpty() && (name == rule || name.endsWith(QLatin1Char('.') + rule)))
            return true;
    }
    return false;
}

} // namespace framescope::network
