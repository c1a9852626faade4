#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace framescope::ui::details {

/// What can be read from the raw heads of an opening handshake: header rows as they came, what was offered, whether the key was answered.
/// A plain value; any thread.
struct HandshakeFacts {
    using Rows = std::vector<std::pair<QString, QString>>; ///< name and value; a line that is not a header is a name with an empty value

    QString requestLine;
    QString statusLine;
    Rows request;
    Rows response;
    QStringList offeredProtocols;
    QStringList agreedProtocols;  ///< the server's header, which should name one at most
    QStringList offeredExtensions; ///< each with its parameters
    QStringList agreedExtensions;
    QString key;                  ///< Sec-WebSocket-Key; "" where it was not seen
    QString accept;               ///< Sec-WebSocket-Accept
    QString expectedAccept;       ///< what RFC 6455 section 4.2.2 wants for that key

    /// Line ends as in HTTP or not; control characters come out escaped.
    static HandshakeFacts of(const QString &rawRequest, const QString &rawResponse);
    /// A head's lines as plain text, control characters visible.
    static QString visible(const QString &raw);
};

} // namespace framescope::ui::details
