#include "CertificateMaker.h"

#include "base/Bytes.h"
#include "base/OptionId.h"
#include "base/Translation.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QSaveFile>
#include <QSslCertificate>
#include <QStandardPaths>
#include <QUrl>

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace framescope::network {

namespace {

FRAMESCOPE_TR("framescope::network::CertificateMaker")

template<auto Free>
struct Deleter {
    template<typename T>
    void operator()(T *object) const { Free(object); }
};
using Key = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Deleter<X509_free>>;
using Bio = std::unique_ptr<BIO, Deleter<BIO_free_all>>;
using Extension = std::unique_ptr<X509_EXTENSION, Deleter<X509_EXTENSION_free>>;

base::Error cannotMake(const QString &seen)
{
    return base::Error{QStringLiteral("tls.make-certificate"), tr("The server's own certificate could not be made."), seen,
                       tr("Give the server a certificate of yours and its key.")}
        .mendedBy(base::OptionId::TlsCertificate);
}

base::Error cannotWrite(const QString &path, const QString &seen)
{
    return base::Error{QStringLiteral("file.not-writable"), tr("%1 cannot be written.").arg(base::escapeControls(path)), seen,
                       tr("Check the folder's permissions and the free space on its disk.")}
        .about(path);
}

base::Result<void> writePrivately(const QString &path, const QByteArray &contents)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(contents);
    if (!file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

QByteArray contentsOf(BIO *bio)
{
    char *data = nullptr;
    const auto size = BIO_get_mem_data(bio, &data);
    return {data, static_cast<qsizetype>(size)};
}

QByteArray toPem(EVP_PKEY *key)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return contentsOf(bio.get());
}

QByteArray toPem(X509 *certificate)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), certificate);
    return contentsOf(bio.get());
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Key keyFrom(const QByteArray &pem)
{
    const Bio bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    return Key(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
}

Certificate certificateFrom(const QByteArray &pem)
{
    const Bio bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    return Certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
}

bool addExtension(X509 *certificate, X509 *issuer, int id, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, id, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

/// "DNS:localhost,IP:127.0.0.1"; names with syntax characters are omitted.
QByteArray alternativeNames(const QStringList &names)
{
    QByteArrayList out;
    for (const QString &name : names) {
        QHostAddress address;
        if (address.setAddress(name)) {
            address.setScopeId({});
            out += "IP:" + address.toString().toLatin1();
        } else if (!name.isEmpty() && !name.contains(QLatin1Char(',')) && !name.contains(QLatin1Char(':'))) {
            out += "DNS:" + QUrl::toAce(name);
        }
    }
    return out.join(',');
}

Certificate blank(EVP_PKEY *key, const QByteArray &commonName, const QDateTime &notBefore, const QDateTime &notAfter)
{
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    std::array<unsigned char, 16> serial{};
    RAND_bytes(serial.data(), static_cast<int>(serial.size()));
    serial[0] &= 0x7f; // positive (RFC 5280 section 4.1.2.2)
    const std::unique_ptr<BIGNUM, Deleter<BN_free>> number(BN_bin2bn(serial.data(), static_cast<int>(serial.size()), nullptr));
    BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate.get()));
    ASN1_TIME_set(X509_getm_notBefore(certificate.get()), static_cast<time_t>(notBefore.toSecsSinceEpoch()));
    ASN1_TIME_set(X509_getm_notAfter(certificate.get()), static_cast<time_t>(notAfter.toSecsSinceEpoch()));
    X509_set_pubkey(certificate.get(), key);
    auto *name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(name, "O", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>("Framescope"), -1, -1, 0);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(commonName.constData()),
                               static_cast<int>(commonName.size()), -1, 0);
    return certificate;
}

} // namespace

