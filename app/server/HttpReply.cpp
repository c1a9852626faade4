#include "HttpReply.h"

#include "Text.h"

namespace framescope::server {

QStringList HttpReply::shownPaths() const
{
    QStringList shown;
    for (const PathSettings &path : m_settings.paths)
        shown << (path.path.endsWith(QLatin1String("/*")) ? path.path.chopped(1) : path.path);
    return shown;
}

Page::Answer HttpReply::make(const protocol::HandshakeRequest &request, const QUrl &target, const std::optional<Admission::Refusal> &refusal, bool pathKnown) const
{
    const QString path = target.path();
    if (request.method != "GET" && request.method != "HEAD") {
        auto answer = Page::plain(405, "Method Not Allowed", Text::tr("Only GET and HEAD are answered here."));
        answer.headers.append("Allow", "GET, HEAD");
        return answer;
    }
    // Every path of the server serves the page; an unknown path is answered below.
    if (refusal && refusal->status != 404)
        return Page::plain(refusal->status, refusal->reason, refusal->error.what);
    if (!m_settings.page) {
        auto answer = Page::plain(426, "Upgrade Required", Text::tr("This address speaks WebSocket."));
        answer.headers.append("Upgrade", "websocket");
        answer.headers.append("Connection", "Upgrade");
        return answer;
    }
    const bool isPage = path.isEmpty() || path == QLatin1String("/") || pathKnown;
    if (isPage && path != QLatin1String("/favicon.ico"))
        return Page::make(m_settings.name, shownPaths(), request.headers.value("Host").value_or(QByteArray()));
    return Page::plain(404, "Not Found", Text::tr("There is nothing here."));
}

} // namespace framescope::server
