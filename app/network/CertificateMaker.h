#pragma once

#include "base/Result.h"

#include <QDateTime>
#include <QStringList>

namespace framescope::network {

/// Creates certificates for servers on this machine, signed by our own CA, which is stored in a folder so that it needs to be
/// trusted only once. Keys are EC P-256, readable only by their owner. Any one thread; writes files.
class CertificateMaker
{
public:
    struct Files {
        QString certificateFile; ///< PEM: the leaf, then the CA
        QString keyFile;         ///< PEM, 0600
        QString caFile;          ///< PEM: what to trust
    };
    /// The content of a certificate. A plain value.
    struct Request {
        QString commonName = QStringLiteral("localhost");
        QStringList names; ///< host names and addresses, for subjectAltName
        QDateTime notBefore = QDateTime::currentDateTimeUtc().addDays(-1);
        QDateTime notAfter = QDateTime::currentDateTimeUtc().addDays(397); ///< the longest that browsers and macOS accept
        bool selfSigned = false;
        bool forClient = false;
    };

    /// `folder` is created (0700) if it does not exist; empty: a folder in the application's data.
    explicit CertificateMaker(const QString &folder);

    /// A certificate for localhost, 127.0.0.1, ::1 and these names and addresses. An existing one is reused
    /// if it is valid for at least a week and has all names.
    base::Result<Files> serverCertificate(const QStringList &names);

    /// A certificate with any content, as files NAME.pem and NAME-key.pem in the folder (tests, laboratory).
    base::Result<Files> make(const QString &name, const Request &request);

    /// The CA's certificate; created with its key if there is none yet.
    base::Result<QString> caFile();

private:
    QString path(const QString &name) const;

    QString m_folder;
};

} // namespace framescope::network
