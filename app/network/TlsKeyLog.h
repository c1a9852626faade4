#pragma once

#include <QString>

#include "base/Result.h"

namespace framescope::network {

/// Writes the secrets of TLS connections to a file that Wireshark reads (SSLKEYLOGFILE format): appended, readable for its
/// owner only. Qt has no function for it, so this goes to OpenSSL, which Qt's TLS uses underneath.
///
///     TlsKeyLog::Scope scope(path);        // on the socket's thread
///     socket->startClientEncryption();     // every TLS session begun while the scope lasts is logged
class TlsKeyLog
{
public:
    /// An error where the file cannot be written or Qt uses another TLS library.
    static base::Result<void> check(const QString &path);

    /// Names the file for TLS sessions that begin on this thread while it lives. An empty path: none.
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
