#pragma once

#include "base/Result.h"

#include <QList>
#include <QSslCertificate>
#include <QSslKey>

namespace framescope::network {

/// A certificate with its chain and its private key, from files: PEM, or PKCS#12 (RFC 7292) with the suffix .p12 or .pfx.
/// Errors name the cause, as reported by OpenSSL; a passphrase is never part of an error. A plain value.
struct TlsIdentity {
    QList<QSslCertificate> chain; ///< the own certificate first
    QSslKey key;

    /// An empty `keyFile`: the key is in the certificate's file. Reads files.
    static base::Result<TlsIdentity> read(const QString &certificateFile, const QString &keyFile, const QString &passphrase);
    /// All certificates of a PEM file; an error has `id`.
    static base::Result<QList<QSslCertificate>> readCertificates(const QString &file, const char *id);
};

} // namespace framescope::network
