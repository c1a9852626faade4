#pragma once

#include "protocol/HeaderList.h"

#include <QByteArray>
#include <QStringList>

namespace framescope::server {

/// The page at "/": a small browser client in one file, with a content security policy that allows only the page itself and a
/// WebSocket back to its server. Stateless; any thread.
class Page
{
public:
    struct Answer {
        int status = 200;
        QByteArray reason = "OK";
        protocol::HeaderList headers;
        QByteArray body;
    };

    /// `host` is the request's Host header: untrusted text, omitted from the policy if it is not a plain host.
    static Answer make(const QString &title, const QStringList &paths, const QByteArray &host);
    /// Any other response, as a line of plain text.
    static Answer plain(int status, const QByteArray &reason, const QString &text);
};

} // namespace framescope::server
