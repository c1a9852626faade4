#pragma once

#include "SecretNames.h"

namespace framescope::base {

/// The secrets of HTTP's header lines, by the headers' names: credentials, cookies, tokens among subprotocols. Any thread.
class HeaderSecrets
{
public:
    /// Lines of a request's or a response's head, or free text: the value of a header with a secret name becomes "[redacted]", with the
    /// folded lines behind it, and so do the tokens of Sec-WebSocket-Protocol.
    static QByteArray masked(const QByteArray &text, const SecretNames &names);
    /// A list as Sec-WebSocket-Protocol has it, or one name of it.
    static QByteArray maskedSubprotocols(const QByteArray &list);
    /// The secret values of one header that is sent, in each form in which they may be met again; empty: it has none.
    static QList<QByteArray> in(QByteArrayView name, QByteArrayView value, const SecretNames &names);
};

} // namespace framescope::base
