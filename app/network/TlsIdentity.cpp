#include "TlsIdentity.h"

#include "base/Bytes.h"
#include "base/InputFile.h"
#include "base/OptionId.h"
#include "base/Translation.h"

#include <QBuffer>

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace framescope::network {

namespace {

FRAMESCOPE_TR("framescope::network::TlsIdentity")

constexpr char kCertificateId[] = "tls.certificate-file";
constexpr char kKeyId[] = "tls.key-file";
constexpr qint64 kLargest = 16 << 20; ///< the size limit for such files

template<auto Free>
struct Freed {
    template<typename T>
    void operator()(T *pointer) const
    {
        Free(pointer);
    }
};
using Bio = std::unique_ptr<BIO, Freed<&BIO_free>>;
using Key = std::unique_ptr<EVP_PKEY, Freed<&EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<&X509_free>>;
using Pkcs12 = std::unique_ptr<PKCS12, Freed<&PKCS12_free>>;

Bio bioOf(const QByteArray &bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

/// Prevents OpenSSL from prompting on the terminal.
int givePassphrase(char *buffer, int size, int, void *passphrase)
{
    const auto &text = *static_cast<const QByteArray *>(passphrase);
    if (text.size() > size)
        return -1;
    std::copy(text.begin(), text.end(), buffer);
    return static_cast<int>(text.size());
}

/// The errors in OpenSSL's queue; empties it.
struct Causes {
    QString text;
    bool unsupported = false; ///< an algorithm that only the legacy provider, or nothing, supports
    bool badDecrypt = false;

    static Causes take()
    {
        Causes causes;
        QStringList texts;
        const char *data = nullptr;
        int flags = 0;
        while (const unsigned long code = ERR_get_error_all(nullptr, nullptr, nullptr, &data, &flags)) {
            const int library = ERR_GET_LIB(code);
            const int reason = ERR_GET_REASON(code);
            // Decoders and stores report "unsupported" for anything they cannot read, including a wrong passphrase.
            causes.unsupported = causes.unsupported
                || (library == ERR_LIB_EVP && (reason == ERR_R_UNSUPPORTED || reason == EVP_R_UNSUPPORTED_ALGORITHM || reason == EVP_R_UNKNOWN_PBE_ALGORITHM || reason == EVP_R_UNSUPPORTED_CIPHER));
            causes.badDecrypt = causes.badDecrypt || (library == ERR_LIB_EVP && reason == EVP_R_BAD_DECRYPT) || (library == ERR_LIB_PEM && (reason == PEM_R_BAD_DECRYPT || reason == PEM_R_BAD_PASSWORD_READ))
                || (library == ERR_LIB_PKCS12 && (reason == PKCS12_R_MAC_VERIFY_FAILURE || reason == PKCS12_R_PKCS12_CIPHERFINAL_ERROR));
            QString text = QString::fromLatin1(ERR_reason_error_string(code));
            if ((flags & ERR_TXT_STRING) && data && *data)
                text += QStringLiteral(" (%1)").arg(base::escapeControls(QString::fromUtf8(data)));
            if (!text.isEmpty())
                texts += text;
        }
        texts.removeDuplicates();
        causes.text = texts.join(QStringLiteral("; "));
        return causes;
    }
};

/// The setting for the file that the error with this id is about.
base::OptionId optionOf(std::string_view id)
{
    return id == kCertificateId ? base::OptionId::TlsCertificate : id == kKeyId ? base::OptionId::TlsKey : base::OptionId::TlsAuthority;
}

base::Result<QByteArray> contents(const QString &path, const char *id)
{
    // Not a pipe, which would block, nor a device, which may be endless.
    auto bytes = base::InputFile::read(path, kLargest);
    if (!bytes)
        return base::InputFile::about(tr("The file %1").arg(base::escapeControls(path)), bytes.error(), QString::fromLatin1(id)).mendedBy(optionOf(id));
    return bytes;
}

bool isPkcs12Name(const QString &path)
{
    return path.endsWith(QLatin1String(".p12"), Qt::CaseInsensitive) || path.endsWith(QLatin1String(".pfx"), Qt::CaseInsensitive);
}

Pkcs12 readPkcs12(const QByteArray &bytes)
{
    const Bio bio = bioOf(bytes);
    return Pkcs12(d2i_PKCS12_bio(bio.get(), nullptr));
}

bool isDerCertificate(const QByteArray &bytes)
{
    const auto *at = reinterpret_cast<const unsigned char *>(bytes.constData());
    return Certificate(d2i_X509(nullptr, &at, static_cast<long>(bytes.size()))) != nullptr;
}

bool isDerKey(const QByteArray &bytes)
{
    const auto *at = reinterpret_cast<const unsigned char *>(bytes.constData());
    return Key(d2i_AutoPrivateKey(nullptr, &at, static_cast<long>(bytes.size()))) != nullptr;
}

bool hasPem(const QByteArray &bytes, const char *label)
{
    const QByteArray line = QByteArray("-----BEGIN ") + label;
    return bytes.contains(line);
}

/// What a wrong file really is, as a sentence with a remedy; none: unknown.
std::optional<base::Error> takenForAnother(const QString &path, const QByteArray &bytes, const char *id, bool wantsKey)
{
    const QString name = base::escapeControls(path);
    // The remedy for swapped files is to name the other one.
    const auto error = [&](const QString &what, const QString &remedy, base::OptionId option = base::OptionId::None) {
        return base::Error{QString::fromLatin1(id), what, {}, remedy}.about(path).mendedBy(option == base::OptionId::None ? optionOf(id) : option);
    };
    if (bytes.trimmed().isEmpty())
        return error(tr("%1 is empty.").arg(name), tr("Give another file."));
    if (hasPem(bytes, "OPENSSH PRIVATE KEY"))
        return error(tr("%1 holds a key in OpenSSH's format, which TLS does not use.").arg(name), tr("Convert a copy of it: ssh-keygen -p -m PKCS8 -f FILE."));
    if (wantsKey && hasPem(bytes, "PUBLIC KEY"))
        return error(tr("%1 holds a public key where the private key is needed.").arg(name), tr("Give the file with the private key."));
    if (wantsKey && hasPem(bytes, "CERTIFICATE-----"))
        return error(tr("%1 holds a certificate but no private key.").arg(name), tr("Give the file with the private key, too."), base::OptionId::TlsKey);
    if (hasPem(bytes, "CERTIFICATE REQUEST") || hasPem(bytes, "NEW CERTIFICATE REQUEST"))
        return error(tr("%1 holds a certificate request, not the certificate that was issued for it.").arg(name), tr("Give the file that the CA sent back."));
    if (!wantsKey && hasPem(bytes, "PKCS7"))
        return error(tr("%1 holds PKCS#7, but PEM certificates are needed.").arg(name), tr("Convert it: openssl pkcs7 -print_certs -in FILE -out certs.pem."));
    if (!wantsKey && bytes.contains("PRIVATE KEY-----"))
        return error(tr("%1 holds a private key but no certificate.").arg(name), tr("Give the certificate's file as the certificate, and this one as its key."));
    if (readPkcs12(bytes))
        return error(tr("%1 is PKCS#12, but its name does not end in .p12 or .pfx.").arg(name), tr("Rename it to end in .p12 or .pfx, and give it as the certificate."), base::OptionId::TlsCertificate);
    if (isDerCertificate(bytes))
        return wantsKey ? error(tr("%1 holds a certificate (in DER) but no private key.").arg(name), tr("Give the file with the private key, too."), base::OptionId::TlsKey)
                        : error(tr("%1 holds a certificate in DER, but PEM is needed.").arg(name), tr("Convert it: openssl x509 -inform DER -in FILE -out cert.pem."));
    if (isDerKey(bytes))
        return wantsKey ? error(tr("%1 holds a private key in DER, but PEM is needed.").arg(name), tr("Convert it: openssl pkey -inform DER -in FILE -out key.pem."))
                        : error(tr("%1 holds a private key (in DER) but no certificate.").arg(name), tr("Give the certificate's file as the certificate."));
    ERR_clear_error();
    return std::nullopt;
}

base::Error passphraseMissing(const QString &path, const char *id)
{
    return base::Error{QString::fromLatin1(id), tr("%1 is encrypted, and no passphrase was given.").arg(base::escapeControls(path)), {}, tr("Give its passphrase.")}
        .about(path)
        .mendedBy(base::OptionId::TlsPassphrase, QStringLiteral("-"));
}

base::Error passphraseWrong(const QString &path, const char *id, const QString &seen)
{
    return base::Error{QString::fromLatin1(id), tr("The passphrase does not open %1.").arg(base::escapeControls(path)), seen, tr("Check the passphrase; upper and lower case count.")}
        .about(path)
        .mendedBy(base::OptionId::TlsPassphrase);
}

/// Of the algorithms in OpenSSL's legacy provider, old files use RC2 and single DES.
base::Error legacyAlgorithm(const QString &path, const char *id, const QString &seen, bool pkcs12)
{
    const QString remedy = pkcs12 ? tr("Pack it again: openssl pkcs12 -legacy -in FILE -nodes -out all.pem, then openssl pkcs12 -export -in all.pem -out new.p12; remove all.pem afterwards.")
                                  : tr("Encrypt it again: openssl pkey -provider legacy -provider default -in FILE -aes256 -out new.pem.");
    return base::Error{QString::fromLatin1(id), tr("%1 is encrypted with an old algorithm (such as RC2-40), which OpenSSL 3 has only in its legacy provider.").arg(base::escapeControls(path)), seen, remedy}
        .about(path)
        .mendedBy(optionOf(id));
}

/// Why this file cannot be used. Checked before Qt, which gives no reason and writes to standard error.
std::optional<base::Error> faultOfPkcs12(const QString &path, const QByteArray &bytes, const QByteArray &passphrase)
{
    const QString name = base::escapeControls(path);
    const auto error = [&](const QString &what, const QString &seen, const QString &remedy) {
        return base::Error{QString::fromLatin1(kCertificateId), what, seen, remedy}.about(path).mendedBy(base::OptionId::TlsCertificate);
    };
    ERR_clear_error();
    const Pkcs12 file = readPkcs12(bytes);
    if (!file) {
        const Causes causes = Causes::take();
        if (bytes.contains("-----BEGIN "))
            return error(tr("%1 is named like PKCS#12, but holds PEM.").arg(name), {}, tr("Rename it to end in .pem, and give the key's file too if it is another one."));
        if (auto other = takenForAnother(path, bytes, kCertificateId, false))
            return other;
        return error(tr("%1 is not PKCS#12, or it is damaged.").arg(name), causes.text, tr("Export the certificate with its key again."));
    }
    if (PKCS12_mac_present(file.get()) && PKCS12_verify_mac(file.get(), passphrase.constData(), -1) != 1 && !(passphrase.isEmpty() && PKCS12_verify_mac(file.get(), nullptr, 0) == 1)) {
        const Causes causes = Causes::take();
        if (causes.unsupported)
            return legacyAlgorithm(path, kCertificateId, causes.text, true);
        return passphrase.isEmpty() ? passphraseMissing(path, kCertificateId) : passphraseWrong(path, kCertificateId, causes.text);
    }
    ERR_clear_error();
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
    STACK_OF(X509) *others = nullptr;
    const bool parsed = PKCS12_parse(file.get(), passphrase.constData(), &key, &certificate, &others) == 1;
    const Causes causes = Causes::take();
    const bool hasKey = key != nullptr;
    const bool hasCertificate = certificate != nullptr;
    EVP_PKEY_free(key);
    X509_free(certificate);
    sk_X509_pop_free(others, X509_free);
    if (!parsed) {
        if (causes.unsupported)
            return legacyAlgorithm(path, kCertificateId, causes.text, true);
        if (causes.badDecrypt)
            return passphrase.isEmpty() ? passphraseMissing(path, kCertificateId) : passphraseWrong(path, kCertificateId, causes.text);
        return error(tr("%1 is PKCS#12, but OpenSSL cannot read its contents.").arg(name), causes.text, tr("Export the certificate with its key again."));
    }
    if (!hasKey)
        return error(tr("%1 holds no private key.").arg(name), {}, tr("Export it again together with the private key."));
    if (!hasCertificate)
        return error(tr("%1 holds a private key, but no certificate that belongs to it.").arg(name), {}, tr("Export the certificate and its key together."));
    return std::nullopt;
}

base::Error badKey(const QString &path, const QByteArray &pem, QByteArray passphrase)
{
    const QString name = base::escapeControls(path);
    const auto error = [&](const QString &what, const QString &seen, const QString &remedy) {
        return base::Error{QString::fromLatin1(kKeyId), what, seen, remedy}.about(path).mendedBy(base::OptionId::TlsKey);
    };
    const bool encrypted = hasPem(pem, "ENCRYPTED PRIVATE KEY") || pem.contains("Proc-Type: 4,ENCRYPTED");
    if (encrypted && passphrase.isEmpty())
        return passphraseMissing(path, kKeyId);
    ERR_clear_error();
    const Bio bio = bioOf(pem);
    const Key key(PEM_read_bio_PrivateKey(bio.get(), nullptr, givePassphrase, &passphrase));
    const Causes causes = Causes::take();
    if (key) {
        const char *kind = EVP_PKEY_get0_type_name(key.get());
        return error(tr("The private key in %1 is of a kind that Qt cannot use.").arg(name), QString::fromLatin1(kind),
                     tr("Use an RSA key, or one on an elliptic curve such as P-256."));
    }
    if (encrypted && causes.unsupported && !causes.badDecrypt)
        return legacyAlgorithm(path, kKeyId, causes.text, false);
    if (encrypted)
        return passphraseWrong(path, kKeyId, causes.text);
    if (auto other = takenForAnother(path, pem, kKeyId, true))
        return *other;
    return error(tr("%1 holds no private key that can be read.").arg(name), causes.text,
                 tr("Give the file with the key in PEM, and the passphrase if it is encrypted."));
}

/// The first private key in PEM, of any type.
QSslKey keyFrom(const QByteArray &pem, const QByteArray &passphrase)
{
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, passphrase);
        if (!key.isNull())
            return key;
    }
    return {};
}

/// The index of the certificate that the key belongs to; -1: none. 0 if it is unknown.
qsizetype ownerOf(const QList<QSslCertificate> &chain, const QSslKey &key)
{
    const QByteArray der = key.toDer();
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    const Key parsed(d2i_AutoPrivateKey(nullptr, &at, static_cast<long>(der.size())));
    if (!parsed)
        return 0;
    for (qsizetype i = 0; i < chain.size(); ++i) {
        const QByteArray bytes = chain[i].toDer();
        const auto *from = reinterpret_cast<const unsigned char *>(bytes.constData());
        const Certificate certificate(d2i_X509(nullptr, &from, static_cast<long>(bytes.size())));
        if (certificate && X509_check_private_key(certificate.get(), parsed.get()) == 1)
            return i;
    }
    return -1;
}

} // namespace

