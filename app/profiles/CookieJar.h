#pragma once

#include "Cookie.h"

#include <QList>
#include <QStringList>

#include <vector>

namespace framescope::profiles {

/// A workspace's cookies, sent and stored by the rules of RFC 6265; wss counts as secure. Kept beside the workspace, never in
/// it: cookies are secrets. One thread at a time.
class CookieJar
{
public:
    /// Takes Set-Cookie values of an answer from `url`. What the rules refuse (a foreign domain, a public suffix, a prefix whose promise
    /// is not kept) is left out, and told in a sentence each, without its value.
    QStringList store(const base::WebSocketAddress &url, const QList<QByteArray> &setCookie, const QDateTime &now = QDateTime::currentDateTimeUtc());
    /// "a=1; b=2", longest path first, oldest first (section 5.4); empty: none.
    QByteArray headerFor(const base::WebSocketAddress &url, const QDateTime &now = QDateTime::currentDateTimeUtc()) const;

    const std::vector<Cookie> &cookies() const { return m_cookies; }
    void remove(std::size_t index) { m_cookies.erase(m_cookies.begin() + static_cast<std::ptrdiff_t>(index)); }
    void clear() { m_cookies.clear(); }

    /// Where the jar of a workspace (its id) is kept.
    static QString fileFor(const QString &workspaceId);
    /// A missing file is an empty jar. Session cookies are not written; the file is for its owner only.
    base::Result<void> load(const QString &file);
    base::Result<void> save(const QString &file, const QDateTime &now = QDateTime::currentDateTimeUtc()) const;

private:
    std::vector<Cookie> m_cookies;
};

} // namespace framescope::profiles
