#include "TlsSetup.h"

#include "CertificateMaker.h"

#include "base/NativeFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace framescope::network {

namespace {

/// The sentences of this file, in the user's language.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(framescope::network::TlsSetup)
};

base::Result<QByteArray> contents(const QString &path, const char *id)
{
    base::NativeFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::Error{QString::fromLatin1(id), Words::tr("The file %1 cannot be read.").arg(base::escapeControls(path)), file.errorString(),
                           Words::tr("Check the path and the file's permissions.")};
    }
    return file.readAll();
}

/// The first private key in PEM, of whichever kind.
QSslKey keyFrom(const QByteArray &pem, const QByteArray &passphrase)
{
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, passphrase);
        if (!key.isNull())
            return key;
    }
    return {};
}

base::Error badKey(const QString &path, bool passphrase)
{
    return {QStringLiteral("tls.key-file"), Words::tr("%1 holds no private key that can be read.").arg(base::escapeControls(path)), {},
            passphrase ? Words::tr("Check the passphrase, and that the file holds the key in PEM.")
                       : Words::tr("Give the file with the key in PEM (--key), and the passphrase if it is encrypted.")};
}

bool isPkcs12(const QString &path)
{
    return path.endsWith(QLatin1String(".p12"), Qt::CaseInsensitive) || path.endsWith(QLatin1String(".pfx"), Qt::CaseInsensitive);
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
    return true;
    QT_WARNING_POP
}

} // namespace

base::Result<QSslConfiguration> TlsSetup::forClient(const TlsOptions &options)
{
    if (!QSslSocket::supportsSsl()) {
        return base::Error{QStringLiteral("tls.unavailable"), Words::tr("This Qt cannot do TLS."),
                           Words::tr("built for %1").arg(QSslSocket::sslLibraryBuildVersionString()),
                           Words::tr("Install the TLS library that Qt was built for.")};
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    for (const QString &path : options.caFiles) {
        const auto pem = contents(path, "tls.ca-file");
        if (!pem)
            return pem.error();
        const auto certificates = QSslCertificate::fromData(*pem, QSsl::Pem);
        if (certificates.isEmpty()) {
            return base::Error{QStringLiteral("tls.ca-file"), Words::tr("%1 holds no certificate.").arg(base::escapeControls(path)), {},
                               Words::tr("Give a file with the CA's certificate in PEM (-----BEGIN CERTIFICATE-----).")};
        }
        configuration.addCaCertificates(certificates);
    }
    if (!setMinimumVersion(configuration, options.minimumVersion)) {
        return base::Error{QStringLiteral("tls.version"), Words::tr("There is no such TLS version."), base::escapeControls(options.minimumVersion),
                           Words::tr("Use 1.0, 1.1, 1.2 or 1.3.")};
    }
    if (!options.alpn.isEmpty())
        configuration.setAllowedNextProtocols(options.alpn);
    if (!options.certificateFile.isEmpty()) {
        const auto used = useClientCertificate(configuration, options);
        if (!used)
            return used.error();
    }
    return configuration;
}

base::Result<void> TlsSetup::useClientCertificate(QSslConfiguration &configuration, const TlsOptions &options)
{
    const QString path = options.certificateFile;
    const QByteArray passphrase = options.passphrase.toUtf8();
    const auto badCertificate = [&](const QString &remedy) {
        return base::Error{QStringLiteral("tls.certificate-file"),
                           Words::tr("%1 holds no certificate that can be read.").arg(base::escapeControls(path)), {}, remedy};
    };
    if (isPkcs12(path)) {
        base::NativeFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return contents(path, "tls.certificate-file").error();
        QSslKey key;
        QSslCertificate certificate;
        QList<QSslCertificate> others;
        if (!QSslCertificate::importPkcs12(&file, &key, &certificate, &others, passphrase))
            return badCertificate(Words::tr("Check the passphrase, and that this is a PKCS#12 file."));
        configuration.setLocalCertificateChain(QList<QSslCertificate>{certificate} + others);
        configuration.setPrivateKey(key);
        return {};
    }
    const auto pem = contents(path, "tls.certificate-file");
    if (!pem)
        return pem.error();
    const auto chain = QSslCertificate::fromData(*pem, QSsl::Pem);
    if (chain.isEmpty())
        return badCertificate(Words::tr("Give a file with the certificate in PEM, or PKCS#12 with the ending .p12 or .pfx."));
    const QString keyPath = options.keyFile.isEmpty() ? path : options.keyFile;
    const auto keyPem = contents(keyPath, "tls.key-file");
    if (!keyPem)
        return keyPem.error();
    const QSslKey key = keyFrom(*keyPem, passphrase);
    if (key.isNull())
        return badKey(keyPath, !passphrase.isEmpty());
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    return {};
}

base::Result<QSslConfiguration> TlsSetup::forServer(const QString &certificateFile, const QString &keyFile)
{
    TlsOptions options;
    options.certificateFile = certificateFile;
    options.keyFile = keyFile;
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
    if (certificate.isEmpty()) {
        const auto made = CertificateMaker(options.dataFolder).serverCertificate({options.address.toString()});
        if (!made)
            return made.error();
        certificate = made->certificateFile;
        key = made->keyFile;
        caFile = made->caFile;
    }
    auto configuration = forServer(certificate, key);
    if (configuration)
        configuration->setAllowedNextProtocols({"http/1.1"});
    return configuration;
}

} // namespace framescope::network