base::Result<QList<QSslCertificate>> TlsIdentity::readCertificates(const QString &file, const char *id)
{
    const auto pem = contents(file, id);
    if (!pem)
        return pem.error();
    const auto certificates = QSslCertificate::fromData(*pem, QSsl::Pem);
    if (!certificates.isEmpty())
        return certificates;
    if (auto other = takenForAnother(file, *pem, id, false))
        return *other;
    return base::Error{QString::fromLatin1(id), tr("%1 holds no certificate that can be read.").arg(base::escapeControls(file)), {},
                       tr("Give a file with the certificate in PEM (-----BEGIN CERTIFICATE-----).")}
        .about(file)
        .mendedBy(optionOf(id));
}

base::Result<TlsIdentity> TlsIdentity::read(const QString &certificateFile, const QString &keyFile, const QString &passphraseText)
{
    const QByteArray passphrase = passphraseText.toUtf8();
    TlsIdentity identity;
    if (isPkcs12Name(certificateFile)) {
        const auto bytes = contents(certificateFile, kCertificateId);
        if (!bytes)
            return bytes.error();
        if (auto fault = faultOfPkcs12(certificateFile, *bytes, passphrase))
            return *fault;
        QBuffer file;
        file.setData(*bytes);
        QSslCertificate certificate;
        QList<QSslCertificate> others;
        const bool imported = file.open(QIODevice::ReadOnly) && QSslCertificate::importPkcs12(&file, &identity.key, &certificate, &others, passphrase);
        if (!imported || identity.key.isNull() || certificate.isNull())
            return base::Error{QString::fromLatin1(kCertificateId), tr("%1 holds a key of a kind that Qt cannot use.").arg(base::escapeControls(certificateFile)), {},
                               tr("Use an RSA key, or one on an elliptic curve such as P-256.")}
                .about(certificateFile)
                .mendedBy(base::OptionId::TlsCertificate);
        identity.chain = QList<QSslCertificate>{certificate} + others;
        return identity;
    }
    const auto chain = readCertificates(certificateFile, kCertificateId);
    if (!chain)
        return chain.error();
    const QString keyPath = keyFile.isEmpty() ? certificateFile : keyFile;
    const auto pem = contents(keyPath, kKeyId);
    if (!pem)
        return pem.error();
    identity.chain = *chain;
    identity.key = keyFrom(*pem, passphrase);
    if (identity.key.isNull())
        return badKey(keyPath, *pem, passphrase);
    const qsizetype owner = ownerOf(identity.chain, identity.key);
    ERR_clear_error();
    if (owner < 0) {
        return base::Error{QString::fromLatin1(kKeyId), tr("The private key in %1 is not that of the certificate in %2.").arg(base::escapeControls(keyPath), base::escapeControls(certificateFile)), {},
                           tr("Give the key with which this certificate was requested.")}
            .about(keyPath)
            .mendedBy(base::OptionId::TlsKey);
    }
    if (owner > 0) {
        return base::Error{QString::fromLatin1(kCertificateId),
                           tr("In %1 the private key's certificate is number %2, not the first.").arg(base::escapeControls(certificateFile)).arg(owner + 1), {},
                           tr("Put the key's own certificate first, then the one that signed it, and so on (RFC 8446 section 4.4.2).")}
            .about(certificateFile)
            .mendedBy(base::OptionId::TlsCertificate);
    }
    return identity;
}

} // namespace framescope::network
