#include "Page.h"

#include "base/json/OrderedJson.h"

#include "HostHeader.h"
#include "Samples.h"

#include <QCryptographicHash>

namespace framescope::server {

namespace {

QByteArray hashSource(const QByteArray &inlineCode)
{
    return "'sha256-" + QCryptographicHash::hash(inlineCode, QCryptographicHash::Sha256).toBase64() + '\'';
}

protocol::HeaderList safeHeaders(const QByteArray &type)
{
    return {{"Content-Type", type},          {"X-Content-Type-Options", "nosniff"}, {"Referrer-Policy", "no-referrer"},
            {"Cache-Control", "no-store"},   {"Cross-Origin-Opener-Policy", "same-origin"}, {"X-Frame-Options", "DENY"}};
}

} // namespace

Page::Answer Page::make(const QString &title, const QStringList &paths, const QByteArray &host)
{
    const QByteArray style = Samples::resource(QStringLiteral("page/page.css"));
    const QByteArray script = Samples::resource(QStringLiteral("page/page.js"));
    base::OrderedJson list = base::OrderedJson::array();
    for (const QString &path : paths)
        list.append(base::OrderedJson(path));

    Answer answer;
    answer.body = Samples::resource(QStringLiteral("page/page.html"));
    answer.body.replace("@STYLE@", style);
    answer.body.replace("@SCRIPT@", script);
    answer.body.replace("@TITLE@", title.toHtmlEscaped().toUtf8());
    answer.body.replace("@PATHS@", QString::fromUtf8(list.toCompact()).toHtmlEscaped().toUtf8());

    // In some browsers 'self' does not cover ws: and wss: of the same host.
    QByteArray connect = "'self'";
    if (HostHeader::parse(host))
        connect += " ws://" + host + " wss://" + host;
    answer.headers = safeHeaders("text/html; charset=utf-8");
    answer.headers.append("Content-Security-Policy", "default-src 'none'; script-src " + hashSource(script) + "; style-src " + hashSource(style)
                                                         + "; connect-src " + connect + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    return answer;
}

Page::Answer Page::plain(int status, const QByteArray &reason, const QString &text)
{
    return {status, reason, safeHeaders("text/plain; charset=utf-8"), text.toUtf8() + '\n'};
}

} // namespace framescope::server
