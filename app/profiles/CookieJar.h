#pragma once

#include "Cookie.h"

#include <QList>
#include <QStringList>

#include <vector>

namespace framescope::profiles {

/// A workspace's cookies, sent and stored by the rules of RFC 6265; wss counts as secure. Stored outside the workspace, because
/// cookies are secrets. One thread at a time.
class CookieJar
{
public:
    /// Stores the Set-Cookie values of a response from `url`. Cookies that the rules refuse (a foreign domain, a public suffix, a broken
    /// prefix rule) are skipped and reported with a sentence each, without the value.
    QStringList store(const base::WebSocketAddress &url, const QList<QByteArray> &setCookie, const QDateTime &now = QDateTime::currentDateTimeUtc());
    /// "a=1; b=2", longest path first, oldest first (section 5.4); empty: none.
    QByteArray headerFor(const base::WebSocketAddress &url, const QDateTime &now = QDateTime::currentDateTimeUtc()) const;

    const std::vector<Cookie> &cookies() const { return m_cookies; }
    void remove(std::size_t index) { m_cookies.erase(m_cookies.begin() + static_cast<std::ptrdiff_t>(index)); }
    void clear() { m_cookies.clear(); }

    /// The file of the jar of a workspace (its id).
    static QString fileFor(const QString &workspaceId);
    /// A missing file is an empty jar. Session cookies are not written; only the owner can read the file.
    base::Result<void> load(const QString &file);
    base::Result<void> save(const QString &file, const QDateTime &now = QDateTime::currentDateTimeUtc()) const;

private:
    std::vector<Cookie> m_cookies;
};

} // namespace framescope::profiles
