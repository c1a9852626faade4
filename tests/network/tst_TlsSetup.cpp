#include "base/OptionId.h"
#include "network/CertificateMaker.h"
#include "network/TlsSetup.h"

#include "support/TestClass.h"

#include <QSslKey>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace framescope::network;

class tst_TlsSetup : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    CertificateMaker::Files m_files;

    QString fileWith(const char *name, const QByteArray &contents)
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(contents);
        return file.fileName();
    }
    static QString failure(const TlsOptions &options)
    {
        const auto result = TlsSetup::forClient(options);
        return result ? QString() : result.error().id;
    }

private slots:
    void initTestCase()
    {
        CertificateMaker::Request request;
        request.forClient = true;
        const auto files = CertificateMaker(m_folder.path()).make(QStringLiteral("client"), request);
        QVERIFY(files.ok());
        m_files = *files;
    }

    void caFilesAreAdded()
    {
        TlsOptions options;
        const auto before = TlsSetup::forClient(options)->caCertificates().size();
        options.caFiles = {m_files.caFile};
        QCOMPARE(TlsSetup::forClient(options)->caCertificates().size(), before + 1);
        options.caFiles = {fileWith("empty.pem", "nothing")};
        QCOMPARE(failure(options), QStringLiteral("tls.ca-file"));
        options.caFiles = {m_folder.filePath(QStringLiteral("missing.pem"))};
        QCOMPARE(failure(options), QStringLiteral("tls.ca-file"));
    }

    void clientCertificatePem()
    {
        TlsOptions options;
        options.certificateFile = m_files.certificateFile;
        options.keyFile = m_files.keyFile;
        const auto configuration = TlsSetup::forClient(options);
        QVERIFY(configuration.ok());
        QCOMPARE(configuration->localCertificateChain().size(), 2);
        QVERIFY(!configuration->privateKey().isNull());
        options.keyFile.clear();
        QCOMPARE(failure(options), QStringLiteral("tls.key-file"));
        options.certificateFile = m_files.keyFile;
        QCOMPARE(failure(options), QStringLiteral("tls.certificate-file"));
    }

    void clientCertificatePkcs12()
    {
        const QString path = m_folder.filePath(QStringLiteral("client.p12"));
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"), {QStringLiteral("pkcs12"), QStringLiteral("-export"), QStringLiteral("-in"), m_files.certificateFile,
                                                  QStringLiteral("-inkey"), m_files.keyFile, QStringLiteral("-out"), path,
                                                  QStringLiteral("-passout"), QStringLiteral("pass:secret")});
        if (!openssl.waitForFinished() || openssl.exitCode() != 0)
            QSKIP("FRAMESCOPE-SKIPPED: no openssl program to make a PKCS#12 file with");
        TlsOptions options;
        options.certificateFile = path;
        options.passphrase = QStringLiteral("secret");
        const auto configuration = TlsSetup::forClient(options);
        QVERIFY(configuration.ok());
        QVERIFY(!configuration->privateKey().isNull());
        options.passphrase = QStringLiteral("wrong");
        QCOMPARE(failure(options), QStringLiteral("tls.certificate-file"));
        QVERIFY(!TlsSetup::forClient(options).error().toString().contains(QStringLiteral("wrong")));
    }

    void minimumVersionAndAlpn()
    {
        TlsOptions options;
        options.minimumVersion = QStringLiteral("1.3");
        const auto configuration = TlsSetup::forClient(options);
        QCOMPARE(configuration->protocol(), QSsl::TlsV1_3OrLater);
        QCOMPARE(configuration->allowedNextProtocols(), QList<QByteArray>{"http/1.1"});
        options.minimumVersion = QStringLiteral("2");
        QCOMPARE(failure(options), QStringLiteral("tls.version"));
    }

    void servers()
    {
        QVERIFY(TlsSetup::forServer(m_files.certificateFile, m_files.keyFile).ok());
        ListenerOptions options;
        options.tls = true;
        options.dataFolder = m_folder.path();
        QString ca;
        QVERIFY(TlsSetup::forListener(options, ca).ok());
        QCOMPARE(ca, m_files.caFile);
        options.certificateFile = m_files.certificateFile;
        options.keyFile = m_files.keyFile;
        QVERIFY(TlsSetup::forListener(options, ca).ok());
        QVERIFY(ca.isEmpty());
    }

    void aServersKeyMayBeEncrypted()
    {
        QFile file(m_files.keyFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pem = file.readAll();
        QSslKey key(pem, QSsl::Ec);
        if (key.isNull())
            key = QSslKey(pem, QSsl::Rsa);
        QVERIFY(!key.isNull());
        const QString locked = fileWith("locked.pem", key.toPem("secret"));
        const auto without = TlsSetup::forServer(m_files.certificateFile, locked);
        QVERIFY(!without.ok());
        QCOMPARE(without.error().id, QStringLiteral("tls.key-file"));
        QCOMPARE(without.error().subject, locked);
        QCOMPARE(without.error().option, framescope::base::OptionId::TlsPassphrase);
        QVERIFY(TlsSetup::forServer(m_files.certificateFile, locked, QStringLiteral("secret")).ok());
        ListenerOptions options;
        options.tls = true;
        options.certificateFile = m_files.certificateFile;
        options.keyFile = locked;
        options.passphrase = QStringLiteral("secret");
        QString ca;
        QVERIFY(TlsSetup::forListener(options, ca).ok());
    }

#ifdef Q_OS_UNIX
    /// A pipe would block, a device would fill the memory.
    void onlyOrdinaryFilesAreRead()
    {
        const QString pipe = m_folder.filePath(QStringLiteral("pipe.p12"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        for (const QString &file : {pipe, QStringLiteral("/dev/zero")}) {
            TlsOptions authorities;
            authorities.caFiles << file;
            QCOMPARE(failure(authorities), QStringLiteral("tls.ca-file"));
            TlsOptions certificate;
            certificate.certificateFile = file;
            QCOMPARE(failure(certificate), QStringLiteral("tls.certificate-file"));
            TlsOptions key;
            key.certificateFile = m_files.certificateFile;
            key.keyFile = file;
            QCOMPARE(failure(key), QStringLiteral("tls.key-file"));
        }
    }
#endif
};

FRAMESCOPE_TEST(tst_TlsSetup);
#include "tst_TlsSetup.moc"
