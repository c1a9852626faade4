#pragma once

#include "base/Result.h"

#include <QList>
#include <QSslCertificate>
#include <QSslKey>

namespace framescope::network {

/// A certificate with its chain and its private key, as files hold them: PEM, or PKCS#12 (RFC 7292) with the ending .p12 or .pfx.
/// What cannot be used is told by its cause, which OpenSSL knows; a passphrase is never part of a sentence. A plain value.
struct TlsIdentity {
    QList<QSslCertificate> chain; ///< the own certificate first
    QSslKey key;

    /// An empty `keyFile`: the key stands in the file of the certificate. Reads files.
    static base::Result<TlsIdentity> read(const QString &certificateFile, const QString &keyFile, const QString &passphrase);
    /// All certificates of a PEM file; an error has `id`.
    static base::Result<QList<QSslCertificate>> readCertificates(const QString &file, const char *id);
};

} // namespace framescope::network
