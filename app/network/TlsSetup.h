#pragma once

#include "ConnectionOptions.h"
#include "Listener.h"

#include "base/Result.h"

#include <QSslConfiguration>

namespace framescope::network {

/// Makes Qt's TLS configuration from ours. Reads files; functions for any thread.
class TlsSetup
{
public:
    /// An error names the file or setting that cannot be used; a passphrase is never part of it.
    static base::Result<QSslConfiguration> forClient(const TlsOptions &options);
    /// A server's, with certificate chain and key from PEM files.
    static base::Result<QSslConfiguration> forServer(const QString &certificateFile, const QString &keyFile);
    /// A listener's: the certificate given, or one made by our own CA, whose file `caFile` then names.
    static base::Result<QSslConfiguration> forListener(const ListenerOptions &options, QString &caFile);

private:
    static base::Result<void> useClientCertificate(QSslConfiguration &configuration, const TlsOptions &options);
};

} // namespace framescope::network
