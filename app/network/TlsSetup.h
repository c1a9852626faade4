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
    /// A server's, with certificate chain and key from PEM files, or both from a PKCS#12 file.
    static base::Result<QSslConfiguration> forServer(const QString &certificateFile, const QString &keyFile, const QString &passphrase = {});
    /// A listener's: the certificate given, or one made by our own CA, whose file `caFile` then names.
    static base::Result<QSslConfiguration> forListener(const ListenerOptions &options, QString &caFile);

    /// The name that goes into the server_name extension (RFC 6066 section 3); empty: none is sent, as for an address.
    static QString sniFor(const QString &serverName);
    /// Sentences on what these options weaken besides what they say.
    static QStringList notes(const TlsOptions &options);
};

} // namespace framescope::network
