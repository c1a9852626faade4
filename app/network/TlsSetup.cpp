#include "TlsSetup.h"

#include "CertificateMaker.h"
#include "TlsIdentity.h"

#include "base/OptionId.h"
#include "base/Translation.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QUrl>

namespace framescope::network {

namespace {

FRAMESCOPE_TR("framescope::network::TlsSetup")

/// From 3.0 on, OpenSSL allows the SHA-1 signatures of TLS 1.0 and 1.1 only at its security level 0.
bool needsLowerLevel(const QString &version)
{
    return version == QLatin1String("1.0") || version == QLatin1String("1.1");
}

bool setMinimumVersion(QSslConfiguration &configuration, const QString &version)
{
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    if (version.isEmpty())
        return true;
    if (version == QLatin1String("1.0"))
        configuration.setProtocol(QSsl::TlsV1_0OrLater);
    else if (version == QLatin1String("1.1"))
        configuration.setProtocol(QSsl::TlsV1_1OrLater);
    else if (version == QLatin1String("1.2"))
        configuration.setProtocol(QSsl::TlsV1_2OrLater);
    else if (version == QLatin1String("1.3"))
        configuration.setProtocol(QSsl::TlsV1_3OrLater);
    else
        return false;
    if (needsLowerLevel(version))
        configuration.setBackendConfigurationOption("CipherString", QByteArray("DEFAULT:@SECLEVEL=0"));
    return true;
    QT_WARNING_POP
}

} // namespace

base::Result<QSslConfiguration> TlsSetup::forClient(const TlsOptions &options)
{
    if (!QSslSocket::supportsSsl()) {
        return base::Error{QStringLiteral("tls.unavailable"), tr("This build of Qt has no TLS."),
                           tr("built for %1").arg(QSslSocket::sslLibraryBuildVersionString()),
                           tr("Install the TLS library that Qt was built for.")};
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    for (const QString &path : options.caFiles) {
        const auto certificates = TlsIdentity::readCertificates(path, "tls.ca-file");
        if (!certificates)
            return certificates.error();
        configuration.addCaCertificates(*certificates);
    }
    if (!setMinimumVersion(configuration, options.minimumVersion)) {
        return base::Error{QStringLiteral("tls.version"), tr("There is no TLS version \"%1\".").arg(base::escapeControls(options.minimumVersion)), {},
                           tr("Use 1.0, 1.1, 1.2 or 1.3.")}
            .mendedBy(base::OptionId::TlsMinimum);
    }
    if (!options.alpn.isEmpty())
        configuration.setAllowedNextProtocols(options.alpn);
    if (!options.certificateFile.isEmpty()) {
        const auto identity = TlsIdentity::read(options.certificateFile, options.keyFile, options.passphrase);
        if (!identity)
            return identity.error();
        configuration.setLocalCertificateChain(identity->chain);
        configuration.setPrivateKey(identity->key);
    }
    return configuration;
}

QString TlsSetup::sniFor(const QString &serverName)
{
    // Like QSslSocket: no IP addresses, and no trailing dot (RFC 6066 section 3).
    if (!QHostAddress(serverName).isNull())
        return {};
    QString name = QString::fromLatin1(QUrl::toAce(serverName));
    if (name.endsWith(QLatin1Char('.')))
        name.chop(1);
    return name;
}

QStringList TlsSetup::notes(const TlsOptions &options)
{
    if (!needsLowerLevel(options.minimumVersion))
        return {};
    return {tr("TLS %1 was allowed: for it OpenSSL's security level was lowered to 0, so that SHA-1 and short keys are accepted too.").arg(options.minimumVersion)};
}

base::Result<QSslConfiguration> TlsSetup::forServer(const QString &certificateFile, const QString &keyFile, const QString &passphrase)
{
    TlsOptions options;
    options.certificateFile = certificateFile;
    options.keyFile = keyFile;
    options.passphrase = passphrase;
    auto configuration = forClient(options);
    if (configuration)
        configuration->setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

base::Result<QSslConfiguration> TlsSetup::forListener(const ListenerOptions &options, QString &caFile)
{
    caFile.clear();
    QString certificate = options.certificateFile;
    QString key = options.keyFile;
    QString passphrase = options.passphrase;
    if (certificate.isEmpty()) {
        const auto made = CertificateMaker(options.dataFolder).serverCertificate({options.address.toString()});
        if (!made)
            return made.error();
        certificate = made->certificateFile;
        key = made->keyFile;
        passphrase.clear();
        caFile = made->caFile;
    }
    auto configuration = forServer(certificate, key, passphrase);
    if (configuration)
        configuration->setAllowedNextProtocols({"http/1.1"});
    return configuration;
}

} // namespace framescope::network
