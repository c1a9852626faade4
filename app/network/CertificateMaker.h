#pragma once

#include "base/Result.h"

#include <QDateTime>
#include <QStringList>

namespace framescope::network {

/// Makes certificates for servers on this machine, signed by a CA of our own that is kept in a folder so that it can be
/// trusted once. Keys are EC P-256 and readable for their owner only. For any one thread; makes files.
class CertificateMaker
{
public:
    struct Files {
        QString certificateFile; ///< PEM: the leaf, then the CA
        QString keyFile;         ///< PEM, 0600
        QString caFile;          ///< PEM: what to trust
    };
    /// What a certificate says. A plain value.
    struct Request {
        QString commonName = QStringLiteral("localhost");
        QStringList names; ///< host names and addresses, for subjectAltName
        QDateTime notBefore = QDateTime::currentDateTimeUtc().addDays(-1);
        QDateTime notAfter = QDateTime::currentDateTimeUtc().addDays(397); ///< what browsers and macOS accept
        bool selfSigned = false;
        bool forClient = false;
    };

    /// `folder` is made (0700) where it does not exist; empty: a folder of the application's data.
    explicit CertificateMaker(const QString &folder);

    /// A certificate for localhost, 127.0.0.1, ::1 and these names and addresses; one that was made before is used again
    /// while it is valid for a week at least and has all of the names.
    base::Result<Files> serverCertificate(const QStringList &names);

    /// A certificate of any kind, as files NAME.pem and NAME-key.pem in the folder (tests, laboratory).
    base::Result<Files> make(const QString &name, const Request &request);

    /// The CA's certificate; made with its key if there is none yet.
    base::Result<QString> caFile();

private:
    QString path(const QString &name) const;

    QString m_folder;
};

} // namespace framescope::network
