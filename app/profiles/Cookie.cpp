#include "Cookie.h"

#include "base/Translation.h"

#include <QHostAddress>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QUrl>

#include <algorithm>

namespace framescope::profiles {

namespace {

constexpr qsizetype kLongest = 8192;
constexpr qint64 kLongestAge = 400ll * 86'400; ///< seconds (RFC 6265bis section 5.5)

FRAMESCOPE_TR("framescope::profiles::CookieJar")

/// Qt knows the public suffixes and exposes them only through what its jar accepts.
class SuffixCheck final : public QNetworkCookieJar
{
public:
    bool allows(const QString &domain, const QString &host) const
    {
        QUrl url;
        url.setScheme(QStringLiteral("https"));
        url.setHost(host);
        QNetworkCookie cookie("n", "v");
        cookie.setDomain(QLatin1Char('.') + domain);
        cookie.setPath(QStringLiteral("/"));
        return validateCookie(cookie, url);
    }
};

base::Error refused(const QString &why)
{
    return {QStringLiteral("cookie.refused"), why, {}, {}};
}

/// Section 5.1.3.
bool domainMatches(const QString &host, const QString &domain)
{
    return host == domain || (host.endsWith(QLatin1Char('.') + domain) && QHostAddress(host).isNull());
}

/// Section 5.1.4.
bool pathMatches(const QString &path, const QString &cookiePath)
{
    return path == cookiePath || (path.startsWith(cookiePath) && (cookiePath.endsWith(QLatin1Char('/')) || path[cookiePath.size()] == QLatin1Char('/')));
}

QString pathOf(const base::WebSocketAddress &url)
{
    return QString::fromLatin1(url.path());
}

QString defaultPath(const base::WebSocketAddress &url)
{
    const QString path = pathOf(url);
    const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
    return slash <= 0 ? QStringLiteral("/") : path.left(slash);
}

bool hasControls(const QByteArray &text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

/// The attributes after the pair; the last one with a name counts.
struct Attributes {
    std::optional<QDateTime> expires;
    std::optional<QDateTime> maxAge;
    QByteArray path;
    QString domain; ///< lower case, without a leading dot
    bool secure = false;
    bool httpOnly = false;

    static Attributes of(const QList<QByteArray> &parts, const QDateTime &now)
    {
        Attributes out;
        for (const QByteArray &part : parts) {
            const qsizetype at = part.indexOf('=');
            const QByteArray name = (at < 0 ? part : part.left(at)).trimmed().toLower();
            const QByteArray value = at < 0 ? QByteArray() : part.mid(at + 1).trimmed();
            if (name == "secure")
                out.secure = true;
            else if (name == "httponly")
                out.httpOnly = true;
            else if (name == "path")
                out.path = value;
            else if (name == "domain")
                out.takeDomain(QString::fromLatin1(value).toLower());
            else if (name == "max-age")
                out.takeMaxAge(value, now);
            else if (name == "expires")
                out.takeExpires(value);
        }
        return out;
    }

private:
    void takeDomain(QString value)
    {
        if (value.startsWith(QLatin1Char('.')))
            value.remove(0, 1);
        if (!value.isEmpty())
            domain = value;
    }
    void takeMaxAge(const QByteArray &value, const QDateTime &now)
    {
        bool ok = false;
        const qint64 seconds = value.toLongLong(&ok);
        if (ok)
            maxAge = seconds <= 0 ? QDateTime::fromSecsSinceEpoch(0).toUTC() : now.addSecs(std::min(seconds, kLongestAge));
    }
    void takeExpires(const QByteArray &value)
    {
        const auto dated = QNetworkCookie::parseCookies(QByteArray("n=v; expires=" + value));
        if (!dated.isEmpty() && dated.first().expirationDate().isValid())
            expires = dated.first().expirationDate().toUTC();
    }
};

/// The rule of the name prefix that the attributes break (RFC 6265bis section 4.1.3); empty: none.
QString brokenPromise(const QByteArray &cookieName, const Attributes &attributes)
{
    const QByteArray name = cookieName.toLower();
    const bool hostHttp = name.startsWith("__host-http-");
    const bool http = hostHttp || name.startsWith("__http-");
    const bool host = hostHttp || name.startsWith("__host-");
    if (!host && !http && !name.startsWith("__secure-"))
        return {};
    if (!attributes.secure)
        return tr("its name asks for the attribute Secure");
    if (http && !attributes.httpOnly)
        return tr("its name asks for the attribute HttpOnly");
    if (host && !attributes.domain.isEmpty())
        return tr("its name forbids the attribute Domain");
    if (host && attributes.path != "/")
        return tr("its name asks for Path=/");
    return {};
}

} // namespace

QByteArray Cookie::nameIn(const QByteArray &line)
{
    const qsizetype end = line.indexOf(';');
    const QByteArray pair = end < 0 ? line : line.left(end);
    return pair.left(std::max<qsizetype>(0, pair.indexOf('='))).trimmed();
}

base::Result<Cookie> Cookie::fromSetCookie(const QByteArray &line, const base::WebSocketAddress &url, const QDateTime &now)
{
    if (line.size() > kLongest)
        return refused(tr("it is longer than %1 bytes").arg(kLongest));
    QList<QByteArray> parts = line.split(';');
    const QByteArray pair = parts.takeFirst();
    Cookie cookie;
    cookie.name = nameIn(line);
    cookie.value = pair.mid(pair.indexOf('=') + 1).trimmed();
    if (cookie.name.isEmpty() || hasControls(cookie.name) || hasControls(cookie.value))
        return refused(tr("it is no name and value, or has control characters"));

    const Attributes attributes = Attributes::of(parts, now);
    const QString host = url.host();
    cookie.domain = host;
    cookie.path = attributes.path.startsWith('/') ? QString::fromLatin1(attributes.path) : defaultPath(url);
    cookie.secure = attributes.secure;
    cookie.httpOnly = attributes.httpOnly;
    cookie.created = now;
    cookie.expires = attributes.maxAge ? attributes.maxAge : attributes.expires;
    if (const QString &domain = attributes.domain; !domain.isEmpty()) {
        if (!domainMatches(host, domain) || (domain != host && !SuffixCheck().allows(domain, host)))
            return refused(tr("its domain is not one that this host may set it for"));
        cookie.hostOnly = !QHostAddress(host).isNull() || (domain == host && !domain.contains(QLatin1Char('.')));
        cookie.domain = domain;
    }
    if (const QString broken = brokenPromise(cookie.name, attributes); !broken.isEmpty())
        return refused(broken);
    if (cookie.secure && !url.isSecure())
        return refused(tr("it is Secure, and the connection is not (ws)"));
    return cookie;
}

bool Cookie::isFor(const base::WebSocketAddress &url, const QDateTime &now) const
{
    const QString host = url.host();
    return (hostOnly ? host == domain : domainMatches(host, domain)) && pathMatches(pathOf(url), path) && (!secure || url.isSecure()) && !isGone(now);
}

} // namespace framescope::profiles
