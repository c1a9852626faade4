#include "network/CertificateMaker.h"
#include "network/TlsIdentity.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::network;

/// Files created by the openssl program, each with its own fault and its own sentence.
class tst_TlsIdentity : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    CertificateMaker::Files m_files;
    CertificateMaker::Files m_others;

    QString at(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    bool openssl(const QStringList &arguments) const
    {
        QProcess process;
        process.start(QStringLiteral("openssl"), arguments);
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }
    static QByteArray contentsOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString fileWith(const char *name, const QByteArray &contents) const
    {
        QFile file(at(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(contents);
        return file.fileName();
    }
    /// Packs the client's certificate and key; `more` are options of openssl pkcs12.
    bool pack(const char *name, const QStringList &more) const
    {
        return openssl(QStringList{QStringLiteral("pkcs12"), QStringLiteral("-export"), QStringLiteral("-in"), m_files.certificateFile, QStringLiteral("-out"), at(name), QStringLiteral("-passout"),
                                   QStringLiteral("pass:secret")}
                       + more);
    }
    static QString fault(const QString &certificate, const QString &key = {}, const QString &passphrase = {})
    {
        const auto identity = TlsIdentity::read(certificate, key, passphrase);
        if (identity)
            return QString();
        const auto &error = identity.error();
        if (!passphrase.isEmpty() && error.toString().contains(passphrase))
            return QStringLiteral("the passphrase is told");
        return error.remedy.isEmpty() ? QStringLiteral("no remedy") : error.what;
    }
    void verifySays(const QString &said, const char *words)
    {
        QVERIFY2(said.contains(QLatin1String(words)), qPrintable(said));
    }

private slots:
    void initTestCase()
    {
        CertificateMaker::Request request;
        request.forClient = true;
        const auto files = CertificateMaker(m_folder.path()).make(QStringLiteral("client"), request);
        const auto others = CertificateMaker(m_folder.path()).make(QStringLiteral("other"), request);
        QVERIFY(files.ok() && others.ok());
        m_files = *files;
        m_others = *others;
        if (!openssl({QStringLiteral("version")}))
            QSKIP("FRAMESCOPE-SKIPPED: no openssl program to make the files with");
    }

    /// One fault is one sentence: Qt's own words would stand beside it on standard error.
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("PKCS#12|private key"))); }

    void goodOnes()
    {
        const auto pem = TlsIdentity::read(m_files.certificateFile, m_files.keyFile, {});
        QVERIFY(pem.ok());
        QCOMPARE(pem->chain.size(), 2);
        QVERIFY(pack("good.p12", {QStringLiteral("-inkey"), m_files.keyFile}));
        const auto packed = TlsIdentity::read(at("good.p12"), {}, QStringLiteral("secret"));
        QVERIFY(packed.ok());
        QCOMPARE(packed->chain.front(), pem->chain.front());
        QCOMPARE(packed->key, pem->key);
        const QString both = fileWith("both.pem", contentsOf(m_files.certificateFile) + contentsOf(m_files.keyFile));
        QVERIFY(TlsIdentity::read(both, {}, {}).ok());
        QVERIFY(openssl({QStringLiteral("pkey"), QStringLiteral("-in"), m_files.keyFile, QStringLiteral("-aes256"), QStringLiteral("-passout"), QStringLiteral("pass:secret"), QStringLiteral("-out"), at("aes.pem")}));
        QVERIFY(TlsIdentity::read(m_files.certificateFile, at("aes.pem"), QStringLiteral("secret")).ok());
    }

    void pkcs12()
    {
        QVERIFY(pack("packed.p12", {QStringLiteral("-inkey"), m_files.keyFile}));
        verifySays(fault(at("packed.p12"), {}, QStringLiteral("wrong-one")), "The passphrase does not open");
        verifySays(fault(at("packed.p12")), "no passphrase was given");
        if (pack("old.p12", {QStringLiteral("-inkey"), m_files.keyFile, QStringLiteral("-legacy"), QStringLiteral("-certpbe"), QStringLiteral("PBE-SHA1-RC2-40")})) {
            verifySays(fault(at("old.p12"), {}, QStringLiteral("secret")), "legacy provider");
            verifySays(TlsIdentity::read(at("old.p12"), {}, QStringLiteral("secret")).error().remedy, "openssl pkcs12 -legacy");
            verifySays(TlsIdentity::read(at("old.p12"), {}, QStringLiteral("secret")).error().seen, "RC2");
            verifySays(fault(at("old.p12"), {}, QStringLiteral("wrong-one")), "The passphrase does not open");
        }
        QVERIFY(pack("keyless.p12", {QStringLiteral("-nokeys")}));
        verifySays(fault(at("keyless.p12"), {}, QStringLiteral("secret")), "holds no private key");
        verifySays(fault(fileWith("pem.pfx", contentsOf(m_files.certificateFile))), "holds PEM");
        verifySays(fault(fileWith("noise.p12", "0123456789")), "is not PKCS#12, or it is damaged");
        verifySays(fault(fileWith("cut.p12", contentsOf(at("packed.p12")).left(500)), {}, QStringLiteral("secret")), "is not PKCS#12, or it is damaged");
        verifySays(fault(fileWith("empty.p12", {})), "is empty");
        verifySays(fault(at("missing.p12")), "cannot be read");
        QVERIFY(openssl({QStringLiteral("x509"), QStringLiteral("-in"), m_files.certificateFile, QStringLiteral("-outform"), QStringLiteral("DER"), QStringLiteral("-out"), at("der.p12")}));
        verifySays(fault(at("der.p12")), "certificate in DER");
    }

    void keys()
    {
        const QString certificate = m_files.certificateFile;
        verifySays(fault(certificate, m_others.keyFile), "is not that of the certificate");
        QVERIFY(openssl({QStringLiteral("pkey"), QStringLiteral("-in"), m_files.keyFile, QStringLiteral("-aes256"), QStringLiteral("-passout"), QStringLiteral("pass:secret"), QStringLiteral("-out"), at("locked.pem")}));
        verifySays(fault(certificate, at("locked.pem")), "no passphrase was given");
        verifySays(fault(certificate, at("locked.pem"), QStringLiteral("wrong-one")), "The passphrase does not open");
        QVERIFY(openssl({QStringLiteral("pkey"), QStringLiteral("-in"), m_files.keyFile, QStringLiteral("-outform"), QStringLiteral("DER"), QStringLiteral("-out"), at("key.der")}));
        verifySays(fault(certificate, at("key.der")), "private key in DER");
        QVERIFY(openssl({QStringLiteral("pkey"), QStringLiteral("-in"), m_files.keyFile, QStringLiteral("-pubout"), QStringLiteral("-out"), at("public.pem")}));
        verifySays(fault(certificate, at("public.pem")), "a public key");
        verifySays(fault(certificate, certificate), "a certificate but no private key");
        verifySays(fault(certificate), "a certificate but no private key");
        verifySays(fault(certificate, fileWith("ssh.pem", "-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n")), "OpenSSH");
        verifySays(fault(certificate, fileWith("noise.key", "hello")), "no private key that can be read");
        verifySays(fault(certificate, fileWith("none.key", "\n")), "is empty");
        if (openssl({QStringLiteral("genpkey"), QStringLiteral("-algorithm"), QStringLiteral("ED25519"), QStringLiteral("-out"), at("ed.pem")}))
            verifySays(fault(certificate, at("ed.pem")), "of a kind that Qt cannot use");
        // The old way to encrypt: DES, which is in the legacy provider too.
        if (openssl({QStringLiteral("pkcs8"), QStringLiteral("-topk8"), QStringLiteral("-provider"), QStringLiteral("legacy"), QStringLiteral("-provider"), QStringLiteral("default"), QStringLiteral("-v1"),
                     QStringLiteral("PBE-SHA1-RC2-64"), QStringLiteral("-in"), m_files.keyFile, QStringLiteral("-passout"), QStringLiteral("pass:secret"), QStringLiteral("-out"), at("rc2.pem")}))
            verifySays(fault(certificate, at("rc2.pem"), QStringLiteral("secret")), "legacy provider");
    }

    void certificates()
    {
        verifySays(fault(m_files.keyFile), "a private key but no certificate");
        QVERIFY(openssl({QStringLiteral("x509"), QStringLiteral("-in"), m_files.certificateFile, QStringLiteral("-outform"), QStringLiteral("DER"), QStringLiteral("-out"), at("cert.cer")}));
        verifySays(fault(at("cert.cer"), m_files.keyFile), "certificate in DER");
        QVERIFY(pack("named.p12", {QStringLiteral("-inkey"), m_files.keyFile}));
        verifySays(fault(fileWith("named.pem", contentsOf(at("named.p12")))), "is PKCS#12");
        verifySays(fault(fileWith("csr.pem", "-----BEGIN CERTIFICATE REQUEST-----\nAAAA\n-----END CERTIFICATE REQUEST-----\n")), "a certificate request");
        // The CA's certificate in front of one's own.
        const auto chain = contentsOf(m_files.certificateFile);
        const auto second = chain.indexOf("-----BEGIN", 10);
        verifySays(fault(fileWith("order.pem", chain.mid(second) + chain.left(second)), m_files.keyFile), "is number 2");
        const auto ca = TlsIdentity::readCertificates(at("cert.cer"), "tls.ca-file");
        QVERIFY(!ca);
        QCOMPARE(ca.error().id, QStringLiteral("tls.ca-file"));
        verifySays(ca.error().what, "certificate in DER");
    }
};

FRAMESCOPE_TEST(tst_TlsIdentity);
#include "tst_TlsIdentity.moc"
