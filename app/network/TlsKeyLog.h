#pragma once

#include <QString>

#include "base/Result.h"

namespace framescope::network {

/// Appends the secrets of TLS connections to a file for Wireshark (SSLKEYLOGFILE format), readable only by its
/// owner. Qt has no function for it, so this uses OpenSSL, the library below Qt's TLS.
///
///     TlsKeyLog::Scope scope(path);        // on the socket's thread
///     socket->startClientEncryption();     // every TLS session begun while the scope lasts is logged
class TlsKeyLog
{
public:
    /// Error: the file cannot be written, or Qt uses another TLS library.
    static base::Result<void> check(const QString &path);

    /// Sets the file for TLS sessions that begin on this thread during its lifetime. An empty path: none.
    class Scope
    {
    public:
        explicit Scope(const QString &path);
        ~Scope();
        Scope(const Scope &) = delete;
        Scope &operator=(const Scope &) = delete;

    private:
        QString m_path;
        const QString *m_outer;
    };
};

} // namespace framescope::network
