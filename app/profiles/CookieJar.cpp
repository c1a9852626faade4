#include "CookieJar.h"

#include "base/Bytes.h"
#include "base/json/OrderedJson.h"
#include "base/Translation.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace framescope::profiles {

namespace {

constexpr std::size_t kMostCookies = 3000;

FRAMESCOPE_TR("framescope::profiles::CookieJar")

} // namespace

QStringList CookieJar::store(const base::WebSocketAddress &url, const QList<QByteArray> &setCookie, const QDateTime &now)
{
    QStringList refusals;
    const auto refuse = [&](const QByteArray &name, const QString &why) {
        refusals += tr("The cookie %1 of %2 was not stored: %3.").arg(base::escapedPreview(base::viewOf(name), 60), base::escapeControls(url.host()), why);
    };
    for (const QByteArray &line : setCookie) {
        auto cookie = Cookie::fromSetCookie(line, url, now);
        if (!cookie) {
            refuse(Cookie::nameIn(line), cookie.error().what);
            continue;
        }
        const auto same = std::find_if(m_cookies.begin(), m_cookies.end(), [&](const Cookie &old) { return old.isSame(*cookie); });
        if (same != m_cookies.end()) {
            // A plain connection must not set or replace cookies that only secure ones send.
            if (same->secure && !url.isSecure()) {
                refuse(cookie->name, tr("it would replace a Secure one over a connection that is not (ws)"));
                continue;
            }
            cookie->created = same->created;
            m_cookies.erase(same);
        }
        if (cookie->isGone(now))
            continue;
        if (m_cookies.size() >= kMostCookies)
            m_cookies.erase(m_cookies.begin());
        m_cookies.push_back(std::move(*cookie));
    }
    return refusals;
}

QByteArray CookieJar::headerFor(const base::WebSocketAddress &url, const QDateTime &now) const
{
    std::vector<const Cookie *> matching;
    for (const Cookie &cookie : m_cookies) {
        if (cookie.isFor(url, now))
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
        return base::Error{QStringLiteral("file.not-readable"), tr("The cookies in %1 cannot be read.").arg(path), seen,
                           tr("Remove the file to begin without cookies.")}
            .about(path);
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
        if (!cookie.expires || cookie.isGone(now))
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
        return base::Error{QStringLiteral("file.not-writable"), tr("The cookies cannot be written to %1.").arg(path), file.errorString(),
                           tr("Check the folder's permissions and the free space on the disk.")}
            .about(path);
    }
    return {};
}

} // namespace framescope::profiles
