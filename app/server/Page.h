#pragma once

#include "protocol/HeaderList.h"

#include <QByteArray>
#include <QStringList>

namespace framescope::server {

/// The page at "/": a small browser client in one file, with a content security policy that allows nothing but it and a
/// WebSocket back to where it came from. Holds nothing; any thread.
class Page
{
public:
    struct Answer {
        int status = 200;
        QByteArray reason = "OK";
        protocol::HeaderList headers;
        QByteArray body;
    };

    /// `host` is the request's Host header; text from elsewhere, left out of the policy where it is odd.
    static Answer make(const QString &title, const QStringList &paths, const QByteArray &host);
    /// Any other answer, as a line of plain text.
    static Answer plain(int status, const QByteArray &reason, const QString &text);
};

} // namespace framescope::server