CertificateMaker::CertificateMaker(const QString &folder)
    : m_folder(folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/certificates") : folder)
{
}

QString CertificateMaker::path(const QString &name) const
{
    return QDir(m_folder).filePath(name);
}

base::Result<QString> CertificateMaker::caFile()
{
    const QString certificatePath = path(QStringLiteral("ca.pem"));
    const QString keyPath = path(QStringLiteral("ca-key.pem"));
    const auto known = certificateFrom(read(certificatePath));
    const auto knownKey = keyFrom(read(keyPath));
    if (known && knownKey && X509_check_private_key(known.get(), knownKey.get()) == 1
        && X509_cmp_current_time(X509_get0_notAfter(known.get())) > 0) {
        return certificatePath;
    }
    const bool existed = QDir(m_folder).exists();
    if (!QDir().mkpath(m_folder))
        return cannotWrite(m_folder, {});
    if (!existed)
        QFile::setPermissions(m_folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const Key key(EVP_EC_gen("P-256"));
    if (!key)
        return cannotMake(QStringLiteral("EVP_EC_gen"));
    const auto now = QDateTime::currentDateTimeUtc();
    const QByteArray name = "Framescope local CA " + now.toString(QStringLiteral("yyyy-MM-dd")).toLatin1();
    const auto certificate = blank(key.get(), name, now.addDays(-1), now.addYears(10));
    auto *raw = certificate.get();
    X509_set_issuer_name(raw, X509_get_subject_name(raw));
    const bool made = addExtension(raw, raw, NID_basic_constraints, "critical,CA:TRUE,pathlen:0")
        && addExtension(raw, raw, NID_key_usage, "critical,keyCertSign,cRLSign") && addExtension(raw, raw, NID_subject_key_identifier, "hash")
        && X509_sign(raw, key.get(), EVP_sha256()) > 0;
    if (!made)
        return cannotMake(QStringLiteral("X509_sign"));
    if (const auto written = writePrivately(keyPath, toPem(key.get())); !written)
        return written.error();
    if (const auto written = writePrivately(certificatePath, toPem(raw)); !written)
        return written.error();
    return certificatePath;
}

base::Result<CertificateMaker::Files> CertificateMaker::make(const QString &name, const Request &request)
{
    const auto ca = caFile();
    if (!ca)
        return ca.error();
    const auto caCertificate = certificateFrom(read(*ca));
    const auto caKey = keyFrom(read(path(QStringLiteral("ca-key.pem"))));
    const Key key(EVP_EC_gen("P-256"));
    if (!key || !caCertificate || !caKey)
        return cannotMake(QStringLiteral("EVP_EC_gen"));
    const auto certificate = blank(key.get(), request.commonName.toUtf8(), request.notBefore, request.notAfter);
    auto *raw = certificate.get();
    auto *issuer = request.selfSigned ? raw : caCertificate.get();
    X509_set_issuer_name(raw, X509_get_subject_name(issuer));
    const auto names = alternativeNames(request.names);
    const bool made = addExtension(raw, issuer, NID_basic_constraints, "critical,CA:FALSE")
        && addExtension(raw, issuer, NID_key_usage, "critical,digitalSignature")
        && addExtension(raw, issuer, NID_ext_key_usage, request.forClient ? "clientAuth" : "serverAuth")
        && addExtension(raw, issuer, NID_subject_key_identifier, "hash")
        && (request.selfSigned || addExtension(raw, issuer, NID_authority_key_identifier, "keyid"))
        && (names.isEmpty() || addExtension(raw, issuer, NID_subject_alt_name, names))
        && X509_sign(raw, request.selfSigned ? key.get() : caKey.get(), EVP_sha256()) > 0;
    if (!made)
        return cannotMake(QStringLiteral("X509_sign"));
    Files files{path(name + QStringLiteral(".pem")), path(name + QStringLiteral("-key.pem")), *ca};
    if (const auto written = writePrivately(files.keyFile, toPem(key.get())); !written)
        return written.error();
    const QByteArray chain = toPem(raw) + (request.selfSigned ? QByteArray() : toPem(caCertificate.get()));
    if (const auto written = writePrivately(files.certificateFile, chain); !written)
        return written.error();
    return files;
}

base::Result<CertificateMaker::Files> CertificateMaker::serverCertificate(const QStringList &names)
{
    const auto ca = caFile();
    if (!ca)
        return ca.error();
    Request request;
    request.names = {QStringLiteral("localhost"), QStringLiteral("127.0.0.1"), QStringLiteral("::1")};
    for (const QString &name : names) {
        if (!request.names.contains(name) && !QHostAddress(name).isNull() && QHostAddress(name) != QHostAddress(QHostAddress::Any))
            request.names += name;
        else if (!request.names.contains(name) && QHostAddress(name).isNull())
            request.names += name;
    }
    const QString leaf = path(QStringLiteral("server.pem"));
    const QString leafKey = path(QStringLiteral("server-key.pem"));
    const auto known = certificateFrom(read(leaf));
    const auto knownKey = keyFrom(read(leafKey));
    const auto caCertificate = certificateFrom(read(*ca));
    const auto caKey = caCertificate ? X509_get0_pubkey(caCertificate.get()) : nullptr;
    if (known && knownKey && caKey && X509_check_private_key(known.get(), knownKey.get()) == 1 && X509_verify(known.get(), caKey) == 1) {
        const auto soon = QDateTime::currentSecsSinceEpoch() + 7 * 24 * 3600;
        auto limit = static_cast<time_t>(soon);
        const auto parsed = QSslCertificate::fromData(read(leaf), QSsl::Pem);
        QList<QHostAddress> addresses;
        QStringList hosts;
        const auto alternatives = parsed.isEmpty() ? QStringList() : parsed.front().subjectAlternativeNames().values();
        for (const QString &alternative : alternatives) {
            hosts += alternative;
            addresses += QHostAddress(alternative);
        }
        const bool complete = std::all_of(request.names.begin(), request.names.end(), [&](const QString &name) {
            const QHostAddress address(name);
            return address.isNull() ? hosts.contains(name) : addresses.contains(address);
        });
        if (complete && X509_cmp_time(X509_get0_notAfter(known.get()), &limit) > 0)
            return Files{leaf, leafKey, *ca};
    }
    return make(QStringLiteral("server"), request);
}

} // namespace framescope::network
