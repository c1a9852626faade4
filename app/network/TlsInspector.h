#pragma once

#include "ConnectionFacts.h"
#include "ConnectionOptions.h"

#include <QSslError>

class QSslSocket;

namespace framescope::network {

/// Reads off a TLS socket what was agreed, the chain, and what is wrong with it. Functions for the socket's thread.
class TlsInspector
{
public:
    static CertificateFacts describe(const QSslCertificate &certificate);
    static std::vector<TlsFacts::Problem> problems(const QList<QSslError> &errors, const QList<QSslCertificate> &chain,
                                                   const QString &serverName);
    /// Everything but `problems` and `accepted`, as far as the handshake came.
    static void inspect(const QSslSocket &socket, TlsFacts &facts);
    /// True where the options let a connection go on in spite of these errors.
    static bool accepts(const TlsOptions &options, const QSslCertificate &leaf);
};

} // namespace framescope::network
