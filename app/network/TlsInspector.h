#pragma once

#include "ConnectionFacts.h"
#include "ConnectionOptions.h"

#include <QSslError>

class QSslSocket;

namespace framescope::network {

/// Reads from a TLS socket what was negotiated, the chain, and its problems. Functions for the socket's thread.
class TlsInspector
{
public:
    static CertificateFacts describe(const QSslCertificate &certificate);
    static std::vector<TlsFacts::Problem> problems(const QList<QSslError> &errors, const QList<QSslCertificate> &chain,
                                                   const QString &serverName);
    /// Everything but `problems` and `accepted`, as far as the handshake got.
    static void inspect(const QSslSocket &socket, TlsFacts &facts);
    /// Whether the certificate has alternative names and the host is none of them, whatever its common name says: the common name counts
    /// only if there are no alternative names (RFC 6125 section 6.4.4, RFC 9525 section 2). Qt accepts either.
    static bool isForAnotherHost(const QSslCertificate &leaf, const QString &serverName);
    /// Whether the options let a connection continue despite these errors.
    static bool accepts(const TlsOptions &options, const QSslCertificate &leaf);
};

} // namespace framescope::network
