#include "CookieJar.h"

#include "base/Bytes.h"
#include "base/json/OrderedJson.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

namespace framescope::profiles {

namespace {

constexpr std::size_t kMostCookies = 3000;
constexpr qsizetype kLongestCookie = 8192;

/// Qt knows the public suffixes and lets its jar tell.
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

QString tr(const char *text)
{
    return QCoreApplication::translate("framescope::profiles::CookieJar", text);
}

/// What the name promises and the attributes do not keep (RFC 6265bis section 4.1.3); empty: nothing.
QString brokenPrefix(const Cookie &cookie, bool pathIsRoot, bool hasDomain)
{
    const QByteArray name = cookie.name.toLower();
    const bool hostHttp = name.startsWith("__host-http-");
    const bool http = hostHttp || name.startsWith("__http-");
    const bool host = hostHttp || name.startsWith("__host-");
    if (!host && !http && !name.startsWith("__secure-"))
        return {};
    if (!cookie.secure)
        return tr("its name asks for the attribute Secure");
    if (http && !cookie.httpOnly)
        return tr("its name asks for the attribute HttpOnly");
    if (host && hasDomain)
        return tr("its name forbids the attribute Domain");
    if (host && !pathIsRoot)
        return tr("its name asks for Path=/");
    return {};
}

} // namespace

QStringList CookieJar::store(const base::WebSocketAddress &url, const QList<QByteArray> &setCookie, const QDateTime &now)
{
    const QString host = url.host();
    const SuffixCheck suffixes;
    QStringList refusals;
    const auto refuse = [&](const QByteArray &name, const QString &why) {
        refusals += tr("The cookie %1 of %2 was not stored: %3.").arg(base::escapedPreview(base::viewOf(name), 60), base::escapeControls(host), why);
    };
    for (const QByteArray &line : setCookie) {
        if (line.size() > kLongestCookie) {
            refuse(line.left(std::max<qsizetype>(0, line.indexOf('='))).trimmed(), tr("it is longer than %1 bytes").arg(kLongestCookie));
            continue;
        }
        QList<QByteArray> parts = line.split(';');
        const QByteArray pair = parts.takeFirst();
        const qsizetype equals = pair.indexOf('=');
        Cookie cookie;
        cookie.name = pair.left(std::max<qsizetype>(0, equals)).trimmed();
        cookie.value = pair.mid(equals + 1).trimmed();
        const auto hasControls = [](const QByteArray &text) { return std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }); };
        if (equals < 0 || cookie.name.isEmpty() || hasControls(cookie.name) || hasControls(cookie.value)) {
            refuse(cookie.name, tr("it is no name and value, or has control characters"));
            continue;
        }
        cookie.domain = host;
        cookie.path = defaultPath(url);
        cookie.created = now;
        std::optional<QDateTime> expires;
        std::optional<QDateTime> maxAge;
        bool foreign = false;
        bool pathIsRoot = false;
        bool hasDomain = false;
        for (const QByteArray &part : std::as_const(parts)) {
            const qsizetype at = part.indexOf('=');
            const QByteArray name = (at < 0 ? part : part.left(at)).trimmed().toLower();
            const QByteArray value = at < 0 ? QByteArray() : part.mid(at + 1).trimmed();
            if (name == "secure") {
                cookie.secure = true;
            } else if (name == "httponly") {
                cookie.httpOnly = true;
            } else if (name == "path") {
                pathIsRoot = value == "/";
                cookie.path = value.startsWith('/') ? QString::fromLatin1(value) : defaultPath(url);
            } else if (name == "domain") {
                QString domain = QString::fromLatin1(value).toLower();
                if (domain.startsWith(QLatin1Char('.')))
                    domain.remove(0, 1);
                if (domain.isEmpty())
                    continue;
                hasDomain = true;
                foreign = !domainMatches(host, domain) || (domain != host && !suffixes.allows(domain, host));
                cookie.hostOnly = !QHostAddress(host).isNull() || (domain == host && !domain.contains(QLatin1Char('.')));
                cookie.domain = domain;
            } else if (name == "max-age") {
                bool ok = false;
                const qint64 seconds = value.toLongLong(&ok);
                if (ok)
                    maxAge = seconds <= 0 ? QDateTime::fromSecsSinceEpoch(0).toUTC() : now.addSecs(std::min<qint64>(seconds, 400ll * 86'400));
            } else if (name == "expires") {
                const auto dated = QNetworkCookie::parseCookies(QByteArray("n=v; expires=" + value));
                if (!dated.isEmpty() && dated.first().expirationDate().isValid())
                    expires = dated.first().expirationDate().toUTC();
            }
        }
        // A plain connection must not set or replace what only secure ones send.
        const QString broken = brokenPrefix(cookie, pathIsRoot, hasDomain);
        if (foreign) {
            refuse(cookie.name, tr("its domain is not one that this host may set it for"));
            continue;
        }
        if (!broken.isEmpty()) {
            refuse(cookie.name, broken);
            continue;
        }
        if (cookie.secure && !url.isSecure()) {
            refuse(cookie.name, tr("it is Secure, and the connection is not (ws)"));
            continue;
        }
        cookie.expires = maxAge ? maxAge : expires;
        const auto same = std::find_if(m_cookies.begin(), m_cookies.end(), [&](const Cookie &old) { return old.name == cookie.name && old.domain == cookie.domain && old.path == cookie.path; });
        if (same != m_cookies.end()) {
            if (same->secure && !url.isSecure()) {
                refuse(cookie.name, tr("it would replace a Secure one over a connection that is not (ws)"));
                continue;
            }
            cookie.created = same->created;
            m_cookies.erase(same);
        }
        if (cookie.expires && *cookie.expires <= now)
            continue;
        if (m_cookies.size() >= kMostCookies)
            m_cookies.erase(m_cookies.begin());
        m_cookies.push_back(std::move(cookie));
    }
    return refusals;
}

QByteArray CookieJar::headerFor(const base::WebSocketAddress &url, const QDateTime &now) const
{
    const QString host = url.host();
    const QString path = pathOf(url);
    std::vector<const Cookie *> matching;
    for (const Cookie &cookie : m_cookies) {
        const bool domain = cookie.hostOnly ? host == cookie.domain : domainMatches(host, cookie.domain);
        if (domain && pathMatches(path, cookie.path) && (!cookie.secure || url.isSecure()) && (!cookie.expires || *cookie.expires > now))
            matching.push_back(&cookie);
    }
    std::stable_sort(matching.begin(), matching.end(), [](const Cookie *a, const Cookie *b) {
        return a->path.size() != b->path.size() ? a->path.size() > b->path.size() : a->created < b->created;
    });
    QByteArray out;
    for (const Cookie *cookie : matching)
        out += (out.isEmpty() ? QByteArray() : QByteArray("; ")) + cookie->name + '=' + cookie->value;
    return out;
}

QString CookieJar::fileFor(const QString &workspaceId)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/Framescope/cookies/") + workspaceId + QStringLiteral(".json");
}

