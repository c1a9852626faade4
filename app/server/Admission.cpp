#include "Admission.h"

#include "HostHeader.h"
#include "Text.h"

#include "base/OptionId.h"

#include <QUrlQuery>

#include <algorithm>

namespace framescope::server {

namespace {

/// Constant time for all wrong tokens of the same length.
bool sameSecret(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= a[i] ^ b[i];
    return difference == 0;
}

} // namespace

std::optional<Admission::Refusal> Admission::check(const protocol::HeaderList &headers, const QUrl &target) const
{
    if (const auto host = foreignHost(headers, target))
        return Refusal{421, "Misdirected Request",
                       base::Error{QStringLiteral("server.host"), Text::tr("A request named a host that is not this server. A web page may have made that name lead here."),
                                   base::escapedPreview(base::viewOf(*host)), Text::tr("Use localhost, 127.0.0.1 or [::1]; or allow the name, if it is yours.")}
                           .about(QString::fromLatin1(*host))
                           .mendedBy(base::OptionId::AllowHost)};
    if (!originAllowed(headers)) {
        const QByteArray origin = headers.value("Origin").value_or(QByteArray());
        return Refusal{403, "Forbidden",
                       base::Error{QStringLiteral("server.origin"), Text::tr("A page from an origin that is not allowed tried to connect."),
                                   base::escapedPreview(base::viewOf(origin)), Text::tr("Add the origin to those that are allowed, if it is yours.")}
                           .about(QString::fromLatin1(origin))
                           .mendedBy(base::OptionId::Origin)};
    }
    if (!m_settings.token.isEmpty() && !tokenRight(headers, target))
        return Refusal{401, "Unauthorized",
                       base::Error{QStringLiteral("server.token"), Text::tr("A client did not give the server's token."), {},
                                   Text::tr("Give it in the address, as ?token=…, or in the header Authorization: Bearer ….")}
                           .mendedBy(base::OptionId::ServerToken)};
    if (!pathFor(target.path()))
        return Refusal{404, "Not Found",
                       base::Error{QStringLiteral("server.path"), Text::tr("A client asked for a path that this server does not have."),
                                   base::escapeControls(target.path().left(200)), Text::tr("Use one of the server's paths.")}
                           .about(target.path())};
    return std::nullopt;
}

/// A client without a Host header is not a browser.
std::optional<QByteArray> Admission::foreignHost(const protocol::HeaderList &headers, const QUrl &target) const
{
    const bool loopback = m_settings.address.isLoopback();
    if (!loopback && m_settings.hosts.isEmpty())
        return std::nullopt;
    std::vector<QByteArray> named = headers.values("Host");
    if (const QByteArray host = target.host(QUrl::FullyEncoded).toLatin1(); !target.scheme().isEmpty() && !host.isEmpty())
        named.push_back(host.contains(':') ? QByteArray('[' + host + ']') : host); // the absolute form precedes the header (RFC 9112, 3.2.2)
    for (const QByteArray &value : named) {
        const auto host = HostHeader::parse(value);
        const bool ours = host && (host->isLoopback() || host->isListed(m_settings.hosts) || (!loopback && host->isAddress()));
        if (!ours)
            return value;
    }
    return std::nullopt;
}

bool Admission::originAllowed(const protocol::HeaderList &headers) const
{
    const auto origin = headers.value("Origin");
    if (m_settings.origins.isEmpty() || !origin)
        return true;
    const QString given = QString::fromUtf8(*origin);
    const QByteArray host = headers.value("Host").value_or(QByteArray());
    return std::any_of(m_settings.origins.begin(), m_settings.origins.end(), [&](const QString &allowed) {
        if (allowed == QLatin1String("self"))
            return !host.isEmpty() && (*origin == "http://" + host || *origin == "https://" + host);
        return allowed == QLatin1String("*") || given.compare(allowed, Qt::CaseInsensitive) == 0;
    });
}

bool Admission::tokenRight(const protocol::HeaderList &headers, const QUrl &target) const
{
    const QByteArray token = m_settings.token.toUtf8();
    const QByteArray authorization = headers.value("Authorization").value_or(QByteArray());
    if (authorization.left(7).compare("Bearer ", Qt::CaseInsensitive) == 0 && sameSecret(authorization.mid(7).trimmed(), token))
        return true;
    const QUrlQuery query(target.query(QUrl::FullyEncoded));
    return sameSecret(query.queryItemValue(QStringLiteral("token"), QUrl::FullyDecoded).toUtf8(), token);
}

std::optional<std::size_t> Admission::pathFor(const QString &path) const
{
    const QString wanted = path.isEmpty() ? QStringLiteral("/") : path;
    std::optional<std::size_t> best;
    qsizetype longest = -1;
    for (std::size_t i = 0; i < m_settings.paths.size(); ++i) {
        const QString &own = m_settings.paths[i].path;
        if (own == wanted)
            return i;
        if (!own.endsWith(QLatin1String("/*")))
            continue;
        const QString folder = own.chopped(1);
        if ((wanted.startsWith(folder) || wanted == folder.chopped(1)) && folder.size() > longest) {
            longest = folder.size();
            best = i;
        }
    }
    return best;
}

} // namespace framescope::server
