#pragma once

#include "SecretNames.h"

namespace framescope::base {

/// Finds the secrets of HTTP header lines by the headers' names: credentials, cookies, tokens among subprotocols. Any thread.
class HeaderSecrets
{
public:
    /// Lines of a request's or a response's head, or free text: the value of a header with a secret name becomes "[redacted]", including its
    /// folded lines, and so do the tokens of Sec-WebSocket-Protocol.
    static QByteArray masked(const QByteArray &text, const SecretNames &names);
    /// The value of Sec-WebSocket-Protocol, or one name of it.
    static QByteArray maskedSubprotocols(const QByteArray &list);
    /// The secret values of one request header, in each form in which they may appear later; empty: it has none.
    static QList<QByteArray> in(QByteArrayView name, QByteArrayView value, const SecretNames &names);
};

} // namespace framescope::base
