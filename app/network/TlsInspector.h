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
    /// Whether the options let a connection continue despite these errors.
    static bool accepts(const TlsOptions &options, const QSslCertificate &leaf);
};

} // namespace framescope::network
