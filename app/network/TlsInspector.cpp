#include "TlsInspector.h"

#include "Diagnosis.h"

#include <QHostAddress>
#include <QSslCertificateExtension>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QUrl>

#include <openssl/x509v3.h>

#include <memory>

namespace framescope::network {

namespace {

QString protocolName(QSsl::SslProtocol protocol)
{
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    switch (protocol) {
    case QSsl::TlsV1_0: return QStringLiteral("TLS 1.0");
    case QSsl::TlsV1_1: return QStringLiteral("TLS 1.1");
    case QSsl::TlsV1_2: return QStringLiteral("TLS 1.2");
    case QSsl::TlsV1_3: return QStringLiteral("TLS 1.3");
    default: return {};
    }
    QT_WARNING_POP
}

QString keyName(const QSslKey &key)
{
    switch (key.algorithm()) {
    case QSsl::Rsa: return QStringLiteral("RSA %1").arg(key.length());
    case QSsl::Dsa: return QStringLiteral("DSA %1").arg(key.length());
    case QSsl::Ec: return QStringLiteral("EC %1").arg(key.length());
    default: return {};
    }
}

/// With the CN first.
QString nameOf(const QSslCertificate &certificate, QStringList (QSslCertificate::*info)(QSslCertificate::SubjectInfo) const)
{
    QStringList parts;
    const std::pair<QSslCertificate::SubjectInfo, const char *> fields[] = {
        {QSslCertificate::CommonName, "CN"}, {QSslCertificate::OrganizationalUnitName, "OU"}, {QSslCertificate::Organization, "O"},
        {QSslCertificate::LocalityName, "L"}, {QSslCertificate::StateOrProvinceName, "ST"}, {QSslCertificate::CountryName, "C"}};
    for (const auto &[field, name] : fields) {
        for (const QString &value : (certificate.*info)(field))
            parts += QLatin1String(name) + QLatin1Char('=') + value;
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

CertificateFacts TlsInspector::describe(const QSslCertificate &certificate)
{
    CertificateFacts facts;
    facts.subject = nameOf(certificate, &QSslCertificate::subjectInfo);
    facts.issuer = nameOf(certificate, &QSslCertificate::issuerInfo);
    facts.alternativeNames = certificate.subjectAlternativeNames().values();
    facts.alternativeNames.sort();
    facts.notBefore = certificate.effectiveDate();
    facts.notAfter = certificate.expiryDate();
    facts.sha256 = certificate.digest(QCryptographicHash::Sha256);
    facts.keyKind = keyName(certificate.publicKey());
    facts.pem = certificate.toPem();
    return facts;
}

std::vector<TlsFacts::Problem> TlsInspector::problems(const QList<QSslError> &errors, const QList<QSslCertificate> &chain, const QString &serverName)
{
    std::vector<TlsFacts::Problem> out;
    for (const auto &error : errors) {
        if (error.error() == QSslError::NoError)
            continue;
        out.push_back({Diagnosis::tlsProblemId(error.error()), Diagnosis::tlsProblemText(error, serverName),
                       error.certificate().isNull() ? -1 : static_cast<int>(chain.indexOf(error.certificate()))});
    }
    return out;
}

bool TlsInspector::isForAnotherHost(const QSslCertificate &leaf, const QString &serverName)
{
    const auto names = leaf.subjectAlternativeNames();
    if (!names.contains(QSsl::DnsEntry) && !names.contains(QSsl::IpAddressEntry))
        return false;
    const QByteArray der = leaf.toDer();
    auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(d2i_X509(nullptr, &at, static_cast<long>(der.size())), &X509_free);
    if (!certificate)
        return false; // what is wrong with it is reported elsewhere
    const QString host = serverName.section(QLatin1Char('%'), 0, 0); // without the zone of an address
    if (!QHostAddress(host).isNull())
        return X509_check_ip_asc(certificate.get(), host.toLatin1().constData(), 0) != 1;
    const QByteArray name = QUrl::toAce(host);
    return X509_check_host(certificate.get(), name.constData(), static_cast<std::size_t>(name.size()), X509_CHECK_FLAG_NEVER_CHECK_SUBJECT, nullptr) != 1;
}

void TlsInspector::inspect(const QSslSocket &socket, TlsFacts &facts)
{
    facts.version = protocolName(socket.sessionProtocol());
    const auto cipher = socket.sessionCipher();
    facts.cipher = cipher.name();
    facts.alpn = socket.sslConfiguration().nextNegotiatedProtocol();
    facts.chain.clear();
    const auto chain = socket.peerCertificateChain();
    for (const auto &certificate : chain)
        facts.chain.push_back(describe(certificate));
}

bool TlsInspector::accepts(const TlsOptions &options, const QSslCertificate &leaf)
{
    return options.insecure || (!leaf.isNull() && options.pinnedSha256.contains(leaf.digest(QCryptographicHash::Sha256)));
}

} // namespace framescope::network