base::Result<void> CookieJar::load(const QString &path)
{
    m_cookies.clear();
    QFile file(path);
    if (!file.exists())
        return {};
    const auto failed = [&](const QString &seen) {
        return base::Error{QStringLiteral("file.not-readable"), QCoreApplication::translate("CookieJar", "The cookies in %1 cannot be read.").arg(path), seen,
                           QCoreApplication::translate("CookieJar", "Remove the file to begin with an empty jar.")};
    };
    if (!file.open(QIODevice::ReadOnly))
        return failed(file.errorString());
    const auto json = base::OrderedJson::parse(file.read(16 << 20));
    if (!json)
        return failed(json.error().what);
    for (const base::OrderedJson &item : (*json)[u"cookies"].items()) {
        Cookie cookie;
        cookie.name = item[u"name"].toString().toUtf8();
        cookie.value = item[u"value"].toString().toUtf8();
        cookie.domain = item[u"domain"].toString();
        cookie.path = item[u"path"].toString();
        cookie.hostOnly = item[u"hostOnly"].toBool(true);
        cookie.secure = item[u"secure"].toBool();
        cookie.httpOnly = item[u"httpOnly"].toBool();
        cookie.created = QDateTime::fromMSecsSinceEpoch(item[u"created"].toInteger()).toUTC();
        cookie.expires = QDateTime::fromMSecsSinceEpoch(item[u"expires"].toInteger()).toUTC();
        if (!cookie.name.isEmpty() && !cookie.domain.isEmpty())
            m_cookies.push_back(std::move(cookie));
    }
    return {};
}

base::Result<void> CookieJar::save(const QString &path, const QDateTime &now) const
{
    base::OrderedJson list = base::OrderedJson::array();
    for (const Cookie &cookie : m_cookies) {
        if (!cookie.expires || *cookie.expires <= now)
            continue;
        base::OrderedJson item = base::OrderedJson::object();
        item.set(QStringLiteral("name"), QString::fromUtf8(cookie.name));
        item.set(QStringLiteral("value"), QString::fromUtf8(cookie.value));
        item.set(QStringLiteral("domain"), cookie.domain);
        item.set(QStringLiteral("path"), cookie.path);
        item.set(QStringLiteral("hostOnly"), cookie.hostOnly);
        item.set(QStringLiteral("secure"), cookie.secure);
        item.set(QStringLiteral("httpOnly"), cookie.httpOnly);
        item.set(QStringLiteral("created"), cookie.created.toMSecsSinceEpoch());
        item.set(QStringLiteral("expires"), cookie.expires->toMSecsSinceEpoch());
        list.append(std::move(item));
    }
    base::OrderedJson root = base::OrderedJson::object();
    root.set(QStringLiteral("version"), 1);
    root.set(QStringLiteral("cookies"), std::move(list));
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    bool done = file.open(QIODevice::WriteOnly);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QByteArray content = root.toIndented();
    done = done && file.write(content) == content.size() && file.commit();
    if (!done) {
        return base::Error{QStringLiteral("file.not-writable"), QCoreApplication::translate("CookieJar", "The cookies cannot be written to %1.").arg(path), file.errorString(), {}};
    }
    return {};
}

} // namespace framescope::profiles
